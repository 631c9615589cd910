/**
 * The markdown with `body` between `<!-- NAME:start -->` and `<!-- NAME:end -->`: for what is measured or printed by
 * the program itself, and would be stale if written by hand.
 */
export function fillRegion(markdown: string, name: string, body: string): string {
  const open = `<!-- ${name}:start -->`
  const close = `<!-- ${name}:end -->`
  const start = markdown.indexOf(open)
  const end = markdown.indexOf(close)
  if (start < 0 || end < start) throw new Error(`The file has no region ${open} … ${close}`)
  return `${markdown.slice(0, start + open.length)}\n${body.trim()}\n${markdown.slice(end)}`
}
