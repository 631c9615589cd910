import { expect, test } from 'vitest'
import { completeName } from '../src/attributions/complete-name.js'
import { afterStep } from './support/mark-attribution.js'

test.each([
  ['Acme Corp. (NYSE: {ACM)} <said> [it rained].', '{Acme Corp. (NYSE: ACM)} <said> [it rained].'],
  ['Acme Corp. (NYSE: {ACM) today} <said> [it rained].', '{Acme Corp. (NYSE: ACM) today} <said> [it rained].'],
  ['On May 3 the Bank of Leeds (BOL{)} <said> [it rained].', 'On May 3 {the Bank of Leeds (BOL)} <said> [it rained].'],
  ['{Acme (ACM)} <said> [it rained].', '{Acme (ACM)} <said> [it rained].'],
  ['It was late ({Roe} <said> [it rained]).', 'It was late ({Roe} <said> [it rained]).'],
  ['the roof (which leaked), {Roe} <said>, [was old].', 'the roof (which leaked), {Roe} <said>, [was old].'],
  ['[it rained] (<said> {Roe}) on Monday.', '[it rained] (<said> {Roe}) on Monday.'],
])('%s', (given, wanted) => {
  expect(afterStep(completeName, given)).toBe(wanted)
})
