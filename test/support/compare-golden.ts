import type { Span } from '../../src/span.js'
import { contains } from '../../src/span.js'
import type { Extraction, Known, Quotation, Speaker } from '../../src/types.js'
import type { GoldenFile, GoldenKnown, GoldenLink, GoldenQuotation, GoldenSpan, GoldenSpeaker } from './golden-file.js'
import type { LocatedGolden } from './locate-golden.js'
import { matchQuotations, spansOf } from './match-quotations.js'

/** What is compared: of each quotation, of each speaker once, of the article, and what must not be there. */
export const fields = [
  'found', 'words', 'kind', 'quoted', 'cue', 'lemma', 'act', 'source', 'polarity', 'repeats',
  'speaker', 'name', 'speaker-kind', 'role', 'affiliation', 'pronoun',
  'addressee', 'medium', 'venue', 'time', 'iso', 'chain', 'no-context',
  'block', 'title', 'byline', 'published', 'spurious', 'trap',
] as const // biome-ignore format: a table

export type Field = (typeof fields)[number]

/** One comparison: `miss` names it ("q3 cue") for known-misses.json. */
export interface Check {
  readonly miss: string
  readonly field: Field
  /** `direct`, `mixed` or `indirect` where it is about a quotation. */
  readonly kind: string | null
  readonly right: boolean
  readonly expected: string
  readonly actual: string
}

/** Every comparison of what was found in an article with what its golden file expects. */
export function compareGolden(located: LocatedGolden, actual: Extraction): Check[] {
  const { golden } = located
  const matches = matchQuotations(golden.quotations, actual.quotations)
  const checks: Check[] = [...compareArticle(golden, actual)]
  const seen = new Set<string>()
  for (const quotation of golden.quotations) {
    if (quotation.must === false) continue
    const match = matches.get(quotation)
    const add = adder(checks, quotation.id ?? '', quotation.kind, quotation.skip)
    add('found', match !== undefined, joined(quotation.content) || (quotation.cue?.text ?? ''), match ? '' : 'nothing')
    if (!match) continue
    compareWords(add, quotation, match)
    compareSpeaker(add, golden, actual, quotation, match, seen)
    compareContext(add, golden, actual, quotation, match)
    compareRepeats(add, golden, matches, quotation, match)
  }
  checks.push(...findSpurious(located, actual, new Set(matches.values())))
  return checks
}

type Add = (field: Field, right: boolean, expected: string, actual: string) => void

function adder(checks: Check[], about: string, kind: string | null, skip: readonly string[] = []): Add {
  return (field, right, expected, actual) => {
    if (!skip.includes(field)) checks.push({ miss: `${about} ${field}`, field, kind, right, expected, actual })
  }
}

function compareWords(add: Add, golden: GoldenQuotation, actual: Quotation): void {
  const expected = joined(golden.content)
  const found = joined(actual.content)
  const accepted = [expected, ...(golden.contentOr ?? [])].map(words)
  add('words', accepted.includes(words(found)), expected, found)
  add('kind', [golden.kind, ...(golden.kindOr ?? [])].includes(actual.kind), golden.kind, actual.kind)
  const quoted = joined(golden.quoted ?? [])
  add('quoted', words(quoted) === words(joined(actual.quoted)), quoted, joined(actual.quoted))
  add('cue', sameSpan(golden.cue, actual.cue), shown(golden.cue), shown(actual.cue))
  const { lemma, act } = golden.cue ?? {}
  if (lemma && actual.cue) add('lemma', lemma === actual.cue.lemma, lemma, actual.cue.lemma)
  if (act && actual.cue) add('act', act === actual.cue.act, act, actual.cue.act)
  add('source', sameSpan(golden.source, actual.source), shown(golden.source), shown(actual.source))
  const polarity = golden.polarity ?? 'asserted'
  add('polarity', [polarity, ...(golden.polarityOr ?? [])].includes(actual.polarity), polarity, actual.polarity)
}

