import type { Meter } from '../meter.js'
import type { Span } from '../span.js'
import type { Token } from '../tokens/token.js'
import { divideDraft } from './divide-draft.js'
import type { Draft } from './drafts.js'
import { isInside } from './is-inside.js'
import { isJudgementVerb } from './judgement-verbs.js'
import { isQuoted, type Scene, spansIn } from './outer-spans.js'
import { firstEndingAfter } from './places.js'
import { isTelling } from './say-verbs.js'

/**
 * Ends what is reported where the same speaker is said to say more, and gives that an attribution of its own:
 * ```text
 * {Roe} <said> [she would go if she had to] and <warned> [that the road was shut].
 * ```
 * In PolNeAR's training articles `and warned that` begins another attribution 33 times in 36.
 */
export function splitCoordinated(scene: Scene, drafts: Draft[], meter: Meter): void {
  for (const draft of [...drafts]) {
    meter.steps += 1
    if (draft.dropped || draft.kind === 'direct' || isInside(scene, draft)) continue
    const { cue, source, content } = draft
    const last = content.at(-1)
    if (cue === null || source === null || last === undefined || source.end > cue.start || last.start < cue.end)
      continue
    const verb = findVerb(scene, last, meter)
    if (verb !== null) divideDraft(scene, drafts, draft, { piece: last, end: verb.before, cue: verb.cue, source: null })
  }
}

interface Verb {
  readonly cue: Span
  /** Where the words before `and` end. */
  readonly before: number
}

/** The first `and warned that` of the stretch that stands outside quotation marks. */
function findVerb(scene: Scene, piece: Span, meter: Meter): Verb | null {
  const { tokens } = scene.reading
  const first = firstEndingAfter(tokens, piece.start)
  for (let at = first + 2; (tokens[at]?.end ?? piece.end) < piece.end; at += 1) {
    meter.steps += 1
    const word = tokens[at]?.normal ?? ''
    if ((word !== 'and' && word !== 'but') || isQuoted(scene, tokens[at] as Span)) continue
    const cue = readVerb(scene, at + 1, piece)
    if (cue === null || cue.end >= piece.end) continue
    const before = tokens[at - 1]?.text === ',' ? tokens[at - 2] : tokens[at - 1]
    if (before !== undefined && before.start > piece.start) return { cue, before: before.end }
  }
  return null
}

/** Verbs of saying that need no `that` to begin another report: said it would rain and {insisted} nobody would come. */
const reporting =
  /^(?:said|says|warned|warns|insisted|insists|argued|argues|vowed|claimed|claims|promised|promises|pledged|demanded|demands)$/u
const adverb = /^(?:also|later|then|again|even|further|\p{L}{3,}ly)$/u

/** Verbs that do so unless they share an auxiliary: said he was ill and {asked} them to wait, said he had come and asked them. */
const asking = /^(?:asked|told)$/u

/** What somebody does in words, besides. */
const pledging =
  /^(?:pledged|pledges|rejected|rejects|refused|refuses|praised|praises|accused|accuses|blamed|blames|criticised|criticized|condemned|thanked|urged|urges|welcomed|apologi[sz]ed|hinted|predicted)$/u
const auxiliary = /^(?:had|has|have|having|been|was|were|be|being)$/u
/** How far before the verb its auxiliary may stand, in tokens. */
const farthestAuxiliary = 16

/** and {later warned} that */
function readVerb(scene: Scene, first: number, piece: Span): Span | null {
  const { tokens } = scene.reading
  const at = adverb.test(tokens[first]?.normal ?? '') ? first + 1 : first
  const verb = tokens[at]
  if (verb === undefined || !mayBeFinite(scene, at)) return null
  // A judgement begins another one where words between marks follow: and {called} it “a disgrace”
  const judges = isJudgementVerb(verb.normal) && spansIn(scene, { start: verb.end, end: piece.end }).length > 0
  const begins = judges || (isBehindMark(scene, first) ? saysMore(scene, at) : saysThat(scene, first, piece, at))
  return begins ? { start: tokens[first]?.start ?? verb.start, end: verb.end } : null
}

/** Past, or present with an s that is no plural: “threats and {demands} for money”. */
function mayBeFinite({ reading: { tokens, tags } }: Scene, verb: number): boolean {
  const isNoun = /^(?:of|for|from|against|to)$/u.test(tokens[verb + 1]?.normal ?? '')
  return tags[verb]?.all.has('PastTense') === true || (tokens[verb]?.normal.endsWith('s') === true && !isNoun)
}

/** Whether a closing mark stands before the `and`, or before the comma before it. */
function isBehindMark({ reading: { tokens, tags } }: Scene, first: number): boolean {
  return tags[tokens[first - 2]?.text === ',' ? first - 3 : first - 2]?.pos === 'Quote'
}

/** Behind quoted words nearly any verb will do: “a disgrace” and {promised} 260 more, and {moved} that it be closed */
function saysMore({ reading: { tokens } }: Scene, verb: number): boolean {
  const word = tokens[verb]?.normal ?? ''
  const isSaying = isTelling(word) && !/^call/u.test(word)
  return tokens[verb + 1]?.normal === 'that' || isSaying || pledging.test(word)
}

function saysThat(scene: Scene, first: number, piece: Span, verb: number): boolean {
  const { tokens } = scene.reading
  const isClause = tokens[verb + 1]?.normal === 'that' && isTelling(tokens[verb]?.normal ?? '')
  return isClause || reports(scene, first, piece, verb)
}

/** Whether the verb begins another report without a `that`. */
function reports({ reading: { tokens } }: Scene, first: number, piece: Span, verb: number): boolean {
  const { normal } = tokens[verb] as Token
  if (!/^\p{L}/u.test(tokens[verb + 1]?.text ?? '')) return false
  if (!asking.test(normal)) return reporting.test(normal)
  const from = Math.max(firstEndingAfter(tokens, piece.start), first - farthestAuxiliary)
  return !tokens.slice(from, first).some((token) => auxiliary.test(token.normal))
}
