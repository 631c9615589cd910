import { isBreak } from './clause-columns.js'
import { blankColumns, type Columns, columnIndex, columnNames, pad, quoteState, step } from './column-names.js'
import { tagLabel } from './labels.js'
import { isVerb } from './pos-codes.js'

/** A cue as a half-open range of places in its unit. */
export interface CueRange {
  readonly first: number
  readonly end: number
}

/** What the linker uses of the tagger's work on a unit. */
export interface TaggedPlaces {
  readonly path: Uint8Array
  readonly contentProbability: ArrayLike<number>
  readonly sourceProbability: ArrayLike<number>
}

/** What the linker knows of a token beside its properties: where it stands as seen from the cue. */
export const linkColumnNames = [
  'side', // before the cue, in it, after it
  'distance', // words between, and on which side
  'sentences', // sentences between, and on which side
  'commas', // commas and other breaks between
  'verbs', // verbs between
  'cues', // other cues between
  'marks', // which stretch of marks it stands in, counted from the cue
  'cueWord', // the cue's main word
  'cueStem',
  'cueFirst', // its first word
  'cueLast', // its last word
  'cueCluster',
  'cueTopic',
  'cueVerbClass',
  'cuePos',
  'cueLength',
  'beforeCue', // the word before the cue
  'beforeCuePos',
  'afterCue', // the word after it
  'afterCuePos',
  'enclosed', // does the cue's clause begin or end the sentence, or stand in the middle
  'tag', // what the tagger takes the token for
  'contentBelief', // how sure the tagger is that it is somebody's content, in six steps
  'sourceBelief', // or a source
  'tagRun', // the same part, unbroken, as the one next to the cue
  'sourceSeen', // is there a stretch the tagger takes for a source between it and the cue
] as const

/** Index of each property, those of the token first. */
export const linkColumnIndex: Readonly<Record<string, number>> = Object.fromEntries(
  [...columnNames, ...linkColumnNames].map((name, index) => [name, index]),
)

const col = (columns: Columns, name: (typeof columnNames)[number]) => columns[columnIndex[name]] as Int32Array

/** The columns of the unit with those that say how each token stands to the cue; `tagged` is what the tagger made of it. */
export function linkColumns(columns: Columns, length: number, cue: CueRange, tagged: TaggedPlaces): Columns {
  const tags = tagged.path
  const own = blankColumns(linkColumnNames.length, length + 2 * pad)
  const all = [...columns, ...own]
  const column = (name: (typeof linkColumnNames)[number]) => all[linkColumnIndex[name] as number] as Int32Array
  fillCue(columns, length, cue, column)
  for (const way of [1, -1] as const) {
    walkWords(columns, length, cue, column, way)
    walkSentences(columns, length, cue, column, way)
    walkTags(length, cue, tags, column, way)
  }
  const [side, tag] = [column('side'), column('tag')]
  const [content, source] = [column('contentBelief'), column('sourceBelief')]
  for (let place = 0; place < length; place++) {
    side[place + pad] = place < cue.first ? 0 : place < cue.end ? 1 : 2
    tag[place + pad] = tags[place] as number
    content[place + pad] = belief(tagged.contentProbability[place] as number)
    source[place + pad] = belief(tagged.sourceProbability[place] as number)
  }
  return all
}

/** Probabilities in six steps. */
function belief(probability: number): number {
  if (probability < 0.3) return probability < 0.1 ? 0 : 1
  if (probability < 0.7) return probability < 0.5 ? 2 : 3
  return probability < 0.9 ? 4 : 5
}

type OwnColumn = (name: (typeof linkColumnNames)[number]) => Int32Array

/** Place of the cue's main word: the one most often met in cues, the last of several: "has repeatedly said". */
export function mainPlace(columns: Columns, cue: CueRange): number {
  const cueness = col(columns, 'cueness')
  let main = cue.first
  for (let place = cue.first + 1; place < cue.end; place++) {
    if ((cueness[place + pad] as number) >= (cueness[main + pad] as number)) main = place
  }
  return main
}

