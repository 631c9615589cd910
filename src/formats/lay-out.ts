import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

/** One cell of a row: its text is wrapped to its width. */
export interface Column {
  readonly width: number
  readonly text: string
  readonly align?: 'left' | 'right'
}

/** The lines that show the columns beside each other, as many as the longest needs, `gap` blanks between them. */
export function besideEachOther(columns: readonly Column[], gap: number): string[] {
  const wrapped = columns.map(({ text, width }) => wrapAnsi(text, width, { hard: true }).split('\n'))
  const height = Math.max(...wrapped.map((lines) => lines.length))
  return Array.from({ length: height }, (_, row) =>
    columns.map((column, index) => pad(wrapped[index]?.[row] ?? '', column)).join(' '.repeat(gap)),
  )
}

function pad(line: string, { width, align }: Column): string {
  const blanks = ' '.repeat(Math.max(0, width - stringWidth(line)))
  return align === 'right' ? blanks + line : line + blanks
}
