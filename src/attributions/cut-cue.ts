import type { Draft } from './drafts.js'
import { edgeMarks } from './edge-marks.js'
import type { Scene } from './outer-spans.js'
import { firstEndingAfter } from './places.js'

/** Ends a cue with its sentence, and lets go of what is said in the next: one fan <posted on X.| Another tweeted>: “…” */
export function cutCue({ reading: { tokens, sentences } }: Scene, draft: Draft): void {
  const { cue } = draft
  const sentence = cue === null ? undefined : sentences[firstEndingAfter(sentences, cue.start)]
  if (cue === null || sentence === undefined || sentence.end >= cue.end) return
  let last = sentence.endToken - 1
  while (edgeMarks.test(tokens[last]?.text ?? '')) last -= 1
  const end = tokens[last]?.end ?? cue.end
  if (end <= cue.start) return
  draft.content = draft.content.filter((piece) => piece.start < sentence.end)
  draft.cue = { start: cue.start, end }
}
