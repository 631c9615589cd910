import { hashWord } from '../model/hash.js'
import { stemOf } from '../model/stem.js'
import type { Token } from '../tokens/token.js'

/** What a word is by itself, kept for the next time it is met. */
export interface WordFacts {
  readonly word: number
  readonly stem: number
  readonly shape: number
  readonly suffix: number
  readonly prefix: number
}

const factsMemo = new Map<string, WordFacts>()
const factsLimit = 50_000
/** Longer words are not kept: they hardly come again. */
const longestKept = 64

/** What is known of the token's word. */
export function factsOf(token: Pick<Token, 'text' | 'normal'>): WordFacts {
  const known = factsMemo.get(token.text)
  if (known !== undefined) return known
  const normal = withoutFigures(token.normal)
  const name = wordName(token.normal)
  const facts = {
    word: hashWord(name),
    stem: hashWord(stemOf(name)),
    shape: hashWord(shapeOf(token.text.slice(0, 40))),
    suffix: hashWord(normal.slice(-3)),
    prefix: hashWord(normal.slice(0, 3)),
  }
  if (factsMemo.size >= factsLimit) factsMemo.clear()
  if (token.text.length <= longestKept) factsMemo.set(token.text, facts)
  return facts
}

/** The integer a token's word is known by. */
export function wordKey(token: Token): number {
  return factsOf(token).word
}

/** Marks that say the same are one word to the models: curly, straight and typewriter marks, long and double dashes. */
const markNames: ReadonlyMap<string, string> = new Map(
  [
    ['"', '“', '”', '"', "''", '``', '‘‘', '’’', '„', '‟', '«', '»', '‘', '’', '‚', '‛', '‹', '›'],
    ['—', '–', '-', '--', '---', '―', '‒'],
    ['…', '...', '....'],
  ].flatMap((marks) => marks.map((mark) => [mark, marks[0] as string] as const)),
)

/** What the models know a word by, from its `normal`. */
export function wordName(normal: string): string {
  const name = withoutFigures(normal)
  return markNames.get(name) ?? name
}

/** Figures are all alike to the models: "30-day" and "14-day", "1,500" and "2,000". */
function withoutFigures(normal: string): string {
  return normal.slice(0, 40).replace(/\p{Nd}+/gu, '0')
}

function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{Nd}+/gu, '0')
    .slice(0, 6)
}
