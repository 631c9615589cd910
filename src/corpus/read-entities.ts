import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Whom an attribution is about, as an annotator read the article. */
export interface GoldEntity {
  /** Fullest name or description in the article; null where nobody can be named. Several at once: `Ann Roe | Bob Poe`. */
  readonly name: string | null
  /** `author` is whoever wrote the article. */
  readonly kind: GoldEntityKind
}

export const goldEntityKinds = ['person', 'org', 'group', 'anonymous', 'document', 'author', 'unknown'] as const
export type GoldEntityKind = (typeof goldEntityKinds)[number]

/** The entity of each attribution, by the attribution's id: "E1". */
export type ArticleEntities = ReadonlyMap<string, GoldEntity>

/** The entities of a folder of `<article id>.tsv` files, by article; a line is `E1<TAB>Vladimir V. Putin<TAB>person`. */
export function readEntities(dir: string): Map<string, ArticleEntities> {
  if (!(existsSync(dir) && statSync(dir).isDirectory())) throw new Error(`${dir}: no such folder of entities`)
  const files = readdirSync(dir)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
  if (files.length === 0) throw new Error(`${dir}: holds no .tsv file`)
  return new Map(files.map((file) => [file.slice(0, -'.tsv'.length), readFile(join(dir, file))]))
}

function readFile(path: string): ArticleEntities {
  const entities = new Map<string, GoldEntity>()
  for (const [index, line] of readFileSync(path, 'utf8').split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const [id = '', name = '', kind = ''] = line.split('\t').map((cell) => cell.trim())
    const known = goldEntityKinds.find((candidate) => candidate === kind)
    if (!/^E\d+$/.test(id) || name === '' || known === undefined) {
      throw new Error(`${path}:${index + 1}: not "E1<TAB>name<TAB>kind": ${JSON.stringify(line)}`)
    }
    entities.set(id, { name: name === '-' ? null : name, kind: known })
  }
  return entities
}
