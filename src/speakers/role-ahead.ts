import type { Reading } from '../reading.js'
import type { Token } from '../tokens/token.js'
import type { Role } from './entity.js'
import { makeRole } from './make-role.js'
import type { NameMention } from './mention.js'
import { isPersonNoun } from './noun-kinds.js'
import { type NamedText, type Phrase, readPhrase, roleEnd, wordAt } from './phrase.js'
import { behindLetters } from './post-nominals.js'
import { isWord } from './word-shape.js'

/** How many words a description ahead of a name may have. */
const longestDescription = 16

/** "Ukraine’s top military head, Gen. Oleksandr Syrskyi, said": the description comes first. `start` is where the name begins, its titles included. */
export function roleAhead(text: NamedText, name: NameMention, start: number): Role | null {
  if (name.kind === 'place' || name.kind === 'org') return null
  const { tokens } = text.reading
  const comma = wordAt(tokens, start - 1) === 'the' ? start - 2 : start - 1
  // "a supervisor called Leanne"
  const isCalled = /^(?:called|named)$/.test(wordAt(tokens, comma))
  if (!isCalled && (!/^[,(]$/.test(tokens[comma]?.text ?? '') || !isClosed(tokens, name))) return null
  const phrase = phraseUpTo(text, comma, text.reading.sentences[name.sentence]?.firstToken ?? 0)
  if (phrase === null || (text.nameAt[phrase.head] ?? -1) >= 0) return null
  // "Thank you, Mr. Chairman, Jane Roe is here" speaks to somebody.
  if (phrase.owner === null && /^(?:mr|madam|madame)$/.test(wordAt(tokens, phrase.first))) return null
  return makeRole(text, phrase.first, roleEnd(text, phrase), phrase)
}

/** "In a letter to the president, Jane Roe said": without a mark behind the name, the comma ends something else. */
function isClosed(tokens: readonly Token[], name: NameMention): boolean {
  const behind = tokens[behindLetters(tokens, name.endToken)]
  if (behind === undefined || behind.block !== tokens[name.firstToken]?.block) return true
  return /^[,.;:)”"(]/.test(behind.text)
}

/** The longest noun phrase for a person that ends at the comma. */
function phraseUpTo(text: NamedText, comma: number, sentenceStart: number): Phrase | null {
  const { tokens, tags } = text.reading
  const floor = Math.max(sentenceStart, comma - longestDescription)
  let found: Phrase | null = null
  for (let from = comma - 1; from >= floor; from--) {
    const phrase = from === floor || mayOpen(text.reading, from) ? readPhrase(text, from, comma) : null
    if (phrase?.end === comma && !holdsArticle(tokens, phrase) && isPersonNoun(tokens[phrase.head], tags[phrase.head]))
      found = phrase
    if (tokens[from]?.text === ',' || tags[from]?.pos === 'Quote') break
  }
  return found
}

/** "Earlier in the {week the chief executive}, Ann Roe, said": an article begins another phrase. */
function holdsArticle(tokens: readonly Token[], { first, coreEnd }: Phrase): boolean {
  for (let at = first + 1; at < coreEnd; at++) if (/^(?:the|a|an)$/.test(wordAt(tokens, at))) return true
  return false
}

function mayOpen({ tokens, tags }: Reading, at: number): boolean {
  if (!isWord(tokens[at - 1]) || tags[at]?.all.has('Determiner') === true) return true
  return (
    /^(?:his|her|its|their)$/.test(wordAt(tokens, at)) || /^(?:by|to|said|says|with|from)$/.test(wordAt(tokens, at - 1))
  )
}
