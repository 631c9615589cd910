import { measureBundle } from './measure-bundle.js'

// `npm run size`: kilobytes after gzip.
const { all, code, weights } = await measureBundle()
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1).padStart(8)} KB`
console.log(`everything a browser loads, gzip ${kilobytes(all)}`)
console.log(`  saidby's own code              ${kilobytes(code)}`)
console.log(`  its weights                    ${kilobytes(weights)}`)
console.log(`  compromise and other packages  ${kilobytes(all - code - weights)}`)
