import type { Meter } from '../meter.js'
import type { Block, BlockKind } from '../types.js'
import { datePattern, isByline, isNames, isRole, isWriters, mailPattern } from './head-patterns.js'
import { labelSignatures } from './label-signatures.js'
import { bulletPattern, matchLine, speakerPattern } from './line-patterns.js'
import type { Stretch } from './split-datelines.js'

/** A block on the way: its words, and what is known of it so far. */
interface Draft {
  readonly start: number
  readonly end: number
  /** Its words where it is short enough to be anything but a paragraph; else empty. */
  readonly words: string
  /** Whether it stands behind a dateline on the same line: such a one is the article's first paragraph. */
  readonly isLead: boolean
  kind: BlockKind | null
}

const longest = 500

/** The stretches as blocks, each labelled with what it is there for, repeated ones marked. */
export function labelBlocks(text: string, stretches: readonly Stretch[], meter?: Meter): Block[] {
  const drafts = stretches.map((stretch, index) => createDraft(text, stretch, stretches[index - 1]))
  labelHead(drafts)
  for (const index of drafts.keys()) labelCreditNames(drafts, index)
  labelSignatures(text, drafts, meter)
  for (const index of drafts.keys()) {
    if (meter !== undefined) meter.steps += 1
    labelBody(drafts, index)
  }
  return markRepeats(drafts, meter)
}

function createDraft(text: string, { start, end, label }: Stretch, before: Stretch | undefined): Draft {
  const words = end - start > longest ? '' : text.slice(start, end)
  const isLead = before?.label === 'dateline' && !/[\n\r]/.test(text.slice(before.end, start))
  if (label !== null) return { start, end, words, isLead, kind: label === 'time' ? 'other' : label }
  if (words !== '') return { start, end, words, isLead, kind: matchLine(words) }
  const kind = text.charAt(start) === '#' ? matchLine(text.slice(start, Math.min(end, start + 1000))) : null
  return { start, end, words, isLead, kind }
}

/** The headline, the lines under it, and the bylines: everything before the first paragraph. */
function labelHead(drafts: readonly Draft[]): void {
  let headline = -1
  for (const [index, draft] of drafts.entries()) {
    if (index > 9 || draft.isLead) break
    if (mailPattern.test(draft.words)) draft.kind = 'other'
    if (draft.kind !== null) continue
    draft.kind = headKind(drafts, index, headline)
    if (draft.kind === null) break
    if (draft.kind === 'headline') headline = index
  }
}

/** What a line before the first paragraph is; null for that paragraph. */
function headKind(drafts: readonly Draft[], index: number, headline: number): BlockKind | null {
  const words = drafts[index]?.words ?? ''
  if (isByline(words)) return 'byline'
  if (datePattern.test(words)) return 'dateline'
  if (isRole(words) && drafts[index - 1]?.kind === 'byline') return 'byline'
  if (headline < 0) {
    if (isKicker(drafts, index)) return 'heading'
    return isHeadline(drafts, index) ? 'headline' : null
  }
  if (index <= headline + 3 && isWriters(words)) return 'byline'
  if (isListItem(drafts, index)) return null
  return isShortTitle(words) ? 'heading' : null
}

/** The section an article stands in, printed over its headline: "FILM", "REAL ESTATE". */
function isKicker(drafts: readonly Draft[], index: number): boolean {
  const [words = '', next = '', third = ''] = [0, 1, 2].map((offset) => drafts[index + offset]?.words ?? '')
  if (words.length > 14 || !/^\p{Lu}[\p{Lu}&]+(?: \p{Lu}+)?$/u.test(words) || isByline(next)) return false
  return isShortTitle(next) || isByline(third)
}

