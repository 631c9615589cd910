import type { WordTags } from './tag.js'

/** Whether the word is a finite verb or an auxiliary: "went", "goes", "is", "will". */
export function isFiniteVerb(tag: WordTags | undefined): boolean {
  return tag !== undefined && /^(?:PastTense|PresentTense|Copula|Modal|Auxiliary)$/u.test(tag.pos)
}
