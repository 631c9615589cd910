import { SaidbyError, showValue } from './error.js'

/** The article, when it is a string; otherwise a `SaidbyError` that says what to hand over instead. */
export function checkText(input: unknown): string {
  if (typeof input === 'string') return input
  if (isObject(input) && 'html' in input) {
    throw new SaidbyError(
      'unsupported-input',
      'extract() was given { html }, and this version reads plain text only',
      'HTML gets an entry point of its own; until then pass the text of the page',
    )
  }
  throw new SaidbyError(
    'invalid-text',
    `extract() needs the article as a string, but got ${showValue(input)}`,
    fix(input),
  )
}

function fix(input: unknown): string {
  if (isObject(input) && typeof input.then === 'function') return 'It is a promise: await it first'
  if (input instanceof Uint8Array || input instanceof ArrayBuffer) {
    return 'Decode the bytes first: new TextDecoder().decode(bytes)'
  }
  if (isObject(input) && typeof input.text === 'string') return 'Pass its text: extract(article.text)'
  return 'Pass the text of one article, "" if there is none'
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
