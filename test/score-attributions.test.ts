import { describe, expect, test } from 'vitest'
import { countArticle } from '../src/evaluate/count-article.js'
import { kindOf } from '../src/evaluate/kind-of.js'
import { type Edge, matchOneToOne } from '../src/evaluate/match.js'
import type { Metric, Slice } from '../src/evaluate/metrics.js'
import { createRandom } from '../src/evaluate/random.js'
import { scoreAttributions, scoreCounts } from '../src/evaluate/score-attributions.js'
import { scoreHumans } from '../src/evaluate/score-humans.js'
import { reportsSpeech, speechForms } from '../src/evaluate/speech-lemmas.js'
import { markSpans } from './support/mark-spans.js'

/** [precision, recall] of one metric, in percent, for marked lines that share one text. */
function score(gold: string[], predicted: string[], metric: Metric, slice: Slice = 'all'): [number, number] {
  const goldMarks = gold.map(markSpans)
  const predictedMarks = predicted.map(markSpans)
  const texts = new Set([...goldMarks, ...predictedMarks].map(({ text }) => text))
  expect(texts.size, 'the lines mark one text').toBe(1)
  const [text = ''] = texts
  const { precision, recall } = scoreCounts([countArticle(text, goldMarks, predictedMarks)])[metric][slice]
  return [Math.round(100 * precision), Math.round(100 * recall)]
}

describe('spans', () => {
  test('exact minds marks, core only those inside, overlap needs a word', () => {
    const gold = ['{Ann} <said> [it rained “a lot”].']
    expect(score(gold, ['{Ann} <said> [it rained “a lot”.]'], 'content exact')).toEqual([0, 0])
    expect(score(gold, ['{Ann} <said> [it rained “a lot]”.'], 'content core')).toEqual([100, 100])
    expect(score(gold, gold, 'content exact')).toEqual([100, 100])
    expect(score(gold, ['{Ann} <said> it rained “a [lot”.]'], 'content overlap')).toEqual([100, 100])
    expect(score(gold, ['{Ann} <said> it rained “a lot”[.]'], 'content overlap')).toEqual([0, 0])
    expect(score(gold, ['{Ann said} it rained “a lot”.'], 'source exact')).toEqual([0, 0])
    expect(score(gold, ['{Ann said} it rained “a lot”.'], 'source overlap')).toEqual([100, 100])
  })

  test('a cue that is only a mark can be found', () => {
    expect(score(['{Ann}<:> [it rained]'], ['{Ann}<:> [it rained]'], 'cue overlap')).toEqual([100, 100])
    expect(score(['{Ann}<:> [it rained]'], ['{Ann}<:> [it rained]'], 'cue core')).toEqual([100, 100])
  })

  test('tokens: words of the role, each of the text counted once', () => {
    // Gold words: it rained a lot. Predicted: a lot today.
    const gold = ['{Ann} <said> [it rained a lot] today.']
    expect(score(gold, ['{Ann} <said> it rained [a lot today].'], 'content token')).toEqual([67, 50])
    // Two predictions over the same words do not make them count twice.
    const twice = ['{Ann} <said> it rained [a lot today].', 'Ann said it rained [a lot today].']
    expect(score(gold, twice, 'content token')).toEqual([67, 50])
  })

  test('overlap is one to one: one span over everything finds one of two, and one of two pieces is wrong', () => {
    const gold = ['{Ann} <said> [it rained]. Bob said it snowed.', 'Ann said it rained. {Bob} <said> [it snowed].']
    expect(score(gold, ['Ann said [it rained. Bob said it snowed].'], 'content overlap')).toEqual([100, 50])
    const halves = ['Ann said [it] rained. Bob said it snowed.', 'Ann said it [rained]. Bob said it snowed.']
    expect(score(gold, halves, 'content overlap')).toEqual([50, 50])
  })

  test('a span that belongs to two attributions is found twice only if it is predicted twice', () => {
    const gold = ['{She} <smiled> and said [so].', '{She} smiled and <said> [so].']
    expect(score(gold, [gold[1] ?? ''], 'source exact')).toEqual([100, 50])
    expect(score(gold, gold, 'source exact')).toEqual([100, 100])
  })

  test('an attribution without a source is no item of the source figures', () => {
    expect(score(['It <was said> [to rain].'], ['It <was said> [to rain].'], 'source exact')).toEqual([0, 0])
    expect(score(['It <was said> [to rain].'], ['{It} <was said> [to rain].'], 'source exact')).toEqual([0, 0])
  })
})

