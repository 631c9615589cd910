/** One of the stable codes of `SaidbyError`. */
export type ErrorCode =
  | 'invalid-text'
  | 'unsupported-input'
  | 'invalid-options'
  | 'unknown-option'
  | 'invalid-option'
  | 'model-mismatch'

/** Every mistake a caller can make, by its code, with a call that makes it. */
export const errorCodes: Readonly<Record<ErrorCode, string>> = {
  /** `extract(undefined)` */
  'invalid-text': 'The article is not a string.',
  /** `extract({ html })` */
  'unsupported-input': 'The article is given in a form that is not read here.',
  /** `extract(text, 'direct')` */
  'invalid-options': 'The options are not an object.',
  /** `extract(text, { kind: ['direct'] })` */
  'unknown-option': 'No option has this name.',
  /** `extract(text, { minProbability: 80 })` */
  'invalid-option': 'The value of an option is of the wrong type or out of range.',
  /** Weights trained for other features than this version has. */
  'model-mismatch': 'The weights do not fit this version.',
}

/** Thrown for a caller's mistake, never for odd text: says what was wrong and how to put it right. */
export class SaidbyError extends Error {
  override readonly name = 'SaidbyError'
  /** Stable, for programs; the message is for people and may change. */
  readonly code: ErrorCode

  /** An error whose message is `saidby: problem. Fix.` */
  constructor(code: ErrorCode, problem: string, fix: string) {
    super(`saidby: ${problem}. ${fix}${/[.?!]$/.test(fix) ? '' : '.'}`)
    this.code = code
  }
}

/** The value as a message shows it: short, on one line, and telling `"1"` from `1`. */
export function showValue(value: unknown): string {
  if (typeof value === 'function') return 'a function'
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'string') return shorten(JSON.stringify(value))
  if (Array.isArray(value)) return shorten(`[${value.slice(0, 20).map(showValue).join(', ')}]`)
  if (typeof value === 'object' && value !== null) return `an object (${nameOfClass(value)})`
  return String(value)
}

function nameOfClass(value: object): string {
  return Object.prototype.toString.call(value).slice('[object '.length, -1)
}

function shorten(shown: string): string {
  return shown.length > 60 ? `${shown.slice(0, 57)}…` : shown
}
