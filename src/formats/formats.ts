import type { Format } from './format.js'
import { toJson } from './to-json.js'
import { toJsonl } from './to-jsonl.js'
import { toTable } from './to-table.js'

/** Every format the command line writes, by its name. */
export const formats: Readonly<Record<string, Format>> = {
  table: {
    summary: 'for reading (on a terminal, unless told otherwise)',
    write: ({ extraction, label }, layout) => toTable(extraction, layout, layout.several ? label : undefined),
    frame: { open: '', between: '\n', close: '' },
  },
  json: {
    summary: 'the whole result, of several articles a list (when piped, unless told otherwise)',
    write: ({ extraction, carried }, { several }) => `${toJson(extraction, several ? carried : undefined)}\n`,
    frame: { open: '[\n', between: ',\n', close: ']\n' },
  },
  jsonl: {
    summary: 'the whole result, one article a line',
    write: ({ extraction, carried }) => `${toJsonl(extraction, carried)}\n`,
    frame: { open: '', between: '', close: '' },
  },
}
