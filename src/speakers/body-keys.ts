import { bodyNameWords } from './name-words.js'
import { singular } from './word-shape.js'

const smallWords: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'on', '&', 'in'])

/**
 * What a body of this name may be called, the whole name first: its words in any order ("Department of Justice", "the
 * Justice Department"), its initials ("HHS" without its first), its name without its last word ("Hurun" for the Hurun Report), that word alone.
 */
export function bodyKeys(words: readonly string[]): string[] {
  const main = words.filter((word) => !smallWords.has(word))
  const keys = [[...main].sort().join(' '), words.join(' ')]
  const last = main.at(-1) ?? ''
  if (main.length === 1) keys.push(last.replace(/\./g, ''))
  if (main.length > 1) keys.push(initialsOf(main))
  // "MoD", "DfE"
  if (main.length > 1 && main.length < words.length) keys.push(initialsOf(words.filter((word) => word !== 'the')))
  if (main.length > 3 && words[1] === 'of') keys.push(initialsOf(main.slice(1)))
  if (main.length > 1 && (bodyNameWords.has(last) || bodyNameWords.has(singular(last)))) {
    keys.push(last, main.slice(0, -1).join(' '))
    if (main.length > 2) keys.push(main.slice(1).join(' '))
  }
  return [...new Set(keys.filter((key) => key !== ''))]
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('')
}
