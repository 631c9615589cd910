import type { Act, BlockKind, Kind, Polarity, SpeakerKind } from '../../src/types.js'

/** Words of the article, as the author of a golden file gives them; `start` and `end` are filled in by `locateGolden`. */
export interface GoldenSpan {
  text: string
  start?: number
  end?: number
  /** Which of several places, counted from 1 in the stretch looked at. */
  nth?: number
  /** Words round it that occur once in the article. */
  at?: string
  /** Other wordings as good as `text`. */
  or?: string[]
}

/** A cue; lemma and act are compared where they are given. */
export interface GoldenCue extends GoldenSpan {
  lemma?: string
  act?: Act
}

/** A piece of context. */
export interface GoldenKnown extends GoldenSpan {
  /** False where a careful editor might leave it out; then it is not compared. Nor is what is only implied. */
  must?: boolean
  certainty?: 'stated' | 'implied'
  speaker?: string | null
}

/** When it was said; `iso` is compared where it is given. */
export interface GoldenTime extends GoldenKnown {
  iso?: string | null
}

/** One who passed the words on. */
export interface GoldenLink {
  source: GoldenSpan
  cue?: GoldenSpan | null
  speaker?: string | null
}

/** The context of an expected quotation; what is left out is expected to be null or empty. */
export interface GoldenContext {
  addressee?: GoldenKnown | null
  medium?: GoldenKnown | null
  venue?: GoldenKnown | null
  time?: GoldenTime | null
  chain?: GoldenLink[]
}

/** An expected quotation; see fixtures/README.md for what may be left out. */
export interface GoldenQuotation {
  id?: string
  /** False for one that a careful editor might leave out; true when missing. */
  must?: boolean
  /** Fields on which careful editors would differ here: not compared. */
  skip?: string[]
  kind: Kind
  kindOr?: Kind[]
  at?: string
  content: GoldenSpan[]
  contentOr?: string[]
  quoted?: GoldenSpan[]
  cue?: GoldenCue | null
  source?: GoldenSpan | null
  speaker?: string | null
  polarity?: Polarity
  polarityOr?: Polarity[]
  context?: GoldenContext
  repeats?: string | null
}

/** An expected speaker; fields left out are not compared. */
export interface GoldenSpeaker {
  id: string
  name: string
  nameOr?: string[]
  kind?: SpeakerKind
  role?: string | null
  roleOr?: string[]
  affiliation?: string | null
  affiliationOr?: string[]
  pronoun?: 'he' | 'she' | 'they' | null
  aliases?: string[]
}

/** An expected block: from the words it starts with to the last non-blank before the next one. */
export interface GoldenBlock {
  kind: BlockKind
  kindOr?: BlockKind[]
  starts: string
  start?: number
  end?: number
  repeats?: number
}

/** The content of a fixtures/articles/<slug>/expected.json. */
export interface GoldenFile {
  style: string
  options?: { publishedAt?: string; title?: string; byline?: string | string[]; publisher?: string; url?: string }
  article: { title?: string | null; byline?: string[]; publishedAt?: string | null; blocks: GoldenBlock[] }
  speakers: GoldenSpeaker[]
  quotations: GoldenQuotation[]
  traps?: string[]
}
