import type { Span } from '../span.js'
import type { Kind } from '../types.js'
import { kindOf } from './kind-of.js'
import { reportsSpeech } from './speech-lemmas.js'
import { core, findWords, type Region, regionOf, type Words, wordsOnly } from './words.js'

/** A gold attribution, or one that a system or another annotator found; several spans a role are allowed. */
export interface SpokenSpans {
  readonly cue: readonly Span[]
  readonly source: readonly Span[]
  readonly content: readonly Span[]
}

/** An attribution as a system found it. */
export interface PredictedAttribution {
  readonly cue: Span | null
  readonly source: Span | null
  readonly content: readonly Span[]
  readonly probability: number
}

/** One role of one attribution in words and marks of the text. */
export interface Role {
  readonly exact: Region
  /** Without the marks at its edges. */
  readonly core: Region
  /** Without any mark. */
  readonly words: Region
}

/** An attribution ready to be compared. */
export interface Marked {
  readonly cue: Role
  readonly source: Role
  readonly content: Role
  readonly kind: Kind
  /** Whether its cue is a say-type verb or `according`. */
  readonly reported: boolean
}

/** The attribution's roles in words of the text, its kind, and whether it reports speech. */
export function prepare(text: string, words: Words, { cue, source, content }: SpokenSpans): Marked {
  const cueText = cue.map(({ start, end }) => text.slice(start, end)).join(' ')
  return {
    cue: roleOf(words, cue),
    source: roleOf(words, source),
    content: roleOf(words, content),
    kind: kindOf(text, content),
    reported: reportsSpeech(cueText),
  }
}

/** All attributions of a text, ready to be compared. */
export function prepareAll(text: string, attributions: readonly SpokenSpans[]): Marked[] {
  const words = findWords(text)
  return attributions.map((attribution) => prepare(text, words, attribution))
}

/** A prediction with its single spans as lists. */
export function asSpans({ cue, source, content }: PredictedAttribution): SpokenSpans {
  return { cue: cue === null ? [] : [cue], source: source === null ? [] : [source], content }
}

function roleOf(words: Words, spans: readonly Span[]): Role {
  const exact = regionOf(words, spans)
  return { exact, core: core(words, exact), words: wordsOnly(words, exact) }
}
