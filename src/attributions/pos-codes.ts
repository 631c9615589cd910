import { hashWord } from '../model/hash.js'

/** Part of speech -> its code, made as tags are met. */
const posCodes = new Map<string, number>()
/** The codes of parts of speech that are, or may be, verbs. */
const verbCodes = new Set<number>()

/** Whether words of this part of speech are, or may be, verbs. */
export function isVerb(code: number): boolean {
  return verbCodes.has(code)
}

/** The integer a part of speech is known by. */
export function posCode(pos: string): number {
  const known = posCodes.get(pos)
  if (known !== undefined) return known
  const code = hashWord(pos)
  if (/Tense|Infinitive|Gerund|Verb|Modal|Copula|Auxiliary|Participle/.test(pos)) verbCodes.add(code)
  posCodes.set(pos, code)
  return code
}
