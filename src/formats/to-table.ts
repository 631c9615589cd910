import pc from 'picocolors'
import type { Extraction, Quotation, Speaker } from '../types.js'
import type { Layout } from './format.js'
import { besideEachOther, type Column } from './lay-out.js'

type Colors = ReturnType<typeof pc.createColors>

/** From this width on, the speaker, the words and the rest stand in columns; below it, under one another. */
const widthForColumns = 72

/** What the table shows of one quotation, each an unwrapped line or more. */
interface Row {
  readonly number: string
  readonly who: string
  readonly words: string
  readonly how: string
  readonly probability: string
}

/** The quotations of one article as a table for reading: who, the words, and how they were said. */
export function toTable(extraction: Extraction, layout: Pick<Layout, 'width' | 'colors'>, label?: string): string {
  const colors = pc.createColors(layout.colors)
  const speakers = new Map(extraction.speakers.map((speaker) => [speaker.id, speaker]))
  const rows = extraction.quotations.map((quotation, index) => rowOf(quotation, index + 1, speakers, colors))
  const lines = [...headOf(extraction, layout.width, colors, label)]
  if (rows.length > 0) lines.push('', ...(layout.width < widthForColumns ? stacked : inColumns)(rows, layout, colors))
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

function headOf(extraction: Extraction, width: number, colors: Colors, label: string | undefined): string[] {
  const { title, publisher, publishedAt } = extraction.article
  const about = [publisher, publishedAt].filter((part) => part !== null).map(clean)
  const heading = [
    label === undefined ? '' : colors.underline(clean(label)),
    title === null ? '' : colors.bold(clean(title)),
    colors.dim(about.join(' · ')),
    countOf(extraction),
  ]
  return besideEachOther([{ width, text: heading.filter((line) => line !== '').join('\n') }], 0)
}

/** `24 quotations by 9 speakers: 10 direct, 4 mixed, 10 indirect` */
function countOf({ quotations, speakers }: Extraction): string {
  if (quotations.length === 0) return 'No quotations found.'
  const kinds = (['direct', 'mixed', 'indirect'] as const)
    .map((kind) => ({ kind, count: quotations.filter((quotation) => quotation.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kind}`)
  const by = speakers.length > 0 ? ` by ${plural(speakers.length, 'speaker')}` : ''
  return `${plural(quotations.length, 'quotation')}${by}: ${kinds.join(', ')}`
}

function rowOf(quotation: Quotation, number: number, speakers: ReadonlyMap<string, Speaker>, colors: Colors): Row {
  const speaker = quotation.speaker === null ? undefined : speakers.get(quotation.speaker)
  const name = speaker?.name ?? quotation.source?.text ?? 'unknown'
  const words = quotation.content.map((piece) => clean(piece.text)).join(' … ')
  return {
    number: String(number),
    who: [colors.bold(clean(name)), ...(speaker?.role ? [colors.dim(clean(speaker.role))] : [])].join('\n'),
    words: words || colors.dim('(no words)'),
    how: howOf(quotation, speakers, colors).join('\n'),
    probability: `${Math.round(quotation.probability * 100)}%`,
  }
}

/** Kind and cue, then what is known of the occasion: `to CBS News`, `when Wednesday (2025-03-12)`, `in a statement`. */
function howOf(
  { cue, kind, polarity, context, repeats }: Quotation,
  speakers: ReadonlyMap<string, Speaker>,
  colors: Colors,
): string[] {
  const kindColors = { direct: colors.green, mixed: colors.cyan, indirect: colors.blue }
  const lines = [`${kindColors[kind](kind)} · ${cue === null ? colors.dim('no cue') : clean(cue.text)}`]
  if (polarity !== 'asserted') lines.push(colors.yellow(polarity.replace('-', ' ')))
  const add = (name: string, text: string | undefined, more = '') => {
    if (text !== undefined) lines.push(`${name === '' ? '' : `${colors.dim(name)} `}${clean(text)}${more}`)
  }
  const nameOf = (speaker: string | null, text: string) => speakers.get(speaker ?? '')?.name ?? text.replace(/,$/u, '')
  const { addressee, time, venue, medium, chain } = context
  add('to', addressee === null ? undefined : nameOf(addressee.speaker, addressee.text))
  add('when', time?.text, time?.iso ? colors.dim(` (${clean(time.iso)})`) : '')
  add('where', venue?.text)
  add(medium !== null && opensWithPreposition.test(medium.text) ? '' : 'via', medium?.text)
  for (const link of chain) add('passed on by', nameOf(link.speaker, link.source.text))
  if (repeats !== null) lines.push(colors.dim(`the same as ${clean(repeats).replace(/^q/, '')}`))
  return lines
}

/** “in a statement”, “on X” need no “via” before them. */
const opensWithPreposition = /^(?:in|on|at|by|via|through|over|to|from|for|as|during|under|with|of) /iu

function inColumns(rows: readonly Row[], { width }: Pick<Layout, 'width'>, colors: Colors): string[] {
  const numbers = String(rows.length).length
  const who = Math.min(26, Math.floor(width * 0.22))
  const how = Math.min(30, Math.floor(width * 0.25))
  const words = width - numbers - who - how - '100%'.length - 4 * gap
  const columnsOf = (row: Row): Column[] => [
    { width: numbers, text: row.number, align: 'right' },
    { width: who, text: row.who },
    { width: words, text: row.words },
    { width: how, text: row.how },
    { width: '100%'.length, text: row.probability, align: 'right' },
  ]
  const head = columnsOf({ number: '', who: 'Who', words: 'Words', how: 'How', probability: 'Sure' })
  const rule = colors.dim('─'.repeat(width))
  const body = rows.flatMap((row, index) => [...(index > 0 ? [''] : []), ...besideEachOther(columnsOf(row), gap)])
  return [...besideEachOther(head, gap).map((line) => colors.dim(line)), rule, ...body]
}

/** Columns of blanks between two columns. */
const gap = 2

function stacked(rows: readonly Row[], { width }: Pick<Layout, 'width'>): string[] {
  const numbers = String(rows.length).length
  return rows.flatMap((row, index) => [
    ...(index > 0 ? [''] : []),
    ...besideEachOther(
      [
        { width: numbers, text: row.number, align: 'right' },
        {
          width: Math.max(1, width - numbers - gap),
          text: [row.who.replace('\n', ', '), row.words, `${row.how}\n${row.probability} sure`].join('\n'),
        },
      ],
      gap,
    ),
  ])
}

/** On one line, and without anything that could move the cursor, colour the screen or turn the reading direction. */
function clean(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\s]+/gu, ' ').trim()
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
