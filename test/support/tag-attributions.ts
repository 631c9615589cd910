import type { Attribution } from '../../src/attributions/attribution.js'
import { type Reading, readArticle } from '../../src/reading.js'
import type { Span } from '../../src/span.js'

/** A tagged text as read, with the attributions its tags stand for. */
export interface Tagged {
  readonly reading: Reading
  readonly attributions: Attribution[]
}

interface Parts {
  s: Span[]
  c: Span[]
  q: Span[]
  continues: number | null
}

/**
 * Reads `<s1>She</s1> <c1>said</c1> <q1>“no”</q1>.`: source, cue and pieces of content by number. `<q2=1>` goes on with the
 * speaker of number 1. `rate` gives the probability of each number; direct, mixed and indirect are told by the marks.
 */
export function readTagged(tagged: string, rate: (number: number) => number = () => 0.8): Tagged {
  const parts = new Map<number, Parts>()
  const open = new Map<string, number>()
  let text = ''
  for (const [piece = '', close, role, digits, after] of tagged.matchAll(/<(\/?)([scq])(\d)(?:=(\d))?>|[^<]+|</g)) {
    if (role === undefined) {
      text += piece
      continue
    }
    const number = Number(digits)
    const own = parts.get(number) ?? { s: [], c: [], q: [], continues: null }
    parts.set(number, own)
    if (after !== undefined) own.continues = Number(after) - 1
    if (close === '') open.set(role + digits, text.length)
    else own[role as 's' | 'c' | 'q'].push({ start: open.get(role + digits) ?? 0, end: text.length })
  }
  const attributions = [...parts.entries()]
    .sort(([a], [b]) => a - b)
    .map(([number, { s, c, q, continues }]): Attribution => {
      const marked = q.filter(({ start }) => /["“‘']/u.test(text.charAt(start)))
      const kind = marked.length === 0 ? 'indirect' : marked.length === q.length ? 'direct' : 'mixed'
      const [source = null, cue = null] = [s[0], c[0]]
      return { kind, content: q, cue, source, continues, probability: rate(number), evidence: [] }
    })
  return { reading: readArticle(text), attributions }
}

/** The text with its attributions as tags again. */
export function writeTagged({ text }: Reading, attributions: readonly Attribution[]): string {
  // Tags that end come before tags that begin, the inner ones first.
  const tags: { at: number; order: number; tag: string }[] = []
  const add = ({ start, end }: Span, name: string, after = '') => {
    tags.push(
      { at: start, order: text.length - end, tag: `<${name}${after}>` },
      { at: end, order: -start - 1, tag: `</${name}>` },
    )
  }
  attributions.forEach(({ source, cue, content, continues }, index) => {
    if (source !== null) add(source, `s${index + 1}`)
    if (cue !== null) add(cue, `c${index + 1}`)
    for (const piece of content) add(piece, `q${index + 1}`, continues === null ? '' : `=${continues + 1}`)
  })
  tags.sort((a, b) => a.at - b.at || a.order - b.order)
  let written = ''
  let from = 0
  for (const { at, tag } of tags) {
    written += text.slice(from, at) + tag
    from = at
  }
  return written + text.slice(from)
}
