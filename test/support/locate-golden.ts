import type { Span } from '../../src/span.js'
import { contains, overlaps } from '../../src/span.js'
import { findWords } from './find-words.js'
import type { GoldenBlock, GoldenContext, GoldenFile, GoldenQuotation, GoldenSpan } from './golden-file.js'

/** What `locateGolden` returns: the file with every span filled in, and what it refuses. */
export interface LocatedGolden {
  readonly golden: GoldenFile
  /** Where each trap stands. */
  readonly traps: readonly Span[]
  readonly problems: readonly string[]
}

type Problem = (message: string) => void

/** The golden file with `start`, `end` and `id` filled in, and a message for all that cannot be found or is ambiguous. */
export function locateGolden(source: string, authored: GoldenFile): LocatedGolden {
  const problems: string[] = []
  const problem: Problem = (message) => problems.push(message)
  const blocks = locateBlocks(source, authored.article.blocks, problem)
  const quotations = authored.quotations.map((quotation, index) => {
    const id = quotation.id ?? `q${index + 1}`
    return locateQuotation(source, { ...quotation, id }, blocks, (message) => problem(`${id}: ${message}`))
  })
  const golden = { ...authored, article: { ...authored.article, blocks }, quotations }
  const traps = (authored.traps ?? []).flatMap((trap) => {
    const places = findWords(source, trap)
    if (places.length === 0) problem(`trap not found: ${trap}`)
    return places
  })
  checkSpeakers(source, golden, problem)
  checkOrder(golden.quotations, problem)
  return { golden, traps, problems }
}

function locateBlocks(source: string, blocks: readonly GoldenBlock[], problem: Problem): GoldenBlock[] {
  let after = 0
  const starts = blocks.map((block) => {
    const start = findWords(source, block.starts, { start: after, end: source.length })[0]?.start
    if (start === undefined) problem(`block not found: ${block.starts}`)
    after = start === undefined ? after : start + 1
    return start ?? after
  })
  if (source.slice(0, starts[0]).trim() !== '') problem('the first block starts after the first word')
  return blocks.map((block, index) => {
    const start = starts[index] ?? 0
    const end = start + source.slice(start, starts[index + 1] ?? source.length).trimEnd().length
    return { ...block, start, end }
  })
}

function locateQuotation(
  source: string,
  quotation: GoldenQuotation,
  blocks: readonly GoldenBlock[],
  problem: Problem,
): GoldenQuotation {
  const whole = { start: 0, end: source.length }
  const at = quotation.at === undefined ? undefined : findOnce(source, { text: quotation.at }, whole, [], problem)
  const content = locatePieces(source, quotation.content, at ?? whole, problem)
  if (content.length === 0 && !at) problem('a quotation without content needs "at"')
  const stretch = at ?? blocksRound(blocks, content.map(spanOf)) ?? whole
  const taken = content.map(spanOf)
  const locate = <T extends GoldenSpan>(span: T): T => {
    const own = span.at === undefined ? undefined : findOnce(source, { text: span.at }, whole, [], problem)
    return fill(source, span, findOnce(source, span, own ?? stretch, own ? [] : taken, problem))
  }
  const optional = <T extends GoldenSpan>(span: T | null | undefined): T | null => (span ? locate(span) : null)
  const { addressee, medium, venue, time, chain = [] } = quotation.context ?? {}
  const located: GoldenQuotation = { ...quotation, content, quoted: locateQuoted(source, quotation, content, problem) }
  located.cue = optional(quotation.cue)
  located.source = optional(quotation.source)
  const known: GoldenContext = {
    ...(addressee ? { addressee: locate(addressee) } : {}),
    ...(medium ? { medium: locate(medium) } : {}),
    ...(venue ? { venue: locate(venue) } : {}),
    ...(time ? { time: locate(time) } : {}),
    ...(chain.length > 0
      ? { chain: chain.map((link) => ({ ...link, source: locate(link.source), cue: optional(link.cue) })) }
      : {}),
  }
  if (Object.keys(known).length > 0) located.context = known
  else delete located.context
  return located
}

function locatePieces(source: string, pieces: readonly GoldenSpan[], stretch: Span, problem: Problem): GoldenSpan[] {
  let rest = stretch
  return pieces.map((piece) => {
    const own = piece.at === undefined ? undefined : findOnce(source, { text: piece.at }, rest, [], problem)
    const found = findOnce(source, piece, own ?? rest, [], problem)
    if (found) rest = { start: found.end, end: rest.end }
    return fill(source, piece, found)
  })
}

