import { type ColumnName, columnOf, pad } from './column-names.js'
import type { LinkableUnit } from './link-cue.js'

/** What is known of a whole linking: a cue's source and content, as no model that goes word by word can see them. */
export const linkingColumnNames = [
  'one', // always the same: says how often such a linking is right
  'behind', // how much worse than the best path, in steps
  'rank', // first, second, third
  'guessed', // the source is a guess
  'order', // which part follows which
  'orderGaps', // the same, with whether words stand between
  'cueBelief', // how sure the tagger is of the cue
  'contentBelief', // how sure the linker is of the content
  'sourceBelief', // and of the source
  'cueStem',
  'cueWord',
  'cueFirst',
  'cueLast',
  'cueCluster',
  'cueTopic',
  'cueVerbClass',
  'cueNounClass',
  'cuePos',
  'cueFirstPos',
  'cueLength',
  'cueness',
  'cueQuote', // does the cue stand in marks
  'beforeCue',
  'beforeCuePos',
  'afterCue',
  'afterCuePos',
  'pieces', // pieces of content
  'side', // is the content before or after the cue
  'gap', // words between it and the cue that are not the source
  'gapWord', // the word next to the content, between it and the cue
  'gapPos',
  'firstWord', // the content's first word and those around it
  'firstPos',
  'firstTopic',
  'secondWord',
  'secondPos',
  'beforeWord',
  'beforePos',
  'lastWord',
  'lastPos',
  'lastTopic',
  'afterWord', // the word after the content and those that follow
  'afterPos',
  'afterTopic',
  'afterWord2',
  'afterPos2',
  'afterPos3',
  'beforeQuote', // does the word before it stand in marks
  'afterQuote', // does the word after it, or open them
  'pastMarkWord', // what follows the last closing mark within it: “…,” adding
  'pastMarkPos',
  'pastMarkLength', // words from there to its end
  'length',
  'verbs', // verbs in it
  'breaks', // commas in it
  'likelyCues', // words in it that are often cues
  'taggedCues', // words in it that the tagger takes for cues
  'starts', // sentences in it
  'marks', // does it begin and end with marks, is it all, some or not quoted
  'cutsMarks', // does it begin or end within marks
  'atStart', // does it begin a sentence
  'atEnd', // does it end one
  'restLength', // what follows to the end of the sentence: words
  'restVerbs',
  'restQuoted',
  'restBreaks',
  'restCues',
  'headLength', // what stands before it from the start of the sentence
  'headVerbs',
  'farLength', // a second piece: words
  'farMarks',
  'farBetween', // words between the two pieces
  'farFirstPos',
  'farStarts', // sentences between the two
  'leftQuoted', // quoted words near the cue that are left out
  'sourceSide',
  'sourceGap', // words between source and cue
  'sourceGapPos', // the first of them
  'sourceLength',
  'sourceBreaks',
  'sourceVerbs',
  'sourceFirst',
  'sourceFirstPos',
  'sourceLast',
  'sourceLastPos',
  'sourceLastTopic',
  'sourceLastNoun',
  'sourceBefore',
  'sourceBeforePos',
  'sourceAfter',
  'sourceAfterPos',
  'sourceAfterPos2',
  'sourceQuote',
  'sourceTouches', // does the content begin or end next to the source
  'sourcePosRun', // the parts of speech of its first four words
  'outer', // how likely the cue stands in what another cue says
  'outerCue', // that other cue
  'outerOrder', // whether it stands before or after
  'inner', // how likely a cue in the content is one
  'rival', // how likely another cue has the same content
  'rivalCue',
  'rivalSide',
  'crowd', // other cues in reach
] as const

export type LinkingColumnName = (typeof linkingColumnNames)[number]

/** Index of each property. */
export const linkingColumnIndex: Readonly<Record<string, number>> = Object.fromEntries(
  linkingColumnNames.map((name, index) => [name, index]),
)

/** Puts a property of the linking being described. */
export type Put = (name: LinkingColumnName, value: number) => void

/** Looks up a property of a word of the unit. */
export const wordsOf = (unit: LinkableUnit) => (name: ColumnName, place: number) =>
  columnOf(unit.columns, name)[Math.max(-pad, Math.min(unit.length + pad - 1, place)) + pad] as number
