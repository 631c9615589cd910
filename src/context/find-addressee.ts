import type { Reading } from '../reading.js'
import { audiences } from './audience-words.js'
import { readNounPhrase } from './noun-phrase.js'
import { isCapital } from './noun-words.js'
import { nounNames } from './phrase-noun.js'
import type { CueReading } from './read-cue.js'
import type { Phrase } from './read-phrase.js'
import { timeEnd } from './time-phrase.js'
import type { TokenRange } from './token-range.js'
import { wordList } from './word-list.js'

/** Verbs whose object is the person told: "told reporters", "warned residents"; of "urged them to go" it is content. */
const tellingVerbs = wordList(
  `tell ask inform assure remind warn advise notify persuade convince reassure brief
  update caution alert lecture answer email e-mail text message phone question interview press challenge quiz
  correct instruct admonish apprise counsel interrupt promise write teach thank congratulate greet`,
)

/** Verbs that say what the person told is to do, so that the person is often part of the content: "urged her to go". */
const looseObjectVerbs = wordList('question thank congratulate greet write promise press challenge answer correct')

/** Verbs that take "to" before the person told. */
const toVerbs = wordList(
  `say confirm explain announce describe write speak talk suggest mention reveal admit complain report repeat
  apologize apologise reply tweet vow whisper mutter shout add boast brag lament confide concede comment remark note
  state stress emphasize emphasise recall recount release send issue express convey relay propose declare email swear
  testify deny claim insist argue hint indicate disclose acknowledge confess joke quip turn recommend point outline
  text yell call read recite present`,
)

/** Verbs that take "at" before the person told. */
const atVerbs = wordList('shout yell scream bark snap swear roar bellow scowl jeer snarl growl holler shriek')

/** Occasions and papers whose "to" or "with" names the person addressed: "a letter to the committee", "an interview with him". */
const addressedNouns = wordList(
  `letter email e-mail mail note memo memorandum message text statement speech address remarks comments submission testimony interview
  conversation chat call conference_call exchange meeting phone_call appeal presentation tweet post reply response briefing
  complaint petition affidavit talk-back apology report evidence interviews talks telephone_call press_release lecture emails letters
  remark comment discussion session filing dm dms direct_message voice_note voice_message messages notice circular notification alert
  leaflet flyer bulletin newsletter dispatch directive reminder cable telegram fax proposal representation missive postcard
  invitation sermon toast eulogy lecture card letter_home`,
)

/** What stands between a paper and those it goes to. */
const sentTo = wordList(
  'sent addressed circulated distributed emailed e-mailed written delivered directed texted lodged filed submitted',
)

/** Prepositions that open a clause about the saying: "Speaking to reporters", "in an interview with CNN". */
const openingTo = wordList('speaking_to to with')

/** The person or body told, behind the verb, "to" or a paper addressed to them; null where the frame names none. */
export function findAddressee(reading: Reading, cue: CueReading, phrases: readonly Phrase[]): TokenRange | null {
  for (const [index, phrase] of phrases.entries()) {
    if (phrase.kind === 'object' && isTold(reading, cue, phrase))
      return { first: phrase.first, end: nameEnd(reading, phrase) }
    if (phrase.kind !== 'prepositional') continue
    if (phrase.preposition === 'at' && isShoutedAt(reading, cue, phrase)) return { first: phrase.noun, end: phrase.end }
    if (!openingTo.has(phrase.preposition)) continue
    if (isAddressed(reading, cue, phrases, index)) return { first: phrase.noun, end: phrase.end }
  }
  return null
}

