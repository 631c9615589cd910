import { isSayVerb, isTelling } from './say-verbs.js'

/** Forms that stand in no cue of their own: a man was heard to shout “Get Down”. */
const plainForms =
  /^(?:say|shout|cry|yell|scream|whisper|write|tweet|chant|chanting|shouting|yelling|text|typed?|ask|reply|tell|answer)$/u

/** How many words behind the closing mark a verb of saying may stand: “No,” the old man said. */
const wordsBehind = 3

/** Whether the words before an opening mark end in a verb of saying: "they sang", "Roe said,". */
export function endsInSaying(before: string): boolean {
  const last = /[\p{L}’'-]+(?=[,:]?$)/u.exec(before)?.[0].toLowerCase() ?? ''
  return isTelling(last) || plainForms.test(last)
}

/** Whether the words before an opening mark are a speaker's label: "Ann Roe:". */
export function endsInLabel(before: string): boolean {
  return /(?:^|[.!?] )\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}:$/u.test(before)
}

/** Whether the words behind a closing mark begin with who said it: " his mother said". */
export function beginsInSaying(after: string): boolean {
  return wordsOf(after).slice(0, wordsBehind).some(isTelling)
}

/** Whether a verb of saying is among the words. */
export function holdsSaying(words: string): boolean {
  return wordsOf(words).some(isSayVerb)
}

function wordsOf(words: string): string[] {
  return words.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []
}
