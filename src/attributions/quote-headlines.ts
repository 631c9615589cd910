import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Meter } from '../meter.js'
import type { Span } from '../span.js'
import type { Block } from '../types.js'
import type { Draft } from './drafts.js'
import { kindOfContent, type Scene, spansIn } from './outer-spans.js'
import { firstEndingAfter } from './places.js'

const labelledProbability = 0.8
const colonProbability = 0.7
const leadingProbability = 0.6

/** Labels before a colon that say nothing. */
const notSpeakers =
  /^(?:the latest|latest|live|breaking|exclusive|watch|video|photos?|opinion|analysis|review|explained|explainer|comment|editorial|column|letters?|obituary|paid notice|revealed|update[ds]?|interview|q&a|read more|more|correction|feature|profile|match report|look|wow|see|must[- ](?:see|read|watch)|alert|flashback|boom|recap|preview|quiz|gallery|podcast|listen|fact[- ]check|factbox|timeline|how to|what to|why|how|who|where|when|what)$|\b(?:update|daily|nerdcast|guide|election|live|weekly|reviews?)$/iu
/** Who has something to tell where neither marks nor "I" show that it is told. */
const tellers =
  /(?:^|\s)(?:polls?|surveys?|study|studies|reports?|research|researchers|scientists|experts?|analysts?|police|sheriff|officials?|union|mayor|governor|minister|ministry|premier|president|senator|court|judge|jury|lawyers?|prosecutors?|inquest|inquiry|coroner|auditors?|watchdog|regulator|source|sources|witness(?:es)?|government|council|spokes(?:man|woman|person)|UN|WHO|IMF|EU|NATO|NASA|FBI|CIA|CDC|FDA|NHS|AP|IRS|OECD|UNICEF|Fed|Kremlin|Pentagon|White House|Bank of \p{Lu}\p{Ll}+)$/iu
/** Longer than this, the words before the colon are no label. */
const manyWords = 7

/**
 * Adds what headlines say by their own means, where it is not yet attributed.
 * ```text
 * Mayor: ‘We will rebuild’
 * Poll: Lead narrows in Ohio
 * Juno Vale breaks silence: “I am not a robot”
 * ‘I was scared’: survivor tells of blaze
 * ‘I write in the bath’: a conversation with Ilse Varga
 * ```
 */
export function quoteHeadlines(scene: Scene, drafts: Draft[], touched: boolean[], meter: Meter): void {
  const taken = new Set<number>()
  const headlines = scene.reading.blocks.filter(({ kind }) => kind === 'headline')
  for (const { content, cue } of drafts) {
    const place = cue?.start ?? content[0]?.start ?? -1
    const index = firstEndingAfter(headlines, place)
    if ((headlines[index]?.start ?? Number.POSITIVE_INFINITY) <= place) taken.add(index)
  }
  headlines.forEach((headline, index) => {
    meter.steps += 1
    if (taken.has(index) || headline.end - headline.start > 300) return
    const draft = readLabel(scene, headline) ?? readColon(scene, headline) ?? readLeading(scene, headline)
    if (draft === null || draft.content.some((piece) => spansIn(scene, piece).some((at) => touched[at]))) return
    for (const piece of draft.content) for (const at of spansIn(scene, piece)) touched[at] = true
    drafts.push(draft)
  })
}

function made(scene: Scene, content: Span, cue: Span | null, source: Span | null, probability: number): Draft {
  const kind = kindOfContent(scene, [content])
  const evidence = cue === null ? ['uncued', 'headline'] : ['headline']
  return { kind, content: [content], cue, source, continues: null, probability, evidence, dropped: false }
}