describe('linked', () => {
  const gold = ['{Ann} <said> [it rained a lot].']

  test('half of the words of either content are enough, fewer are not', () => {
    expect(score(gold, ['{Ann} <said> [it rained] a lot.'], 'linked')).toEqual([100, 100])
    expect(score(gold, ['{Ann} <said> [it] rained a lot.'], 'linked')).toEqual([0, 0])
  })

  test('a content that swallows the sentence is not found', () => {
    const swallowed = 'Then [{Ann} <said> it rained a lot] and more and more.'
    const inside = ['Then {Ann} <said> [it rained] a lot and more and more.']
    expect(score(inside, [swallowed], 'content overlap')).toEqual([100, 100])
    expect(score(inside, [swallowed], 'linked')).toEqual([0, 0])
  })

  test('cue and source must overlap, or the source be absent from both', () => {
    expect(score(gold, ['<Ann> said [it rained a lot].'], 'linked')).toEqual([0, 0])
    expect(score(gold, ['Ann <said> [it rained a lot].'], 'linked')).toEqual([0, 0])
    expect(score(['Ann <said> [it rained a lot].'], ['Ann <said> [it rained a lot].'], 'linked')).toEqual([100, 100])
    expect(score(['Ann <said> [it rained a lot].'], gold, 'linked')).toEqual([0, 0])
  })

  test('content in pieces: both count together', () => {
    const pieces = ['[“Rain,”] {Ann} <said>. [“A lot of it.”]']
    expect(score(pieces, pieces, 'strict')).toEqual([100, 100])
    // “Rain” alone is one word of five.
    expect(score(pieces, ['[“Rain,”] {Ann} <said>. “A lot of it.”'], 'linked')).toEqual([0, 0])
    expect(score(pieces, ['“Rain,” {Ann} <said>. [“A lot of it.”]'], 'linked')).toEqual([100, 100])
    expect(score(pieces, ['“Rain,” {Ann} <said>. [“A lot of it.”]'], 'strict')).toEqual([0, 0])
  })

  test('one to one: a second prediction of the same attribution is wrong', () => {
    expect(score(gold, [...gold, '{Ann} <said> [it rained] a lot.'], 'linked')).toEqual([50, 100])
  })

  test('the choice is the best for the whole, not first come, first served', () => {
    // The first prediction fits both, the second only the first gold attribution.
    const both = ['{Ann} <said> and <wrote> [it rained a lot].']
    const two = ['{Ann} <said> and wrote [it rained a lot].', '{Ann} said and <wrote> [it rained a lot].']
    expect(score(two, [...both, '{Ann} <said> and wrote [it rained a lot].'], 'linked')).toEqual([100, 100])
  })

  test('refusals without content meet refusals without content only', () => {
    expect(score(['{Ann} <declined to comment>.'], ['{Ann} <declined to comment>.'], 'linked')).toEqual([100, 100])
    expect(score(['{Ann} <declined> [to comment].'], ['{Ann} <declined to comment>.'], 'linked')).toEqual([0, 0])
  })
})

describe('slices', () => {
  const direct = '{Ann} <said>: [“It rained a lot.”] Bob said it snowed.'
  const indirect = 'Ann said: “It rained a lot.” {Bob} <said> [it snowed].'

  test('recall goes by the gold kind, precision by the predicted kind', () => {
    expect(score([direct, indirect], [direct], 'linked', 'direct')).toEqual([100, 100])
    expect(score([direct, indirect], [direct], 'linked', 'indirect')).toEqual([0, 0])
    expect(score([direct, indirect], [direct, indirect], 'linked', 'indirect')).toEqual([100, 100])
    // Predicted one word too far to the left, the direct quotation is a mixed one: found as direct, right as mixed.
    const far = '{Ann} [<said>: “It rained a lot.”] Bob said it snowed.'
    expect(score([direct], [far], 'linked', 'direct')).toEqual([0, 100])
    expect(score([direct], [far], 'linked', 'mixed')).toEqual([100, 0])
  })

  test('reported speech goes by the cue', () => {
    const stance = ['{Ann} <opposes> [the tax].']
    expect(score(stance, stance, 'linked', 'reported')).toEqual([0, 0])
    expect(score(stance, stance, 'linked', 'other')).toEqual([100, 100])
    expect(score([direct], [direct], 'linked', 'reported')).toEqual([100, 100])
  })

  test.each([
    ['“It rained,”', 'direct'],
    ['"It rained," she went on. "A lot."', 'mixed'],
    ['that it rained', 'indirect'],
    ['was “a disgrace”', 'mixed'],
    ["''The players' union agreed,''", 'direct'],
    ['‘It can’t rain,’', 'direct'],
    ['‘It rained’ on us', 'mixed'],
    ["the players' strike of the '90s", 'indirect'],
    ['the old “ ” sign', 'indirect'],
    ['«It rained»', 'direct'],
    ['„It rained“', 'direct'],
    ['it would rain a lot”', 'direct'],
    ['it would rain a lot."', 'direct'],
    ['“It rained and', 'direct'],
  ])('%s is %s', (content, kind) => {
    expect(kindOf(content, [{ start: 0, end: content.length }])).toBe(kind)
  })

  test('kind looks at every piece, and at nothing outside them', () => {
    const { text, content } = markSpans('[“Rain,”] she said, and [she meant snow].')
    expect(kindOf(text, content)).toBe('mixed')
    const nested = markSpans('“He told me [it rained],” she said.')
    expect(kindOf(nested.text, nested.content)).toBe('indirect')
  })

  test.each([
    ['said', true],
    ['has repeatedly told', true],
    ['According to', true],
    ['denies', true],
    ['quipped', true],
    ['conceding', true],
    ['wants', false],
    ['statement', false],
    ['essay', false],
    [':', false],
  ])('%s reports speech: %s', (cue, expected) => {
    expect(reportsSpeech(cue)).toBe(expected)
  })

  test.each(['says', 'wrote', 'replying', 'replied', 'vowed', 'stresses', 'swore', 'quipping'])(
    '%s is a form',
    (form) => {
      expect(speechForms.has(form)).toBe(true)
    },
  )
})

