import { readdirSync, readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import nlp from 'compromise'
import { extract } from '../extract.js'

// `npm run bench [-- FILE …]`: the time of extract() against that of compromise's own nlp() on the same articles, in one
// process and in turns, so that both meet the same machine.
const rounds = 15
const articles = new URL('../../fixtures/articles/', import.meta.url)
const files = process.argv.slice(2)
const texts =
  files.length > 0
    ? files.map((file) => readFileSync(file, 'utf8'))
    : readdirSync(articles).map((slug) => readFileSync(new URL(`${slug}/source.txt`, articles), 'utf8'))

const characters = texts.reduce((sum, text) => sum + text.length, 0)
const times: { saidby: number[]; compromise: number[] } = { saidby: [], compromise: [] }
for (let round = 0; round < rounds; round++) {
  times.saidby.push(timeOf((text) => extract(text)))
  times.compromise.push(timeOf((text) => nlp(text)))
}
// The first rounds warm the compiler up.
const saidby = median(times.saidby.slice(3))
const compromise = median(times.compromise.slice(3))
console.log(`${texts.length} articles, ${characters} characters, median of ${rounds - 3} rounds`)
console.log(`saidby      ${saidby.toFixed(1)} ms, ${(characters / saidby).toFixed(0)} characters a millisecond`)
console.log(`nlp(text)   ${compromise.toFixed(1)} ms`)
console.log(`ratio       ${(saidby / compromise).toFixed(2)}`)

function timeOf(work: (text: string) => unknown): number {
  const start = performance.now()
  for (const text of texts) work(text)
  return performance.now() - start
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
