import type { Meter } from '../meter.js'
import type { Block, BlockKind } from '../types.js'
import { bulletPattern, matchLine, speakerPattern } from './line-patterns.js'
import type { Stretch } from './split-datelines.js'

/** A block on the way: its words, cut once, and what is known so far. */
interface Draft {
  readonly start: number
  readonly end: number
  readonly words: string
  kind: BlockKind | null
}

/** The stretches as blocks, each labelled with what it is there for, repeated ones marked. */
export function labelBlocks(text: string, stretches: readonly Stretch[], meter?: Meter): Block[] {
  const drafts = stretches.map(({ start, end, dateline }): Draft => {
    const words = text.slice(start, Math.min(end, start + 500))
    return { start, end, words, kind: dateline ? 'dateline' : matchLine(end - start > 500 ? '' : words || 'x') }
  })
  for (const draft of drafts) if (draft.end - draft.start > 500) draft.kind = null
  labelHead(drafts)
  for (const index of drafts.keys()) labelCreditNames(drafts, index)
  for (const index of drafts.keys()) {
    if (meter !== undefined) meter.steps += 1
    labelBody(drafts, index)
  }
  return markRepeats(text, drafts, meter)
}

const titleWords = /^(?:[\p{Lu}\p{N}$£€#@"“”'‘’([«]|[\p{Ll}]{1,4}$|with|from|over|into|about|after|before|amid|between|against)/u
const nameLine = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|der|den|la|le|el|al|bin|da|di))*)(?:(?:,| and|, and| &) \p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|der|den|la|le|el|al|bin|da|di))*)*(?:,|,? and| &)?$/u
const byLine =
  /^(?:[Bb]y|BY|Words by|Written by|Posted by|Story by|From)[:\s]\s?\p{Lu}[\p{L}\p{M}.'’-]+(?: [\p{Lu}&|/•][^.!?]*| (?:and|de|van|von|la|al|in|for)\b[^.!?]*|,[^.!?]*)*\.?$/u

/** The headline, the lines under it, and the bylines: everything before the first paragraph. */
function labelHead(drafts: readonly Draft[]): void {
  let headline = -1
  for (const [index, draft] of drafts.entries()) {
    if (index > 7) break
    if (draft.kind !== null) continue
    if (isByline(draft.words)) draft.kind = 'byline'
    else if (headline < 0 && isHeadline(drafts, index)) {
      draft.kind = 'headline'
      headline = index
    } else if (headline >= 0 && isNames(draft.words) && index <= headline + 3) draft.kind = 'byline'
    else if (headline < 0 || !isShortTitle(draft.words)) break
  }
}

function isByline(words: string): boolean {
  return words.length <= 120 && byLine.test(words)
}

/** "Jane Doe and John Roe": two to eight words, each a name. */
function isNames(words: string): boolean {
  const count = words.split(' ').length
  return words.length <= 80 && count >= 2 && count <= 8 && nameLine.test(words)
}

function isHeadline(drafts: readonly Draft[], index: number): boolean {
  const { words } = drafts[index] ?? { words: '' }
  if (drafts.length < 2 || words.length > 220 || bulletPattern.test(words) || speakerPattern.test(words)) return false
  if (!/[.!?:;,…]["”’']?$/.test(words) || /[!?]$/.test(words)) return true
  if (/[.!?]["”’')]* \p{Lu}/u.test(words.replace(/\b\p{Lu}[\p{L}]{0,4}\./gu, ''))) return false
  return isTitleCase(words) || (words.length <= 120 && drafts.length >= 4 && !/\b(?:said|told)\b/.test(words))
}

/** Whether nearly all its words have capitals, as in "Council Backs Plan for New School". */
function isTitleCase(words: string): boolean {
  const list = words.split(/\s+/)
  const fitting = list.filter((word) => titleWords.test(word)).length
  return fitting >= list.length * 0.9
}

function isShortTitle(words: string): boolean {
  return words.length <= 120 && !/[.!?:;,…]["”’')]?$/.test(words)
}

/** The names, one a line, before "contributed to this report." */
function labelCreditNames(drafts: readonly Draft[], index: number): void {
  if (drafts[index]?.kind !== 'credit' || !/^(?:also )?contributed\b/.test(drafts[index].words)) return
  for (let at = index - 1; at >= 0 && at > index - 9; at -= 1) {
    const draft = drafts[at]
    if (draft === undefined || draft.kind !== null || draft.words.length > 80 || !nameLine.test(draft.words)) return
    draft.kind = 'credit'
  }
}

function labelBody(drafts: readonly Draft[], index: number): void {
  const draft = drafts[index]
  if (draft === undefined || draft.kind !== null) return
  if (isListItem(drafts, index)) draft.kind = 'list-item'
  else if (isHeading(drafts, index)) draft.kind = 'heading'
  else if (isByline(draft.words) && draft.words.length <= 80) draft.kind = 'byline'
}

/** A bullet or number; a dash only where a neighbour has one too. */
function isListItem(drafts: readonly Draft[], index: number): boolean {
  const words = drafts[index]?.words ?? ''
  if (bulletPattern.test(words)) return true
  const dashed = /^[-–—]{1,2}\s+\S/
  if (!dashed.test(words)) return false
  return dashed.test(drafts[index - 1]?.words ?? '') || dashed.test(drafts[index + 1]?.words ?? '')
}

/** A short line without a final stop, or all in capitals, between longer ones. */
function isHeading(drafts: readonly Draft[], index: number): boolean {
  const words = drafts[index]?.words ?? ''
  if (words.length > 80 || drafts.length < 3 || /^["“‘'«„]/.test(words) || speakerPattern.test(words)) return false
  if (!/^[\p{Lu}\p{N}]/u.test(words) || words.split(' ').length > 10) return false
  if (!/\p{Ll}/u.test(words)) return /\p{Lu}/u.test(words) && !/[,;]$/.test(words)
  if (/^[^.!?:;,…"“”]*\??$/.test(words)) return true
  return /^[^.!?:;,…"“”]*\.$/.test(words) && words.split(' ').length <= 6 && isTitleCase(words)
}

/** Blocks with the words of an earlier one point to it; a repeated headline is a headline. */
function markRepeats(text: string, drafts: readonly Draft[], meter?: Meter): Block[] {
  const seen = new Map<string, number>()
  return drafts.map(({ start, end, words, kind: found }, index): Block => {
    if (meter !== undefined) meter.steps += 1
    let kind = found ?? 'paragraph'
    if (words.length < 12 || end - start > 500) return { start, end, kind }
    const key = words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
    const earlier = seen.get(key)
    if (earlier === undefined) {
      seen.set(key, index)
      return { start, end, kind }
    }
    if (drafts[earlier]?.kind === 'headline') kind = 'headline'
    return text.length > 0 ? { start, end, kind, repeats: earlier } : { start, end, kind }
  })
}
