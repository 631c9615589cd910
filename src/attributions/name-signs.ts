import type { Sign } from '../model/learnt-signs.js'
import { isTitle } from './is-title.js'
import type { NameScene } from './name-scene.js'
import { countWords } from './name-shapes.js'
import { beginsInSaying, endsInLabel, endsInSaying, holdsSaying } from './said-beside.js'

const likeliest = (one: NameScene) => Math.max(one.cueBefore, one.cueAfter)
const isOneWord = ({ bare }: NameScene) => countWords(bare) < 2
const hasTitle = ({ bare }: NameScene) => isTitle(bare)
const startsIn = (pattern: RegExp) => (one: NameScene) => pattern.test(one.after)
const endsIn = (pattern: RegExp) => (one: NameScene) => pattern.test(one.before)
const has = (pattern: RegExp) => (one: NameScene) => pattern.test(one.bare)
const endsThere = ({ inner, after }: NameScene) =>
  /^ ?(?:\.|$)/u.test(after) || (/[.!?]$/u.test(inner) && !/^ \p{Ll}/u.test(after))

function isExplained({ inner, after }: NameScene): boolean {
  return (after.startsWith(',') || inner.endsWith(',')) && /^,? (?:an?|the|his|her|its|which|one|or) /u.test(after)
}

/** Words of the sentence that give what follows to somebody, though few of them are cues. */
const voiced =
  /(?<!\p{L})(?:(?:chant|shout|yell|scream|utter|advocat|propos|assert|attack|tweet|insist|promis)\p{Ll}*|cr(?:y|ies|ied|ying)|voices?|us(?:es?|ed|ing) the (?:word|term|phrase)|(?:talks? of|spoke|speaks?|said|say|heard|terms?|post(?:s|ed|ing)?|thought|thinks?|wants?|wrote|written|writes|writing|plead(?:s|ed|ing)?|urg(?:e|es|ed|ing)|plan(?:s|ned|ning)?|seeks?|fear(?:s|ed)?))(?!\p{L})/iu

