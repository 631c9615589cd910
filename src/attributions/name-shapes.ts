import { isTitle } from './is-title.js'

/** What words between marks look like: a title, one of several words, few words, a phrase of two or three, one or two, a file, a letter or figure, a vote, a tax, one word that is a name. */
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
  | 'measure'
  | 'one name'

const fewWords = 6
const phraseWords = 3
const smallWords = 2
/** No name or title is longer, in characters; most of what is said is. */
const longest = 120

/** Shapes that the letters alone show. */
const lettering: readonly [NameShape, RegExp][] = [
  ['sign', /^[\p{Lu}\p{N}!?*+-]{1,3}[.,]?$/u],
  [
    'vote',
    /^(?:yes|no|aye|nay|leave|remain|neither|none|none of the above|undecided|unsure|don['’]t know|not sure)[.,]?$/iu,
  ],
  // bedroom tax; “unjust law” judges
  ['measure', /^\p{Ll}[\p{L}’'-]*(?: [\p{Ll}’'-]+){0,2} (?:tax|levy|duty)[.,]?$/u],
]

/** Words that somebody cries or answers, with a capital and a stop or not. */
const cries =
  /^(?:absolutely|amen|always|and|boo|bravo|but|bye|cheers|definitely|encore|enough|exactly|fine|fire|freedom|go|goodbye|good|guilty|hallelujah|he|hello|help|here|hey|hi|how|i|if|it|just|justice|liar|listen|maybe|murder|my|never|no|nobody|nonsense|not|nothing|now|oh|okay|order|out|perhaps|please|really|resign|right|rubbish|run|shame|she|sorry|stop|sure|thanks|that|the|then|there|they|this|traitor|true|wait|we|what|when|where|who|why|wow|wrong|yeah|yes|you)[.,]?$/iu

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
  for (const [shape, pattern] of lettering) if (pattern.test(inner)) shapes.add(shape)
  if (isTitle(inner.replace(/^(?:the|a|an) (?=\p{Lu})/u, 'The ')))
    for (const shape of titleShapes(inner, count)) shapes.add(shape)
  return shapes
}

/** The shapes of a title of so many words. */
function titleShapes(inner: string, count: number): NameShape[] {
  const shapes: NameShape[] = ['title']
  if (count > 1 && /^[\p{Lu}\p{N}]/u.test(inner) && !/[!?…]$/u.test(inner)) shapes.push('long title')
  if (count <= smallWords && /[\p{L}\p{N}]$/u.test(inner)) shapes.push('small name')
  if (count === 1 && /\p{Ll}[.,]?$/u.test(inner) && !cries.test(inner)) shapes.push('one name')
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
