#!/usr/bin/env node
import process from 'node:process'
import { run } from './run.js'

const { stdin, stdout, stderr, env } = process

// Not process.exit: what is still on its way to a pipe would be lost.
process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, env })
