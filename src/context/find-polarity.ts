import type { Reading } from '../reading.js'
import type { Polarity } from '../types.js'
import type { Layout } from './layout.js'
import type { CueReading } from './read-cue.js'
import type { TokenRange } from './token-range.js'
import { verbLemma } from './verb-forms.js'
import { wordList } from './word-list.js'

const denials = wordList('deny dispute refute rebut contradict disavow disclaim repudiate')
const refusals = wordList('decline refuse')
/** What can be refused or left undone in words: "refused to say"; "refused to resign" is asserted. */
const utterances = wordList(
  `say comment discuss answer confirm identify name elaborate give provide specify disclose speak talk tell respond
  address explain reveal reply rule predict speculate state detail offer describe discuss deny clarify mention acknowledge
  admit be expand go share release weigh estimate call draw concede criticize criticise condemn apologize apologise
  engage make put return react grant commit divulge characterize characterise quantify testify write
  report announce claim suggest indicate argue note add insist warn promise accuse blame publish reach approach`,
)
/** Adverbs of habit make "would say" the past: "he would often say". */
const habits = wordList('often always usually sometimes regularly frequently routinely later then repeatedly typically')
const negatives = wordList("not n't never cannot neither nor hardly scarcely")
const modals = wordList("would could might may should 'd will shall 'll can must")
const empties = wordList('nobody no-one none neither no nothing')
const conditions = wordList('if unless whether should')
/** "is expected to announce", "plans to say": what is still to be said. */
const prospects = wordList(
  `expect due set likely plan schedule intend prepare hope want going about poise ready bound slate aim sure certain threaten wish unlikely
  promise tip anticipate need`,
)
/** "without saying", "stopped short of calling", "failed to mention": left unsaid. */
const omissions = wordList('fail neglect avoid forget omit stop without')

/** Whether the words were asserted, denied, declined, not said at all, or only supposed. */
export function findPolarity(
  reading: Reading,
  layout: Layout,
  index: number,
  cue: TokenRange,
  { lemma, act, main }: CueReading,
): Polarity {
  const { tokens } = reading
  const { words, first } = verbGroup(reading, layout, index, cue)
  const spoken = (act === 'speech' || act === 'writing') && verbLemma(tokens[main]?.normal ?? '') !== null
  const lemmas = words.map((word) => verbLemma(word) ?? word)
  const uttered = spoken || utterances.has(lemma)
  if (isRefusal(words, lemmas, lemma, uttered)) return 'declined'
  // What follows the main verb is its object: "refused {to say why he would go}" is no supposition.
  const before = lemmas.slice(0, Math.max(1, main - first + 1))
  const group = words.slice(0, before.length)
  const negated = isNegated(group, before)
  if (denials.has(lemma)) return negated ? 'asserted' : 'denied'
  if (!uttered) return 'asserted'
  if (negated || isOmitted(group, before) || isEmptySource(reading, layout, index)) return notAsserted(words, lemma)
  if (isSupposed(group, before, tokens[main]?.normal ?? '') || isConditional(reading, layout, index, cue)) return 'hypothetical'
  return 'asserted'
}

/** Words of the verb: the cue up to its main verb's end, with auxiliaries the cue left out in front. */
function verbGroup({ tokens, tags }: Reading, { placed, cueAt }: Layout, index: number, cue: TokenRange): { words: string[]; first: number } {
  const source = placed[index]?.source
  let first = cue.first
  while (first > cue.first - 4 && first > 0 && isAuxiliary(tokens[first - 1]?.normal ?? '', tags[first - 1]?.pos ?? '')) {
    if ((source !== null && source !== undefined && first - 1 < source.end && first - 1 >= source.first) || (cueAt[first - 1] ?? -1) >= 0) break
    first -= 1
  }
  // "declined" may be all of the cue, and "to comment" the content.
  const last = verbLemma(tokens[cue.end - 1]?.normal ?? '') ?? tokens[cue.end - 1]?.normal ?? ''
  const end = refusals.has(last) ? cue.end + 3 : last === 'to' ? cue.end + 1 : cue.end
  return { words: tokens.slice(first, Math.min(end, cue.first + 12)).map(({ normal }) => normal), first }
}

