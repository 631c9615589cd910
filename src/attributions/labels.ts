/** Labels of the cue tagger: which part of an attribution a token stands in, and whether it begins that part (BIO). */
export const tagLabel = { out: 0, source: 1, sourceOn: 2, content: 3, contentOn: 4, cue: 5, cueOn: 6 } as const

/** How many labels the cue tagger has. */
export const tagLabelCount = 7

/** Labels of the linker: the same without cues, since its cue is given. */
export const linkLabelCount = 5

/** Whether `to` may follow `from`: a part goes on only where it began. */
export function mayFollow(from: number, to: number): boolean {
  const goesOn = to > 0 && to % 2 === 0
  return !goesOn || from === to || from === to - 1
}

/** Which labels may stand first in a unit: all but those that go on. */
export const mayStart: readonly boolean[] = [true, true, false, true, false, true, false]
