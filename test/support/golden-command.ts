import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { compareGolden } from './compare-golden.js'
import { printJson } from './print-json.js'
import { readArticles } from './read-articles.js'
import { reportGolden } from './report-golden.js'

const usage = `npm run golden                     find the words of every expected.json and write where they stand
npm run golden -- --report         compare with what saidby extracts
  --only SLUG                      just one article, or those of a style (repeatable)
  --field FIELD                    show misses of this field only
  --misses                         print known-misses.json entries for the misses that are not listed yet
`

const { values } = parseArgs({
  options: {
    report: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    field: { type: 'string' },
    misses: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

const { only } = values
const articles = readArticles().filter(
  ({ slug, authored }) => !only || only.some((name) => slug.includes(name) || authored.style === name),
)

if (values.help) process.stdout.write(usage)
else if (values.report || values.misses) await report()
else locate()

async function report(): Promise<void> {
  const extract = await loadExtract()
  const compared = articles.map(({ slug, source, authored, located, knownMisses }) => {
    const checks = compareGolden(located, extract(source, authored.options))
    return { slug, style: authored.style, checks, knownMisses }
  })
  if (!values.misses) return void process.stdout.write(reportGolden(compared, { field: values.field }))
  for (const { slug, checks, knownMisses } of compared) {
    const listed = new Set(knownMisses.map(({ miss }) => miss))
    const fresh = checks.filter(({ right, miss }) => !right && !listed.has(miss))
    process.stdout.write(
      `${slug}\n${printJson([...new Set(fresh.map(({ miss }) => miss))].map((miss) => ({ miss, reason: '' })))}`,
    )
  }
}

function locate(): void {
  for (const { slug, located } of articles) {
    for (const problem of located.problems) console.error(`${slug}: ${problem}`)
    if (located.problems.length > 0) process.exitCode = 1
    else writeFileSync(`fixtures/articles/${slug}/expected.json`, printJson(located.golden))
  }
}

/** Loaded only here, so that words can be located while the pipeline is broken. */
async function loadExtract() {
  try {
    return (await import('../../src/extract.js')).extract
  } catch (error) {
    throw new Error(`src/extract.ts does not load: ${error}`)
  }
}
