import { createMeter, type Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import { compareSpans, overlaps, type Span } from '../span.js'
import { isFiniteVerb } from '../tokens/is-finite-verb.js'
import type { Sentence } from '../tokens/token.js'
import type { Attribution } from './attribution.js'
import { type Draft, fromDrafts, toDrafts } from './drafts.js'
import { isQuoted, kindOfContent, layScene, type Scene } from './outer-spans.js'
import { firstEndingAfter } from './places.js'

/** As sure as a sentence that ends in its tag. */
const hearingProbability = 0.75
const hearer = /^(?:courts?|jury|jurors|inquest|tribunal|inquiry|hearing|commission|panel|magistrates)$/u
/** Longest name of a court, and longest subject of what it heard, in tokens. */
const longestCourt = 7
const longestSubject = 12
/** What is heard and no clause: heard {evidence}, heard {from} the widow. */
const noClause =
  /^(?:from|evidence|testimony|about|of|arguments?|details?|legal|submissions?|closing|opening|statements?|impact|victim|recordings?|in|on|at|by|for|during|over|last|yesterday|today|not|nothing|no|only|more|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u

/** Adds what a court heard without any `that`, where nothing was found for it: The court <heard> [Lee was drunk]. */
export function addHearings(
  reading: Reading,
  attributions: readonly Attribution[],
  meter: Meter = createMeter(),
): Attribution[] {
  const scene = layScene(reading)
  const found = reading.sentences.flatMap((sentence) => {
    meter.steps += 1
    const one = readHearing(scene, sentence)
    return one === null ? [] : [one]
  })
  if (found.length === 0) return [...attributions]
  const drafts = toDrafts(attributions)
  const cues = drafts.flatMap(({ cue }) => (cue === null ? [] : [cue])).toSorted(compareSpans)
  const isFree = (one: Span) => {
    const cue = cues[firstEndingAfter(cues, one.start)]
    return cue === undefined || !overlaps(cue, one)
  }
  const added = found.filter(({ cue }) => cue !== null && isFree(cue))
  return fromDrafts([...drafts, ...added])
}

function readHearing(scene: Scene, { firstToken, endToken }: Sentence): Draft | null {
  const { tokens, tags } = scene.reading
  const at = verbOfHearing(scene.reading, firstToken, endToken)
  const [cue, begin] = [tokens[at], tokens[at + 1]]
  if (at < 0 || cue === undefined || begin === undefined || noClause.test(begin.normal)) return null
  if (isQuoted(scene, cue) || !hasClause(scene.reading, at + 1, endToken)) return null
  const last = tags[endToken - 1]?.pos === 'Stop' ? endToken - 2 : endToken - 1
  const content = [{ start: begin.start, end: tokens[last]?.end ?? begin.end }]
  const made = { continues: null, probability: hearingProbability, evidence: ['tagged'], dropped: false }
  return {
    kind: kindOfContent(scene, content),
    content,
    cue: { start: cue.start, end: cue.end },
    source: null,
    ...made,
  }
}

/** Index of “heard” behind the court that opens the sentence; -1 where none does. */
function verbOfHearing({ tokens }: Reading, first: number, end: number): number {
  for (let at = first + 1; at <= first + longestCourt && at < end - 3; at += 1) {
    const { normal = '', text = '' } = tokens[at] ?? {}
    if (!/^[\p{L}’']/u.test(text)) return -1
    if (normal === 'heard' && hearer.test(tokens[at - 1]?.normal ?? '')) return at
  }
  return -1
}

/** Whether a subject and its verb stand there: {Lee was} drunk. */
function hasClause({ tokens, tags }: Reading, first: number, end: number): boolean {
  for (let at = first + 1; at < Math.min(end, first + longestSubject); at += 1) {
    if (isFiniteVerb(tags[at])) return true
    if (!/^[\p{L}\p{N}’'-]/u.test(tokens[at]?.text ?? '') && tokens[at]?.text !== ',') return false
  }
  return false
}
