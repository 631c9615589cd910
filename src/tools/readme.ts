import { readFileSync, writeFileSync } from 'node:fs'
import { fillReadme } from './fill-readme.js'

// `npm run readme`: puts what the program prints today into README.md. A test fails while it shows something else.
const file = new URL('../../README.md', import.meta.url)
writeFileSync(file, fillReadme(readFileSync(file, 'utf8')))
