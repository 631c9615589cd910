import type { Attribution } from './attributions/attribution.js'
import { layScene } from './attributions/outer-spans.js'
import { quotedIn } from './attributions/quoted-in.js'
import type { AttributionContext } from './context/add-context.js'
import type { QuotedSpan } from './marks/quoted-span.js'
import type { Settings } from './options.js'
import type { Reading } from './reading.js'
import { textSpan } from './span.js'
import type { SpeakerResolution } from './speakers/resolve-speakers.js'
import type { Article, Context, Extraction, Quotation, Speaker } from './types.js'

/** What the stages have found, one entry an attribution. */
export interface Findings {
  readonly article: Article
  readonly reading: Reading
  readonly attributions: readonly Attribution[]
  readonly resolution: SpeakerResolution
  readonly contexts: readonly AttributionContext[]
}

/** Puts the findings into the contract's shape: what the settings ask for, in order of the text, with ids. */
export function assemble(findings: Findings, settings: Settings): Extraction {
  const { article, reading, attributions, resolution } = findings
  const order = attributions
    .map((attribution, index) => ({ index, at: attribution.content[0]?.start ?? attribution.cue?.start ?? 0 }))
    .sort((a, b) => a.at - b.at || a.index - b.index)
    .map(({ index }) => index)
    .filter((index) => isAskedFor(findings, index, settings))
  const ids = new Map(order.map((index, place) => [index, `q${place + 1}`]))
  const { spans } = layScene(reading)
  const quotations = order.map((index) => toQuotation(findings, index, ids, spans))
  return {
    text: reading.text,
    article,
    quotations,
    speakers: speakersOf(resolution.speakers, quotations),
    diagnostics: [...reading.diagnostics, ...resolution.diagnostics].sort((a, b) => a.span.start - b.span.start),
  }
}

function isAskedFor(findings: Findings, index: number, { kinds, acts, minProbability }: Settings): boolean {
  const attribution = findings.attributions[index] as Attribution
  const act = findings.contexts[index]?.cue?.act ?? 'speech'
  if (!kinds.includes(attribution.kind) || !acts.includes(act)) return false
  return minProbability === null || probabilityOf(findings, index) >= minProbability
}

/** Where the speaker is in doubt, so is the quotation: from this confidence on he is not. */
const sureSpeaker = 0.7

function probabilityOf({ attributions, resolution }: Findings, index: number): number {
  const doubt = Math.min(1, (resolution.confidence[index] ?? 1) / sureSpeaker)
  return Number(((attributions[index]?.probability ?? 0) * doubt).toFixed(4))
}

function toQuotation(
  findings: Findings,
  index: number,
  ids: ReadonlyMap<number, string>,
  spoken: readonly QuotedSpan[],
): Quotation {
  const { reading, attributions, resolution, contexts } = findings
  const { text } = reading
  const { kind, content, cue, source, evidence } = attributions[index] as Attribution
  const context = contexts[index] as AttributionContext
  const pieces = content.map((span) => textSpan(text, span))
  return {
    id: ids.get(index) as string,
    kind,
    content: pieces,
    quoted: quotedIn(spoken, content).map((span) => textSpan(text, span)),
    cue: cue === null ? null : { ...textSpan(text, cue), ...(context.cue ?? { lemma: '', act: 'speech' }) },
    source: source === null ? null : textSpan(text, source),
    speaker: resolution.speakerOf[index] ?? null,
    polarity: context.polarity,
    context: context.context,
    probability: probabilityOf(findings, index),
    evidence,
    repeats: context.repeats === null ? null : (ids.get(context.repeats) ?? null),
  }
}

/** Only who speaks, or is named by the context of, a quotation that is returned. */
function speakersOf(speakers: readonly Speaker[], quotations: readonly Quotation[]): Speaker[] {
  const used = new Set(quotations.flatMap(({ speaker, context }) => [speaker, ...namedIn(context)]))
  return speakers.filter(({ id }) => used.has(id))
}

function namedIn({ addressee, medium, venue, time, chain }: Context): (string | null)[] {
  return [
    ...[addressee, medium, venue, time].map((known) => known?.speaker ?? null),
    ...chain.map((one) => one.speaker),
  ]
}