/** "Poll: Lead narrows in Ohio", "Clinton to unions: ‘I will fight’" */
function readLabel(scene: Scene, { start, end }: Block): Draft | null {
  const words = scene.reading.text.slice(start, end)
  const [all = '', label = ''] = /^([^:“"‘]{2,60}):\s+(?=\S)/u.exec(words) ?? []
  const list = label.split(/\s+/u)
  if (all === '' || list.length > manyWords || notSpeakers.test(label) || !/^\p{Lu}/u.test(label)) return null
  // "Juno Vale breaks silence" has a verb of its own.
  if (list.length > 2 && /^\p{Lu}\S*(?: \p{Lu}\S*){0,3} \p{Ll}+s /u.test(label)) return null
  const rest = words.slice(all.length)
  const quoted = /^[“"‘']/u.test(rest)
  const spoken = /\b(?:I|I['’]m|we|my|our)\b/iu.test(rest)
  const source = /^(.+?) (?:to|on|at|in) /u.exec(`${label} `)?.[1] ?? label
  const several = source.split(/\s+/u).length
  // "Big Win For Bernie: AFL-CIO Holds Off": a long label is only believed with marks or "I".
  if ((several > 3 || !isNameLike(source)) && !quoted && !spoken) return null
  // "Storm Greta: live updates", "Swimming: Ang to train in Brisbane": other labels tell what it is about.
  if (!quoted && !spoken && source === label && !tellers.test(source)) return null
  const colon = start + label.length
  const content = { start: start + all.length, end: end - (/[^.][.;,]$/u.test(rest) ? 1 : 0) }
  const who = { start, end: start + source.length }
  return made(scene, content, { start: colon, end: colon + 1 }, who, labelledProbability)
}

/** "Poll", "NY Post", "Bank of England", but not "Spoiler no more" or "The Ninth Circle". */
function isNameLike(words: string): boolean {
  return (
    !/^(?:The|A|An|My|Your|Our) /u.test(words) &&
    !/(?:^| )(?!(?:of|de|la|van|von|der|and|for|al|bin) )\p{Ll}/u.test(words)
  )
}

/** "Juno Vale breaks silence: “I am not a robot”" */
function readColon(scene: Scene, { start, end }: Block): Draft | null {
  const { text } = scene.reading
  const span = spansIn(scene, { start, end })
    .map((at) => scene.spans[at] as QuotedSpan)
    .at(-1)
  if (span === undefined || span.end < end - 1) return null
  const before = text.slice(start, span.start).trimEnd()
  if (!before.endsWith(':') || wordCount(text, span) < 3) return null
  const colon = start + before.length - 1
  const name = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}(?= \p{Ll})/u.exec(before)?.[0]
  const who = name === undefined ? null : { start, end: start + name.length }
  return made(scene, { start: span.start, end: span.end }, { start: colon, end: colon + 1 }, who, colonProbability)
}

/** "‘I was scared’: survivor tells of blaze" */
function readLeading(scene: Scene, { start, end }: Block): Draft | null {
  const { text } = scene.reading
  const span = spansIn(scene, { start, end }).map((at) => scene.spans[at] as QuotedSpan)[0]
  if (span === undefined || span.start !== start || wordCount(text, span) < 3) return null
  if (span.end < end && !/^\s?(?::|[-–—])/u.test(text.slice(span.end, end))) return null
  const content = { start: span.start, end: span.end }
  // "'He nicked my ring': Bride-to-be's fury"
  const [all = '', owner = ''] =
    /^\s?:\s+(\p{L}[\p{L}-]*(?: [\p{L}-]+){0,3}['’]s?)(?= \p{L})/u.exec(text.slice(span.end, end)) ?? []
  if (owner === '') return readTalk(scene, content, end) ?? made(scene, content, null, null, leadingProbability)
  const colon = span.end + all.indexOf(':')
  const who = span.end + all.length - owner.length
  return made(
    scene,
    content,
    { start: colon, end: colon + 1 },
    { start: who, end: who + owner.length },
    leadingProbability,
  )
}

/** "‘I write in the bath’: a conversation with Ilse Varga" */
function readTalk(scene: Scene, content: Span, end: number): Draft | null {
  const behind = scene.reading.text.slice(content.end, end)
  const [all = '', lead = ''] =
    /^(\s?:\s+(?:(?:[Aa]n?|[Oo]ur|[Tt]he|[Ii]n)\s)?(?:\p{L}+ )?(?:[Ii]nterview|[Cc]onversation|[Cc]hat|[Tt]alk|Q ?& ?A) with )\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}/u.exec(
      behind,
    ) ?? []
  if (all === '') return null
  const colon = content.end + all.indexOf(':')
  const who = { start: content.end + lead.length, end: content.end + all.length }
  return made(scene, content, { start: colon, end: colon + 1 }, who, leadingProbability)
}

function wordCount(text: string, { start, end }: Span): number {
  return text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}
