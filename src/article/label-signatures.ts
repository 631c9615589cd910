import type { Meter } from '../meter.js'
import type { BlockKind } from '../types.js'

/** A block on the way, as far as signatures need it. */
export interface SignedDraft {
  readonly start: number
  readonly end: number
  readonly words: string
  kind: BlockKind | null
}

/** A shape of line, with a sample. */
export interface LettersPattern {
  readonly pattern: RegExp
  readonly sample: string
}

const word = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`
const particle = `(?:de|van|von|der|den|la|le|el|al|bin|da|di|dos|du|ter|and|&)`

/** Lines that show that letters from readers follow. */
export const lettersPatterns: readonly LettersPattern[] = [
  {
    pattern:
      /^(?:(?:your|our|(?:the |our )?readers['’]?|readers?['’]s) )?letters?(?: page| to the editors?| from readers)?(?:$|:$)/iu,
    sample: 'YOUR LETTERS',
  },
  {
    pattern: /^(?:(?:sirs?|madam|editor) ?(?:[–—]|--?\s)|(?:sirs?|madam)[,:](?:$|\s))/iu,
    sample: 'Sir – Your report was wrong.',
  },
  { pattern: /^dear (?:sir|madam|editor|mr editor)\b/iu, sample: 'Dear Sir, your report was wrong.' },
  { pattern: /^to the editor\b/iu, sample: 'To the Editor:' },
]

/** The first line of what stands under a letter. */
export const signaturePatterns: readonly LettersPattern[] = [
  {
    pattern: new RegExp(
      String.raw`^${word}(?: (?:${word}|${particle})){0,4} ${word}(?: \((?:Mrs?|Ms|Miss|Dr|Prof)\.?\))?(?:, ${word}(?: ${word}){0,3}){0,2}$`,
      'u',
    ),
    sample: 'R. J. Hamble (Mrs)',
  },
  { pattern: new RegExp(String.raw`^\p{Lu}{2,3}(?:, ${word}(?: ${word}){0,3}){1,2}$`, 'u'), sample: 'CP, Wrexham' },
  {
    pattern: /^names? (?:and address(?:es)? )?(?:supplied|withheld)\b[^.!?]{0,20}\.?$/iu,
    sample: 'Name and address supplied',
  },
]

/** Under the signature: a town, a street, a post. */
const under = /^[\p{Lu}\p{N}][^.!?“”":;]*(?:, \p{Lu}[\p{L}.]{0,9})?$/u
const longestLine = 70
const mostUnder = 3

/** Who signed the letters from readers, and where they live: the lines under each letter become credits. */
export function labelSignatures(text: string, drafts: readonly SignedDraft[], meter?: Meter): void {
  let letters = false
  let ends = -1
  for (const [index, draft] of drafts.entries()) {
    if (meter !== undefined) meter.steps += 1
    const opens = lettersPatterns.some(({ pattern }) => pattern.test(draft.words))
    letters ||= opens
    if (!letters || opens || index < ends || !isSignature(drafts, index)) continue
    ends = index + 1
    while (ends <= index + mostUnder && isUnder(text, drafts, ends)) ends += 1
    for (const line of drafts.slice(index, ends)) line.kind = 'credit'
  }
}

/** A name on a line of its own behind the last sentence of a letter. */
function isSignature(drafts: readonly SignedDraft[], index: number): boolean {
  const [before, draft] = [drafts[index - 1], drafts[index]]
  if (draft === undefined || draft.kind !== null || before === undefined || before.kind !== null) return false
  if (draft.words === '' || draft.words.length > longestLine) return false
  // A paragraph too long to be kept is one.
  if (before.words !== '' && !/[.!?…]["”’')]*$/u.test(before.words)) return false
  return signaturePatterns.some(({ pattern }) => pattern.test(draft.words))
}

/** On the line right under the one before, without a blank line between. */
function isUnder(text: string, drafts: readonly SignedDraft[], index: number): boolean {
  const [before, draft] = [drafts[index - 1], drafts[index]]
  if (draft === undefined || before === undefined || draft.kind !== null) return false
  if (draft.words === '' || draft.words.length > longestLine) return false
  return /^[^\r\n]*(?:\r\n|[\r\n])[^\r\n]*$/u.test(text.slice(before.end, draft.start)) && under.test(draft.words)
}
