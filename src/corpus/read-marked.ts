import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareSpans, type Span } from '../span.js'
import type { Polarity } from '../types.js'
import type { CorpusArticle } from './read-polnear.js'

/** An article of our own writing, with every attribution marked in its text. */
export interface MarkedArticle extends CorpusArticle {
  /** "court", from the file name `court--tram-driver.txt`. */
  readonly style: string
  readonly gold: readonly MarkedAttribution[]
  /** Words between quotation marks that nobody is said to have said. */
  readonly traps: readonly Span[]
}

/** One marked attribution; spans in UTF-16 code units, in order. */
export interface MarkedAttribution {
  /** Its number: "3". */
  readonly id: string
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly polarity: Polarity
  readonly addressee: Span | null
  readonly medium: Span | null
  readonly venue: Span | null
  readonly time: Span | null
  /** Who passed it on, nearest first. */
  readonly chain: readonly Span[]
  readonly role: Span | null
}

/** `<c3 denied>`, `</c3>`, `<x>`: the letter says what the words are, the number whose. */
const tag = /<(\/?)(?:([qcsamvtlkjr])(\d+)|x)(?: (denied|declined|not-said|hypothetical))?>/g

/** The marked articles of a folder, in order of file name: every `<style>--<slug>.txt`. */
export function readMarked(dir: string): MarkedArticle[] {
  const names = readdirSync(dir).filter((name) => name.includes('--') && name.endsWith('.txt'))
  if (names.length === 0) throw new Error(`${dir}: holds no marked article (<style>--<slug>.txt)`)
  return names.sort().map((name) => {
    const id = name.slice(0, -'.txt'.length)
    const marked = readMarkedText(readFileSync(join(dir, name), 'utf8'))
    return { id, style: id.slice(0, id.indexOf('--')), annotator: null, metadata: null, ...marked }
  })
}

/** Whether an article was read from marked text. */
export function isMarked<T extends CorpusArticle>(article: T): article is T & MarkedArticle {
  return 'traps' in article
}

/** The text without its tags, and what they stood round. */
export function readMarkedText(source: string): Pick<MarkedArticle, 'text' | 'gold' | 'traps' | 'problems'> {
  const spans = new Map<string, Span[]>()
  const polarities = new Map<string, Polarity>()
  const open = new Map<string, number>()
  const problems: string[] = []
  let text = ''
  let read = 0
  for (const match of source.matchAll(tag)) {
    const [whole, slash, letter = 'x', number = '', polarity] = match
    text += source.slice(read, match.index)
    read = match.index + whole.length
    const name = letter + number
    const start = open.get(name)
    if (polarity !== undefined) polarities.set(number, polarity as Polarity)
    if (slash === '') {
      if (start !== undefined) problems.push(`<${name}> is opened twice`)
      open.set(name, text.length)
    } else if (start === undefined) problems.push(`</${name}> closes nothing`)
    else {
      open.delete(name)
      spans.set(name, [...(spans.get(name) ?? []), { start, end: text.length }])
    }
  }
  text += source.slice(read)
  for (const name of open.keys()) problems.push(`<${name}> is never closed`)
  const numbers = [...new Set([...spans.keys()].map((name) => name.slice(1)))].filter((number) => number !== '')
  const gold = numbers
    .sort((a, b) => Number(a) - Number(b))
    .map((number) => attributionOf(number, spans, polarities.get(number) ?? 'asserted'))
  return { text, gold, traps: spans.get('x') ?? [], problems }
}

function attributionOf(id: string, spans: ReadonlyMap<string, readonly Span[]>, polarity: Polarity): MarkedAttribution {
  const all = (letter: string) => [...(spans.get(letter + id) ?? [])].sort(compareSpans)
  const one = (letter: string) => all(letter)[0] ?? null
  return {
    id,
    source: all('s'),
    cue: all('c'),
    content: all('q'),
    polarity,
    addressee: one('a'),
    medium: one('m'),
    venue: one('v'),
    time: one('t'),
    chain: ['l', 'k', 'j'].flatMap(all),
    role: one('r'),
  }
}