/** Whether the line, the first that is neither byline nor date, is the article's headline. */
function isHeadline(drafts: readonly Draft[], index: number): boolean {
  const words = drafts[index]?.words ?? ''
  const next = drafts[index + 1]?.words ?? ''
  if (words === '' || words.length > 220 || drafts.length < 2 || bulletPattern.test(words)) return false
  if (speakerPattern.test(words) && speakerPattern.test(next)) return false
  if (/["”]/.test(words) && /\b(?:said|told|asked)\b/.test(words)) return false
  if (!/[.!?:;,…]["”’']?$/.test(words) || /[!?;]["”’']?$/.test(words)) return true
  if (isTitleCase(words) || isByline(next) || isWriters(next)) return true
  const several = /[.…]["”’')]* ["“‘]?\p{Lu}/u.test(words.replace(/(?:\b\p{L}{1,5}\.|\.{3}|…) /gu, ' '))
  return !several && words.length <= 120 && drafts.length >= 4 && !/\b(?:said|told)\b/.test(words)
}

/** Short words need no capital in a title. */
const titleWord = /^(?:[^\p{Ll}]|[\p{Ll}]{1,4}$|(?:with|from|over|into|about|after|before|amid|between|against)$)/u

/** Whether nearly all its words have capitals, as in "Council Backs Plan for New School". */
function isTitleCase(words: string): boolean {
  const list = words.split(/\s+/)
  const capitals = list.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length
  return list.filter((word) => titleWord.test(word)).length >= list.length * 0.9 && capitals >= list.length * 0.5
}

/** A line under the headline that sums the article up, without a final stop. */
function isShortTitle(words: string): boolean {
  if (words === '' || words.length > 160 || speakerPattern.test(words)) return false
  return !/^["“]/.test(words) && !/[.!?:;,…]["”’')]?$/.test(words)
}

/** The names, one a line, before "contributed to this report." */
function labelCreditNames(drafts: readonly Draft[], index: number): void {
  const { kind, words } = drafts[index] as Draft
  if (kind !== 'credit' || !/^(?:also )?contributed\b/.test(words)) return
  for (let at = index - 1; at >= 0 && at > index - 9; at -= 1) {
    const draft = drafts[at] as Draft
    if (draft.kind !== null || !isNames(draft.words)) return
    draft.kind = 'credit'
  }
}

function labelBody(drafts: readonly Draft[], index: number): void {
  const draft = drafts[index] as Draft
  if (draft.kind !== null || draft.words === '' || draft.isLead) return
  if (isListItem(drafts, index)) draft.kind = 'list-item'
  else if (isByline(draft.words) && draft.words.length <= 80) draft.kind = 'byline'
  else if (isHeading(drafts, index)) draft.kind = 'heading'
}

/** A bullet or number; a dash only where a neighbour has one too. */
function isListItem(drafts: readonly Draft[], index: number): boolean {
  const words = drafts[index]?.words ?? ''
  if (bulletPattern.test(words)) return true
  const dashed = /^[-–—]{1,2}\s+\S/
  if (!dashed.test(words)) return false
  return [index - 2, index - 1, index + 1, index + 2].some((at) => dashed.test(drafts[at]?.words ?? ''))
}

/** A short line without a final stop, or all in capitals, or in title case. */
function isHeading(drafts: readonly Draft[], index: number): boolean {
  const { words } = drafts[index] as Draft
  if (words.length > 80 || drafts.length < 3 || speakerPattern.test(words)) return false
  if (!/^[\p{Lu}\p{N}]/u.test(words) || words.split(' ').length > 10) return false
  if (!/\p{Ll}/u.test(words)) return !/[,;]$/.test(words)
  if (/^[^.!?:;,…"“”]*\??$/.test(words)) return true
  return /^[^.!?:;,…"“”]*\.$/.test(words) && words.split(' ').length <= 6 && isTitleCase(words)
}

/** Blocks with the words of an earlier one point to it; a repeated headline is a headline. */
function markRepeats(drafts: readonly Draft[], meter?: Meter): Block[] {
  const seen = new Map<string, number>()
  return drafts.map(({ start, end, words, kind: found }, index): Block => {
    if (meter !== undefined) meter.steps += 1
    const kind = found ?? 'paragraph'
    if (words.length < 12) return { start, end, kind }
    const key = words.toLowerCase().replace(/[\s.!?]{1,5}$/, '')
    const earlier = seen.get(key)
    if (earlier === undefined) {
      seen.set(key, index)
      return { start, end, kind }
    }
    return { start, end, kind: drafts[earlier]?.kind === 'headline' ? 'headline' : kind, repeats: earlier }
  })
}
