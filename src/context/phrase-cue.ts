import type { Reading } from '../reading.js'

/** Words that together say that somebody told something. */
export interface PhraseCue {
  readonly words: RegExp
  readonly sample: string
  /** `source / cue / content` of what is said inside the sample. */
  readonly gives: string
}

/** Cues of several words whose verb alone tells nothing. */
export const phraseCues: readonly PhraseCue[] = [
  {
    words: /^ma(?:de|kes?|king) (?:it )?(?:very |quite |perfectly |abundantly )?(?:clear|plain)\b/u,
    sample: '{Roe} <said> [the governor had made it clear that nobody would go].',
    gives: 'the governor / had made it clear / that nobody would go',
  },
  {
    words: /^let (?:slip|on)\b/u,
    sample: '{Roe} <said> [the clerk had let slip that the safe was empty].',
    gives: 'the clerk / had let slip / that the safe was empty',
  },
  {
    words: /^let it be known\b/u,
    sample: '{Roe} <said> [the captain let it be known that he would stay].',
    gives: 'the captain / let it be known / that he would stay',
  },
  {
    words: /^sent word\b/u,
    sample: '{Roe} <said> [the abbot sent word that the road was shut].',
    gives: 'the abbot / sent word / that the road was shut',
  },
]

/** How many words they have at most. */
const longest = 4

/** The last word of such a cue that begins at the token; null where none does. */
export function phraseCueEnd({ tokens }: Reading, at: number): number | null {
  if (!/^(?:ma(?:de|kes?|king)|let|sent)$/u.test(tokens[at]?.normal ?? '')) return null
  const text = tokens.slice(at, at + longest).map(({ normal }) => normal).join(' ') // biome-ignore format: one line
  const found = phraseCues.map(({ words }) => words.exec(text)?.[0]).find((words) => words !== undefined)
  return found === undefined ? null : at + found.split(' ').length - 1
}
