import type { Reading } from '../reading.js'
import { documentClauseEnd } from './clause-end.js'
import { findPointed } from './find-pointed.js'
import { isOutlet } from './is-outlet.js'
import { mediumNouns } from './medium-nouns.js'
import { isCapital, languages } from './noun-words.js'
import { extendPhrase, findNounRow, indexNouns, nounNames } from './phrase-noun.js'
import type { Phrase } from './read-phrase.js'
import { readPhrase } from './read-phrase.js'
import type { TokenRange } from './token-range.js'
import type { View } from './view.js'
import { wordList } from './word-list.js'

const nouns = indexNouns(mediumNouns)

/** Prepositions that carry a medium on: "in a letter to the committee", "in an interview with CNN". */
const extensions = wordList('with to on for from of')
const spokenExtensions = wordList('with to')
/** Prepositions that make an outlet the medium: "on CNN", "in the Guardian". */
const outletPrepositions = wordList('on in via')
/** Nouns that are no medium without an article: "in order", "in reply", "in public". */
const bareNouns = wordList(
  `part will order motion paper review report cable response reply record person brief light text time discussion people
  general advance short charge analysis form accounts audit contract disclosure assessment supplement entry
  invitation register update evaluation particular private public tears story study opinion`,
)

/** A medium, and the outlet it names where it is one. */
export interface FoundMedium extends TokenRange {
  readonly outlet: TokenRange | null
}

/** The document, platform or outlet the words went through; the outlet told is one: "told Reuters". */
export function findMedium(
  view: View,
  phrases: readonly Phrase[],
  addressee: TokenRange | null,
  outlets: ReadonlySet<string>,
): FoundMedium | null {
  const { reading } = view
  const isTold = addressee !== null && isOutlet(reading, addressee, outlets)
  const told = isTold ? { ...addressee, outlet: addressee } : null
  // "told CNN by phone": through CNN it reached us.
  if (phrases.some(({ kind, first }) => kind === 'object' && first === told?.first)) return told
  const passed = findPassed(view, phrases, outlets) ?? pointed(view)
  if (passed === null || addressee === null) return passed ?? told
  // "in an email to a donor {who had asked when}"
  const holds = addressee.first > passed.first && addressee.first < passed.end && addressee.end > passed.end
  return holds ? { ...passed, end: addressee.end } : passed
}

function pointed(view: View): FoundMedium | null {
  const found = findPointed(view)
  return found === null ? null : { ...found, outlet: null }
}

/** What carries the words by its own noun or name: "in a statement", "on Question Time", "in the Guardian". */
function findPassed(view: View, phrases: readonly Phrase[], outlets: ReadonlySet<string>): FoundMedium | null {
  const { reading } = view
  const joined = phrases.filter((phrase) => !isReason(reading, phrase))
  for (const [index, phrase] of phrases.entries()) {
    if (phrase.kind !== 'prepositional') continue
    if (isMediumNoun(reading, phrase) || isToldFor(reading, phrases[index - 1], phrase)) {
      // "by telephone from Oslo" says where.
      const end = extendPhrase(joined, phrase, isSpoken(reading, phrase) ? spokenExtensions : extensions)
      // "in an op-ed in The New York Times"
      const paper = phrases.find(
        (next) => next.kind === 'prepositional' && next.first === end && isOnOutlet(reading, next, outlets),
      )
      return { first: phrase.first, end: paper?.end ?? behindDocument(view, end, phrase.place), outlet: null }
    }
    const named = findNamed(view, phrase, outlets)
    if (named !== null) return named
  }
  return null
}

/** A programme, a work or an outlet called by its name: "on Question Time", "in “The Long Road”", "in the Guardian". */
function findNamed(view: View, phrase: Phrase, outlets: ReadonlySet<string>): FoundMedium | null {
  const { reading } = view
  const { first, end } = phrase
  if (isProgramme(reading, phrase) || isWork(reading, phrase)) return { first, end, outlet: null }
  const isOutlet = isOnOutlet(reading, phrase, outlets) || isInOutlet(view, phrase, outlets)
  return isOutlet ? { first, end, outlet: outletIn(reading, phrase) } : null
}

