import type { Meter } from '../meter.js'
import type { Span } from '../span.js'
import type { Token } from '../tokens/token.js'
import { divideDraft } from './divide-draft.js'
import type { Draft } from './drafts.js'
import { isInside } from './fit-content.js'
import { isJudgementVerb } from './judgement-verbs.js'
import { isQuoted, type Scene, spansIn } from './outer-spans.js'
import { firstEndingAfter } from './places.js'
import { isManner, isSayVerb } from './say-verbs.js'

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
  /^(?:pointed|pledged|pledges|rejected|rejects|refused|refuses|praised|points|apologi[sz]ed|hinted|predicted)$/u
const auxiliary = /^(?:had|has|have|having|been|was|were|be|being)$/u
/** How far before the verb its auxiliary may stand, in tokens. */
const farthestAuxiliary = 16

/** and {later warned} that */
function readVerb(scene: Scene, first: number, piece: Span): Span | null {
  const { tokens, tags } = scene.reading
  const at = adverb.test(tokens[first]?.normal ?? '') ? first + 1 : first
  const [verb, next] = [tokens[at], tokens[at + 1]]
  if (verb === undefined || next === undefined) return null
  const finite = tags[at]?.all.has('PastTense') === true || verb.normal.endsWith('s')
  const behindMark = tags[first - 2]?.pos === 'Quote'
  const begins = behindMark
    ? // Behind quoted words nearly any verb will do: “a disgrace” and {promised} 260 more, and {moved} that it be closed
      next.normal === 'that' || saysMore(verb.normal)
    : (next.normal === 'that' && tells(verb.normal)) || reports(scene, first, piece, at)
  // A judgement begins another one where words between marks follow: and {called} it “a disgrace”
  const judges = isJudgementVerb(verb.normal) && spansIn(scene, { start: verb.end, end: piece.end }).length > 0
  return finite && (begins || judges) ? { start: tokens[first]?.start ?? verb.start, end: verb.end } : null
}

function tells(word: string): boolean {
  return isSayVerb(word) || isManner(word)
}

function saysMore(word: string): boolean {
  return tells(word) || isJudgementVerb(word) || pledging.test(word)
}

/** Whether the verb begins another report without a `that`. */
function reports({ reading: { tokens } }: Scene, first: number, piece: Span, verb: number): boolean {
  const { normal } = tokens[verb] as Token
  if (!/^\p{L}/u.test(tokens[verb + 1]?.text ?? '')) return false
  if (!asking.test(normal)) return reporting.test(normal)
  const from = Math.max(firstEndingAfter(tokens, piece.start), first - farthestAuxiliary)
  return !tokens.slice(from, first).some((token) => auxiliary.test(token.normal))
}
