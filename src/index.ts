export { type ErrorCode, SaidbyError } from './error.js'
export { createExtractor, type Extractor, extract } from './extract.js'
export type { Metadata, Options } from './options.js'
export type {
  Act,
  Article,
  Block,
  BlockKind,
  Context,
  Cue,
  Diagnostic,
  Extraction,
  Kind,
  Known,
  KnownTime,
  Link,
  Polarity,
  Quotation,
  Span,
  Speaker,
  SpeakerKind,
  TextSpan,
} from './types.js'
