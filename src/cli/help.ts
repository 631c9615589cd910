import { formats } from '../formats/formats.js'
import { allActs, allKinds } from '../options.js'

const nameWidth = 8

/** What `saidby --help` prints. */
export function helpText(): string {
  const formatLines = Object.entries(formats).map(([name, { summary }]) => `    ${name.padEnd(nameWidth)}${summary}`)
  return `Usage: saidby [options] [file …]

Finds who said what in English news articles. A file is the plain text of one
article, or JSONL (.jsonl, .ndjson) with one article a line:
  {"id": …, "text": "…", "title"?, "byline"?, "publishedAt"?, "publisher"?, "url"?}
Other keys of a line are carried into its output, but for a result's own. No file, or "-": standard input.

Options:
  -f, --format NAME
${formatLines.join('\n')}
  --min-probability N   lowest probability to show, 0 to 1
  --kinds LIST          of ${allKinds.join(',')}
  --acts LIST           of ${allActs.join(',')}
  --title TEXT          what is known about the article; a JSONL line's own
  --byline NAME         values win (repeat --byline for several writers)
  --published-at DATE   2025-03-13 or 2025-03-13T14:05:00Z
  --publisher NAME
  --url URL
  -h, --help
  -v, --version

Exit code: 0 all went well, 1 an article could not be read, 2 a wrong call.

Examples:
  saidby article.txt
  saidby --format jsonl articles.jsonl > quotations.jsonl
  curl -s … | saidby --kinds direct,mixed --published-at 2025-03-13 -
`
}
