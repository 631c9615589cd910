import { execFileSync } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** Lines of the table that the README shows. */
const shownLines = 34

/** The README's region `output`: the beginning of what `npm start` prints. */
export function readmeOutput(): string {
  const start = fileURLToPath(new URL('./start.js', import.meta.url))
  const printed = execFileSync(process.execPath, [start], { encoding: 'utf8' }).trimEnd().split('\n')
  const shown = printed.slice(0, shownLines)
  // No row is cut in two: the last one ends at a blank line.
  if (printed.length > shownLines) shown.length = shown.lastIndexOf('')
  const more = printed.length > shown.length ? ['', '…'] : []
  return ['```text', ...shown, ...more, '```'].join('\n')
}
