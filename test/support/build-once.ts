import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Compiles `src` to `dist`, once for all tests that start the command line or look at the package. The compiler writes
 * files that have type errors too; `npm run check` is what fails on those.
 */
export function setup(): void {
  const args = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  if (status !== 0) console.warn(stdout)
  if (!existsSync(new URL('../../dist/cli/main.js', import.meta.url))) throw new Error('The build wrote nothing')
}