/** "in an open letter {for keeping schools open}": what somebody is blamed for. */
function isReason({ tags }: Reading, { preposition, noun }: Phrase): boolean {
  return preposition === 'for' && tags[noun]?.all.has('Gerund') === true
}

/** "told the writer {for her 2004 book}", "told me {for this magazine}" */
function isToldFor(reading: Reading, told: Phrase | undefined, phrase: Phrase): boolean {
  if (phrase.preposition !== 'for' || told?.kind !== 'object' || told.end !== phrase.first) return false
  return nounNames(reading, phrase).some((name) => works.has(name))
}

/** What people are talked to for. */
const works = wordList(
  'book biography documentary podcast profile oral_history series film magazine newspaper paper programme program show article story thesis dissertation report',
)

/** "In the Guardian, {Roe} wrote": right before who says it; "In the Echo, a letter from {Roe} said" is about a letter. */
function isInOutlet({ reading, own }: View, phrase: Phrase, outlets: ReadonlySet<string>): boolean {
  const { place, preposition, first, noun, end } = phrase
  // "In the Lancet {on Thursday}, [the investigators] said"
  const time = readPhrase(reading, end, own.source?.first ?? end, 'opening')
  const last = time?.kind === 'time' ? time.end : end
  const behind = reading.tokens[last]?.normal === ',' ? last + 1 : last
  if (place !== 'opening' || preposition !== 'in' || own.source?.first !== behind) return false
  if (first > 0 && reading.tokens[first]?.text !== 'In') return false
  return isCapital(reading.tokens[end - 1]?.text) && isOutlet(reading, { first: noun, end }, outlets)
}

/** A noun of the table: "in a statement", "on Instagram"; not "in reply", "on the record", "in a signal". */
function isMediumNoun(reading: Reading, phrase: Phrase): boolean {
  const { noun, end, preposition } = phrase
  // "in writing", "in print"
  if (preposition === 'in' && end === noun + 1 && reading.tokens[noun]?.normal === 'writing') return true
  const opening = reading.tokens[noun]?.normal ?? ''
  if (preposition === 'in' && end === noun + 1 && bareNouns.has(opening)) return false
  if (preposition === 'on' && opening === 'the' && reading.tokens[noun + 1]?.normal === 'record') return false
  // "on platform 14"
  if (/^\d+$/u.test(reading.tokens[end - 1]?.normal ?? '') && reading.tokens[end - 2]?.normal === 'platform')
    return false
  const row = findNounRow(nouns, reading, phrase)
  return row !== null && (row.named !== true || holdsCapital(reading, phrase))
}

/** "on “Rope Talk,”", "In “The Long Road,”": nothing but a title between marks. */
function isWork({ tags }: Reading, { preposition, noun, end }: Phrase): boolean {
  return /^(?:on|in)$/u.test(preposition) && tags[noun]?.pos === 'Quote' && tags[end - 1]?.pos === 'Quote'
}

/** Of "NBC’s “Meet the Press”" NBC; nobody where the title stands alone. */
function outletIn({ tags, tokens }: Reading, { noun, end }: Phrase): TokenRange | null {
  let title = noun
  while (title < end && tags[title]?.pos !== 'Quote') title += 1
  if (title === end) return { first: noun, end }
  const last = tokens[title - 1]?.normal ?? ''
  return (last === "'s" || last === "'") && title - 1 > noun ? { first: noun, end: title - 1 } : null
}

