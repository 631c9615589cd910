import { isTitle } from './is-title.js'
import type { NameScene } from './name-scene.js'
import { countWords } from './name-shapes.js'
import { answering, blaming } from './naming-patterns.js'
import { endsInLabel } from './said-beside.js'

/** One way in which words right before the marks tell that somebody says what stands between them. */
interface SpokenPattern {
  /** What stands before the opening mark, at its end. */
  readonly before: RegExp
  /** Only one word is believed: she condemned “Islamophobia”, but condemned “The Satanic Verses”. */
  readonly isOneWord?: true
  readonly sample: string
}

/** All of them. */
export const spokenPatterns: readonly SpokenPattern[] = [
  {
    before: /(?<!\p{L})(?:cry|cries|chants?|shouts?|calls?|yells?|murmurs?|screams?|jeers?|roars?|voices?) of$/iu,
    sample: 'He left to loud cries of “Shame”.',
  },
  {
    before:
      /(?<!\p{L})(?:(?:shout|yell|scream|chant|whisper|mutter|holler|bellow)(?:s|ed|ing)?|cr(?:y|ies|ied|ying)),?$/iu,
    sample: 'One man shouted “Blue River” at him.',
  },
  { before: /(?<!\p{L})(?:went|goes|like),$/iu, sample: 'My mother went, “Blue River”.' },
  {
    before: /(?<!\p{L})(?:answer|repl[iy]|respond|retort|blurt|tweet|post|text|radio)(?:s|es|ed|ing)?(?: out)?[,:]?$/iu,
    sample: 'Roe tweeted “Total Victory” after the vote.',
  },
  {
    before: /(?<!\p{L})(?:and|then|to|he|she|they|I|we) sa(?:y|ys|id)[,:]?$/iu,
    sample: 'Mr. Ito bowed and said “Thank You” in English.',
  },
  { before: /(?<!\p{L})(?:reads?|reading) out$/iu, sample: 'He read out “Nonsense” and sat down.' },
  {
    before:
      /(?<!\p{L})(?:sp(?:oke|eaks?|eaking)|talk(?:s|ed|ing)?|warn(?:s|ed|ing)?|complain(?:s|ed|ing)?) of(?: an?| the)?$/iu,
    sample: 'The judge spoke of a “wicked” deception.',
  },
  {
    before: /(?<!\p{L})us(?:es?|ed|ing) the (?:word|term|phrase|expression)s?$/iu,
    sample: 'He used the word “catastrophe” twice.',
  },
  {
    before: /(?<!\p{L})(?:word|term|phrase)s? \p{L}{1,20} (?:used?|uses|chose|uttered|spoke) (?:is|was|were)$/iu,
    sample: 'The word he used was “Nuku”, to pull out.',
  },
  {
    before: /(?<!\p{L})in the words of [^,;:.]{1,80},$/iu,
    sample: 'The deal was, in the words of a banker, “Hot Air”.',
  },
  {
    before: /(?<!\p{L})(?:told|tells?|telling) (?:the|an?|his|her|their|its|our) \p{L}+$/iu,
    sample: 'Roe told the meeting “Enough Is Enough”.',
  },
  {
    before:
      /(?<!\p{L})(?:reject|dismiss|denounc|describ|condemn|hail|prais|derid|decr[iy])(?:e?s|ed|ing)? (?:[^\s,.;:]+ ){0,6}as(?: an?| the)?$/iu,
    sample: 'The ministry rejected the accusation as “Lies and Slander”.',
  },
  {
    before: /(?<!\p{L})(?:urg|demand|vow|promis|pledg)(?:e?s|ed|ing|e)?$/iu,
    sample: 'The pope urged “Peace Now” for the city.',
  },
  {
    before: new RegExp(String.raw`(?<!\p{L})(?:${blaming}|${answering}(?:against|at|by|to|with))$`, 'iu'),
    isOneWord: true,
    sample: 'The senator lashed out at “Globalists” on Sunday.',
  },
]

/** Labels of what the headline is about: Film review: “The Last Warm Day”. */
const isOfWork = /(?<!\p{L})(?:review|study|books?|films?|tv|theatre|music|opera)(?!\p{L})/iu

/** Whether words right beside the marks tell that somebody says what stands between them, whatever a model makes of it. */
export function isSpokenFor(scene: NameScene): boolean {
  const { before, inner, bare, inHeadline, opensBlock } = scene
  // “It’s over.” — Sam Smith: a sentence of its own at the head of its paragraph.
  if (opensBlock && /[.!?]$/u.test(inner) && !(isTitle(bare) && hasCapitals.test(bare))) return true
  // Mayor: “No Excuses” for late buses
  if (inHeadline && endsInLabel(before) && !isOfWork.test(before)) return true
  const isOneWord = countWords(bare) < 2
  return spokenPatterns.some((pattern) => (isOneWord || pattern.isOneWord !== true) && pattern.before.test(before))
}

const hasCapitals = /^\P{Lu}{0,3}\p{Lu}.*\P{L}\p{Lu}/u
