import type { Meter } from '../meter.js'
import type { Block } from '../types.js'
import { findLines } from './find-lines.js'
import { joinLines } from './join-lines.js'
import { labelBlocks } from './label-blocks.js'
import { splitDatelines } from './split-datelines.js'

/** The blocks of a plain text: together they cover every character that is not blank, in order. */
export function readText(text: string, meter?: Meter): Block[] {
  const lines = findLines(text, meter)
  const paragraphs = joinLines(text, lines, meter)
  return labelBlocks(text, splitDatelines(text, paragraphs, meter), meter)
}
