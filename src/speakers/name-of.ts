import type { Reading } from '../reading.js'
import type { Span } from '../span.js'
import type { Entity } from './entity.js'
import type { NameMention } from './mention.js'

/** Fullest name in the article without title; of "Bolton and Gorka" both; unnamed, the fullest description. */
export function nameOf(reading: Reading, entities: readonly Entity[], entity: Entity): string {
  if (entity.members.length > 0) {
    const names = entity.members.map((member) => nameOf(reading, entities, entities[member] as Entity))
    return names.length > 2 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join(' and ')
  }
  const name = fullestName(entity)
  if (name !== null) return settleCase(wordsOf(reading, name))
  const role = entity.roles.find(({ hidden }) => !hidden)
  if (role !== undefined) return withoutMarks(wordsOf(reading, role))
  const [mention] = entity.mentions
  return mention === undefined ? 'author' : wordsOf(reading, mention)
}

/** Without the marks it stands between, and without one whose other half was cut off: "host of “Rope Talk". */
function withoutMarks(name: string): string {
  const bare = name.replace(/^[“"‘']|[”"’']$/g, '')
  const marks = bare.match(/[“”"]/g) ?? []
  return marks.length % 2 === 1 ? bare.replace(/[“”"]/g, '') : bare
}

function fullestName({ forms, kind }: Entity): NameMention | null {
  // Of somebody born under another name, the one the article goes on using.
  const surname = forms.find(({ words }) => words.length > 1)?.words.at(-1) ?? ''
  let best: NameMention | null = null
  for (const form of forms) {
    if (kind === 'person' && form.words.length > 1 && !form.words.includes(surname)) continue
    if (best === null || sizeOf(form) > sizeOf(best)) best = form
  }
  return best
}

function sizeOf({ words, start, end, titleToken, firstToken }: NameMention): number {
  // "Anne" says more than "Mrs Poole", "Harold “Hap” Brandvold" more than "Harold Brandvold".
  const bare = titleToken === firstToken ? 2 : 0
  return 4 * words.length + bare + Math.min(90, end - start) / 100
}

/** "ILSE VARGA" of a transcript is Ilse Varga; acronyms stay. */
function settleCase(name: string): string {
  if (!/^[\p{Lu}\s.'’-]+$/u.test(name) || !/\s/.test(name) || /^(?:\p{Lu}\.?){1,4}$/u.test(name)) return name
  return name.replace(/\p{Lu}[\p{Lu}’']+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
}

/** The words of a span with runs of blanks made one: a name may be broken over two lines. */
export function wordsOf({ text }: Reading, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim()
}
