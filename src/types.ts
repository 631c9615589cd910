import type { Span, TextSpan } from './span.js'

export type { Span, TextSpan } from './span.js'

/** How the words are given: between quotation marks, partly so, or reported without marks. */
export type Kind = 'direct' | 'mixed' | 'indirect'

/** What the cue says was done: said | tweeted | believes | wants, opposes | polls show. */
export type Act = 'speech' | 'writing' | 'thought' | 'attitude' | 'report'

/** Whether the words were really said, as the article has it. */
export type Polarity = 'asserted' | 'denied' | 'declined' | 'not-said' | 'hypothetical'

/** Everything found in one article. Plain JSON; every offset is a UTF-16 code unit into `text`. */
export interface Extraction {
  readonly text: string
  readonly article: Article
  /** In order of the first content piece, or of the cue where content is empty. */
  readonly quotations: readonly Quotation[]
  /** In order of first mention. */
  readonly speakers: readonly Speaker[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What is known about the article as a whole. */
export interface Article {
  readonly title: string | null
  readonly byline: readonly string[]
  /** ISO date or date-time. */
  readonly publishedAt: string | null
  readonly publisher: string | null
  readonly url: string | null
  /** BCP 47 tag; saidby reads English: "en". */
  readonly language: string
  /** Cover every non-blank character exactly once, in order. */
  readonly blocks: readonly Block[]
}

/** What a block is there for. */
export type BlockKind =
  | 'headline'
  | 'byline'
  | 'dateline'
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'caption'
  | 'credit'
  | 'tags'
  | 'other'

/** A line or paragraph of the article and what it is there for. */
export interface Block extends Span {
  readonly kind: BlockKind
  /** Index of the earlier block with the same words: a headline printed again at the end. */
  readonly repeats?: number
}

/** Something somebody said, wrote, thought or declined to say, with its attribution. */
export interface Quotation {
  /** "q1", "q2" … */
  readonly id: string
  readonly kind: Kind
  /** The words said, in one or more pieces. Direct: with quotation marks. Empty for "declined to comment". */
  readonly content: readonly TextSpan[]
  /** Just the stretches inside quotation marks, marks left out. */
  readonly quoted: readonly TextSpan[]
  readonly cue: Cue | null
  readonly source: TextSpan | null
  /** Speaker.id */
  readonly speaker: string | null
  readonly polarity: Polarity
  readonly context: Context
  /** Calibrated: of the quotations at 0.8, 80 % are right. */
  readonly probability: number
  /** Which rules or model features decided it, most telling first. */
  readonly evidence: readonly string[]
  /** Id of an earlier quotation with the same words and speaker. */
  readonly repeats: string | null
}

/** The word or phrase that attributes: `said`, `according to`, `did not comment on`, `:`. */
export interface Cue extends TextSpan {
  /** Dictionary form of its main word: "say". */
  readonly lemma: string
  readonly act: Act
}

/** Where, when, to whom and through whom it was said, and how we know it. */
export interface Context {
  /** Index into `article.blocks`. */
  readonly block: number
  /** The sentence, or sentences, the attribution stands in. */
  readonly sentence: TextSpan
  readonly addressee: Known | null
  readonly medium: Known | null
  readonly venue: Known | null
  readonly time: KnownTime | null
  /** Who passed it on, nearest first. */
  readonly chain: readonly Link[]
}

/** A piece of context, stated by the attribution's own sentence or implied by the one before. */
export interface Known extends TextSpan {
  readonly certainty: 'stated' | 'implied'
  /** Speaker.id of whom it names, if anybody. */
  readonly speaker: string | null
}

/** When it was said: the words, and the date they mean. */
export interface KnownTime extends Known {
  /** ISO date or date-time, when the publication date is known. */
  readonly iso: string | null
}

/** One who passed the words on. */
export interface Link {
  readonly source: TextSpan
  readonly cue: TextSpan | null
  readonly speaker: string | null
}

/** What kind of speaker it is; a group is several people without a name: `residents`. */
export type SpeakerKind = 'person' | 'org' | 'group' | 'anonymous' | 'document' | 'unknown'

/** One record per person, body or document that speaks in the article. */
export interface Speaker {
  /** "s1" … */
  readonly id: string
  /** Fullest name in the article, no title; unnamed: fullest description, no article. */
  readonly name: string
  readonly kind: SpeakerKind
  readonly role: string | null
  readonly affiliation: string | null
  /** Only what the article itself uses. */
  readonly pronoun: 'he' | 'she' | 'they' | null
  readonly aliases: readonly string[]
  readonly mentions: readonly TextSpan[]
}

/** Something odd in the text that the reader of the result should know. */
export interface Diagnostic {
  /** Stable: "unclosed-mark", "ambiguous-speaker" … */
  readonly code: string
  readonly message: string
  readonly span: Span
}
