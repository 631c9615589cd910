import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type GoldAttribution, readBrat } from './read-brat.js'

/** One article as one annotator labelled it. */
export interface CorpusArticle {
  /** The text's file name without `.txt`. */
  readonly id: string
  readonly text: string
  /** The part of the annotation's file name after the article's: "d473"; null where there is none. */
  readonly annotator: string | null
  readonly metadata: CorpusMetadata | null
  readonly gold: readonly GoldAttribution[]
  /** Annotations that do not stand in the text where they say: none in a sound corpus. */
  readonly problems: readonly string[]
}

/** What the folder's `metadata.tsv` says of an article; null where it says nothing or "None". */
export interface CorpusMetadata {
  readonly publisher: string | null
  readonly publicationDate: string | null
  readonly author: string | null
  readonly title: string | null
}

/** Which part of a folder to read. */
export interface PolnearOptions {
  /** `all`: an article labelled by several people comes once for each of them. Default: its first annotator only. */
  readonly annotators?: 'first' | 'all'
  /** Ids of the articles to read, with or without a file ending. Default: all. */
  readonly only?: readonly string[]
  /** Read each n-th article of what is left, the first included. Default: 1. */
  readonly every?: number
}

/**
 * The annotated articles of a folder in PolNeAR's layout, in order of file name: `text/<id>.txt`, with
 * `attributions/<id>_<annotator>.ann` or `attributions/<id>.ann`, and `metadata.tsv` where there is one. Texts without
 * annotations are left out.
 */
export function readPolnear(dir: string, options: PolnearOptions = {}): CorpusArticle[] {
  const ids = filesOf(join(dir, 'text'), '.txt')
  const annotations = annotationsById(filesOf(join(dir, 'attributions'), '.ann'), new Set(ids))
  const labelled = ids.filter((id) => annotations.has(id))
  if (labelled.length === 0) throw new Error(`${dir}: no text in text/ has its annotations in attributions/`)
  const metadata = readMetadata(dir)
  return chosen(dir, labelled, options).flatMap((id) => {
    const text = readFileSync(join(dir, 'text', `${id}.txt`), 'utf8')
    const files = annotations.get(id) ?? []
    return (options.annotators === 'all' ? files : files.slice(0, 1)).map((file) => {
      const read = readBrat(text, readFileSync(join(dir, 'attributions', `${file}.ann`), 'utf8'))
      const annotator = file === id ? null : file.slice(id.length + 1)
      return { id, text, annotator, metadata: metadata.get(id) ?? null, ...read }
    })
  })
}

/** File names of a folder, without the ending, sorted by code unit so that every machine reads in the same order. */
function filesOf(dir: string, ending: string): string[] {
  if (!(existsSync(dir) && statSync(dir).isDirectory())) {
    throw new Error(`${dir}: no such folder; PolNeAR's layout has text/ and attributions/ side by side`)
  }
  const names = readdirSync(dir).filter((name) => name.endsWith(ending) && !name.startsWith('.'))
  if (names.length === 0) throw new Error(`${dir}: holds no ${ending} file`)
  return names.map((name) => name.slice(0, -ending.length)).sort()
}

/** Article ids hold underscores themselves (`nyt_2016-01-29_it-s-still_5fec`): only a known id tells where it ends. */
function annotationsById(files: readonly string[], ids: ReadonlySet<string>): Map<string, string[]> {
  const byId = new Map<string, string[]>()
  for (const file of files) {
    const id = ids.has(file) ? file : file.slice(0, Math.max(0, file.lastIndexOf('_')))
    if (!ids.has(id)) continue
    const known = byId.get(id)
    if (known === undefined) byId.set(id, [file])
    else known.push(file)
  }
  return byId
}

function chosen(dir: string, ids: readonly string[], { only, every = 1 }: PolnearOptions): string[] {
  if (!(Number.isInteger(every) && every > 0)) throw new Error(`every must be a whole number above 0, not ${every}`)
  let left = [...ids]
  if (only !== undefined) {
    const wanted = new Set(only.map((name) => name.trim().replace(/\.(?:txt|ann|tsv)$/, '')).filter(Boolean))
    left = left.filter((id) => wanted.delete(id))
    const [missing] = wanted
    if (missing !== undefined) throw new Error(`${dir}: no annotated article ${missing}`)
  }
  return left.filter((_, index) => index % every === 0)
}

/** PolNeAR itself keeps one `metadata.tsv` above the folders of its splits. */
function readMetadata(dir: string): Map<string, CorpusMetadata> {
  const path = [join(dir, 'metadata.tsv'), join(dir, '..', 'metadata.tsv')].find((candidate) => existsSync(candidate))
  const byId = new Map<string, CorpusMetadata>()
  if (path === undefined) return byId
  const [head = '', ...rows] = readFileSync(path, 'utf8').split(/\r?\n/)
  const columns = head.split('\t')
  for (const row of rows) {
    const cells = row.split('\t')
    const cell = (name: string): string | null => {
      const value = cells[columns.indexOf(name)]?.trim() ?? ''
      return value === '' || value === 'None' ? null : value
    }
    const id = cell('filename')?.replace(/\.txt$/, '')
    if (id === undefined) continue
    const publicationDate = cell('publication_date')
    byId.set(id, { publisher: cell('publisher'), publicationDate, author: cell('author'), title: cell('title') })
  }
  return byId
}
