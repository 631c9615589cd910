import { execFileSync } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { readMarked } from '../corpus/read-marked.js'
import { scoreMarked } from '../evaluate/score-marked.js'
import { extract } from '../extract.js'
import { fillRegion } from './fill-region.js'

/** Lines of the table that the README shows. */
const shownLines = 36

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The README with what the program prints today in its regions `output`, `example` and `marked`. */
export function fillReadme(markdown: string): string {
  const shown = fillRegion(fillRegion(markdown, 'output', seedTable()), 'example', exampleOutput(markdown))
  return fillRegion(shown, 'marked', markedTable())
}

/** What comes out right of what is marked in the test articles. */
function markedTable(): string {
  const articles = readMarked(`${root}fixtures/marked/test`)
  const { counts } = scoreMarked(articles.map((article) => ({ ...article, extraction: extract(article.text) })))
  const rows = [...counts].map(([row, { of, right }]) => `| ${row} | ${of} | ${((100 * right) / of).toFixed(1)} |`)
  return [`| of ${articles.length} articles | counted | right, % |`, '|---|---|---|', ...rows].join('\n')
}

/** The beginning of what `npm start` prints. */
function seedTable(): string {
  const printed = run([fileURLToPath(new URL('./start.js', import.meta.url))])
    .trimEnd()
    .split('\n')
  const shown = printed.slice(0, shownLines)
  // No row is cut in two: the last one shown ends at a blank line.
  if (printed.length > shownLines) shown.length = shown.lastIndexOf('')
  return fence([...shown, ...(printed.length > shownLines ? ['', '…'] : [])].join('\n'))
}

/** What the first program of the README prints. */
function exampleOutput(markdown: string): string {
  const program = /^```js\n(.*?)^```$/ms.exec(markdown)?.[1]
  if (program === undefined) throw new Error('The README has no program')
  return fence(run(['--input-type=module', '--eval', program]).trimEnd())
}

function run(args: readonly string[]): string {
  // A terminal that this runs in must not change what is printed.
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}

function fence(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``
}
