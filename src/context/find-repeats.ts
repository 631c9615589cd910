import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Layout } from './layout.js'
import type { TokenRange } from './token-range.js'

/** The fewest words that make one quotation another's repeat: fewer are a common phrase. */
const fewest = 3
/** Words beyond these are not compared. */
const longest = 200
/** An article has this many headlines with quotations at most. */
const mostHeadlines = 8

/** A quotation in a headline, and its words as they are looked for in the body. */
interface Headline {
  readonly index: number
  readonly words: string
}

/**
 * For each attribution the index of the earlier one whose words it says again, or null: the same words by the same
 * speaker, or a headline's words said in full in the body.
 */
export function findRepeats(
  reading: Reading,
  layout: Layout,
  speakerOf: readonly (string | null)[],
  meter?: Meter,
): (number | null)[] {
  const earlier = new Map<string, number>()
  const headlines: Headline[] = []
  return layout.placed.map(({ content }, index) => {
    const words = wordsOf(reading, content, meter)
    if (words.length < fewest) return null
    const speaker = speakerOf[index] ?? null
    const said = ` ${words.join(' ')} `
    const key = `${speaker ?? ''}:${said}`
    const same = earlier.get(key)
    if (same !== undefined) return same
    earlier.set(key, index)
    const headline = headlines.find(
      (one) => sameSpeaker(speakerOf[one.index] ?? null, speaker) && said.includes(one.words),
    )
    if (isHeadline(reading, content) && headlines.length < mostHeadlines) {
      headlines.push({ index, words: quotedPart(reading, layout, content, meter) ?? said })
    }
    return headline?.index ?? null
  })
}

/** Of a headline's words those between marks, where there are any: says “there are issues” to discuss. */
function quotedPart(reading: Reading, layout: Layout, content: readonly TokenRange[], meter?: Meter): string | null {
  const quoted = content.flatMap(({ first, end }) => {
    const tokens: TokenRange[] = []
    for (let at = first; at < Math.min(end, first + longest); at += 1)
      if ((layout.quoteAt[at] ?? -1) >= 0) tokens.push({ first: at, end: at + 1 })
    return tokens
  })
  const words = wordsOf(reading, quoted, meter)
  return words.length < fewest ? null : ` ${words.join(' ')} `
}

/** The words in lower case without marks, so that “It’s late,” and "It's late" are the same. */
function wordsOf({ tokens }: Reading, content: readonly TokenRange[], meter?: Meter): string[] {
  const words: string[] = []
  for (const { first, end } of content) {
    for (let at = first; at < end && words.length < longest; at += 1) {
      if (meter !== undefined) meter.steps += 1
      const normal = tokens[at]?.normal ?? ''
      if (/[\p{L}\p{N}]/u.test(normal)) words.push(normal)
    }
  }
  return words
}

function isHeadline({ blocks, tokens }: Reading, content: readonly TokenRange[]): boolean {
  return blocks[tokens[content[0]?.first ?? -1]?.block ?? -1]?.kind === 'headline'
}

function sameSpeaker(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other
}
