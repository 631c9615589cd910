import type { Token } from '../tokens/token.js'
import type { Role } from './entity.js'
import { headWord, type NamedText, type Phrase, spanOf, wordAt } from './phrase.js'
import { isCapital, isWord, roleWord } from './word-shape.js'

/** The role that the words from `first` to behind `end` tell; `phrase` is the noun phrase they stand in. */
export function makeRole(
  text: NamedText,
  first: number,
  end: number,
  phrase: Pick<Phrase, 'head' | 'coreEnd' | 'end'>,
): Role {
  const { tokens } = text.reading
  const words = new Set<string>()
  for (let at = first; at < end; at++) if (isWord(tokens[at])) words.add(roleWord(wordAt(tokens, at)))
  const behind = bodyBehind(tokens, phrase.coreEnd, Math.max(end, phrase.end))
  return {
    ...spanOf(tokens, first, end),
    head: headWord(tokens, phrase.head),
    words,
    affiliation: behind ?? bodyBefore(text, first, Math.min(phrase.head, end)),
  }
}

/** The body named behind "of", "at", "for": "commander of Ukraine’s Northern Operational Command". */
function bodyBehind(tokens: readonly Token[], coreEnd: number, end: number): Role['affiliation'] {
  for (let at = coreEnd; at < end; at++) {
    if (!/^(?:of|at|for|with)$/.test(wordAt(tokens, at))) continue
    let from = at + 1
    while (from < end && !isCapital(tokens[from])) from += 1
    const to = nameEnd(tokens, from, end)
    // Of "Ukraine’s Northern Operational Command" the body is what Ukraine has.
    if (wordAt(tokens, to) === "'s" && to + 1 < end && isCapital(tokens[to + 1])) {
      return spanOf(tokens, to + 1, nameEnd(tokens, to + 1, end))
    }
    if (from < to) return spanOf(tokens, from, to)
  }
  return null
}

function nameEnd(tokens: readonly Token[], from: number, end: number): number {
  let to = from
  while (to < end && (isCapital(tokens[to]) || (to + 1 < end && joins(tokens, to)))) to += 1
  return to
}

function joins(tokens: readonly Token[], at: number): boolean {
  return /^(?:of|for|and|the|&|in)$/.test(wordAt(tokens, at)) && isCapital(tokens[at + 1])
}

/** Words of a title that belong to no body: "Petty Officer", "Chief Executive". */
const rankWords: ReadonlySet<string> = new Set(
  `petty chief senior deputy first second lead leading managing executive vice assistant associate general lieutenant
  prime acting interim incumbent former retired independent editor finance foreign head major warrant detective
  republican democratic conservative opposition`.split(/\s+/),
)

/** Words that belong to a body behind its name only: "Franklin County" of "Franklin County Sheriff", but not of "County Auditor". */
const bodyParts: ReadonlySet<string> = new Set(['city', 'county', 'state', 'district', 'police'])

/** The body named before the main noun: "Kremlin foreign policy aide". */
function bodyBefore({ reading: { tokens }, nameAt }: NamedText, first: number, head: number): Role['affiliation'] {
  let to = first
  while (to < head && isNamed(tokens, nameAt, to) && !(to === first && bodyParts.has(wordAt(tokens, to)))) to += 1
  return to === first ? null : spanOf(tokens, first, to)
}

function isNamed(tokens: readonly Token[], nameAt: Int32Array, at: number): boolean {
  return isCapital(tokens[at]) && (nameAt[at] ?? -1) >= 0 && !rankWords.has(wordAt(tokens, at))
}
