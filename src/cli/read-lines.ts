/** One line of a stream, without its line break. */
export interface Line {
  /** From 1. */
  readonly number: number
  readonly bytes: Buffer
}

const lineBreak = 0x0a

/** The lines of a stream, each as soon as it is complete; a last line needs no line break. */
export async function* readLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let number = 1
  let pending: Buffer[] = []
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(lineBreak); end >= 0; end = chunk.indexOf(lineBreak, start)) {
      pending.push(chunk.subarray(start, end))
      yield { number: number++, bytes: Buffer.concat(pending) }
      pending = []
      start = end + 1
    }
    if (start < chunk.length) pending.push(chunk.subarray(start))
  }
  if (pending.length > 0) yield { number, bytes: Buffer.concat(pending) }
}
