import { expect, test } from 'vitest'
import { turnInverted } from '../src/attributions/turn-inverted.js'
import { afterStep } from './support/mark-attribution.js'

test.each([
  ['{We go}, <says> [Lee]', '[We go], <says> {Lee}'],
  ['{WE GO,} <SAYS> [MAYOR LEE]', '[WE GO], <SAYS> {MAYOR LEE}'],
  ['{The mayor}, <says> [Lee]', '{The mayor}, <says> [Lee]'],
  ['{We go}, <says> [rates rise]', '{We go}, <says> [rates rise]'],
  ['{Lee} <says> [Roe]', '{Lee} <says> [Roe]'],
  ['{They won}, <said> [Roe], who saw it.', '{They won}, <said> [Roe], who saw it.'],
])('%s', (given, wanted) => {
  expect(afterStep(turnInverted, given)).toBe(wanted)
})
