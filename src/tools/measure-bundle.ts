import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Metafile, type Plugin } from 'esbuild'

/** Bytes after gzip. */
export interface BundleSize {
  /** What a browser loads for `import { extract } from 'saidby'`, everything in it. */
  readonly all: number
  /** saidby's own code in it, without data and dependencies. */
  readonly code: number
  /** The files of learned weights. */
  readonly weights: number
}

/** The one file a browser would load, and what went into it. Fails where anything in it needs node. */
export async function bundleForBrowser(): Promise<{ file: Uint8Array; inputs: Metafile['inputs'] }> {
  const { outputFiles, metafile } = await bundle([])
  return { file: outputFiles[0]?.contents ?? new Uint8Array(), inputs: metafile.inputs }
}

/** How large saidby is in a browser. */
export async function measureBundle(): Promise<BundleSize> {
  const whole = await bundle([])
  const ownCode = await bundle([leaveOut(/^[^./]/), leaveOut(weightsFile)])
  const withWeights = await bundle([leaveOut(/^[^./]/)])
  const [all, code, own] = [whole, ownCode, withWeights].map(({ outputFiles }) => sizeOf(outputFiles[0]?.contents))
  return { all: all ?? 0, code: code ?? 0, weights: (own ?? 0) - (code ?? 0) }
}

/** Imported data: weights as JSON, or as a module in a folder of weights. */
const weightsFile = /\.json$|\/weights\/|weights\.js$/

function bundle(plugins: Plugin[]) {
  return build({
    entryPoints: [fileURLToPath(new URL('../index.js', import.meta.url))],
    bundle: true,
    // A script, not a module: its one global is `saidby`.
    format: 'iife',
    globalName: 'saidby',
    platform: 'browser',
    minify: true,
    write: false,
    metafile: true,
    logLevel: 'silent',
    plugins,
  })
}

/** Leaves out what is imported by a path that matches; the rest is bundled. */
function leaveOut(filter: RegExp): Plugin {
  return {
    name: 'leave-out',
    setup: ({ onResolve }) => {
      onResolve({ filter }, ({ kind, path }) => (kind === 'entry-point' ? null : { path, external: true }))
    },
  }
}

function sizeOf(contents: Uint8Array | undefined): number {
  return contents === undefined ? 0 : gzipSync(contents, { level: 9 }).length
}
