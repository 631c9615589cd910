import { checkText } from './check-text.js'
import { createMeter, type Meter } from './meter.js'
import { type Metadata, type Options, overrideMetadata, resolveOptions, type Settings } from './options.js'
import type { Extraction } from './types.js'

/** An extractor whose settings were checked once and cannot change. */
export interface Extractor {
  /** Everything said in one article; `metadata` is what is known about this article alone. */
  readonly extract: (text: string, metadata?: Metadata) => Extraction
}

/** Everything said in one article, by whom and in what context. The same text and options give the same result. */
export function extract(text: string, options?: Options): Extraction {
  return extractWith(checkText(text), resolveOptions(options))
}

/** An extractor for many articles: its options are checked once, here. */
export function createExtractor(options?: Options): Extractor {
  const settings = resolveOptions(options)
  return Object.freeze({
    extract: (text: string, metadata?: Metadata) => extractWith(checkText(text), overrideMetadata(settings, metadata)),
  })
}

/** The stages in order. `meter` counts their steps. */
export function extractWith(text: string, settings: Settings, meter: Meter = createMeter()): Extraction {
  meter.steps++
  const { title, byline, publishedAt, publisher, url } = settings
  return {
    text,
    article: { title, byline: byline ?? [], publishedAt, publisher, url, language: 'en', blocks: [] },
    quotations: [],
    speakers: [],
    diagnostics: [],
  }
}
