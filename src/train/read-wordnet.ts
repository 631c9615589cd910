import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Lemma -> the lexicographer file of each of its senses, the most frequent sense first: "say" -> 32, 32, 32, 42 … */
export type SenseFiles = ReadonlyMap<string, readonly number[]>

/** What is read of WordNet. */
export interface WordNet {
  readonly verbs: SenseFiles
  readonly nouns: SenseFiles
}

/** The verbs and nouns of WordNet's database files in a folder. */
export function readWordNet(dir: string): WordNet {
  const read = (name: string) => readFileSync(join(dir, name), 'latin1')
  return {
    verbs: readSenseFiles(read('index.verb'), read('data.verb')),
    nouns: readSenseFiles(read('index.noun'), read('data.noun')),
  }
}

/** The senses of every lemma of an index file, looked up in its data file (WordNet's wndb(5)). */
export function readSenseFiles(index: string, data: string): SenseFiles {
  // 00941990 32 v 01 say 0 …: offset, lexicographer file, part of speech …
  const fileAt = new Map(entriesOf(data).map(([offset = '', file]) => [offset, Number(file)]))
  // say v 11 5 @ ~ * $ + 11 8 01011267 01018011 …: lemma, part of speech, senses, pointer symbols and how many there are
  // before them, senses again, senses met in texts, offsets
  return new Map(
    entriesOf(index).map((columns) => {
      const offsets = columns.slice(6 + Number(columns[3]))
      return [columns[0] as string, offsets.map((offset) => fileAt.get(offset)).filter((file) => file !== undefined)]
    }),
  )
}

/** The lines that are entries, as columns: those of the licence begin with a blank. */
function entriesOf(text: string): string[][] {
  const lines = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith(' '))
  return lines.map((line) => line.trimEnd().split(' '))
}
