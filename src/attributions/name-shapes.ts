import { isTitle } from './is-title.js'

/** What words between marks look like: a title, one of several words, few words, a phrase of two or three, one or two, a file, a letter or figure, a vote. */
export type NameShape =
  | 'title'
  | 'long title'
  | 'phrase'
  | 'few'
  | 'any'
  | 'small'
  | 'small name'
  | 'file name'
  | 'sign'
  | 'vote'

const fewWords = 6
const phraseWords = 3
const smallWords = 2
/** No name or title is longer, in characters; most of what is said is. */
const longest = 120

/** The shapes of name that the words between the marks have. */
export function nameShapesOf(inner: string): ReadonlySet<NameShape> {
  const shapes = new Set<NameShape>(['any'])
  if (inner.length > longest) return shapes
  const count = countWords(inner)
  if (count <= fewWords) shapes.add('few')
  if (count <= smallWords) shapes.add('small')
  if (count > 1 && count <= phraseWords && !isGraded(inner)) shapes.add('phrase')
  // wet_dog_03, SpringUp
  if (!/\s/u.test(inner) && /_|\p{Ll}\p{Lu}/u.test(inner)) shapes.add('file name')
  if (/^[\p{Lu}\p{N}!?*+-]{1,3}[.,]?$/u.test(inner)) shapes.add('sign')
  if (/^(?:yes|no|aye|nay|leave|remain)[.,]?$/iu.test(inner)) shapes.add('vote')
  if (!isTitle(inner.replace(/^(?:the|a|an) (?=\p{Lu})/u, 'The '))) return shapes
  shapes.add('title')
  if (count > 1 && /^[\p{Lu}\p{N}]/u.test(inner) && !/[!?…]$/u.test(inner)) shapes.add('long title')
  if (shapes.has('small') && /[\p{L}\p{N}]$/u.test(inner)) shapes.add('small name')
  return shapes
}

/** How many words there are. */
export function countWords(words: string): number {
  return words.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0
}

/** “deeply unfair” judges; “soft on crime” does not. */
function isGraded(words: string): boolean {
  return /^(?:\p{L}+ly|very|too|so|more|most|not) /u.test(words)
}
