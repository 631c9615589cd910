import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { readCall } from '../cli/args.js'
import { run } from '../cli/run.js'

/**
 * `npm start`: the command line with a table as its format and the first fixture as its file, unless told otherwise.
 * npm runs scripts in the package's folder; INIT_CWD is the folder of the caller, from which their file names count.
 */
const seed = fileURLToPath(new URL('../../fixtures/articles/putin-ceasefire/source.txt', import.meta.url))
const { stdin, stdout, stderr, env } = process
const args = ['--format', 'table', ...process.argv.slice(2)]
if (env.INIT_CWD) process.chdir(env.INIT_CWD)
process.exitCode = await run(namesFile(args) ? args : [...args, seed], { stdin, stdout, stderr, env })

/** A wrong call names one too: `run` is to say what is wrong with it. */
function namesFile(given: readonly string[]): boolean {
  try {
    return readCall(given).files.length > 0
  } catch {
    return true
  }
}
