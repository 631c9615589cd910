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
  /** Its first token. */
  readonly first: number
  /** Each stretch between marks, or all of it where there are none. */
  readonly runs: readonly string[]
  /** Whether they are too few to be told apart by themselves: “We go”, “never leave”. */
  readonly isBrief: boolean
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
    const speaker = speakerOf[index] ?? null
    const said = joined(words)
    const key = `${speaker ?? ''}:${said}`
    const same = words.length < fewest ? undefined : earlier.get(key)
    if (same !== undefined) return same
    earlier.set(key, index)
    // Most articles have no headline with a quotation, and all their words need not be looked through again.
    const spoken = headlines.length === 0 ? '' : joined(quotedRuns(reading, layout, content, meter).flat())
    const found = findHeadline(headlines, speakerOf, { speaker, said, spoken, first: content[0]?.first ?? -1 })
    const headline = isHeadline(reading, content) ? readHeadline(reading, layout, content, meter) : null
    if (headline !== null && headlines.length < mostHeadlines) headlines.push({ ...headline, index })
    return found
  })
}

/** What is compared with the headlines. */
interface Saying {
  readonly speaker: string | null
  readonly said: string
  /** Those of the words that stand between marks. */
  readonly spoken: string
  readonly first: number
}

/** The headline whose words are all said; few words count only between marks again, and by the speaker known to be the same. */
function findHeadline(
  headlines: readonly Headline[],
  speakerOf: readonly (string | null)[],
  { speaker, said, spoken, first }: Saying,
): number | null {
  const found = headlines.find(({ index, first: start, runs, isBrief }) => {
    const other = speakerOf[index] ?? null
    if (start >= first) return false
    if (isBrief) return other !== null && other === speaker && runs.every((run) => spoken.includes(run))
    return (other === null || speaker === null || other === speaker) && runs.every((run) => said.includes(run))
  })
  return found?.index ?? null
}

/** Of a headline's words those between marks, where there are any: says “there are issues” to discuss. */
function readHeadline(
  reading: Reading,
  layout: Layout,
  content: readonly TokenRange[],
  meter?: Meter,
): Omit<Headline, 'index'> | null {
  const quoted = quotedRuns(reading, layout, content, meter)
  const all = wordsOf(reading, content, meter)
  const first = content[0]?.first ?? -1
  if (quoted.length > 0) return { first, runs: quoted.map(joined), isBrief: quoted.flat().length < fewest }
  return all.length < fewest ? null : { first, runs: [joined(all)], isBrief: false }
}

/** The words of each stretch between marks. */
function quotedRuns(
  { tokens }: Reading,
  { quoteAt }: Layout,
  content: readonly TokenRange[],
  meter?: Meter,
): string[][] {
  const runs: string[][] = []
  let quote = -1
  for (const { first, end } of content) {
    for (let at = first; at < Math.min(end, first + longest); at += 1) {
      if (meter !== undefined) meter.steps += 1
      const here = quoteAt[at] ?? -1
      const normal = tokens[at]?.normal ?? ''
      if (here < 0 || !/[\p{L}\p{N}]/u.test(normal)) continue
      if (here !== quote) runs.push([])
      quote = here
      runs.at(-1)?.push(normal)
    }
  }
  return runs
}

function joined(words: readonly string[]): string {
  return ` ${words.join(' ')} `
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
