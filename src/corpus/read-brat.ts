import { compareSpans, type Span } from '../span.js'

/** One attribution as an annotator marked it; spans in UTF-16 code units, in order, never overlapping. */
export interface GoldAttribution {
  /** The event's id in the annotation file: "E1". */
  readonly id: string
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** What one brat annotation file says about one text. */
export interface BratAnnotations {
  readonly gold: readonly GoldAttribution[]
  /** One line for each annotation that does not stand in the text where it says, or names what is not there. */
  readonly problems: readonly string[]
}

type Role = 'source' | 'cue' | 'content'

interface TextBound {
  readonly id: string
  /** As the file counts them. */
  readonly fragments: readonly Span[]
  readonly text: string
}

interface Event {
  readonly id: string
  readonly roles: readonly (readonly [role: string, target: string])[]
}

/** `T1<TAB>Source 110 112;120 130<TAB>we … people` */
const textBoundLine = /^(T\d+)\t\S+ (\d+ \d+(?:;\d+ \d+)*)\t(.*)$/s
/** `E1<TAB>Attribution:T4 Content:T3 Cue:T2 Source:T1` */
const eventLine = /^(E\d+)\t(.*)$/s
/** Any line that begins an annotation; other lines go on with the text of the one before. */
const annotationLine = /^[A-Z#*]\w*\t/

/**
 * The attributions of a brat standoff file (`annotations`) over `text`. Events whose roles are all empty, or that have
 * neither a cue nor a content, are left out.
 */
export function readBrat(text: string, annotations: string): BratAnnotations {
  const lines = joinBrokenLines(annotations)
  const textBounds = lines.flatMap(parseTextBound)
  const problems: string[] = []
  const places = placeAll(text, textBounds, problems)
  const gold: GoldAttribution[] = []
  for (const event of lines.flatMap(parseEvent)) {
    const attribution = gather(event, places, problems)
    if (attribution.cue.length > 0 || attribution.content.length > 0) gold.push(attribution)
  }
  return { gold, problems }
}

/** An annotator's selection over a line break leaves a line break in the file: `T66<TAB>…heroin` / `or even coffee. But…` */
function joinBrokenLines(annotations: string): string[] {
  const lines: string[] = []
  for (const line of annotations.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    if (annotationLine.test(line) || lines.length === 0) lines.push(line)
    else lines[lines.length - 1] += ` ${line}`
  }
  return lines
}

function parseTextBound(line: string): TextBound[] {
  const [, id, offsets, text] = textBoundLine.exec(line) ?? []
  if (id === undefined || offsets === undefined || text === undefined) return []
  const fragments = offsets.split(';').map((pair) => {
    const [start = 0, end = 0] = pair.split(' ').map(Number)
    return { start, end }
  })
  return [{ id, fragments, text }]
}

function parseEvent(line: string): Event[] {
  const [, id, rest] = eventLine.exec(line) ?? []
  if (id === undefined || rest === undefined) return []
  const roles = rest.split(/\s+/).filter(Boolean)
  return [{ id, roles: roles.map((role) => splitRole(role)) }]
}

function splitRole(role: string): [string, string] {
  const colon = role.indexOf(':')
  return [role.slice(0, colon), role.slice(colon + 1)]
}

/**
 * Where each annotation stands in UTF-16 code units. brat counts code points; files that went through Windows or another
 * tool may count line ends as one, or count code units already: the way of counting under which most annotations stand
 * where they say wins.
 */
function placeAll(text: string, textBounds: readonly TextBound[], problems: string[]): Map<string, Span[]> {
  let best: { misplaced: TextBound[]; offsets: Uint32Array } | null = null
  for (const counted of waysOfCounting) {
    const offsets = offsetsOf(text, counted)
    const misplaced = textBounds.filter((bound) => !standsThere(text, bound, offsets))
    if (best === null || misplaced.length < best.misplaced.length) best = { misplaced, offsets }
    if (misplaced.length === 0) break
  }
  for (const { id, fragments, text: words } of best?.misplaced ?? []) {
    const place = fragments.map(({ start, end }) => `${start}-${end}`).join(';')
    problems.push(`${id}: the text at ${place} is not ${JSON.stringify(words)}`)
  }
  const places = new Map<string, Span[]>()
  for (const bound of textBounds) places.set(bound.id, best === null ? [] : place(bound, best.offsets))
  return places
}

/** Whether a UTF-16 code unit of the text counts as a step of the file's offsets. */
type Counted = (text: string, at: number) => boolean

const isLowSurrogate: Counted = (text, at) => {
  const unit = text.charCodeAt(at)
  const before = text.charCodeAt(at - 1)
  return unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff
}
const isDropped: Counted = (text, at) =>
  (text[at] === '\r' && text[at + 1] === '\n') || (at === 0 && text[at] === '\uFEFF')

const waysOfCounting: readonly Counted[] = [
  (text, at) => !isLowSurrogate(text, at),
  (text, at) => !(isLowSurrogate(text, at) || isDropped(text, at)),
  () => true,
]

/** For each offset of the file, and one beyond the last, the UTF-16 offset it stands for. */
function offsetsOf(text: string, counted: Counted): Uint32Array {
  const offsets = new Uint32Array(text.length + 1)
  let count = 0
  for (let at = 0; at < text.length; at++) if (counted(text, at)) offsets[count++] = at
  offsets[count] = text.length
  return offsets.subarray(0, count + 1)
}

function place({ fragments }: TextBound, offsets: Uint32Array): Span[] {
  const last = offsets[offsets.length - 1] ?? 0
  return fragments.map(({ start, end }) => ({ start: offsets[start] ?? last, end: offsets[end] ?? last }))
}

/** White space is left out: brat writes a line break inside a selection as a space. */
function standsThere(text: string, bound: TextBound, offsets: Uint32Array): boolean {
  if (bound.fragments.some(({ end }) => end >= offsets.length)) return false
  const found = place(bound, offsets).map(({ start, end }) => text.slice(start, end))
  return found.join('').replace(/\s+/g, '') === bound.text.replace(/\s+/g, '')
}

function gather(event: Event, places: ReadonlyMap<string, Span[]>, problems: string[]): GoldAttribution {
  const spans: Record<Role, Span[]> = { source: [], cue: [], content: [] }
  for (const [name, target] of event.roles) {
    // `Content2` goes on with `Content`.
    const role = name.replace(/\d+$/, '').toLowerCase()
    if (role !== 'source' && role !== 'cue' && role !== 'content') continue
    const place = places.get(target)
    if (place === undefined) problems.push(`${event.id}: ${name} names ${target}, which is not in the file`)
    else spans[role].push(...place)
  }
  return { id: event.id, source: inOrder(spans.source), cue: inOrder(spans.cue), content: inOrder(spans.content) }
}

/** Sorted, empty spans left out, overlapping ones joined. */
function inOrder(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans.filter(({ start, end }) => start < end).toSorted(compareSpans)) {
    const last = joined.at(-1)
    if (last !== undefined && span.start < last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    } else joined.push(span)
  }
  return joined
}
