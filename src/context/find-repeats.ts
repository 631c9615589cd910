import type { Attribution } from '../attributions/attribution.js'
import type { Meter } from '../meter.js'

/** The fewest words that make one quotation another's repeat: fewer are a common phrase. */
const fewest = 3

/**
 * For each attribution the index of the earlier one whose words it says again, or null: the same words by the same
 * speaker, or a headline's words said in full in the body.
 */
export function findRepeats(
  text: string,
  attributions: readonly Attribution[],
  speakerOf: readonly (string | null)[],
  inHeadline: readonly boolean[],
  meter?: Meter,
): (number | null)[] {
  const words = attributions.map(({ content }) =>
    plainWords(content.map(({ start, end }) => text.slice(start, end)).join(' ')),
  )
  const first = new Map<string, number>()
  const headlines: number[] = []
  return attributions.map((_, index) => {
    if (meter !== undefined) meter.steps += 1
    const own = words[index] ?? ''
    const speaker = speakerOf[index] ?? null
    if (own === '' || countWords(own) < fewest) return null
    const key = `${speaker ?? ''} ${own}`
    const same = first.get(key)
    if (same !== undefined) return same
    first.set(key, index)
    const headline = headlines.find(
      (one) =>
        sameSpeaker(speakerOf[one] ?? null, speaker) &&
        ` ${own} `.includes(` ${quotedPart(text, attributions[one], words[one] ?? '')} `),
    )
    if (inHeadline[index] === true && headlines.length < 8) headlines.push(index)
    return headline ?? null
  })
}

/** Of a headline's words, those between marks where there are any: says “there are issues” to discuss. */
function quotedPart(text: string, attribution: Attribution | undefined, words: string): string {
  const raw = attribution?.content.map(({ start, end }) => text.slice(start, end)).join(' ') ?? ''
  const quoted = /[“"‘']([^”"’]{8,})[”"’']/u.exec(raw)?.[1]
  const part = plainWords(quoted ?? '')
  return countWords(part) >= fewest ? part : words
}

function sameSpeaker(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other
}

/** Lower-case words with single blanks and no marks, so that “It’s late,” and "It's late" are the same. */
function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’´]/gu, "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

function countWords(words: string): number {
  return words === '' ? 0 : words.split(' ').length
}
