/** A text as patterns are tried on it. */
export interface Tried {
  readonly own: string
  /** In lower case, character by character. */
  readonly lower: string
  /** Whether it has no letters and figures but those of ASCII. */
  readonly plain: boolean
}

/** Whether a text is matched. */
export type QuickPattern = (text: Tried) => boolean

const plainMarks = new Set(Array.from('\xa0£©®«»°·•‘’“”„–—―…€™', (mark) => mark.charCodeAt(0)))

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 127 && !plainMarks.has(code)) return false
  }
  return true
}

/** Makes a text ready to be tried by many patterns. */
export function toTry(text: string): Tried {
  const plain = isPlain(text)
  // Two letters do without their own lower case, so that the text keeps its length and `s` is found where case is ignored.
  const even = plain ? text : text.replaceAll('İ', 'ı').replaceAll('ſ', 's')
  return { own: text, lower: even.toLowerCase(), plain }
}

/**
 * The pattern, compiled only when it is tried, to what takes a fifth of the time to compile: letters of any case are found
 * in a text in lower case, and the letters of all scripts are asked for only where a text has other ones than ASCII's.
 */
export function quickPattern({ source, ignoreCase }: RegExp): QuickPattern {
  let plain: RegExp | null = null
  let full: RegExp | null = null
  return (text) => {
    const tried = ignoreCase ? text.lower : text.own
    if (text.plain) {
      plain ??= new RegExp(rewrite(source, ignoreCase, 'plain'), 'u')
      return plain.test(tried)
    }
    full ??= new RegExp(rewrite(source, ignoreCase, 'full'), 'u')
    return full.test(tried)
  }
}

/**
 * The same for a pattern that ends in `$`, tried from the end of the text backwards: it would else be tried from each
 * letter of the words before.
 */
export function quickEnding({ source, ignoreCase }: RegExp): QuickPattern {
  const ending = `(?<=${source.slice(0, -1)})`
  let plain: RegExp | null = null
  let full: RegExp | null = null
  return (text) => {
    const tried = ignoreCase ? text.lower : text.own
    if (text.plain) {
      plain ??= new RegExp(rewrite(ending, ignoreCase, 'plain'), 'uy')
      return matchesAtEnd(plain, tried)
    }
    full ??= new RegExp(rewrite(ending, ignoreCase, 'full'), 'uy')
    return matchesAtEnd(full, tried)
  }
}

function matchesAtEnd(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = text.length
  return pattern.test(text)
}

type Kind = 'plain' | 'full'

/** What a class of letters or figures is in ASCII. */
const plainClasses: Readonly<Record<string, string | undefined>> = {
  L: 'A-Za-z',
  Lu: 'A-Z',
  Ll: 'a-z',
  N: '0-9',
  Nd: '0-9',
}

/** What finds in lower case what a class finds in any. */
const lowerClasses: Readonly<Record<string, string | undefined>> = { Lu: 'Ll' }

/** The source for texts in lower case, where case is ignored, and for texts in plain ASCII. */
function rewrite(source: string, ignoreCase: boolean, kind: Kind): string {
  let inside = false
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]|[A-Z]+/gsu, (part, name: string | undefined) => {
    if (part === '[' || part === ']') inside = part === '['
    if (name !== undefined) return classOf(ignoreCase ? (lowerClasses[name] ?? name) : name, inside, kind)
    return ignoreCase && !part.startsWith('\\') ? part.toLowerCase() : part
  })
}

function classOf(name: string, inside: boolean, kind: Kind): string {
  const plain = kind === 'plain' ? plainClasses[name] : undefined
  if (plain === undefined) return `\\p{${name}}`
  return inside ? plain : `[${plain}]`
}
