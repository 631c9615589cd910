import { tagLabel } from '../attributions/labels.js'
import { wordName } from '../attributions/word-facts.js'
import type { WordCount } from './cueness.js'
import type { Example } from './examples.js'

/** The words of an article in order, as the models know them. */
export function wordsOf({ reading }: Pick<Example, 'reading'>): string[] {
  return reading.tokens.map(({ normal }) => wordName(normal))
}

/** How often each word stands in the articles, and how often in a cue; the most frequent first, ties by code unit. */
export function countWords(examples: readonly Pick<Example, 'reading' | 'labels'>[]): Map<string, WordCount> {
  const counts = new Map<string, { seen: number; inCue: number }>()
  for (const example of examples) {
    for (const [token, word] of wordsOf(example).entries()) {
      const count = counts.get(word) ?? { seen: 0, inCue: 0 }
      count.seen++
      if ((example.labels[token] as number) >= tagLabel.cue) count.inCue++
      counts.set(word, count)
    }
  }
  return new Map([...counts].sort(([a, { seen: ofA }], [b, { seen: ofB }]) => ofB - ofA || (a < b ? -1 : 1)))
}