function fillCue(columns: Columns, length: number, cue: CueRange, column: OwnColumn): void {
  const main = mainPlace(columns, cue) + pad
  const put = (name: (typeof linkColumnNames)[number], value: number) => {
    column(name).fill(value, pad, pad + length)
  }
  const [word, pos] = [col(columns, 'word'), col(columns, 'pos')]
  put('cueWord', word[main] as number)
  put('cueStem', col(columns, 'stem')[main] as number)
  put('cueFirst', word[cue.first + pad] as number)
  put('cueLast', word[cue.end - 1 + pad] as number)
  put('cueCluster', col(columns, 'cluster')[main] as number)
  put('cueTopic', col(columns, 'topic')[main] as number)
  put('cueVerbClass', col(columns, 'verbClass')[main] as number)
  put('cuePos', pos[main] as number)
  put('cueLength', Math.min(cue.end - cue.first, 4))
  put('beforeCue', word[cue.first - 1 + pad] as number)
  put('beforeCuePos', pos[cue.first - 1 + pad] as number)
  put('afterCue', word[cue.end + pad] as number)
  put('afterCuePos', pos[cue.end + pad] as number)
  const [sinceStart, untilEnd] = [col(columns, 'sinceStart'), col(columns, 'untilEnd')]
  const nearStart = (sinceStart[cue.first + pad] as number) < 4 ? 1 : 0
  const nearEnd = (untilEnd[cue.end - 1 + pad] as number) < 4 ? 2 : 0
  put('enclosed', nearStart + nearEnd)
}

/** The words, commas and verbs between the cue and each token, from the cue outward: to the right (1) or left (-1). */
function walkWords(columns: Columns, length: number, cue: CueRange, column: OwnColumn, way: 1 | -1): void {
  const [word, pos] = [col(columns, 'word'), col(columns, 'pos')]
  const [distance, commasColumn, verbsColumn] = [column('distance'), column('commas'), column('verbs')]
  const sign = way === 1 ? 1 : 2
  let [commas, verbs] = [0, 0]
  const begin = way === 1 ? cue.end : cue.first - 1
  for (let place = begin; place >= 0 && place < length; place += way) {
    const at = place + pad
    distance[at] = step(Math.abs(place - begin)) * 4 + sign
    commasColumn[at] = Math.min(commas, 5) * 4 + sign
    verbsColumn[at] = Math.min(verbs, 5) * 4 + sign
    if (isBreak(word[at] as number)) commas++
    if (isVerb(pos[at] as number)) verbs++
  }
}

/** The sentences and stretches of marks between the cue and each token. */
function walkSentences(columns: Columns, length: number, cue: CueRange, column: OwnColumn, way: 1 | -1): void {
  const [quote, sinceStart] = [col(columns, 'quote'), col(columns, 'sinceStart')]
  const [sentencesColumn, marksColumn] = [column('sentences'), column('marks')]
  const sign = way === 1 ? 1 : 2
  const opens = way === 1 ? quoteState.opens : quoteState.closes
  // Seen from the right, a sentence ends after its first word; seen from the left, it begins with it.
  const [startsHere, startedHere] = way === 1 ? [1, 0] : [0, 1]
  let [sentences, marks] = [0, 0]
  for (let place = way === 1 ? cue.end : cue.first - 1; place >= 0 && place < length; place += way) {
    const at = place + pad
    const isStart = sinceStart[at] === 0
    if (isStart) sentences += startsHere
    if (quote[at] === opens) marks++
    sentencesColumn[at] = Math.min(sentences, 3) * 4 + sign
    marksColumn[at] = (quote[at] === quoteState.out ? 0 : Math.min(marks, 3)) * 4 + sign
    if (isStart) sentences += startedHere
  }
}

/** What the tagger found between the cue and each token: other cues, sources, the part that begins next to the cue. */
function walkTags(length: number, cue: CueRange, tags: Uint8Array, column: OwnColumn, way: 1 | -1): void {
  const [cuesColumn, tagRun, sourceSeen] = [column('cues'), column('tagRun'), column('sourceSeen')]
  const sign = way === 1 ? 1 : 2
  let [cues, sources, run, runBroken] = [0, 0, -1, false]
  for (let place = way === 1 ? cue.end : cue.first - 1; place >= 0 && place < length; place += way) {
    const at = place + pad
    const tag = tags[place] as number
    // Labels come in pairs, a part's first token and the rest of it.
    const part = (tag + 1) >> 1
    if (run < 0) run = part
    else if (part !== run) runBroken = true
    cuesColumn[at] = Math.min(cues, 2) * 4 + sign
    tagRun[at] = runBroken ? 0 : 1 + part
    sourceSeen[at] = Math.min(sources, 2) * 4 + sign
    if (tag === tagLabel.cue) cues++
    if (tag === tagLabel.source) sources++
  }
}
