import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import { isOutlet } from './is-outlet.js'
import type { Layout, Placed } from './layout.js'
import { layAttributions, neighboursOf } from './layout.js'
import { readNounPhrase } from './noun-phrase.js'
import { inRange } from './token-range.js'

/** How near the report stands in the order of cues. */
const reach = 3
/** The one who is cited may have this many more tokens behind the noun phrase: "a promoter {it did not name}". */
const longestRest = 8

/**
 * Of `The drone was empty, ERR reported, citing an official` the second cue reports the same words, and the official
 * is who said them: whoever was read as the words of "citing" becomes its source, and so in `Citing an official, ERR reported`.
 */
export function settleCitations(reading: Reading, attributions: readonly Attribution[], meter?: Meter): Attribution[] {
  let layout: Layout | null = null
  return attributions.map((attribution, index) => {
    if (meter !== undefined) meter.steps += 1
    if (!isCitation(reading.text, attribution)) return attribution
    layout ??= layAttributions(reading, attributions, meter)
    const report = reportOf(reading, layout, index)
    const words = report === null ? undefined : attributions[report]
    if (words === undefined) return attribution
    return { ...attribution, kind: words.kind, source: attribution.content[0] ?? null, content: words.content }
  })
}

function isCitation(text: string, { cue, content, kind }: Attribution): boolean {
  if (cue === null || content.length !== 1 || kind !== 'indirect') return false
  return /^(?:citing|quoting)$/iu.test(text.slice(cue.start, cue.end))
}

/** The attribution in the same sentence whose source cites somebody for its words. */
function reportOf(reading: Reading, layout: Layout, index: number): number | null {
  const citation = layout.placed[index]
  if (citation === undefined || !namesSomebody(reading, citation)) return null
  const near = neighboursOf(layout, index, reach).find((one) => {
    const other = layout.placed[one]
    if (!other?.cue || !citation.cue || !other.source || other.content.length === 0) return false
    const isSame = citation.source === null || other.source.first === citation.source.first
    // "{ERR} reported it, citing an official", "Citing an official, {ERR} reported it", "{ERR}, citing an official, reported it"
    const isBefore = other.cue.end <= citation.cue.first
    const isInFront = other.cue.first >= (citation.content[0]?.end ?? other.cue.end)
    if (other.sentence !== citation.sentence || !(isBefore || (isInFront && passesOn(reading, other)))) return false
    return isSame && !other.content.some((piece) => inRange(piece, citation.cue?.first ?? -1))
  })
  return near ?? null
}

/** "{The BBC} said", "it {reported}"; of "Lee, citing his doctor, said he would not run" the words are Lee’s. */
function passesOn(reading: Reading, { cue, source }: Placed): boolean {
  const verb = reading.tokens[(cue?.end ?? 0) - 1]?.normal ?? ''
  return /^report(?:s|ed|ing)?$/u.test(verb) || (source !== null && isOutlet(reading, source, noOutlets))
}

const noOutlets: ReadonlySet<string> = new Set()

/** "citing {two suppliers in Hsinchu}", not "citing {the fact that it rained}". */
function namesSomebody(reading: Reading, { content }: Placed): boolean {
  const words = content[0]
  if (words === undefined) return false
  const phrase = readNounPhrase(reading, words.first, words.end)
  if (phrase === null || words.end - phrase.end > longestRest) return false
  const tag = reading.tags[phrase.head]
  // "{minutes} of a board meeting"
  const isPaper = papers.test(reading.tokens[phrase.first]?.normal ?? '')
  const isPerson = isPaper || tag?.all.has('Actor') === true || people.test(reading.tokens[phrase.head]?.normal ?? '')
  return isPerson || /^\p{Lu}/u.test(reading.tokens[phrase.head]?.text ?? '')
}

const people =
  /^(?:.*(?:people|persons?|sources?|officials?|ers?|ors?|ists?|ians?|men|women|aides?|insiders?|somebody|someone|general|colonel|captain|sergeant|lawyers?|attorneys?|mayor|diplomats?|transcripts?|documents?|records?|filings?|figures|data|reports?|memos?|emails?|papers|police|statements?|letters?))$/u

const papers =
  /^(?:minutes|documents|records|filings|figures|data|memos|emails|messages|transcripts|letters|notes|papers)$/u
