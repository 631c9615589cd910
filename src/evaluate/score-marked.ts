import type { MarkedArticle, MarkedAttribution } from '../corpus/read-marked.js'
import { contains, overlaps, type Span } from '../span.js'
import type { Extraction, Known, Quotation } from '../types.js'
import { type Marked, prepareAll } from './prepare.js'
import { equal, jaccard, sharedCount } from './words.js'

/**
 * What is counted, in the order of the table: of everything marked, except that `really quotations` is of what was found
 * between quotation marks, and `asserted` and `no more context` are of the marked attributions that were found.
 */
export const markedRows = [
  'found direct', 'found mixed', 'found indirect',
  'right words direct', 'right words mixed', 'right words indirect',
  'really quotations', 'no trap',
  'cue', 'source', 'asserted', 'not asserted',
  'addressee', 'medium', 'venue', 'time', 'chain', 'role', 'no more context',
] as const // biome-ignore format: a table

/** How many of a row there are, and how many came out right. */
export interface Count {
  readonly of: number
  readonly right: number
}

/** One comparison that failed. */
export interface MarkedMiss {
  readonly article: string
  readonly row: string
  readonly expected: string
  readonly actual: string
}

/** Counts of each row of `markedRows`, and everything that came out wrong. */
export interface MarkedScores {
  readonly counts: ReadonlyMap<string, Count>
  readonly misses: readonly MarkedMiss[]
}

type Add = (row: string, right: boolean, expected: string, actual: string) => void

/** Compares what an editor marked in each article with what was found in it. */
export function scoreMarked(articles: readonly (MarkedArticle & { readonly extraction: Extraction })[]): MarkedScores {
  const counts = new Map<string, Count>(markedRows.map((row) => [row, { of: 0, right: 0 }]))
  const misses: MarkedMiss[] = []
  for (const article of articles) {
    const add: Add = (row, right, expected, actual) => {
      const { of, right: before } = counts.get(row) ?? { of: 0, right: 0 }
      counts.set(row, { of: of + 1, right: before + Number(right) })
      if (!right) misses.push({ article: article.id, row, expected, actual })
    }
    compareArticle(article, article.extraction, add)
  }
  return { counts, misses }
}

function compareArticle({ text, gold, traps }: MarkedArticle, found: Extraction, add: Add): void {
  const expected = prepareAll(text, gold)
  const actual = prepareAll(text, found.quotations.map(spansOf))
  const matches = matchAll(expected, actual)
  gold.forEach((attribution, index) => {
    if (standsInQuotation(text, attribution, gold, expected)) return
    const marked = expected[index] as Marked
    const match = matches.get(index)
    const quotation = match === undefined ? undefined : found.quotations[match]
    const words = textOf(text, attribution.content.length > 0 ? attribution.content : attribution.cue)
    add(`found ${marked.kind}`, quotation !== undefined, words, '')
    if (attribution.content.length > 0) {
      const right = match !== undefined && equal(marked.content.words, (actual[match] as Marked).content.words)
      add(`right words ${marked.kind}`, right, words, quotation ? textOf(text, quotation.content) : '')
    }
    compareAttribution(text, attribution, quotation, found, add)
  })
  compareQuoted(text, gold, traps, found.quotations, add)
}

/**
 * Whether it stands inside what somebody else said word for word, between marks or in a turn of a transcript: `“He told me,
 * ‘Go,’” she said`. Such a one may be left out.
 */
function standsInQuotation(
  text: string,
  { cue, content }: MarkedAttribution,
  gold: readonly MarkedAttribution[],
  marked: readonly Marked[],
): boolean {
  const [first] = cue.length > 0 ? cue : content
  return gold.some((other, index) => {
    const verbatim = marked[index]?.kind === 'direct' || textOf(text, other.cue) === ':'
    return verbatim && other.cue !== cue && other.content.some((piece) => first !== undefined && contains(piece, first))
  })
}

function spansOf({ cue, source, content }: Quotation) {
  return { cue: cue === null ? [] : [cue], source: source === null ? [] : [source], content }
}

/** The found attribution that answers each marked one, one to one, likest first. */
function matchAll(expected: readonly Marked[], actual: readonly Marked[]): Map<number, number> {
  const pairs = expected.flatMap((gold, g) => actual.map((one, a) => ({ g, a, likeness: likeness(gold, one) })))
  const matches = new Map<number, number>()
  const used = new Set<number>()
  for (const { g, a, likeness } of pairs.sort((x, y) => y.likeness - x.likeness)) {
    if (likeness <= 0 || matches.has(g) || used.has(a)) continue
    matches.set(g, a)
    used.add(a)
  }
  return matches
}

