import type { Token } from '../tokens/token.js'
import { isGiven, isTitle, type NameReader } from './name-reader.js'
import { isPersonNoun } from './noun-kinds.js'
import { nameParticles, postNominals } from './titles.js'
import { fold, isCapital, isInitial } from './word-shape.js'

/** The titles of a run of capitalised words: where the first one stands, and where the name behind the last begins. */
export function splitTitles(reader: NameReader, start: number, end: number): { at: number; end: number } | null {
  let first = -1
  let after = -1
  for (let at = start; at < end; at++) {
    if (!(isTitle(reader, at) || isPostBeforeName(reader, at, end)) || isPartOfName(reader, start, at, end)) continue
    if (first < 0) first = at
    after = nameAfterTitle(reader, at, end)
  }
  return first < 0 ? null : { at: first, end: after }
}

/** "City Controller Marcus Whitfield", "Churchwarden Doreen Mabey": any noun for a person, before a given name and a surname. */
function isPostBeforeName(reader: NameReader, at: number, end: number): boolean {
  if (at + 2 >= end || isGiven(reader, at) || !isGiven(reader, at + 1)) return false
  return isPersonNoun(reader.tokens[at], reader.tags[at])
}

function isPartOfName(reader: NameReader, start: number, at: number, end: number): boolean {
  return isSurname(reader, start, at, end) || isPostNominal(reader, start, at, end) || isBehindOf(reader, start, at)
}

/** "Stephen King", "Earl Blumenauer": a word that can be a title is here the name. */
function isSurname(reader: NameReader, start: number, at: number, end: number): boolean {
  const { tokens } = reader
  const given = at > start && (isGiven(reader, at - 1) || isInitial(tokens[at - 1]))
  if (given && at + 1 === end) return true
  if (given && !isGiven(reader, at + 1)) return !isCapital(tokens[at + 1])
  return at === start && at + 2 === end && /^(?:earl|dean|duke)$/.test((tokens[at] as Token).normal)
}

/** "Brennan Center for Justice", "Department of Justice" */
function isBehindOf({ tokens }: NameReader, start: number, at: number): boolean {
  return at > start && /^(?:of|for|and|the|&)$/.test((tokens[at - 1] as Token).normal)
}

/** Whether the word stands behind a name without being part of it: "Priya Raman KC". */
export function isPostNominal({ tokens }: NameReader, start: number, at: number, end: number): boolean {
  return at === end - 1 && at > start + 1 && postNominals.has(fold((tokens[at] as Token).normal))
}

/** Behind "Secretary of State" and "Speaker of the House" the name begins later than behind "Secretary". */
function nameAfterTitle(reader: NameReader, at: number, end: number): number {
  const next = reader.tokens[at + 1]
  if (at + 1 >= end || next === undefined || isCapital(next) || nameParticles.has(next.normal)) return at + 1
  for (let name = at + 3; name < end - 1; name++) {
    if (isGiven(reader, name) || isInitial(reader.tokens[name])) return name
  }
  return end
}