describe('matchOneToOne', () => {
  /** All ways to pair, for small cases. */
  function bestByTrying(edges: readonly Edge[]): { pairs: number; weight: number } {
    const [first, ...rest] = edges
    if (first === undefined) return { pairs: 0, weight: 0 }
    const without = bestByTrying(rest)
    const left = bestByTrying(rest.filter(({ row, column }) => row !== first.row && column !== first.column))
    const taken = { pairs: left.pairs + 1, weight: left.weight + first.weight }
    const better = taken.pairs - without.pairs || taken.weight - without.weight
    return better > 0 ? taken : without
  }

  test('is as good as trying every way', () => {
    const random = createRandom(7)
    for (let round = 0; round < 300; round++) {
      const edges: Edge[] = []
      for (let row = 0; row < 4; row++) {
        for (let column = 0; column < 4; column++) {
          if (random() < 0.5) edges.push({ row, column, weight: 1 + Math.floor(random() * 9) })
        }
      }
      const chosen = matchOneToOne(edges)
      expect(new Set(chosen.map(({ row }) => row)).size).toBe(chosen.length)
      expect(new Set(chosen.map(({ column }) => column)).size).toBe(chosen.length)
      const weight = chosen.reduce((total, edge) => total + edge.weight, 0)
      expect({ pairs: chosen.length, weight }).toEqual(bestByTrying(edges))
    }
  })

  test('by weight alone it may leave a row without a partner', () => {
    const edges = [
      { row: 0, column: 0, weight: 9 },
      { row: 0, column: 1, weight: 1 },
      { row: 1, column: 0, weight: 1 },
    ]
    expect(matchOneToOne(edges)).toHaveLength(2)
    expect(matchOneToOne(edges, 'weight')).toEqual([edges[0]])
  })
})

describe('scores', () => {
  const { text, ...gold } = markSpans('{Ann} <said> [it rained].')
  const found = { cue: gold.cue[0] ?? null, source: gold.source[0] ?? null, content: gold.content, probability: 1 }
  const hit = { text, gold: [gold], predicted: [found] }
  const miss = { text, gold: [gold], predicted: [] }

  test('sum over articles before dividing', () => {
    const { linked } = scoreAttributions([hit, hit, hit, miss])
    expect(linked.all).toEqual({ precision: 1, recall: 0.75, f1: 6 / 7, interval: null, gold: 4, predicted: 3 })
  })

  test('the interval comes from drawing articles, and is the same every time', () => {
    const articles = [hit, miss, hit, miss, hit, hit]
    const first = scoreAttributions(articles, { draws: 200 }).linked.all
    const { low = 1, high = 0 } = first.interval ?? {}
    expect(low).toBeLessThan(first.f1)
    expect(high).toBeGreaterThan(first.f1)
    expect(scoreAttributions(articles, { draws: 200 }).linked.all).toEqual(first)
    expect(scoreAttributions([hit, hit], { draws: 50 }).linked.all.interval).toEqual({ low: 1, high: 1 })
  })

  test('nothing gives nothing', () => {
    expect(scoreAttributions([], { draws: 10 }).linked.all).toEqual({
      precision: 0,
      recall: 0,
      f1: 0,
      interval: null,
      gold: 0,
      predicted: 0,
    })
  })

  test('people are scored both ways round, and only where several labelled an article', () => {
    const article = (id: string, annotator: string, spans: (typeof gold)[]) => ({
      id,
      annotator,
      text,
      metadata: null,
      problems: [],
      gold: spans.map((span) => ({ id: 'E1', ...span })),
    })
    const articles = [
      article('a', '1', [gold]),
      article('a', '2', [gold]),
      article('a', '3', []),
      article('b', '1', [gold]),
    ]
    const { articles: count, pairs, scores } = scoreHumans(articles)
    // Of six ordered pairs two agree; four gold sides hold the attribution, and four predicted sides.
    expect([count, pairs]).toEqual([1, 6])
    expect(scores.linked.all).toMatchObject({ precision: 0.5, recall: 0.5, gold: 4, predicted: 4 })
  })
})
