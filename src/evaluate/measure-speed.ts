/** Time of one function against another on the same texts. */
export interface Speed {
  /** Median over rounds, in milliseconds for all texts together. */
  readonly milliseconds: number
  readonly against: number
  /** `milliseconds` over `against`, the median of the rounds' own ratios. */
  readonly ratio: number
  /** The same in the first round, with nothing warm or remembered. */
  readonly firstRatio: number
  readonly wordsPerSecond: number
}

/**
 * Times `run` against `other`, alternating text by text within each round so that both meet the same machine; the first
 * round warms up and is told apart.
 */
export function measureSpeed(
  texts: readonly string[],
  run: (text: string) => unknown,
  other: (text: string) => unknown,
  rounds = 5,
): Speed {
  const [first, ...times] = Array.from({ length: rounds + 1 }, (_, round) => timeRound(texts, round, run, other))
  const words = texts.reduce((total, text) => total + (text.match(/\S+/g)?.length ?? 0), 0)
  const milliseconds = median(times.map((time) => time.run))
  return {
    milliseconds,
    against: median(times.map((time) => time.other)),
    ratio: median(times.map((time) => time.run / time.other)),
    firstRatio: first === undefined ? 0 : first.run / first.other,
    wordsPerSecond: (words / milliseconds) * 1000,
  }
}

interface Times {
  run: number
  other: number
}

function timeRound(
  texts: readonly string[],
  round: number,
  run: (text: string) => unknown,
  other: (text: string) => unknown,
): Times {
  const times: Times = { run: 0, other: 0 }
  for (const [index, text] of texts.entries()) {
    // Who goes first changes, so that neither always pays for the garbage of the other.
    const order = (index + round) % 2 === 0 ? (['run', 'other'] as const) : (['other', 'run'] as const)
    for (const name of order) times[name] += elapsed(name === 'run' ? run : other, text)
  }
  return times
}

function elapsed(work: (text: string) => unknown, text: string): number {
  const start = performance.now()
  work(text)
  return performance.now() - start
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}
