import nlp from 'compromise/two'
import type { Token } from './token.js'

/** What compromise's lexicon and word-shape rules say of one word, whatever stands around it. */
export interface WordTags {
  /**
   * The most telling tag: a compromise tag ("PastTense", "FemaleName", "Actor"), an ambiguity class where a word is
   * two things ("Noun|Verb"), or a mark ("Comma", "Quote", "Stop", "Colon", "Dash", "Bracket", "Mark").
   */
  readonly pos: string
  /** That tag with everything compromise derives from it: "FemaleName" is also "FirstName", "Person", "Noun". */
  readonly all: ReadonlySet<string>
}

/** The parts of compromise's model that are read; its own types leave them open. */
interface CompromiseModel {
  readonly one: {
    readonly lexicon: Readonly<Record<string, string | readonly string[]>>
    /** compromise/three, if the user has loaded it, adds a tag that is just `true`. */
    readonly tagSet: Readonly<Record<string, { readonly parents?: readonly string[] }>>
  }
  readonly two: { readonly switches: Readonly<Record<string, string>> }
}

/**
 * A copy taken when saidby is loaded: what a user adds to compromise later (`nlp.addWords`) does not change what
 * saidby finds, and saidby adds nothing to what the user's compromise knows.
 */
const lexicon = snapshot()

/** Words already looked up; emptied when full, so that a long run over many articles stays small. */
const memo = new Map<string, WordTags>()
const memoLimit = 50_000
/** Longer words are not kept: they hardly come again. */
const longestKept = 64

/** The tags of every token, in order. The only place where saidby talks to compromise. */
export function tag(tokens: readonly Token[]): WordTags[] {
  return tokens.map((token) => tagWord(token))
}

function tagWord(token: Token): WordTags {
  const known = memo.get(token.text)
  if (known !== undefined) return known
  const tags = lookUp(token)
  if (memo.size >= memoLimit) memo.clear()
  if (token.text.length <= longestKept) memo.set(token.text, tags)
  return tags
}

function lookUp({ text, normal }: Token): WordTags {
  const mark = markTag(normal)
  if (mark !== null) return { pos: mark, all: new Set([mark]) }
  const listed = clitics[normal] ?? wordTags(normal)
  const ambiguous = lexicon.switches.get(normal)
  const tags = listed ?? guess(text)
  const capital = /^\p{Lu}/u.test(text)
  const all = new Set(tags.flatMap((name) => [name, ...(lexicon.parents.get(name) ?? [])]))
  if (capital && listed === undefined) all.add('ProperNoun')
  const pos = ambiguous ?? (capital && listed === undefined ? 'ProperNoun' : (tags[0] ?? 'Noun'))
  return { pos, all }
}

function wordTags(normal: string): readonly string[] | undefined {
  const tags = Object.hasOwn(lexicon.words, normal) ? lexicon.words[normal] : undefined
  return typeof tags === 'string' ? [tags] : tags
}

/** Clitics and contracted words that saidby's tokenizer splits off and compromise does not list. */
const clitics: Readonly<Record<string, readonly string[] | undefined>> = Object.assign(Object.create(null), {
  "'s": ['Possessive'],
  "'": ['Possessive'],
  "n't": ['Negative'],
  "'re": ['Copula', 'PresentTense'],
  "'m": ['Copula', 'PresentTense'],
  "'ve": ['Auxiliary'],
  "'ll": ['Modal'],
  "'d": ['Modal'],
})

function markTag(normal: string): string | null {
  if (/[\p{L}\p{N}]/u.test(normal) || normal in clitics) return null
  if (/^[,،]$/.test(normal)) return 'Comma'
  if (/^["“”„‟«»‘’‚‛‹›'`´]+$/.test(normal)) return 'Quote'
  if (/^[.!?…]+$/.test(normal)) return 'Stop'
  if (/^[:;]$/.test(normal)) return normal === ':' ? 'Colon' : 'Semicolon'
  if (/^[-–—―]+$/.test(normal)) return 'Dash'
  if (/^[()[\]{}]$/.test(normal)) return 'Bracket'
  return 'Mark'
}

/** Tags of a word compromise does not list, from its suffix, prefix and shape: "unlawfully" is an Adverb. */
function guess(word: string): readonly string[] {
  // The lexicon step is left out on purpose: it would read words the user has added since.
  const terms: readonly { tags?: readonly string[] }[] =
    nlp.tokenize(word.slice(0, 64)).compute(['alias', 'normal', 'machine', 'preTagger']).json()[0]?.terms ?? []
  return [...(terms[0]?.tags ?? [])].reverse()
}

function snapshot() {
  const model = nlp.model() as unknown as CompromiseModel
  const parents = new Map<string, readonly string[]>()
  for (const [name, { parents: above }] of Object.entries(model.one.tagSet)) {
    parents.set(name, [...(above ?? [])])
  }
  // Copied as it is: no token has a blank in it, so that the lexicon's phrases are never met.
  return { words: { ...model.one.lexicon }, parents, switches: new Map(Object.entries(model.two.switches)) }
}