/** "on Match of the Day", "on Desert Island Discs"; not "on Capitol Hill" or "on Remembrance Sunday". */
function isProgramme({ tokens, tags }: Reading, { preposition, place, noun, end }: Phrase): boolean {
  if (preposition !== 'on' || !/^(?:following|opening|between)$/u.test(place)) return false
  const words = tokens.slice(noun, end)
  const named = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length
  const last = tokens[end - 1]
  if (named < 2 || !isCapital(last?.text)) return false
  if (grounds.has(last?.normal ?? '') && isCapital(tokens[end - 2]?.text)) return false
  if (!words.every(({ text, normal }) => isCapital(text) || /^(?:the|of|a|and|'s|in|for|with|to)$/u.test(normal)))
    return false
  return !tags.slice(noun, end).some(({ all }) => all.has('Place') || all.has('Person') || all.has('Month'))
}

/** What a name behind "on" ends with that is a place, a day or a craft ("Air Force One") and no programme. */
const grounds = wordList(
  `hill street road avenue square lane island islands isle beach bridge field ground campus line coast peninsula sunday monday
  tuesday wednesday thursday friday saturday day eve night morning afternoon evening bank strip plaza park mountain lake river
  mall row green common drive highway farm estate one`,
)

/** "by phone", "in a video call": no paper, whose "from" says whose it is. */
function isSpoken({ tokens }: Reading, { preposition, noun, end }: Phrase): boolean {
  // "by email from Lagos"
  if (/^(?:by|via)$/u.test(preposition) && end === noun + 1) return true
  return /^(?:phone|telephone|call|skype|zoom|line|link|hotline)$/u.test(tokens[end - 1]?.normal ?? '')
}

/** "on CNN", "in the Guardian", "on NBC’s “Today”"; "In the Echo" at the start may be where something stood. */
function isOnOutlet(reading: Reading, phrase: Phrase, outlets: ReadonlySet<string>): boolean {
  const { place, preposition, noun, end } = phrase
  // "Writing for The Conversation", "wrote for Vale Radio"
  const written = /^(?:writing|wrote|writes|written)$/u.test(reading.tokens[phrase.first - 1]?.normal ?? '')
  if (written && preposition === 'for')
    return holdsCapital(reading, phrase) && isOutlet(reading, { first: noun, end }, outlets)
  // "writing in Divadlo", "writing in the journal Current Behaviour"; not "writing in Paris"
  if (written && preposition === 'in' && isCapital(reading.tokens[end - 1]?.text) && !isPlaced(reading, phrase))
    return true
  if (!outletPrepositions.has(preposition) || (place === 'opening' && preposition !== 'on')) return false
  // "on talkSPORT", "in the Guardian"
  const isNamed = holdsCapital(reading, phrase) || /\p{Lu}/u.test(reading.tokens[end - 1]?.text ?? '')
  return isNamed && isOutlet(reading, { first: noun, end }, outlets)
}

/** "in a letter seen by the Guardian", "in her memoir, “Mud on My Hem,”" */
function behindDocument(view: View, end: number, place: Phrase['place']): number {
  const clause = documentClauseEnd(view, end, place)
  if (clause > end) return markEnd(view.reading, end, clause)
  const title = titleEnd(view.reading, end)
  // "said in an interview with the Echo, [“I am done.”]"
  const isSaid = view.own.content.some(({ first }) => first >= end && first < title)
  const inside = view.reading.tokens.slice(end + 2, title - 1)
  return isSaid && inside.some(({ text }) => /^\p{Ll}{4}/u.test(text)) ? end : title
}

/** "a column headlined “Enough,”": with the mark that closes what was opened. */
function markEnd({ tokens, tags }: Reading, first: number, end: number): number {
  let open = false
  for (let at = first; at < end; at += 1) if (tags[at]?.pos === 'Quote') open = !open
  if (!open) return end
  const mark = tokens[end]?.normal === ',' ? end + 1 : end
  return tags[mark]?.pos === 'Quote' ? mark + 1 : end
}

/** "writing in Paris", "in March", "in French" */
function isPlaced({ tokens, tags }: Reading, { noun, end }: Phrase): boolean {
  if (languages.has(tokens[end - 1]?.normal ?? '')) return true
  return tags.slice(noun, end).some(({ all }) => ['Place', 'Month', 'Date', 'Value'].some((name) => all.has(name)))
}

/** A title in apposition: "in her memoir, “Mud on My Hem,”". */
function titleEnd({ tokens, tags }: Reading, end: number): number {
  if (tokens[end]?.normal !== ',' || tags[end + 1]?.pos !== 'Quote' || !isCapital(tokens[end + 2]?.text)) return end
  for (let at = end + 3; at < end + 12; at += 1) if (tags[at]?.pos === 'Quote') return at + 1
  return end
}

function holdsCapital({ tokens }: Reading, { noun, end }: Phrase): boolean {
  return tokens.slice(noun, end).some(({ text }) => /^\p{Lu}/u.test(text))
}
