import type { Token } from '../tokens/token.js'

/** Whether the token is the sign of a share, or names where it is sold: "Apple Inc (AAPL.O)", "Acme Corp. (NYSE: ACM)". */
export function isTicker(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? ''
  if (/^[\p{Lu}\d]{1,6}\.\p{Lu}{1,4}$/u.test(text)) return tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')'
  const colon = tokens[at + 1]?.text === ':' ? at + 1 : at - 1
  if (tokens[colon]?.text !== ':' || !isSign(tokens[colon - 1]) || !isSign(tokens[colon + 1])) return false
  return tokens[colon - 2]?.text === '(' && tokens[colon + 2]?.text === ')'
}

function isSign(token: Token | undefined): boolean {
  return token !== undefined && /^[\p{Lu}\d]{1,6}(?:\.\p{Lu})?$/u.test(token.text)
}
