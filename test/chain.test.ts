import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestPaths } from '../src/model/best-paths.js'
import { bestPath, type Chain, marginalsOf } from '../src/model/chain.js'
import { likeliestStretch } from '../src/model/likeliest-stretch.js'

const labels = 3

/** Every path with its score: what the two algorithms must agree with. */
function allPaths({ length, scores, kinds, transitions, mayStart }: Chain): { path: number[]; score: number }[] {
  const paths: { path: number[]; score: number }[] = []
  const walk = (path: number[], score: number) => {
    const place = path.length
    if (place === length) {
      paths.push({ path, score })
      return
    }
    for (let label = 0; label < labels; label++) {
      if (place === 0 && !mayStart[label]) continue
      const from = path.at(-1) ?? 0
      const step = place === 0 ? 0 : (transitions[((kinds[place] ?? 0) * labels + from) * labels + label] ?? 0)
      walk([...path, label], score + step + (scores[place * labels + label] ?? 0))
    }
  }
  walk([], 0)
  return paths
}

const number = fc.double({ min: -3, max: 3, noNaN: true })
const chains = fc
  .record({
    scores: fc.array(number, { minLength: 12, maxLength: 12 }),
    transitions: fc.array(number, { minLength: 18, maxLength: 18 }),
    kinds: fc.array(fc.nat(1), { minLength: 4, maxLength: 4 }),
  })
  .map(
    ({ scores, transitions, kinds }): Chain => ({
      length: 4,
      labels,
      scores: Float64Array.from(scores),
      transitions,
      kinds,
      mayStart: [true, true, false],
    }),
  )

test('the best path is the one with the highest score of all', () => {
  fc.assert(
    fc.property(chains, (chain) => {
      const scored = allPaths(chain)
      const top = Math.max(...scored.map(({ score }) => score))
      const found = [...bestPath(chain)]
      const score = scored.find(({ path }) => path.join() === found.join())?.score
      expect(score).toBeCloseTo(top, 9)
    }),
  )
})

test('the probability of a label is the weight of the paths through it', () => {
  fc.assert(
    fc.property(chains, (chain) => {
      const scored = allPaths(chain)
      const all = scored.reduce((sum, { score }) => sum + Math.exp(score), 0)
      const { byPlace, logZ } = marginalsOf(chain, Float64Array.from(chain.transitions, Math.exp))
      expect(logZ).toBeCloseTo(Math.log(all), 6)
      for (let place = 0; place < chain.length; place++) {
        for (let label = 0; label < labels; label++) {
          const through = scored.filter(({ path }) => path[place] === label)
          const share = through.reduce((sum, { score }) => sum + Math.exp(score), 0) / all
          expect(byPlace[place * labels + label]).toBeCloseTo(share, 6)
        }
      }
    }),
  )
})

test('an empty chain has an empty path', () => {
  const empty: Chain = { length: 0, labels, scores: new Float64Array(0), kinds: [], transitions: [], mayStart: [true] }
  expect(bestPath(empty)).toHaveLength(0)
})

test('the best paths are those with the highest scores of all, in order', () => {
  fc.assert(
    fc.property(chains, fc.integer({ min: 1, max: 8 }), (chain, count) => {
      const scored = allPaths(chain).sort((a, b) => b.score - a.score)
      const found = bestPaths(chain, count)
      expect(found).toHaveLength(Math.min(count, scored.length))
      expect(new Set(found.map(({ labels: path }) => path.join())).size).toBe(found.length)
      found.forEach(({ labels: path, score }, rank) => {
        expect(score).toBeCloseTo(scored[rank]?.score ?? Number.NaN, 9)
        expect(scored.find((one) => one.path.join() === path.join())?.score).toBeCloseTo(score, 9)
      })
    }),
  )
})

/** Where the part that begins at `first` ends on the path. */
function endOf(path: readonly number[], first: number, goesOn: number): number {
  const rest = path.findIndex((label, place) => place > first && label !== goesOn)
  return rest < 0 ? path.length : rest
}

test('the likeliest stretch is the one whose paths weigh most together', () => {
  fc.assert(
    fc.property(chains, (chain) => {
      const expTransitions = Float64Array.from(chain.transitions, Math.exp)
      const [part, near] = [
        { begins: 1, goesOn: 2 },
        { first: 1, end: 3 },
      ]
      const found = likeliestStretch(chain, marginalsOf(chain, expTransitions), expTransitions, part, near)
      const weights = new Map<string, number>()
      for (const { path, score } of allPaths(chain)) {
        const firsts = path.flatMap((label, place) => (label === part.begins && place < near.end ? [place] : []))
        for (const first of firsts.filter((place) => endOf(path, place, part.goesOn) > near.first)) {
          const key = `${first}-${endOf(path, first, part.goesOn)}`
          weights.set(key, (weights.get(key) ?? 0) + Math.exp(score))
        }
      }
      expect(weights.get(`${found.first}-${found.end}`)).toBeCloseTo(Math.max(...weights.values()), 6)
    }),
  )
})
