import type { Reading } from '../reading.js'
import { outletEndings, outletNames, outletNouns } from './outlet-words.js'
import type { TokenRange } from './token-range.js'
import { wordList } from './word-list.js'

/**
 * Whether the phrase names an outlet: "CBS News", "the Larkspur Echo", "Ukrainian media outlet Suspilne", "NBC’s “Today”".
 * Not "an Associated Press reporter", who is a person.
 */
export function isOutlet(reading: Reading, { first, end }: TokenRange, known: ReadonlySet<string>): boolean {
  const { tokens } = reading
  const last = lastWord(tokens.slice(first, end).map(({ text }) => text))
  if (last === null) return false
  const normal = last.toLowerCase()
  const capital = /\p{Lu}/u.test(last)
  const words = tokens.slice(first, end).map((token) => token.normal)
  if (isNamed(words) || isTitled(reading, { first, end })) return true
  // "told the waiting press": people with notebooks.
  if (outletNouns.has(normal)) return capital || normal !== 'press'
  if (end - first === 1 && isLoneName(last)) return true
  if (!capital) return false
  if (known.has(normal) || outletNames.has(normal) || outletEndings.has(normal)) return true
  const opener = words[0] === 'the' ? words[1] : words[0]
  // "NBC’s “Today”", "CNN’s Jake Tapper": told on air, by whoever asks.
  if (isOwned(words, known)) return true
  if (opener !== undefined && words.length <= 4 && (known.has(opener) || outletNames.has(opener))) {
    return words.every((word, index) => word === 'the' || /^[\p{Lu}\d“”"‘’]/u.test(tokens[first + index]?.text ?? ''))
  }
  // "Ukrainian media outlet Suspilne", "the newspaper Le Quotidien", "radio host Mike Gallagher" is a person.
  return words.some(
    (word, index) =>
      outletNouns.has(word) && !/^(?:news|media|press)$/u.test(word) && isCapital(tokens[first + index + 1]?.text),
  )
}

/** Names of one word: magazines, American stations ("KJZZ", "WQHF-TV") and sites that bear their address ("Space.com"). */
const loneName =
  /^(?:Time|TIME|Sky|Punch|Globo|People|PEOPLE|Nature|Science|Hello!?|Life|OK!?|Metro|Goal|Stuff|[KW][A-Z]{2,3}(?:-(?:TV|FM|AM))?|\p{Lu}\p{L}{2,20}(?:week|weekly|news|News|wire|sport|blatt|zeitung|feed|TV|Times|Post|FM|World|News24|24)|[\p{L}\d-]{2,40}\.(?:com|org|net|info|co\.uk))$/u

/** "France 24", "the Sun on Sunday", "the Local Democracy Reporting Service": its last words name it. */
function isNamed(words: readonly string[]): boolean {
  const name = words[0] === 'the' ? words.slice(1) : words
  return outletNames.has(name.join(' ')) || (name.length > 2 && outletNouns.has(name.slice(-2).join(' ')))
}

function isLoneName(name: string): boolean {
  return loneName.test(name) || isLetters(name)
}

/** "told TOI", "told 2GB": letters are a station or a paper, if no body is known by them. */
function isLetters(name: string): boolean {
  return /^(?:\d{1,2}\p{Lu}{2,4}|\p{Lu}{3,5}|\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,})$/u.test(name) && !bodies.has(name.toLowerCase()) && !/^(?:Mac|Fitz|Van|Del|San)\p{Lu}/u.test(name) // biome-ignore format: one line
}

/** Bodies and people known by their letters. */
const bodies = wordList(
  `nato nasa fifa uefa fema imf opec unesco unicef cia fbi nsa irs hmrc gmc dvla nhs ioc wada fia wto osce asean epa fda cdc dea atf
  tsa doj dhs ofsted ofgem ofcom ofwat rspb rspca nspcc mps mep meps msps tds ceo ceos efl nba nfl nhl mlb pga aclu naacp usaid ucla
  mit nyu who un eu uk us usa hsbc rbs ubs bnp bmw ibm kpmg pwc gchq rmt aslef tuc nasuwt gmb ucu bma rcn cbi ifs obr cps ipcc iopc dwp tfl
  mta lapd nypd fdny ntsb faa fcc ftc sec hud ice cbp dnc rnc aipac nra imf wwf unhcr unrwa icc icj icrc msf iaea caf concacaf rfu
  ecb lta pfa mls ncaa afl nrl ufc gcc isis eskom tsmc basf arup`,
)

/** "told The Harbour Light", "told Radio 4": a title that keeps its capital "The" within a sentence. */
function isTitled({ tokens, tags }: Reading, { first, end }: TokenRange): boolean {
  const opener = tokens[first]
  if (/^(?:Radio|Channel|Kanal)$/u.test(opener?.text ?? '') && end === first + 2)
    return /^\d{1,3}$/u.test(tokens[first + 1]?.text ?? '')
  // "told “Good Morning Tulsa”"
  if (/^[“"]$/u.test(opener?.text ?? '') && tokens[first - 1]?.normal !== 'on') return isCapital(tokens[first + 1]?.text) && isCapital(lastWord(tokens.slice(first, end).map(({ text }) => text)) ?? '') // biome-ignore format: one line
  if (opener?.text !== 'The' || end < first + 2 || !/^\p{L}/u.test(tokens[first - 1]?.text ?? '')) return false
  const names = tokens.slice(first + 1, end)
  if (tags.slice(first + 1, end).some(({ all }) => all.has('Place'))) return false
  return (
    isCapital(names.at(-1)?.text) &&
    names.every(({ text }) => isCapital(text) || /^(?:of|and|&|the|[’']s)$/u.test(text))
  )
}

function isOwned(words: readonly string[], known: ReadonlySet<string>): boolean {
  const owner = words.findIndex((word) => word === "'s" || word === "'")
  return owner > 0 && isName(words.slice(0, owner), known)
}

/** Whether the words before a possessive name an outlet. */
function isName(words: readonly string[], known: ReadonlySet<string>): boolean {
  const last = words.at(-1) ?? ''
  const opener = words[0] === 'the' ? (words[1] ?? '') : (words[0] ?? '')
  return known.has(last) || outletNames.has(last) || outletEndings.has(last) || outletNames.has(opener)
}

function lastWord(texts: readonly string[]): string | null {
  for (let at = texts.length - 1; at >= 0; at -= 1) if (/[\p{L}\d]/u.test(texts[at] ?? '')) return texts[at] ?? null
  return null
}

function isCapital(text: string | undefined): boolean {
  return text !== undefined && /^\p{Lu}/u.test(text)
}
