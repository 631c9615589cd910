import { expect, test } from 'vitest'
import { columnNames } from '../src/attributions/column-names.js'
import { columnsOf } from '../src/attributions/columns.js'
import { outerSpansOf, unitsOf } from '../src/attributions/units.js'
import { cueness } from '../src/model/weights/cueness.js'
import { wordClasses } from '../src/model/weights/word-classes.js'
import { loadWordClasses } from '../src/model/word-classes.js'
import { readArticle } from '../src/reading.js'

function columnsIn(text: string): Record<string, number[]> {
  const reading = readArticle(text)
  const [unit] = unitsOf(reading)
  if (unit === undefined) throw new Error('a unit')
  const columns = columnsOf(reading, outerSpansOf(reading), unit, loadWordClasses(wordClasses, cueness))
  return Object.fromEntries(columnNames.map((name, index) => [name, [...(columns[index] ?? [])]]))
}

test('single marks are to the models what double ones are', () => {
  const double = columnsIn('"We are going home," she said. "It is late."')
  expect(columnsIn("'We are going home,' she said. 'It is late.'")).toEqual(double)
  expect(columnsIn('‘We are going home,’ she said. ‘It is late.’')).toEqual(double)
})
