/** Words that titles print small. */
const smallWords: ReadonlySet<string> = new Set(
  'a an the and or but nor of in on at to for from by with as is de la le vs v over into than'.split(' '),
)

/** Whether the words look like the title of a work or programme: “The Count of Monte Cristo.” */
export function isTitle(words: string): boolean {
  const list = words.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []
  const telling = list.filter((word) => !smallWords.has(word.toLowerCase()))
  if (list.length < 2) return list.length === 1 && /^\p{Lu}/u.test(words.trimStart())
  const capitals = telling.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length
  const shouted = telling.every((word) => !/\p{Ll}/u.test(word))
  return telling.length > 0 && capitals === telling.length && !shouted
}
