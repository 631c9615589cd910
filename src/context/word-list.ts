/** The words of a list written with blanks between them; `_` stands for a blank inside one: "press_conference". */
export function wordList(words: string): ReadonlySet<string> {
  return new Set(
    words
      .trim()
      .split(/\s+/u)
      .map((word) => word.replaceAll('_', ' ')),
  )
}
