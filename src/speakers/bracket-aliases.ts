import type { Token } from '../tokens/token.js'
import type { NameMention } from './mention.js'

/**
 * Names that stand in brackets behind a longer one and shorten it, with the index of that one: "the Federal Reserve
 * ({Fed})", "the Centers for Disease Control and Prevention ({CDC})".
 */
export function bracketAliases(tokens: readonly Token[], names: readonly NameMention[]): Map<number, number> {
  const aliases = new Map<number, number>()
  for (const [at, long] of names.entries()) {
    const short = names[at + 1]
    if (short === undefined || long.words.length < 2 || short.words.length !== 1) continue
    if (short.firstToken !== long.endToken + 1 || tokens[long.endToken]?.text !== '(') continue
    if (tokens[short.endToken]?.text === ')' && shortens(tokens, short, long)) aliases.set(at + 1, at)
  }
  return aliases
}

/** "CDC" has letters of the name in their order; of "Alternative for Germany (AfD)" at least the first. */
function shortens(tokens: readonly Token[], short: NameMention, long: NameMention): boolean {
  if (long.kind === 'person' || long.kind === 'place') return false
  const letters = (short.words[0] ?? '').replace(/[^\p{L}]/gu, '')
  const whole = long.words.join(' ')
  if (letters === '' || letters.length < 2 || !long.words.some((word) => word.startsWith(letters.charAt(0))))
    return false
  if (isInOrder(letters, whole)) return true
  return whole.startsWith(letters.charAt(0)) && /\p{Lu}\p{L}*\p{Lu}/u.test(tokens[short.firstToken]?.text ?? '')
}

function isInOrder(letters: string, whole: string): boolean {
  let at = 0
  for (const letter of letters) {
    at = whole.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
