import { expect, test } from 'vitest'
import { cutRelative } from '../src/attributions/cut-relative.js'
import { afterStep } from './support/mark-attribution.js'

test.each([
  ['Ann Poe, {who} <said> [she was tired, drove home].', 'Ann Poe, {who} <said> [she was tired], drove home.'],
  ['Ann Poe, {who} <said> [she was tired, was staying on].', 'Ann Poe, {who} <said> [she was tired], was staying on.'],
  [
    'The firm, {which} <said> [it was broke, closed its doors].',
    'The firm, {which} <said> [it was broke], closed its doors.',
  ],
  ['Ann Poe, {who} <said> [the firm, once big, was broke].', 'Ann Poe, {who} <said> [the firm, once big, was broke].'],
  ['There was Ann Poe, {who} <said> [the firm, was broke].', 'There was Ann Poe, {who} <said> [the firm, was broke].'],
  ['{Ann Poe} <said> [the firm she ran, was broke].', '{Ann Poe} <said> [the firm she ran, was broke].'],
])('%s', (given, wanted) => {
  expect(afterStep(cutRelative, given)).toBe(wanted)
})