function sentenceBefore({ before }: NameScene): string {
  return before.split(/[.!?;]["”’']? /u).at(-1) ?? ''
}

/** Verbs of judging that are nothing else. */
const judging =
  /(?<!\p{L})(?:accus|blam|criticis|criticiz|describ|dismiss|denounc|condemn|derid|prais|hail|characteris|characteriz|compar|liken|assail)\p{Ll}*(?!\p{L})/iu

/** The tanks were full and he “could not in conscience” sign: what somebody does or is has no name. */
const behindActor = /(?<!\p{L})(?:he|she|they|who|we|I)$/u

/** He calls the deal “transformational”; she thought the oil ‘shouty’; they branded a winner a “selfish man”. */
const judgedAs =
  /(?<!\p{L})(?:call(?:s|ed|ing)?|brand(?:s|ed|ing)?|deem(?:s|ed|ing)?|label(?:s|l?ed|l?ing)|pronounc(?:es?|ed|ing)|consider(?:s|ed)?|thought|thinks?|f(?:ou|i)nds?|made|makes?|declar(?:es?|ed|ing)) (?:[^\s,.;:]+ ){0,6}[^\s,.;:]+$/iu

const sentenceBegins = /(?:^|[.!?]["”’')]{0,2})$/u

/** “My friends,” he began; “He never paid,” the clerk fumed: whoever speaks is named behind a comma within the marks. */
function isBegun(scene: NameScene): boolean {
  const { before, inner, after } = scene
  return sentenceBegins.test(before) && /[,?!]$/u.test(inner) && !hasTitle(scene) && /^ \S/u.test(after)
}

/**
 * Weak signs that words between marks are a name, a title or a word as such, or that they are somebody's words. `npm run
 * names` finds what each is worth; a sample has one quoted span.
 */
export const nameSigns: readonly Sign<NameScene>[] = [
  // Who might say it
  {
    name: 'no cue in the sentence',
    holds: (one) => likeliest(one) > 0 && likeliest(one) < 5,
    sample: 'The “shrimp chorus” is loudest at dusk.',
  },
  {
    name: 'hardly a cue in the sentence',
    holds: (one) => likeliest(one) === 5 || likeliest(one) === 6,
    sample: 'The crew painted “Nils” with a broad brush.',
  },
  {
    name: 'cue before',
    holds: (one) => one.cueBefore === 7 || holdsSaying(sentenceBefore(one)),
    sample: 'Roe said the plan was “a disgrace”.',
  },
  {
    name: 'in a clause with “that”',
    holds: (one) => one.cueBefore > 4 && /(?<!\p{L})that (?!.*[,;])/u.test(sentenceBefore(one)),
    sample: 'Roe’s statement that the bank was “safe” hurt.',
  },
  {
    name: 'somebody cries or asks for it',
    holds: (one) => voiced.test(sentenceBefore(one)),
    sample: 'He spoke to loud cries of “Shame” there.',
  },
  {
    name: 'name nearby',
    holds: ({ nearName }) => nearName,
    sample: 'The word “levy” was heard 61 times; “nurse” got four.',
  },
  {
    name: 'behind a verb of saying',
    holds: ({ before }) => endsInSaying(before),
    sample: 'A boy at the back shouted “Nils” and ran.',
  },
  {
    name: 'before a verb of saying',
    holds: ({ after }) => beginsInSaying(after),
    sample: '“Nils,” the boy said.',
  },
  {
    name: 'judging verb before',
    holds: (one) => judging.test(sentenceBefore(one)),
    sample: 'Roe accused the board of “sheer greed”.',
  },
  { name: 'judged as it', holds: endsIn(judgedAs), sample: 'She thought the oil “shouty”.' },
  {
    name: 'behind who acts',
    holds: endsIn(behindActor),
    sample: 'The tanks were full and he “could not in conscience” sign.',
  },
  { name: 'begun', holds: isBegun, sample: '“My friends,” he began.' },
  { name: 'behind a label', holds: ({ before }) => endsInLabel(before), sample: 'Ann Roe: “We are ready”' },
  // What it looks like
  { name: 'one word', holds: isOneWord, sample: 'The pit is “the” end.' },
  {
    name: 'four words and more',
    holds: ({ bare }) => countWords(bare) > 3,
    sample: 'It is “a very good day”.',
  },
  {
    name: 'name of one word',
    holds: (one) => isOneWord(one) && hasTitle(one),
    sample: 'They took “Kittiwake” down.',
  },
  {
    name: 'title',
    holds: (one) => !isOneWord(one) && hasTitle(one),
    sample: 'They took “Polar Duchess” down.',
  },
  {
    name: 'code',
    holds: has(/^[\p{Lu}\p{N}!.-]+$|^\p{Lu}{2}|\p{N}/u),
    sample: 'In the base it is “SEP-4b”.',
  },
  { name: 'in small letters', holds: has(/^\p{Ll}/u), sample: 'It was “over at last”.' },
  {
    name: 'in capitals',
    holds: ({ bare }) => /\p{Lu}{2}/u.test(bare) && !/\p{Ll}/u.test(bare),
    sample: 'It read “KEEP OUT”.',
  },
  { name: 'comma or cry within', holds: has(/[,!?]/u), sample: 'It was “Oh, Dad”.' },
  {
    name: '“I” within',
    holds: has(/(?<!\p{L})(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|me|us)(?!\p{L})/u),
    sample: 'It was “my day”.',
  },
  { name: 'a thing', holds: has(/^an? /iu), sample: 'It was “a turnip”.' },
  {
    name: 'verb',
    holds: has(
      /(?<!\p{L})(?:is|was|are|were|be|been|has|have|had|will|would|can|could|did|does|do|not|should|must|\p{L}+n['’]t)(?!\p{L})/iu,
    ),
    sample: 'It was “not good”.',
  },
  // What stands before
  {
    name: 'begins its sentence',
    holds: ({ before }) => sentenceBegins.test(before),
    sample: '“Topper” has its uses.',
  },
  { name: 'behind a colon', holds: endsIn(/:$/u), sample: 'It had one rule: “no shoes”.' },
  { name: 'behind a comma', holds: endsIn(/,$/u), sample: 'A sister lander, “Finch”, is in Tempe.' },
  {
    name: 'behind a preposition',
    holds: endsIn(
      /(?<!\p{L})(?:of|for|in|on|at|with|from|by|under|about|into|over|like|than|between|behind|against|without|through|via)$/iu,
    ),
    sample: 'He stood before the box of “Taggart”.',
  },
  { name: 'behind “as”', holds: endsIn(/(?<!\p{L})as$/iu), sample: 'She wrestles as “La Viuda”.' },
  {
    name: 'behind a form of be',
    holds: endsIn(/(?<!\p{L})(?:is|was|are|were|be|been|being)$/iu),
    sample: 'It is “T-17”.',
  },
  {
    name: 'behind whose it is',
    holds: endsIn(/(?<!\p{L})(?:his|her|their|its|our|my|your)$|['’]s?$/iu),
    sample: 'It was her “day” of rest.',
  },
  // What stands behind
  { name: 'ends its sentence', holds: endsThere, sample: 'It is “T-17.”' },
  {
    name: 'explained',
    holds: (one) => isExplained(one) && !beginsInSaying(one.after),
    sample: 'They took “Finch”, a small lander, down.',
  },
  { name: 'before a bracket', holds: startsIn(/^ ?[()]/u), sample: 'Take “Not Laksa” ($16).' },
  {
    name: 'what is told of',
    holds: startsIn(/^ (?:is|was|are|were|has|have|had|will|would|can|could|did|does|means|meant)(?!\p{L})/u),
    sample: '“Topper” is a gift.',
  },
  {
    name: 'before a preposition',
    holds: startsIn(
      /^ (?:of|for|in|on|at|with|from|by|to|under|about|into|over|as|after|before|when|while|if|because|that|who|which|until|during)(?!\p{L})/u,
    ),
    sample: 'They took “Finch” to Tempe.',
  },
  {
    name: 'before a person',
    holds: startsIn(/^ (?:he|she|they|it|I|we|the|his|her|\p{Lu}\p{L}+)(?!\p{L})/u),
    sample: '“Eat” she said.',
  },
  {
    name: 'before “and”',
    holds: startsIn(/^ (?:and|or|but)(?!\p{L})/u),
    sample: 'It was “over” and done.',
  },
  // Where it stands
  {
    name: 'in a headline',
    holds: ({ inHeadline }) => inHeadline,
    sample: 'Roe to mend “Nils” bridge\n\nThe bridge is old.',
  },
  {
    name: 'title in a headline in small letters',
    holds: (one) => one.inHeadline && hasTitle(one) && /(?<!\p{L})\p{Ll}{4,}/u.test(`${one.before} ${one.after}`),
    sample: 'Roe to mend “Nils” bridge\n\nThe bridge is old.',
  },
  { name: 'opens its paragraph', holds: ({ opensBlock }) => opensBlock, sample: '“Topper” has its uses.' },
  {
    name: 'sentence that opens its paragraph',
    holds: ({ opensBlock, inner }) => opensBlock && /[.!?]$/u.test(inner),
    sample: '“It is over.” The hall fell silent.',
  },
  {
    name: 'paragraph of its own',
    holds: ({ opensBlock, after }) => opensBlock && after === '',
    sample: '“It is over.”',
  },
]
