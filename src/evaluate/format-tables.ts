import type { Reliability } from './measure-reliability.js'
import type { Speed } from './measure-speed.js'
import { metrics, slices } from './metrics.js'
import type { Score, Scores } from './score-attributions.js'
import type { MarkedScores } from './score-marked.js'
import { type SpeakerScores, speakerRows } from './score-speakers.js'
import type { ThresholdScore } from './sweep-thresholds.js'

/** F1 of every metric and slice; for linked attributions also precision, recall, counts and the bootstrap interval. */
export function formatScores(scores: Scores): string {
  const head = ['P R F1, %', ...slices]
  const rows = metrics.map((metric) => [metric, ...slices.map((slice) => formatScore(scores[metric][slice]))])
  const detail = slices.map((slice) => {
    const { gold, predicted, interval, f1 } = scores.linked[slice]
    return [slice, `${gold}`, `${predicted}`, percent(f1), formatInterval(interval)]
  })
  return `${formatTable([head, ...rows])}\n\n${formatTable([['linked', 'gold', 'predicted', 'F1', '95 % of draws'], ...detail])}`
}

/** One line a row: how many were marked, and how many of them came out right. */
export function formatMarked({ counts }: MarkedScores): string {
  const rows = [...counts].map(([row, { of, right }]) => [row, `${of}`, of === 0 ? '-' : percent(right / of)])
  return formatTable([['row', 'marked', 'right, %'], ...rows])
}

/** One line a group: publishers, thresholds. */
export function formatGroups(title: string, groups: readonly (readonly [name: string, scores: Scores])[]): string {
  const head = [title, 'gold', 'linked, all', 'direct', 'mixed', 'indirect', 'reported']
  const rows = groups.map(([name, { linked }]) => [
    name,
    `${linked.all.gold}`,
    ...(['all', 'direct', 'mixed', 'indirect', 'reported'] as const).map((slice) => formatScore(linked[slice])),
  ])
  return formatTable([head, ...rows])
}

/** One line a threshold. */
export function formatSweep(rows: readonly ThresholdScore[]): string {
  const lines = rows.map(({ threshold, all, reported }) => [
    threshold.toFixed(2),
    `${all.predicted}`,
    formatScore(all),
    formatScore(reported),
  ])
  return formatTable([['probability at least', 'predicted', 'linked, all', 'reported'], ...lines])
}

/** One line a bin: how many predictions, what they promised and what they kept. */
export function formatReliability({ bins, error }: Reliability): string {
  const lines = bins.map(({ low, high, count, promised, kept }) => [
    `${low.toFixed(1)}-${high.toFixed(1)}`,
    `${count}`,
    count === 0 ? '-' : percent(promised),
    count === 0 ? '-' : percent(kept),
  ])
  const table = formatTable([['probability', 'predicted', 'mean, %', 'right, %'], ...lines])
  return `${table}\nexpected calibration error ${percent(error)} %`
}

/** The speaker table. */
export function formatSpeakers(scores: SpeakerScores): string {
  const head = ['source', 'gold', 'linked', 'right, %', '95 %', 'same words', 'right, %', 'recall', '95 %', 'P', 'F1']
  const rows = speakerRows.map((row) => {
    const score = scores[row]
    return [
      row,
      `${score.gold}`,
      `${score.linked}`,
      percent(score.accuracy),
      formatInterval(score.accuracyInterval),
      `${score.worded}`,
      percent(score.wordedAccuracy),
      percent(score.recall),
      formatInterval(score.recallInterval),
      score.precision === null ? '' : percent(score.precision),
      score.f1 === null ? '' : percent(score.f1),
    ]
  })
  return formatTable([head, ...rows])
}

/** One sentence. */
export function formatSpeed({ milliseconds, against, ratio, firstRatio, wordsPerSecond }: Speed): string {
  const times = `${milliseconds.toFixed(0)} ms against ${against.toFixed(0)} ms`
  const words = `${wordsPerSecond.toFixed(0)} words a second`
  const first = `in the first round ${firstRatio.toFixed(2)} times`
  return `extract takes ${ratio.toFixed(2)} times as long as nlp(text) of compromise (${times}; ${words}; ${first})`
}

function formatScore({ precision, recall, f1, gold, predicted }: Score): string {
  return gold + predicted === 0 ? '-' : `${percent(precision)} ${percent(recall)} ${percent(f1)}`
}

function formatInterval(interval: { low: number; high: number } | null): string {
  return interval === null ? '' : `${percent(interval.low)}-${percent(interval.high)}`
}

function percent(value: number): string {
  return (100 * value).toFixed(1)
}

/** First column to the left, the others to the right. */
function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