function compareSpeaker(
  add: Add,
  golden: GoldenFile,
  actual: Extraction,
  quotation: GoldenQuotation,
  match: Quotation,
  seen: Set<string>,
): void {
  const expected = golden.speakers.find(({ id }) => id === quotation.speaker)
  const found = actual.speakers.find(({ id }) => id === match.speaker)
  const right = expected && found ? isSpeaker(expected, found, golden.speakers) : !expected && !found
  add('speaker', right, expected?.name ?? 'nobody', found?.name ?? 'nobody')
  if (!right || !expected || !found || seen.has(expected.id)) return
  seen.add(expected.id)
  const same = (field: Field, or: (string | null | undefined)[], is: string | null) => {
    if (or[0] !== undefined)
      add(
        field,
        or.some((one) => plain(one ?? '') === plain(is ?? '')),
        String(or[0]),
        String(is),
      )
  }
  same('name', [expected.name, ...(expected.nameOr ?? [])], found.name)
  if (expected.kind) same('speaker-kind', [expected.kind], found.kind)
  same('role', [expected.role, ...(expected.roleOr ?? [])], found.role)
  same('affiliation', [expected.affiliation, ...(expected.affiliationOr ?? [])], found.affiliation)
  same('pronoun', [expected.pronoun], found.pronoun)
}

/** Whether the speaker found is the one expected: by name, or by an alias that nobody else here goes by. */
function isSpeaker(expected: GoldenSpeaker, found: Speaker, speakers: readonly GoldenSpeaker[]): boolean {
  const name = plain(found.name)
  const names = (speaker: GoldenSpeaker) =>
    [speaker.name, ...(speaker.nameOr ?? []), ...(speaker.aliases ?? [])].map(plain)
  if (plain(expected.name) === name) return true
  return names(expected).includes(name) && !speakers.some((other) => other !== expected && names(other).includes(name))
}

function compareContext(
  add: Add,
  golden: GoldenFile,
  actual: Extraction,
  { context = {} }: GoldenQuotation,
  match: Quotation,
): void {
  for (const field of ['addressee', 'medium', 'venue', 'time'] as const) {
    const expected = context[field]
    const found = match.context[field]
    if (!expected) {
      if (found?.certainty === 'stated') add('no-context', false, `no ${field}`, `${field}: ${found.text}`)
    } else if (isCompared(expected)) {
      const right = sameSpan(expected, found) && sameLink(golden, actual, expected, found)
      add(field, right, shownKnown(golden, expected), shownFound(actual, found))
    }
  }
  const { time } = context
  const iso = match.context.time?.iso
  if (time?.iso !== undefined && iso !== undefined && isCompared(time)) {
    add('iso', time.iso === iso, String(time.iso), String(iso))
  }
  compareChain(add, golden, actual, context.chain ?? [], match)
}

function isCompared({ must, certainty }: GoldenKnown): boolean {
  return must !== false && certainty !== 'implied'
}

function compareChain(
  add: Add,
  golden: GoldenFile,
  actual: Extraction,
  chain: readonly GoldenLink[],
  match: Quotation,
): void {
  const found = match.context.chain
  const show = (links: readonly { source: GoldenSpan; cue?: GoldenSpan | null }[]) =>
    links.map(({ source, cue }) => `${source.text} / ${shown(cue)}`).join('; ') || 'none'
  const right = chain.every(({ source, speaker = null }, index) => {
    const link = found[index]
    return link && sameSpan(source, link.source) && sameLink(golden, actual, { speaker }, link)
  })
  if (chain.length > 0) add('chain', right && chain.length === found.length, show(chain), show(found))
  else if (found.length > 0) add('no-context', false, 'no chain', `chain: ${show(found)}`)
}

/** Whether the span found names the speaker it is expected to name; not compared where none is expected. */
function sameLink(
  golden: GoldenFile,
  actual: Extraction,
  { speaker }: Pick<GoldenKnown, 'speaker'>,
  found: { readonly speaker: string | null } | null,
): boolean {
  const expected = golden.speakers.find(({ id }) => id === speaker)
  const is = actual.speakers.find(({ id }) => id === found?.speaker)
  return !expected || (is !== undefined && isSpeaker(expected, is, golden.speakers))
}

function compareRepeats(
  add: Add,
  golden: GoldenFile,
  matches: ReadonlyMap<GoldenQuotation, Quotation>,
  { repeats }: GoldenQuotation,
  match: Quotation,
): void {
  const earlier = golden.quotations.find(({ id }) => repeats && id === repeats)
  const expected = earlier ? (matches.get(earlier)?.id ?? 'one not found') : null
  if (expected || match.repeats) add('repeats', expected === match.repeats, String(expected), String(match.repeats))
}

