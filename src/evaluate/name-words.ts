/** Words before a name that are not part of it, in lower case and without dots. */
const titles = new Set(
  (
    'the a an mr mrs ms miss dr sir dame lord lady prof professor president vice premier chancellor minister prime king ' +
    'queen prince princess pope rev reverend sen senator rep representative congressman congresswoman gov governor mayor ' +
    'judge justice attorney general gen col colonel capt captain lt sgt sheriff chief secretary ambassador'
  ).split(' '),
)

/** The words two names are compared by: lower case, no accents, titles, initials or possessives. `Mr. Trump’s`: `trump`. */
export function nameWords(name: string): string[] {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s(?!\p{L})/gu, '')
    .replace(/(?<=\p{L})[’'.-](?=\p{L})/gu, '')
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? []
  const kept = words.filter((word) => !titles.has(word) && (word.length > 1 || words.length === 1))
  // A name of nothing but titles keeps them: `the president`, `Prime Minister`.
  return kept.length > 0 ? kept : words
}

/** Whether both names have the same words: `Donald J. Trump` and `Mr. Donald Trump`. */
export function sameName(a: string, b: string): boolean {
  return nameWords(a).join(' ') === nameWords(b).join(' ')
}

/** Whether one name can be a shorter form of the other: `Putin` and `Vladimir V. Putin`, not `Bill` and `Hillary Clinton`. */
export function compatibleNames(a: string, b: string): boolean {
  const [short = [], long = []] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length)
  if (short.length === 0) return false
  if (short.every((word) => long.includes(word))) return true
  // `Rob Mook` and `Robert Mook`.
  const [first = '', other = ''] = [short[0], long[0]]
  const begins = first.length > 1 && other.length > 1 && (first.startsWith(other) || other.startsWith(first))
  return begins && short.length > 1 && short.slice(1).every((word) => long.includes(word))
}
