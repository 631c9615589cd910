import { readMetadata } from './article/read-metadata.js'
import { assemble } from './assemble.js'
import { attribute } from './attributions/attribute.js'
import { committedModels } from './attributions/models.js'
import { checkText } from './check-text.js'
import { addContext } from './context/add-context.js'
import { completeAttributions } from './context/complete-attributions.js'
import { locateContext } from './context/locate-context.js'
import { createMeter, type Meter } from './meter.js'
import { type Metadata, type Options, overrideMetadata, resolveOptions, type Settings } from './options.js'
import { readArticle } from './reading.js'
import { resolveSpeakers } from './speakers/resolve-speakers.js'
import type { Article, Extraction } from './types.js'

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
  const reading = readArticle(text, meter)
  const shown = readMetadata(text, reading.blocks)
  const article: Article = {
    title: settings.title ?? shown.title,
    byline: settings.byline ?? shown.byline,
    publishedAt: settings.publishedAt ?? shown.publishedAt,
    publisher: settings.publisher,
    url: settings.url,
    language: 'en',
    blocks: reading.blocks,
  }
  const found = attribute(reading, committedModels(), settings.minProbability, meter)
  const attributions = completeAttributions(reading, found, meter)
  const located = locateContext(reading, attributions, article, meter)
  const resolution = resolveSpeakers(reading, attributions, located.named, meter)
  const contexts = addContext(reading, attributions, located, resolution, meter)
  return assemble({ article, reading, attributions, resolution, contexts }, settings)
}
