import type { Token } from '../tokens/token.js'
import { postNominals } from './titles.js'

/** Behind the letters after a name: "Priya Raman {KC}", "Jane Roe{, M.D., Ph.D.}". `at` is where the name ends. */
export function behindLetters(tokens: readonly Token[], at: number): number {
  let end = isLetters(tokens[at]) ? at + 1 : at
  while (tokens[end]?.text === ',' && isLetters(tokens[end + 1])) end += 2
  return end
}

/** Whether the word is a degree or an honour and no role: "M.P." is one. */
function isLetters(token: Token | undefined): boolean {
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return false
  const letters = token.normal.replace(/\./g, '')
  return postNominals.has(letters) && !/^(?:mp|mep|msp)$/.test(letters)
}
