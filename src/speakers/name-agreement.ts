import { type Entity, genderOf } from './entity.js'
import type { NameMention } from './mention.js'
import { givenNamesAgree } from './name-words.js'
import type { Gender } from './titles.js'

/**
 * Whether a full name may be that of the entity: two people with one surname stay two. Michael J. and Michael B. Jordan
 * are two, though either may be the Michael Jordan of the headline.
 */
export function isSamePerson({ forms }: Entity, { words }: NameMention): boolean {
  const full = forms.filter(
    (form) => form.words.length > 1 && form.kind !== 'org' && form.words.at(-1) === words.at(-1),
  )
  return full.length > 0 && full.every((form) => forenamesAgree(form.words.slice(0, -1), words.slice(0, -1)))
}

function forenamesAgree(a: readonly string[], b: readonly string[]): boolean {
  if (!givenNamesAgree(a[0] as string, b[0] as string)) return false
  return a.length === 1 || b.length === 1 || givenNamesAgree(a[1] as string, b[1] as string)
}

/** Whether "Jr." and "III" do not tell them apart. */
export function suffixAgrees({ forms }: Entity, { suffix, words }: NameMention): boolean {
  if (suffix === null || words.length === 1) return true
  const suffixes = new Set(forms.filter((form) => form.words.length > 1).map((form) => form.suffix))
  return suffixes.size === 0 || suffixes.has(suffix) || (suffixes.size === 1 && suffixes.has(null))
}

/** Whether titles and given names do not tell them apart: "Mrs. Brannigan" is not her husband. */
export function genderAgrees(entity: Entity, gender: Gender | null): boolean {
  const known = genderOf(entity)
  return gender === null || known === null || known === gender
}