/** The end of the phrase with the name in apposition: "told the minister, Alison Drake." */
function nameEnd(reading: Reading, { first, head, end }: Phrase): number {
  const { tokens } = reading
  if (tokens[end]?.normal !== ',') return end
  const described = isCapital(tokens[head]?.text) ? describedEnd(reading, end) : end
  // "told the Mayor, Mr. J. R. Aldous,"
  const isOffice = tokens[first]?.normal === 'the'
  if (described > end || head === first || (isCapital(tokens[head]?.text) && !isOffice)) return described
  let at = end + 1
  while (at < end + 6 && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) at += 1
  return at - end > 2 && /^[,.;:“"]$/u.test(tokens[at]?.text ?? '') ? at : end
}

/** "told Lord Roe, the inquiry’s chairman." */
function describedEnd(reading: Reading, comma: number): number {
  const { tokens } = reading
  if (!/^(?:the|a|an|his|her|its|their)$/u.test(tokens[comma + 1]?.normal ?? '')) return comma
  const noun = readNounPhrase(reading, comma + 1, Math.min(tokens.length, comma + 12))
  return noun !== null && /^[,.;:“"]$/u.test(tokens[noun.end]?.text ?? '') ? noun.end : comma
}

/** Whether the object of the cue's verb can be somebody told. */
export function takesObject({ lemma }: CueReading): boolean {
  return tellingVerbs.has(lemma)
}

function isTold(reading: Reading, cue: CueReading, phrase: Phrase): boolean {
  if (phrase.place === 'opening') return isAudience(reading, phrase)
  const loose = looseObjectVerbs.has(cue.lemma)
  return loose ? isAudience(reading, phrase) || isPersonal(reading, phrase) : !isThing(reading, phrase)
}

/** "told [the tale of …]", "asked [the question]": what is said, not who is told. */
function isThing(reading: Reading, phrase: Phrase): boolean {
  // "advised {it} to wait", but "told {it} like it was"
  if (reading.tokens[phrase.first]?.normal === 'it' && behindIt(reading, phrase.end)) return false
  // "told The Times" names a paper.
  return !isCapital(reading.tokens[phrase.head]?.text) && nounNames(reading, phrase).some((name) => things.has(name))
}

/** "to wait", "that it was late", "on Monday": what may stand behind somebody told. */
function behindIt({ tokens }: Reading, at: number): boolean {
  return /^(?:to|that|in|on|not|by)$/u.test(tokens[at]?.normal ?? '') || timeEnd(tokens, at, tokens.length) !== null
}

const things = wordList(
  `tale story stories joke jokes question questions truth lie lies permission help advice time times anything something nothing
  everything what it favour favor way request requests query queries inquiries enquiries allegations record album book film series`,
)

function isAddressed(reading: Reading, cue: CueReading, phrases: readonly Phrase[], index: number): boolean {
  const phrase = phrases[index]
  if (phrase === undefined) return false
  const before = previousNoun(reading, phrases, index)
  if (
    before !== null &&
    !/^(?:after|before|following)$/u.test(before.preposition) &&
    nounNames(reading, before).some((name) => addressedNouns.has(name))
  )
    return !isThing(reading, phrase)
  // "from 3 to 17 March"
  if (timeEnd(reading.tokens, phrase.noun, phrase.end) !== null) return false
  // "in a voice message posted to the party’s channel"
  if (isPublished(reading, phrase)) return false
  if (phrase.preposition === 'with') return opensSpeaking(reading, phrase)
  if (opensSpeaking(reading, phrase) || phrase.preposition === 'speaking to')
    return isAudience(reading, phrase) || isPersonal(reading, phrase)
  if (phrase.place === 'opening' || phrase.place === 'loose') return false
  // "Lee, {known to friends} as Foxy, said"
  if (/^(?:known|related|married|close|loyal|linked|opposed|sympathetic|familiar|similar|devoted|next|dear|engaged|connected|sentenced|moved|returned|new)$/u.test(reading.tokens[phrase.first - 1]?.normal ?? '')) return false // biome-ignore format: one line
  return toVerbs.has(cue.lemma) && (isAudience(reading, phrase) || isPersonal(reading, phrase))
}

/** "shouted {at the crowd}" */
function isShoutedAt(reading: Reading, { lemma, main }: CueReading, phrase: Phrase): boolean {
  if (!atVerbs.has(lemma) || phrase.first > main + 3 || phrase.first < main) return false
  return isAudience(reading, phrase) || isPersonal(reading, phrase)
}

/** The phrase that this one is joined to, with at most a time between: "in an interview Tuesday with CNN". */
function previousNoun({ tokens }: Reading, phrases: readonly Phrase[], index: number): Phrase | null {
  const phrase = phrases[index]
  const before = phrases[index - 1]
  if (phrase === undefined || before === undefined) return null
  // "a letter {sent} to shareholders"
  const start = sentTo.has(tokens[phrase.first - 1]?.normal ?? '') ? phrase.first - 1 : phrase.first
  if (before.end !== start) return null
  if (before.kind !== 'time') return before
  const earlier = phrases[index - 2]
  return earlier?.end === before.first ? earlier : null
}

/** "Speaking to", "talking with", "spoke to": the word before the preposition is about speaking. */
function opensSpeaking({ tokens }: Reading, { first }: Phrase): boolean {
  return /^(?:speak|talk|chat)(?:ing|s|ed)?$|^spoke$/u.test(tokens[first - 1]?.normal ?? '')
}

function isPublished({ tokens }: Reading, { first }: Phrase): boolean {
  return /^(?:posted|uploaded|published|shared|streamed)$/u.test(tokens[first - 1]?.normal ?? '')
}

function isAudience(reading: Reading, phrase: Phrase): boolean {
  return (
    nounNames(reading, phrase).some((name) => audiences.has(name)) ||
    (reading.tags[phrase.head]?.all.has('Actor') ?? false)
  )
}

/** A name or a personal pronoun. */
function isPersonal({ tokens, tags }: Reading, phrase: Phrase): boolean {
  const head = tags[phrase.head]?.all
  if (head?.has('Pronoun')) return !/^(?:it|\w+sel(?:f|ves))$/u.test(tokens[phrase.head]?.normal ?? '')
  return /^\p{Lu}/u.test(tokens[phrase.head]?.text ?? '') && !(head?.has('Place') ?? false)
}
