import { type Check, fields } from './compare-golden.js'

/** The checks of one article. */
export interface ArticleChecks {
  readonly slug: string
  readonly style: string
  readonly checks: readonly Check[]
}

/** Which checks to show; all when left out. */
export interface ReportFilter {
  readonly field?: string | undefined
}

/** A readable summary: the share that is right by field and by style, and every miss with what was expected and found. */
export function reportGolden(articles: readonly ArticleChecks[], { field }: ReportFilter = {}): string {
  const lines: string[] = []
  const wanted = (check: Check) => field === undefined || check.field === field
  for (const { slug, checks } of articles) {
    const misses = checks.filter((check) => !check.right && wanted(check))
    if (misses.length === 0) continue
    lines.push(`\n${slug}`)
    for (const { miss, kind, expected, actual } of misses) {
      lines.push(
        `  ${miss}${kind ? ` (${kind})` : ''}`,
        `      expected  ${flat(expected)}`,
        `      found     ${flat(actual)}`,
      )
    }
  }
  const all = articles.flatMap(({ checks }) => checks)
  lines.push('', 'by field'.padEnd(24) + share(all.filter(isRate)))
  for (const name of fields) {
    const some = all.filter((check) => check.field === name)
    if (name === 'spurious' || name === 'trap' || name === 'no-context')
      lines.push(`  ${name.padEnd(22)}${String(some.length).padStart(5)}`)
    else if (some.length > 0) lines.push(`  ${name.padEnd(22)}${share(some)}${byKind(some)}`)
  }
  lines.push('', `${'by style'.padEnd(24)}        found direct  mixed  indirect | all fields | spurious`)
  for (const style of [...new Set(articles.map((article) => article.style))].sort()) {
    const some = articles.filter((article) => article.style === style).flatMap(({ checks }) => checks)
    const found = (kind: string) => percent(some.filter((check) => check.field === 'found' && check.kind === kind))
    const spurious = some.filter((check) => check.field === 'spurious' || check.field === 'trap').length
    const kinds = `${found('direct').padStart(20)} ${found('mixed').padStart(6)} ${found('indirect').padStart(9)}`
    lines.push(`  ${style.padEnd(22)}${kinds} | ${percent(some.filter(isRate)).padStart(10)} | ${spurious}`)
  }
  return `${lines.join('\n')}\n`
}

/** Spurious results have no share: only what went wrong is listed. */
function isRate({ field }: Check): boolean {
  return field !== 'spurious' && field !== 'trap' && field !== 'no-context'
}

function byKind(checks: readonly Check[]): string {
  if (checks.every(({ kind }) => kind === null)) return ''
  const kinds = ['direct', 'mixed', 'indirect'].map(
    (kind) => `${kind} ${percent(checks.filter((one) => one.kind === kind))}`,
  )
  return `   ${kinds.join('  ')}`
}

function share(checks: readonly Check[]): string {
  const right = checks.filter((check) => check.right).length
  return `${String(right).padStart(5)} of ${String(checks.length).padStart(4)}  ${percent(checks).padStart(4)}`
}

function percent(checks: readonly Check[]): string {
  if (checks.length === 0) return '-'
  return `${Math.floor((100 * checks.filter(({ right }) => right).length) / checks.length)} %`
}

function flat(text: string): string {
  const line = text.replace(/\s+/gu, ' ')
  return line.length > 300 ? `${line.slice(0, 140)} […] ${line.slice(-140)}` : line
}
