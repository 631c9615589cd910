import type { Writable } from 'node:stream'

/** Writes to a stream no faster than it takes it. */
export interface Writer {
  /** Whether somebody still reads: false once the other end was closed, as by `saidby … | head`. */
  readonly write: (text: string) => Promise<boolean>
  /** What went wrong with the stream itself: a full disk; a closed reader is no mistake. */
  readonly failure: () => Error | undefined
}

/** A writer for `stream`. */
export function createWriter(stream: Writable): Writer {
  let failure: Error | undefined
  let open = true
  let wake: () => void = () => {}
  const close = (error?: NodeJS.ErrnoException): void => {
    if (error && error.code !== 'EPIPE') failure ??= error
    open = false
    wake()
  }
  stream.on('error', close)
  stream.on('close', () => close())
  return {
    write: async (text) => {
      if (!open || text === '') return open
      if (!stream.write(text)) {
        await new Promise<void>((resolve) => {
          wake = resolve
          stream.once('drain', resolve)
          if (!open) resolve()
        })
      }
      return open
    },
    failure: () => failure,
  }
}