/** 0 for two that are not the same: half the words are shared, or the cue and some of the words. */
function likeness(gold: Marked, found: Marked): number {
  const sameCue = sharedCount(gold.cue.exact, found.cue.exact) > 0
  const [wanted, got] = [gold.content.words, found.content.words]
  if (wanted.length === 0) return sameCue ? 1 : 0
  const alike = jaccard(wanted, got)
  return alike >= 0.5 || (sameCue && (alike > 0 || got.length === 0)) ? alike + (sameCue ? 0.5 : 0) + 0.001 : 0
}

/** Its cue, source, polarity, context and role; all are missed where no attribution was found. */
function compareAttribution(
  text: string,
  gold: MarkedAttribution,
  quotation: Quotation | undefined,
  found: Extraction,
  add: Add,
): void {
  const { cue = null, source = null, polarity = '' } = quotation ?? {}
  const [goldCue, goldSource] = [textOf(text, gold.cue), textOf(text, gold.source)]
  if (gold.cue.length > 0) add('cue', shares(gold.cue, cue), goldCue, cue?.text ?? '')
  if (gold.source.length > 0) add('source', shares(gold.source, source), goldSource, source?.text ?? '')
  if (gold.polarity !== 'asserted') add('not asserted', polarity === gold.polarity, gold.polarity, polarity)
  else if (quotation !== undefined) add('asserted', polarity === gold.polarity, gold.polarity, polarity)
  compareContext(text, gold, quotation, add)
  if (gold.role !== null) {
    const role = found.speakers.find(({ id }) => id === quotation?.speaker)?.role ?? ''
    const wanted = textOf(text, [gold.role])
    add('role', isSameRole(plain(wanted), plain(role)), wanted, role)
  }
}

function compareContext(text: string, gold: MarkedAttribution, quotation: Quotation | undefined, add: Add): void {
  for (const field of ['addressee', 'medium', 'venue', 'time'] as const) {
    const [wanted, known] = [gold[field], stated(quotation?.context[field])]
    if (wanted !== null) add(field, same(text, wanted, known), textOf(text, [wanted]), known?.text ?? '')
    else if (known !== null) add('no more context', false, `no ${field}`, known.text)
    else if (quotation !== undefined) add('no more context', true, '', '')
  }
  if (gold.chain.length > 0) {
    const links = quotation?.context.chain.map((link) => link.source) ?? []
    const right = gold.chain.every((wanted, index) => same(text, wanted, links[index] ?? null))
    add('chain', right, textOf(text, gold.chain), links.map((link) => link.text).join(' … '))
  }
}

/** Of what was found between quotation marks: is it a quotation, and is no trap among it? */
function compareQuoted(
  text: string,
  gold: readonly MarkedAttribution[],
  traps: readonly Span[],
  quotations: readonly Quotation[],
  add: Add,
): void {
  const contents = gold.flatMap(({ content }) => content)
  for (const quotation of quotations) {
    if (quotation.quoted.length === 0) continue
    const real = quotation.quoted.some((quoted) => contents.some((content) => overlaps(content, quoted)))
    add('really quotations', real, 'nothing', textOf(text, quotation.content))
  }
  const all = quotations.flatMap(({ quoted }) => quoted)
  for (const trap of traps) {
    add('no trap', !all.some((quoted) => contains(trap, quoted)), 'nothing', textOf(text, [trap]))
  }
}

function shares(spans: readonly Span[], found: Span | null): boolean {
  return found !== null && spans.some((span) => overlaps(span, found))
}

function stated(known: Known | null | undefined): Known | null {
  return known?.certainty === 'stated' ? known : null
}

/** The same words, whatever prepositions or articles stand in front. */
function same(text: string, wanted: Span, found: Span | null): boolean {
  return found !== null && plain(textOf(text, [wanted])) === plain(textOf(text, [found]))
}

const inFront =
  /^(?:(?:on|in|at|during|via|by|to|from|through|outside|before|after|inside|over|for|as|the|a|an|his|her|their|its)\s+)+/u

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(inFront, '')
}

/** "Georgia’s secretary of state" is "secretary of state", and "glaciologist" a "glaciologist at the University of Innsbruck". */
function isSameRole(wanted: string, found: string): boolean {
  const [one, other] = [withoutOwner(wanted), withoutOwner(found)]
  // Two owners must be the same: "Leeds’s captain" is not "York’s captain".
  if (one !== wanted && other !== found)
    return shorterRoles(wanted).includes(found) || shorterRoles(found).includes(wanted)
  return shorterRoles(one).includes(other) || shorterRoles(other).includes(one)
}

function withoutOwner(role: string): string {
  return role.replace(/^(?:(?! (?:of|at|in|for|with|from) ).)+?(?:['’]s|s['’])\s+/u, '')
}

/** The role, and the role without where it is held. */
function shorterRoles(role: string): string[] {
  const tails = [...role.matchAll(/ (?:of|at|for|with|from|in) /gu)]
  return [role, ...tails.map(({ index }) => role.slice(0, index))]
}

function textOf(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
}