function isAuxiliary(word: string, pos: string): boolean {
  if (modals.has(word) || negatives.has(word) || pos === 'Adverb' || pos === 'Negative') return word !== 'nor'
  return /^(?:do|does|did|has|have|had|is|are|was|were|be|been|being|to|without|of|short|yet|expected|due|set|likely|'s|'ve|'d)$/u.test(word)
}

/** "declined to comment", "refused to say", "would not say", "would neither confirm nor deny", "wouldn’t be drawn". */
function isRefusal(words: readonly string[], lemmas: readonly string[], lemma: string, uttered: boolean): boolean {
  const refusal = lemmas.findIndex((word) => refusals.has(word))
  if (refusal >= 0) {
    if (isNegated(words.slice(0, refusal), [])) return false
    const next = lemmas.slice(refusal + 1).find((word) => !/^(?:to|also|even|publicly|immediately|repeatedly|further|either|,|however|though|—|–)$/u.test(word))
    return next === undefined ? lemma === 'decline' : utterances.has(next)
  }
  const would = words.findIndex((word) => /^(?:would|'d|will|'ll|wo)$/u.test(word))
  if (would < 0 || !uttered) return false
  const after = words.slice(would + 1)
  if (after[0] === 'neither' && words.includes('nor')) return true
  const negated = /^(?:not|n't)$/u.test(after[0] ?? '')
  return negated && (utterances.has(lemma) || after[1] === 'be')
}

function isNegated(words: readonly string[], lemmas: readonly string[]): boolean {
  const at = words.findIndex((word) => negatives.has(word))
  if (at < 0) return false
  if (words[at + 1] === 'only' || words[at + 1] === 'just') return false
  // "could not help but note", "did not hesitate to say", "did not stop at calling" are said all the same.
  return !lemmas.some((word) => /^(?:help|hesitate|shy|mince|stop|wait|tire|resist|hide|flinch|disguise|rule)$/u.test(word))
}

function isOmitted(words: readonly string[], lemmas: readonly string[]): boolean {
  if (words.includes('short') && words.includes('of')) return true
  const at = lemmas.findIndex((word) => omissions.has(word))
  if (at < 0) return false
  if (lemmas[at] === 'stop') return false
  return lemmas[at] === 'without' ? /ing$/u.test(words[at + 1] ?? '') : at < lemmas.length - 1
}

/** "could not be reached", "has not responded" and "did not say" are all not said. */
function notAsserted(words: readonly string[], lemma: string): Polarity {
  return words.includes('nor') && lemma === 'confirm' && words.includes('would') ? 'declined' : 'not-said'
}

/** "Nobody is suggesting", "Neither company has commented", "No official said". */
function isEmptySource({ tokens }: Reading, { placed }: Layout, index: number): boolean {
  const source = placed[index]?.source
  if (source === null || source === undefined) return false
  const first = tokens[source.first]?.normal ?? ''
  if (!empties.has(first)) return false
  return first !== 'no' || tokens[source.first + 1]?.normal !== '.'
}

/** "would argue", "will tell", "is expected to announce", "plans to say". */
function isSupposed(words: readonly string[], lemmas: readonly string[], main: string): boolean {
  const modal = words.findIndex((word) => modals.has(word))
  if (modal >= 0 && !(words[modal] === "'d" && /(?:ed|id|en|ne)$/u.test(main))) {
    return !words.some((word) => habits.has(word)) && !lemmas.includes('like')
  }
  const to = words.indexOf('to')
  if (to <= 0) return false
  return words.slice(0, to).some((word, at) => prospects.has(word) || prospects.has(lemmas[at] ?? ''))
}

/** "If she says …", "whether or not he told them". */
function isConditional({ tokens }: Reading, { placed }: Layout, index: number, cue: TokenRange): boolean {
  const source = placed[index]?.source
  const start = source !== null && source !== undefined && source.end <= cue.first ? source.first : cue.first
  const before = tokens[start - 1]?.normal ?? ''
  const sameBlock = tokens[start - 1]?.block === tokens[start]?.block
  return sameBlock && conditions.has(before) && before !== 'should' && before !== 'whether'
}
