import { parseArgs } from 'node:util'

/** What `npm run evaluate` was asked for. */
export interface Arguments {
  /** Folder to score on. */
  readonly dir: string
  /** How its articles are labelled. */
  readonly layout: 'polnear' | 'marked'
  readonly entities: string | null
  readonly every: number
  /** File with one article id a line. */
  readonly only: string | null
  readonly errors: string | null
  readonly json: string | null
  readonly minProbability: number | null
  readonly human: boolean
  readonly byPublisher: boolean
  readonly reliability: boolean
  readonly sweep: boolean
  readonly time: boolean
  readonly draws: number
}

/** How to call it. */
export const usage = `npm run evaluate -- (--polnear DIR | --marked DIR) [options]

  --polnear DIR          folder in PolNeAR's layout: text/, attributions/, metadata.tsv
  --marked DIR           folder of marked articles, such as fixtures/marked: also scores exact words and context
  --entities DIR         also score speakers, against <article>.tsv files
  --every N              each N-th article only
  --only FILE            only the articles whose ids stand in FILE, one a line
  --min-probability P    leave out quotations less probable than P, from 0 to 1
  --by publisher         linked attributions for each publisher
  --human                how far annotators agree with each other, and saidby with them, where several labelled one article
  --reliability          whether probabilities hold
  --sweep                linked attributions at each least probability
  --time                 time of extract against nlp(text) of compromise
  --errors FILE          write every error, gold and predicted side by side
  --json FILE            write all figures as JSON
  --draws N              bootstrap draws for the intervals (default 1000)
`

/** The arguments, or an error that says what is wrong with them. */
export function readArguments(args: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      polnear: { type: 'string' },
      marked: { type: 'string' },
      entities: { type: 'string' },
      every: { type: 'string', default: '1' },
      only: { type: 'string' },
      errors: { type: 'string' },
      json: { type: 'string' },
      'min-probability': { type: 'string' },
      by: { type: 'string' },
      human: { type: 'boolean', default: false },
      reliability: { type: 'boolean', default: false },
      sweep: { type: 'boolean', default: false },
      time: { type: 'boolean', default: false },
      draws: { type: 'string', default: '1000' },
    },
  })
  const { polnear, marked } = values
  const dir = polnear ?? marked
  if (dir === undefined) throw new Error('--polnear DIR or --marked DIR is missing')
  if (polnear !== undefined && marked !== undefined) throw new Error('--polnear and --marked cannot be had at once')
  if (values.by !== undefined && values.by !== 'publisher') throw new Error(`--by knows publisher, not ${values.by}`)
  const least = values['min-probability']
  return {
    dir,
    layout: polnear === undefined ? 'marked' : 'polnear',
    entities: values.entities ?? null,
    every: readNumber('--every', values.every, (n) => Number.isInteger(n) && n > 0),
    only: values.only ?? null,
    errors: values.errors ?? null,
    json: values.json ?? null,
    minProbability: least === undefined ? null : readNumber('--min-probability', least, (n) => n >= 0 && n <= 1),
    human: values.human,
    byPublisher: values.by !== undefined,
    reliability: values.reliability,
    sweep: values.sweep,
    time: values.time,
    draws: readNumber('--draws', values.draws, (n) => Number.isInteger(n) && n >= 0),
  }
}

function readNumber(name: string, value: string, isGood: (number: number) => boolean): number {
  const number = value.trim() === '' ? Number.NaN : Number(value)
  if (!isGood(number)) throw new Error(`${name} cannot be ${JSON.stringify(value)}`)
  return number
}
