import { isUtf8 } from 'node:buffer'

/** An article could not be read: what is wrong, and on which line where that is known. */
export class InputError extends Error {
  readonly line: number | undefined

  constructor(message: string, line?: number) {
    super(message)
    this.line = line
  }
}

const lineBreak = 0x0a

/**
 * The text that the bytes are in UTF-8, every character kept: a byte order mark too, so that offsets into the text are
 * offsets into the file. An `InputError` for anything else.
 */
export function decode(bytes: Buffer): string {
  const start = bytes.subarray(0, 2).toString('hex')
  if (start === 'fffe' || start === 'feff') {
    throw new InputError('the text is in UTF-16, and saidby reads UTF-8; convert it with iconv -f UTF-16 -t UTF-8', 1)
  }
  const nul = bytes.indexOf(0)
  if (nul >= 0) throw new InputError('a binary file: it holds NUL bytes; saidby reads text', lineOf(bytes, nul))
  if (!isUtf8(bytes)) {
    const message = 'not valid UTF-8; if it is an older encoding, convert it with iconv -f WINDOWS-1252 -t UTF-8'
    throw new InputError(message, firstBadLine(bytes))
  }
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}

/** Number of the first line that is not UTF-8. No line break is part of a longer character, so lines stand alone. */
function firstBadLine(bytes: Buffer): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(lineBreak, start)
    const end = found < 0 ? bytes.length : found + 1
    if (!isUtf8(bytes.subarray(start, end))) return line
    start = end
  }
  return line
}

function lineOf(bytes: Buffer, place: number): number {
  let line = 1
  for (let found = bytes.indexOf(lineBreak); found >= 0 && found < place; found = bytes.indexOf(lineBreak, found + 1)) {
    line++
  }
  return line
}
