import { expect, test } from 'vitest'
import { joinName } from '../src/attributions/join-name.js'
import { joinTitle } from '../src/attributions/join-title.js'
import { afterStep } from './support/mark-attribution.js'

test.each([
  ['In March Mr {Hall} <told> the court [that it rained].', 'In March {Mr Hall} <told> the court [that it rained].'],
  [
    'At the inquest {Mrs} <Hall testified> [that it rained].',
    'At the inquest {Mrs Hall} <testified> [that it rained].',
  ],
  ['In May {Dr.} <Ann Poe warned> [of rain].', 'In May {Dr. Ann Poe} <warned> [of rain].'],
  ['{Mrs Hall} <said> [that it rained].', '{Mrs Hall} <said> [that it rained].'],
  ['<Said> {Mr Hall}: [“It rained.”]', '<Said> {Mr Hall}: [“It rained.”]'],
])('%s', (given, wanted) => {
  expect(afterStep(joinTitle, given)).toBe(wanted)
})

test.each([
  [
    '<According to> {the parish clerk}, [Miriam Oake, it was the longest meeting].',
    '<According to> {the parish clerk, Miriam Oake,} [it was the longest meeting].',
  ],
  [
    '<According to> {the clerk}, [Leeds, Bradford and York paid].',
    '<According to> {the clerk}, [Leeds, Bradford and York paid].',
  ],
  ['<According to> {the clerk}, [Ann Poe left].', '<According to> {the clerk}, [Ann Poe left].'],
  ['In May {2019 Teague} <wrote> [that it was over].', 'In May 2019 {Teague} <wrote> [that it was over].'],
  [
    'At {Leeds Crown Court, Ann Roe} <said> [that it rained].',
    'At Leeds Crown Court, {Ann Roe} <said> [that it rained].',
  ],
  [
    'At {Leeds Crown Court, Ann Roe, prosecuting,} <said> [that it rained].',
    'At Leeds Crown Court, {Ann Roe, prosecuting,} <said> [that it rained].',
  ],
  ['In {Paris, Texas, Ann Roe} <said> [that it rained].', 'In {Paris, Texas, Ann Roe} <said> [that it rained].'],
  ['{2019 World Cup organisers} <said> [that it was over].', '{2019 World Cup organisers} <said> [that it was over].'],
])('%s', (given, wanted) => {
  expect(afterStep(joinName, given)).toBe(wanted)
})
