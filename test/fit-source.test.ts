import { expect, test } from 'vitest'
import { fitSource } from '../src/attributions/fit-source.js'
import { afterStep } from './support/mark-attribution.js'

test.each([
  ['{Alan Berger, a gynecologist}, <said> [it was late].', '{Alan Berger, a gynecologist,} <said> [it was late].'],
  ['{Gov. John Roe (R-OH),} <said> [it was late].', '{Gov. John Roe (R-OH)}, <said> [it was late].'],
  ['[It was late], <said> {Ann Poe, 34}, who saw it.', '[It was late], <said> {Ann Poe, 34,} who saw it.'],
  ['[It was late], <said> {Ann Poe, 34}.', '[It was late], <said> {Ann Poe, 34}.'],
  ['{She} <said> [it was late].', '{She} <said> [it was late].'],
])('%s', (given, wanted) => {
  expect(afterStep(fitSource, given)).toBe(wanted)
})
