const width = 120

/** JSON with every object and list that fits into a line of 120 on one line. */
export function printJson(value: unknown): string {
  return `${print(value, '', 0)}\n`
}

function print(value: unknown, indent: string, taken: number): string {
  const line = onOneLine(value)
  if (value === null || typeof value !== 'object' || indent.length + taken + line.length <= width) return line
  const deeper = `${indent}  `
  const items = Array.isArray(value)
    ? value.map((item) => deeper + print(item, deeper, 1))
    : entriesOf(value).map(([key, item]) => {
        const start = `${JSON.stringify(key)}: `
        return deeper + start + print(item, deeper, start.length + 1)
      })
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${items.join(',\n')}\n${indent}${close}`
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const items = entriesOf(value).map(([key, item]) => `${JSON.stringify(key)}: ${onOneLine(item)}`)
  return items.length > 0 ? `{ ${items.join(', ')} }` : '{}'
}

function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined)
}
