import { expect, test } from 'vitest'
import { columnNames } from '../src/attributions/column-names.js'
import { columnsOf } from '../src/attributions/columns.js'
import { committedModels } from '../src/attributions/models.js'
import { outerSpansOf, unitsOf } from '../src/attributions/units.js'
import { readArticle } from '../src/reading.js'

function columnsIn(text: string): Record<string, number[]> {
  const reading = readArticle(text)
  const [unit] = unitsOf(reading)
  if (unit === undefined) throw new Error('a unit')
  const columns = columnsOf(reading, outerSpansOf(reading), unit, committedModels().classes)
  return Object.fromEntries(columnNames.map((name, index) => [name, [...(columns[index] ?? [])]]))
}

test('single marks are to the models what double ones are', () => {
  const double = columnsIn('"We are going home," she said. "It is late."')
  expect(columnsIn("'We are going home,' she said. 'It is late.'")).toEqual(double)
  expect(columnsIn('‘We are going home,’ she said. ‘It is late.’')).toEqual(double)
})
