/** Marks of one family close each other, by custom (“…”) or by mistake (“…"). */
export type Family = 'double' | 'single' | 'guillemet' | 'angle'

/** A pair as printed somewhere, right or wrong. */
export interface MarkPair {
  readonly open: string
  /** What closes it, the usual one first. */
  readonly close: readonly string[]
  readonly family: Family
  readonly sample: string
}

/** Every opening mark, with the marks that close it. */
export const markPairs: readonly MarkPair[] = [
  { open: '“', close: ['”', '"', "''", '’’', '“', '„', '‟', '〞'], family: 'double', sample: '“We agree,” he said.' },
  { open: '"', close: ['"', '”', "''", '“'], family: 'double', sample: '"We agree," he said.' },
  { open: '„', close: ['“', '”', '"', '‟', "''"], family: 'double', sample: '„We agree“, he said.' },
  { open: '‟', close: ['”', '"', '“'], family: 'double', sample: '‟We agree,” he said.' },
  { open: '``', close: ["''", '"', '”'], family: 'double', sample: "``We agree,'' he said." },
  { open: "''", close: ["''", '"', '”'], family: 'double', sample: "''We agree,'' he said." },
  { open: '‘‘', close: ['’’', '”', '"', "''"], family: 'double', sample: '‘‘We agree,’’ he said.' },
  { open: '〝', close: ['〞', '〟', '"'], family: 'double', sample: '〝We agree,〞 he said.' },
  { open: '”', close: ['”', '"'], family: 'double', sample: '”We agree”, he said.' },
  { open: '‘', close: ['’', "'", '´', '‘'], family: 'single', sample: '‘We agree,’ he said.' },
  { open: "'", close: ["'", '’', '´'], family: 'single', sample: "'We agree,' he said." },
  { open: '‚', close: ['‘', '’', "'"], family: 'single', sample: '‚We agree‘, he said.' },
  { open: '‛', close: ['’', "'"], family: 'single', sample: '‛We agree,’ he said.' },
  { open: '`', close: ["'", '’', '´', '`'], family: 'single', sample: "`We agree,' he said." },
  { open: '’', close: ['’', "'"], family: 'single', sample: '’We agree’, he said.' },
  { open: '«', close: ['»'], family: 'guillemet', sample: '«We agree», he said.' },
  { open: '»', close: ['«', '»'], family: 'guillemet', sample: '»We agree«, he said.' },
  { open: '‹', close: ['›'], family: 'angle', sample: '‹We agree›, he said.' },
  { open: '›', close: ['‹', '›'], family: 'angle', sample: '›We agree‹, he said.' },
]

/** Which way a mark points by its own form, before its place in the line is looked at. */
export type Direction = 'opens' | 'closes' | 'either'

const directions: ReadonlyMap<string, Direction> = new Map([
  ['“', 'opens'],
  ['„', 'opens'],
  ['‟', 'opens'],
  ['``', 'opens'],
  ['‘‘', 'opens'],
  ['〝', 'opens'],
  ['‘', 'opens'],
  ['‚', 'opens'],
  ['‛', 'opens'],
  ['`', 'opens'],
  ['”', 'closes'],
  ['’’', 'closes'],
  ['〞', 'closes'],
  ['〟', 'closes'],
  ['’', 'closes'],
  ['´', 'closes'],
])

const families: ReadonlyMap<string, Family> = new Map(
  markPairs.flatMap(({ open, close, family }) => [open, ...close].map((mark): [string, Family] => [mark, family])),
)

/** The family of a quotation mark; undefined for any other token. */
export function familyOf(mark: string): Family | undefined {
  return families.get(mark)
}

/** Which way the mark points by its own form. */
export function directionOf(mark: string): Direction {
  return directions.get(mark) ?? 'either'
}

/** Whether the two marks are of one make: both curly, both typewritten, or both doubled apostrophes. */
export function sameGlyphs(a: string, b: string): boolean {
  return make(a) === make(b)
}

function make(mark: string): 'typed' | 'doubled' | 'printed' {
  if (mark === '"' || mark === "'") return 'typed'
  return mark.length > 1 ? 'doubled' : 'printed'
}
