import type { QuotedSpan } from '../marks/quoted-span.js'
import { contains, type Span } from '../span.js'
import { countWords, nameShapesOf } from './name-shapes.js'
import { firstEndingAfter } from './places.js'
import { beginsInSaying, endsInSaying, holdsSaying } from './said-beside.js'
import { wordsAround } from './words-around.js'

/** Longer than this, marks within a turn of a transcript are round what another said. */
const asideWords = 3

/** "he went, “No”", "it was like, “No”", "they call it “the pit”", "she advised us to “wait”" */
const othersSay =
  /\b(?:went|goes|going|him|her|us|them|(?:was|were|is|am|are|['’][sm]) (?:all )?like|as(?: an?| the)?),?$|\b(?:call|advis|describ|promis|urg|order|use|accus|critici|prais|deni|admit|thank|apologi)\p{Ll}{0,5}\b/iu

/**
 * Whether a quoted span is a name or a word as such within a turn of a transcript: few words, with no verb of saying in
 * their sentence. I have 14 kinds of {“weed”} in the garden.
 */
export function isAside(text: string, turns: readonly Span[], span: QuotedSpan): boolean {
  const turn = turns[firstEndingAfter(turns, span.start)]
  if (turn === undefined || !contains(turn, span) || span.close === null) return false
  const { before, inner, after } = wordsAround(text, span, turn)
  const isLongTitle = nameShapesOf(inner).has('long title')
  if (countWords(inner) > asideWords && !isLongTitle) return false
  // What's the new book called? “It Needs Lemon.” We fill a bay. “Umbrella, black” goes on forty tags a week.
  const isSubject = /^ (?:still |now |just )?(?:is|was|has|goes|went|means|meant|comes|came|gets|got)(?!\p{L})/u.test(
    after,
  )
  if (!/[\p{L},(]$/u.test(before) && !isSubject && !(isLongTitle && before === '')) return false
  const sentence = before.split(/[.;:!?]/u).at(-1) ?? ''
  return !othersSay.test(sentence) && !endsInSaying(before) && !holdsSaying(sentence) && !beginsInSaying(after)
}
