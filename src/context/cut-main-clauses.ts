import type { Attribution } from '../attributions/attribution.js'
import { kindOfContent, layScene } from '../attributions/outer-spans.js'
import type { Meter } from '../meter.js'
import type { Reading } from '../reading.js'
import type { Layout, Placed } from './layout.js'
import { layAttributions } from './layout.js'
import { opensMain } from './opens-main.js'
import { spanOf } from './token-range.js'

/** The main clause begins no farther than this behind what is said, in tokens. */
const longest = 60

/**
 * The attributions that stand in a clause before the main one, without that: `When {she} <asks> [where the ships go], he
 * shrugs`, `If {they} <say> [that it is lost], I have a photograph`.
 */
export function cutMainClauses(reading: Reading, attributions: readonly Attribution[], meter?: Meter): Attribution[] {
  const layout = layAttributions(reading, attributions, meter)
  const scene = layScene(reading)
  return attributions.map((attribution, index) => {
    if (meter !== undefined) meter.steps += 1
    const end = attribution.kind === 'direct' ? -1 : mainClause(reading, layout, index)
    const piece = layout.placed[index]?.content.at(-1)
    if (end < 0 || piece === undefined) return attribution
    const content = attribution.content.with(-1, spanOf(reading.tokens, { first: piece.first, end }))
    return { ...attribution, kind: kindOfContent(scene, content), content }
  })
}

/** The comma in the content behind which the main clause begins; -1 where there is none. */
function mainClause(reading: Reading, { placed, quoteAt }: Layout, index: number): number {
  const one = placed[index] as Placed
  const piece = one.content.at(-1)
  if (piece === undefined || piece.first < (one.cue?.end ?? piece.end) || !opensSubordinate(reading, one)) return -1
  for (let at = piece.first + 1; at < Math.min(piece.end - 2, piece.first + longest); at += 1) {
    if (reading.tokens[at]?.normal !== ',' || (quoteAt[at] ?? -1) >= 0) continue
    if (opensMain(reading, at + 1, piece.end)) return at
  }
  return -1
}

/** "When {she} asks …", "But if {Mr. Roe} wants …": the sentence goes on with its main clause. */
function opensSubordinate({ tokens, sentences }: Reading, { cue, source, content, sentence }: Placed): boolean {
  if (cue === null || source === null || source.first > cue.first) return false
  const opener = source.first - 1
  const first = sentences[sentence]?.firstToken ?? -1
  const leads = opener === first || (opener === first + 1 && /^(?:but|and|so|then)$/u.test(tokens[first]?.normal ?? ''))
  // “As she said that the bridge was safe, it fell”; “As she said, it fell” tells what she said
  const opens = tokens[opener]?.normal ?? ''
  if (opens === 'as') return leads && tokens[content[0]?.first ?? -1]?.normal === 'that'
  return leads && /^(?:if|when|while|although|though|because|once|unless|after)$/u.test(opens)
}
