import { readFileSync, writeFileSync } from 'node:fs'
import { fillRegion } from './fill-region.js'
import { readmeOutput } from './readme-output.js'

// `npm run readme`: puts the real output into README.md. A test fails while it is another.
const file = new URL('../../README.md', import.meta.url)
writeFileSync(file, fillRegion(readFileSync(file, 'utf8'), 'output', readmeOutput()))