function compareArticle(golden: GoldenFile, actual: Extraction): Check[] {
  const checks: Check[] = []
  const { title, byline, publishedAt, blocks } = golden.article
  const article = adder(checks, 'article', null)
  const found = actual.article
  if (title !== undefined)
    article('title', words(title ?? '') === words(found.title ?? ''), String(title), String(found.title))
  if (byline) article('byline', byline.join() === found.byline.join(), byline.join(), found.byline.join())
  if (publishedAt !== undefined) {
    article('published', publishedAt === found.publishedAt, String(publishedAt), String(found.publishedAt))
  }
  blocks.forEach((block, index) => {
    const span = { start: block.start ?? 0, end: block.end ?? 0 }
    const shared = (other: Span) => Math.min(span.end, other.end) - Math.max(span.start, other.start)
    const most = found.blocks.reduce((best, one) => (shared(one) > shared(best) ? one : best), {
      start: 0,
      end: 0,
      kind: 'none',
    } as Span & { kind: string; repeats?: number })
    const right =
      [block.kind, ...(block.kindOr ?? [])].some((kind) => kind === most.kind) &&
      (most.repeats === undefined) === (block.repeats === undefined)
    const show = ({ kind, repeats }: { kind: string; repeats?: number | undefined }) =>
      repeats === undefined ? kind : `${kind} repeating block ${repeats}`
    adder(checks, `block-${index}`, null)('block', right, `${show(block)}: ${block.starts}`, show(most))
  })
  return checks
}

/** Results that nobody said: quoted ones that match nothing expected, and traps. */
function findSpurious({ golden, traps }: LocatedGolden, actual: Extraction, matched: ReadonlySet<Quotation>): Check[] {
  const text = (quotation: Quotation) => joined(quotation.content).slice(0, 60)
  const inOptional = (span: Span) =>
    golden.quotations.some(({ must, content }) => must === false && spansOf(content).some((one) => contains(one, span)))
  const quoted = actual.quotations.filter(({ kind }) => kind !== 'indirect')
  const spurious = quoted
    .filter((one) => !matched.has(one) && !one.content.every(inOptional))
    .map((one) => wrong('spurious', `spurious ${text(one)}`, text(one)))
  const trapped = traps.flatMap((trap) => {
    const wider = { start: trap.start - 1, end: trap.end + 1 }
    const hit = quoted.find((one) => one.quoted.some((span) => contains(wider, span)))
    return hit ? [wrong('trap', `trap ${text(hit)}`, text(hit))] : []
  })
  return [...spurious, ...trapped]
}

function wrong(field: Field, miss: string, actual: string): Check {
  return { miss, field, kind: null, right: false, expected: 'nothing', actual }
}

function joined(pieces: readonly { readonly text: string }[]): string {
  return pieces.map(({ text }) => text).join(' ')
}

/** The words without quotation marks, edge punctuation and differences in blanks. */
function words(text: string): string {
  return text
    .replace(/["“”„«»‘]|''|``|(?<!\p{L})['’]|['’](?!\p{L})/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.,;:!?—–-]+|[\s.,;:!?—–-]+$/gu, '')
}

/** For comparing names and phrases: no article or preposition in front, no case, no edge punctuation. */
function plain(text: string): string {
  return words(text)
    .toLowerCase()
    .replace(/^(?:(?:on|in|at|during|via|by|to|from|through|the|a|an)\s+)+/u, '')
}

function sameSpan(expected: GoldenSpan | null | undefined, found: ({ readonly text: string } & Span) | null): boolean {
  if (!expected || !found) return !expected && !found
  const near = found.start < (expected.end ?? 0) && (expected.start ?? 0) < found.end
  return near && [expected.text, ...(expected.or ?? [])].some((text) => plain(text) === plain(found.text))
}

function shown(span: { readonly text: string } | null | undefined): string {
  return span ? span.text : 'none'
}

function shownKnown(golden: GoldenFile, known: GoldenKnown): string {
  const speaker = golden.speakers.find(({ id }) => id === known.speaker)
  return speaker ? `${known.text} (${speaker.name})` : known.text
}

function shownFound(actual: Extraction, found: Known | null): string {
  const speaker = actual.speakers.find(({ id }) => id === found?.speaker)
  return speaker ? `${shown(found)} (${speaker.name})` : shown(found)
}