/** The quoted stretches given, or else for direct speech the content without its outer marks. */
function locateQuoted(
  source: string,
  quotation: GoldenQuotation,
  content: readonly GoldenSpan[],
  problem: Problem,
): GoldenSpan[] {
  if (quotation.quoted) {
    const pieces = content.map(spanOf)
    const last = Math.max(...pieces.map(({ end }) => end))
    const first = Math.min(...pieces.map(({ start }) => start))
    const quoted = locatePieces(source, quotation.quoted, { start: first, end: last }, problem)
    for (const span of quoted) {
      if (!pieces.some((piece) => contains(piece, spanOf(span))))
        problem(`quoted words outside the content: ${span.text}`)
    }
    return quoted
  }
  if (quotation.kind === 'mixed' && quotation.must !== false) problem('a mixed quotation needs "quoted"')
  if (quotation.kind !== 'direct') return []
  return content.map((piece) => {
    const { start, end } = spanOf(piece)
    const left = start + (/^(?:''|``|["“”„«‘’'`])\s*/u.exec(piece.text)?.[0].length ?? 0)
    const right = end - (/\s*(?:''|["“”»‘’'])$/u.exec(piece.text)?.[0].length ?? 0)
    return { text: source.slice(left, right), start: left, end: right }
  })
}

function findOnce(
  source: string,
  { text, nth }: GoldenSpan,
  stretch: Span,
  taken: readonly Span[],
  problem: Problem,
): Span | undefined {
  const places = findWords(source, text, stretch).filter((place) => !taken.some((span) => overlaps(span, place)))
  if (places.length === 0) problem(`not found: ${text}`)
  else if (nth === undefined && places.length > 1) problem(`stands ${places.length} times, add "nth" or "at": ${text}`)
  else if (nth !== undefined && !places[nth - 1]) problem(`stands only ${places.length} times, not ${nth}: ${text}`)
  return places[(nth ?? 1) - 1]
}

function fill<T extends GoldenSpan>(source: string, span: T, found: Span | undefined): T {
  return found ? { ...span, text: source.slice(found.start, found.end), ...found } : span
}

function spanOf({ start = 0, end = 0 }: GoldenSpan): Span {
  return { start, end }
}

/** From the start of the first block that a piece stands in to the end of the last. */
function blocksRound(blocks: readonly GoldenBlock[], pieces: readonly Span[]): Span | undefined {
  const touched = blocks.filter((block) =>
    pieces.some((piece) => overlaps(piece, { start: block.start ?? 0, end: block.end ?? 0 })),
  )
  const first = touched[0]
  return first && { start: first.start ?? 0, end: touched.at(-1)?.end ?? 0 }
}

function checkSpeakers(source: string, golden: GoldenFile, problem: Problem): void {
  const ids = new Set(golden.speakers.map(({ id }) => id))
  if (ids.size < golden.speakers.length) problem('two speakers have one id')
  const check = (id: string | null | undefined, where: string) => {
    if (id && !ids.has(id)) problem(`${where}: no speaker has the id ${id}`)
  }
  for (const { id = '', speaker, context } of golden.quotations) {
    check(speaker, id)
    for (const known of [context?.addressee, context?.medium, context?.venue, context?.time]) check(known?.speaker, id)
    for (const link of context?.chain ?? []) check(link.speaker, id)
  }
  const plain = source
    .replace(/-\n(?=\p{Ll})/gu, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase()
  for (const { id, name, role, affiliation, aliases = [] } of golden.speakers) {
    for (const words of [name, role, affiliation, ...aliases]) {
      if (words && !plain.includes(words.toLowerCase())) problem(`speaker ${id}: the article does not say “${words}”`)
    }
  }
}

/** Quotations stand in the order of their first content piece, or of the cue where content is empty. */
function checkOrder(quotations: readonly GoldenQuotation[], problem: Problem): void {
  const ids = new Set<string>()
  let last = 0
  for (const { id = '', content, cue, repeats } of quotations) {
    const start = content[0]?.start ?? cue?.start ?? last
    if (start < last) problem(`${id} stands before the one listed before it`)
    if (repeats && !ids.has(repeats)) problem(`${id} repeats ${repeats}, which is not an earlier one`)
    if (ids.has(id)) problem(`two quotations have the id ${id}`)
    ids.add(id)
    last = start
  }
}
