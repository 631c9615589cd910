import nlp from 'compromise/two'
import type { SenseFiles, WordNet } from './read-wordnet.js'

/** What WordNet says of a word, as the codes of the columns "verbClass" and "nounClass". */
export interface SenseClasses {
  /** Lexicographer file of the first sense as a verb: 1 verb.body … 4 verb.communication … 15 verb.weather; 0 is no verb. */
  readonly verbFile: number
  /** Whether one of the first senses as a verb is of communication: "add" is, though not in the first place. */
  readonly mayTell: boolean
  /** Whether one of them is of cognition: "offer". */
  readonly mayThink: boolean
  /** Lexicographer file of the first sense as a noun: 1 noun.Tops … 16 noun.person … 26 noun.time; 0 is no noun. */
  readonly nounFile: number
}

/** Numbers of lexicographer files (WordNet's lexnames(5)). */
const lexicographer = { firstNoun: 3, verbBody: 29, verbCognition: 31, verbCommunication: 32 }

/** Senses looked at for what a verb may mean: rarer ones say next to nothing of news. */
const commonSenses = 4

/** The classes of a word, whatever its form: "slammed" as "slam", "senators" as "senator". */
export function senseClassesOf(word: string, { verbs, nouns }: WordNet): SenseClasses {
  const asVerb = verbs.get(verbLemma(word, verbs) ?? '') ?? []
  const asNoun = nouns.get(nounLemma(word, nouns) ?? '') ?? []
  const common = asVerb.slice(0, commonSenses)
  return {
    verbFile: asVerb[0] === undefined ? 0 : asVerb[0] - lexicographer.verbBody + 1,
    mayTell: common.includes(lexicographer.verbCommunication),
    mayThink: common.includes(lexicographer.verbCognition),
    nounFile: asNoun[0] === undefined ? 0 : asNoun[0] - lexicographer.firstNoun + 1,
  }
}

/** Endings of verbs and what stands in their place in the lemma, to be tried in this order. */
const verbEndings: readonly (readonly [ending: string, instead: readonly string[]])[] = [
  ['ies', ['y']], // denies
  ['es', ['']], // stresses
  ['s', ['']], // warns, writes
  ['ied', ['y']], // denied
  ['ed', ['e', '']], // argued, warned
  ['ing', ['', 'e']], // warning, arguing
]

const nounEndings: readonly (readonly [ending: string, instead: readonly string[]])[] = [
  ['ies', ['y']], // parties
  ['es', ['']], // witnesses
  ['s', ['']], // critics
  ['men', ['man']], // spokesmen
]

/** The parts of compromise's model that are read; its own types leave them open. */
interface CompromiseModel {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> }
}

interface CompromiseMethods {
  readonly two: {
    readonly transform: {
      readonly verb: { readonly toInfinitive: (word: string, model: object, tag: string) => string }
    }
  }
}

const model = nlp.model() as unknown as CompromiseModel
const { toInfinitive } = (nlp.methods() as unknown as CompromiseMethods).two.transform.verb

/** The lemma of a verb form among `verbs`; irregular forms first, since "found" is "find" more often than "found". */
function verbLemma(word: string, verbs: SenseFiles): string | undefined {
  const tags = Object.hasOwn(model.one.lexicon, word) ? model.one.lexicon[word] : undefined
  const tag = typeof tags === 'string' ? tags : tags?.[0]
  if (tag !== undefined && /PastTense|Participle|PresentTense|Gerund/.test(String(tags))) {
    const infinitive = toInfinitive(word, model, tag)
    if (verbs.has(infinitive)) return infinitive
  }
  const lemmas = [word, ...withoutEnding(word, verbEndings), ...withoutDoubling(word)]
  return lemmas.find((lemma) => verbs.has(lemma))
}

function nounLemma(word: string, nouns: SenseFiles): string | undefined {
  return [word, ...withoutEnding(word, nounEndings)].find((lemma) => nouns.has(lemma))
}

function withoutEnding(word: string, endings: typeof verbEndings): string[] {
  return endings.flatMap(([ending, instead]) =>
    word.endsWith(ending) ? instead.map((letters) => word.slice(0, -ending.length) + letters) : [],
  )
}

/** "quipped" and "quipping" without the second p. */
function withoutDoubling(word: string): string[] {
  const bare = /^(.+([a-z]))\2(?:ed|ing)$/.exec(word)?.[1]
  return bare === undefined ? [] : [bare]
}
