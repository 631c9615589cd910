#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs'
import { readEntities } from '../corpus/read-entities.js'
import { isMarked, readMarked } from '../corpus/read-marked.js'
import { type CorpusArticle, readPolnear } from '../corpus/read-polnear.js'
import {
  measureAgainstCompromise,
  measureCandidates,
  predict,
  type ReadArticle,
  scoreAgainstHumans,
  scoreArticleSpeakers,
  scorePublishers,
} from './evaluate.js'
import {
  formatGroups,
  formatMarked,
  formatReliability,
  formatScores,
  formatSpeakers,
  formatSpeed,
  formatSweep,
} from './format-tables.js'
import { type Arguments, readArguments, usage } from './read-arguments.js'
import { scoreAttributions } from './score-attributions.js'
import { type MarkedScores, scoreMarked } from './score-marked.js'
import { writeErrors } from './write-errors.js'
import { writeMarkedMisses } from './write-marked-misses.js'

/** One part of the report: its title, the table to print and the figures behind it. */
interface Section {
  readonly name: string
  readonly title: string
  readonly table: string
  readonly figures: unknown
}

/** Reads, extracts, scores, prints. */
async function main(args: Arguments): Promise<void> {
  const articles = read(args)
  for (const { id, problems } of articles) for (const problem of problems) console.error(`${id}: ${problem}`)
  const predicted = predict(articles, args.minProbability)
  const marked = args.layout === 'marked' ? scoreMarked(predicted.filter(isMarked)) : null
  const sections = report(args, articles, predicted, marked)
  if (args.time) {
    const speed = await measureAgainstCompromise(articles)
    sections.push({ name: 'speed', title: 'Time', table: formatSpeed(speed), figures: speed })
  }
  for (const { title, table } of sections) console.log(`${title}\n\n${table}\n`)
  if (args.errors !== null) {
    writeFileSync(args.errors, (marked === null ? '' : writeMarkedMisses(marked.misses)) + writeErrors(predicted))
  }
  if (args.json !== null) {
    const figures = Object.fromEntries(sections.map((section) => [section.name, section.figures]))
    writeFileSync(args.json, `${JSON.stringify({ data: args.dir, articles: articles.length, ...figures }, null, 2)}\n`)
  }
}

function read({ dir, layout, every, only }: Arguments, annotators: 'first' | 'all' = 'first'): CorpusArticle[] {
  if (layout === 'marked') return readMarked(dir).filter((_, index) => index % every === 0)
  const ids = only === null ? {} : { only: readFileSync(only, 'utf8').split(/\r?\n/) }
  return readPolnear(dir, { every, annotators, ...ids })
}

function report(
  args: Arguments,
  articles: readonly CorpusArticle[],
  predicted: readonly ReadArticle[],
  marked: MarkedScores | null,
): Section[] {
  const options = { draws: args.draws }
  const scores = scoreAttributions(predicted, options)
  const data = `${articles.length} articles of ${args.dir}${args.every > 1 ? `, one in ${args.every}` : ''}`
  const sections: Section[] = [
    { name: 'scores', title: `saidby on ${data}`, table: formatScores(scores), figures: scores },
  ]
  if (marked !== null) {
    const table = formatMarked(marked)
    sections.push({
      name: 'marked',
      title: 'What an editor marked',
      table,
      figures: { counts: Object.fromEntries(marked.counts), misses: marked.misses },
    })
  }
  if (args.byPublisher) {
    const groups = scorePublishers(predicted)
    const table = formatGroups('linked', groups)
    sections.push({ name: 'publishers', title: 'By publisher', table, figures: Object.fromEntries(groups) })
  }
  if (args.human) sections.push(reportHumans(args))
  if (args.reliability || args.sweep) {
    const { reliability, sweep } = measureCandidates(articles)
    const title = 'Do probabilities hold? Every candidate, whatever its probability; right means linked'
    if (args.reliability) {
      sections.push({ name: 'reliability', title, table: formatReliability(reliability), figures: reliability })
    }
    if (args.sweep) sections.push({ name: 'sweep', title: 'Thresholds', table: formatSweep(sweep), figures: sweep })
  }
  if (args.entities !== null) {
    const speakers = scoreArticleSpeakers(predicted, readEntities(args.entities), options)
    const title = `Speakers, on the ${speakers.articles} of these articles that are in ${args.entities}`
    sections.push({ name: 'speakers', title, table: formatSpeakers(speakers.scores), figures: speakers })
  }
  return sections
}

function reportHumans(args: Arguments): Section {
  const { humans, saidby } = scoreAgainstHumans(read(args, 'all'), args.minProbability, { draws: args.draws })
  const title = `People against people: ${humans.articles} articles, ${humans.pairs} ordered pairs of annotators`
  const own = `saidby against each annotator of these articles\n\n${formatScores(saidby)}`
  return { name: 'humans', title, table: `${formatScores(humans.scores)}\n\n${own}`, figures: { humans, saidby } }
}

async function run(): Promise<number> {
  let args: Arguments
  try {
    args = readArguments(process.argv.slice(2))
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`)
    return 2
  }
  try {
    await main(args)
    return 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
}

process.exitCode = await run()
