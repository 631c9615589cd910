import type { QuotedSpan } from '../marks/quoted-span.js'
import type { Meter } from '../meter.js'
import type { Span } from '../span.js'
import { claimsOf } from './claims.js'
import type { Draft } from './drafts.js'
import { isInside } from './is-inside.js'
import { kindOfContent, type Scene, spansIn } from './outer-spans.js'
import { firstEndingAfter, within } from './places.js'
import { readTagBehind } from './read-tag.js'

/** As sure as a quotation can be whose speaker only the question names. */
const answerProbability = 0.7
const asking =
  /^(?:when |if )?(?:he was |she was |they were )?(?:asked|pressed|questioned|quizzed)(?: (?:about|on|whether|if|how|why))?:?$/iu

/**
 * Parts an answer from the question that stands before it and is nobody's:
 * ```text
 * <Asked> [if {he} was scared]: [“No.”]                 the answer is his
 * Does {he} regret it? [“Every day.”]                   not <regret> [it? “Every day.”]
 * ```
 */
export function splitQuestions(scene: Scene, drafts: Draft[], meter: Meter): void {
  for (const draft of [...drafts]) {
    meter.steps += 1
    if (draft.dropped || draft.cue === null || isInside(scene, draft)) continue
    const { text } = scene.reading
    if (asking.test(text.slice(draft.cue.start, draft.cue.end))) splitAsked(scene, drafts, draft, draft.cue)
    else turnQuestion(scene, draft, draft.cue)
  }
  answerFree(scene, drafts, meter)
}

/** Is she scared? “Of course.” Nobody claims such an answer. */
function answerFree(scene: Scene, drafts: Draft[], meter: Meter): void {
  const { text, sentences } = scene.reading
  const { touched } = claimsOf(scene, drafts, meter)
  scene.spans.forEach((span, index) => {
    meter.steps += 1
    const at = firstEndingAfter(sentences, span.start)
    const [question, answer] = [sentences[at - 1], sentences[at]]
    const isWhole = answer?.start === span.start && /[.!?]["”'’]$/u.test(text.slice(span.start, span.end))
    if (touched[index] || question === undefined || !isWhole || question.block !== answer.block) return
    const words = text.slice(question.start, question.end).trimEnd()
    const source = words.endsWith('?') && opensQuestion.test(words) ? pronounIn(scene, question) : null
    if (source === null || readTagBehind(scene.reading, span) !== null) return
    const made = { continues: null, probability: answerProbability, evidence: ['tagged'], dropped: false }
    drafts.push({ kind: 'direct', content: [{ start: span.start, end: span.end }], cue: null, source, ...made })
  })
}

/** Asked if he was scared: “No.” */
function splitAsked(scene: Scene, drafts: Draft[], draft: Draft, cue: Span): void {
  const piece = draft.content.find(({ start }) => start >= cue.end)
  const span = piece === undefined ? undefined : behindColon(scene, piece)
  if (piece === undefined || span === undefined || span.start <= piece.start) return
  const { text } = scene.reading
  const question = text.slice(piece.start, span.start).trimEnd()
  const end = piece.start + question.slice(0, -1).trimEnd().length
  draft.content = [{ start: piece.start, end }]
  draft.kind = kindOfContent(scene, draft.content)
  const source = pronounIn(scene, draft.content[0] as Span)
  const made = { continues: null, probability: answerProbability, evidence: ['tagged'], dropped: false }
  drafts.push({ kind: 'direct', content: [{ start: span.start, end: span.end }], cue: null, source, ...made })
}

/** The quotation that ends the piece, behind a colon. */
function behindColon(scene: Scene, piece: Span): QuotedSpan | undefined {
  const { text } = scene.reading
  return spansIn(scene, piece)
    .map((index) => scene.spans[index] as QuotedSpan)
    .find(({ start }) => /:\s?$/u.test(text.slice(Math.max(piece.start, start - 2), start)))
}

/** Does he regret it? “Every day.” */
function turnQuestion(scene: Scene, draft: Draft, cue: Span): void {
  const { text, sentences } = scene.reading
  const sentence = sentences[firstEndingAfter(sentences, cue.start)]
  const [piece, ...rest] = draft.content
  if (sentence === undefined || piece === undefined || piece.start < cue.end || piece.start >= sentence.end) return
  if (
    !text.slice(sentence.start, sentence.end).trimEnd().endsWith('?') ||
    !opensQuestion.test(text.slice(sentence.start, sentence.start + 20))
  )
    return
  const span = spansIn(scene, { start: sentence.end, end: Math.max(sentence.end, (rest.at(-1) ?? piece).end) })[0]
  const answer = span === undefined ? undefined : scene.spans[span]
  if (answer === undefined || text.slice(sentence.end, answer.start).trim() !== '') return
  draft.source = pronounIn(scene, sentence)
  draft.cue = null
  draft.content = [{ start: answer.start, end: answer.end }]
  draft.kind = 'direct'
}

const opensQuestion =
  /^(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|what|why|how|when|where|who|and|but|so|any)\b/iu

/** Who is asked: the first pronoun of the question. */
function pronounIn({ reading: { tokens } }: Scene, question: Span): Span | null {
  const found = within(tokens, question).find(({ normal }) => /^(?:he|she|they)$/u.test(normal))
  return found === undefined ? null : { start: found.start, end: found.end }
}
