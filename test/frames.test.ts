import { describe, expect, test } from 'vitest'
import { addHearings } from '../src/attributions/add-hearings.js'
import { addWorded } from '../src/attributions/add-worded.js'
import type { Attribution } from '../src/attributions/attribution.js'
import { cutListMarker } from '../src/attributions/cut-list-marker.js'
import { cutMainClause } from '../src/attributions/cut-main-clause.js'
import { dropDeeds } from '../src/attributions/drop-deeds.js'
import { dropHearer } from '../src/attributions/drop-hearer.js'
import { dropWorkTitle } from '../src/attributions/drop-work-title.js'
import { fitPassive } from '../src/attributions/fit-passive.js'
import { mendBareTag } from '../src/attributions/mend-bare-tag.js'
import { openAside } from '../src/attributions/open-aside.js'
import { partQuoted } from '../src/attributions/part-quoted.js'
import { partRelative } from '../src/attributions/part-relative.js'
import { partWith } from '../src/attributions/part-with.js'
import { settleMarks } from '../src/attributions/settle-marks.js'
import { turnInverted } from '../src/attributions/turn-inverted.js'
import type { Reading } from '../src/reading.js'
import { readArticle } from '../src/reading.js'
import { mark, unmark } from './support/mark-attribution.js'
import { readTagged, writeTagged } from './support/tag-attributions.js'

type Step = (reading: Reading, attribution: Attribution) => Attribution

/** A step, what the models gave, what it makes of that; null where it leaves it alone. */
const samples: readonly (readonly [step: Step, given: string, wanted: string | null])[] = [
  [fitPassive, '{Ann Roe, 45}, <is accused of> [theft].', '[Ann Roe], 45, <is accused of> [theft].'],
  [
    fitPassive,
    '[The plane landed], but {his schedule} <was not revealed>.',
    'The plane landed, but [his schedule] <was not revealed>.',
  ],
  [fitPassive, '{Roe} <is widely believed> [to be ill].', '[Roe] <is widely believed> [to be ill].'],
  [
    fitPassive,
    '[The firm] <was accused> by {regulators of hiding losses}.',
    '[The firm] <was accused> by {regulators} [of hiding losses].',
  ],
  [
    fitPassive,
    '[The firm] <was accused> by {the Bank of Leeds of hiding losses}.',
    '[The firm] <was accused> by {the Bank of Leeds} [of hiding losses].',
  ],
  [fitPassive, 'Roe <was told> by aides [that it was late].', 'Roe <was told> by {aides} [that it was late].'],
  [
    fitPassive,
    '[They] <were urged> by {the council} to boil water.',
    '[They] <were urged> by {the council} [to boil water].',
  ],
  [fitPassive, '{Roe} <is said to have told> police [that it was late].', null],
  [fitPassive, '{Roe} <was told> by phone [that it was late].', null],
  [fitPassive, '{Roe} <has accused> [Poe of theft].', null],
  [fitPassive, '{Roe} <was quoted as saying> [it was late].', null],
  [turnInverted, '<Adds Roe:> [“We will go home.”]', '<Adds> {Roe}: [“We will go home.”]'],
  [turnInverted, '<Says the baker:> [“We will go home.”]', '<Says> {the baker}: [“We will go home.”]'],
  [turnInverted, '{WE GO}, <SAYS> [ROE]', '[WE GO], <SAYS> {ROE}'],
  [turnInverted, '{Roe, 45}, <says> [Labour won].', null],
  [turnInverted, '{Roe, the mayor}, <says> [no].', null],
  [openAside, '{The mill}, <says> [Roe, its owner, was broke].', '[The mill], <says> {Roe, its owner}, [was broke].'],
  [openAside, '[The mill], <said> {Roe}, has no plans to close.', '[The mill], <said> {Roe}, [has no plans to close].'],
  [
    openAside,
    '{Unions}, <say> [ministers, must accept the deal].',
    '[Unions], <say> {ministers}, [must accept the deal].',
  ],
  [openAside, '{The mayor, Ann Roe}, <said> [the clerk, Joe Poe, was ill].', null],
  [openAside, '{The mayor}, <said> [Roe, and the clerk were ill].', null],
  [mendBareTag, '{“We go”} <said> [Roe “and we stay”].', '[“We go”] <said> {Roe} [“and we stay”].'],
  [mendBareTag, '{Roe} <said> [Poe “and his men” were late].', null],
  [partQuoted, '{TASS} <quoted> [Roe as saying it was late].', 'TASS quoted {Roe} <as saying> [it was late].'],
  [partQuoted, '{TASS} <quoted him as saying:> [“It was late.”]', 'TASS quoted {him} <as saying>: [“It was late.”]'],
  [partQuoted, '[“It was late,”] {TASS} <quoted> Roe as saying.', '[“It was late,”] TASS quoted {Roe} <as saying>.'],
  [partQuoted, 'The paper quoted Roe, a judge, as <saying> on Monday [that it was late].', null],
  [
    partQuoted,
    '{The paper} quoted Roe, a judge, as <saying> on Monday [that it was late].',
    'The paper quoted {Roe, a judge}, <as saying> on Monday [that it was late].',
  ],
  [partQuoted, '{Roe} <was quoted as saying> [it was late].', null],
  [partQuoted, '{Roe} <quoted> [figures from the report as evidence].', null],
  [
    partWith,
    '{Fans} <were divided, with one writing:> [“It is dead.”]',
    'Fans were divided, with {one} <writing:> [“It is dead.”]',
  ],
  [partWith, '{Roe} <sided with Poe, saying> [it was late].', null],
  [
    dropHearer,
    '{The High Court in Leeds} <heard> [that it was late].',
    'The High Court in Leeds <heard> [that it was late].',
  ],
  [dropHearer, '{Jurors} <have heard> [that it was late].', 'Jurors <have heard> [that it was late].'],
  [dropHearer, '{Roe} <heard> [that it was late].', null],
  [dropHearer, '{The court} <said> [that it was late].', null],
  [
    partRelative,
    '[The man], {who witnesses} <said> was armed, ran off.',
    'The man, [who] {witnesses} <said> [was armed], ran off.',
  ],
  [partRelative, '{A jury heard Roe} <say>: [“I did it.”]', 'A jury heard {Roe} <say>: [“I did it.”]'],
  [partRelative, 'The man {who last year} <said> [it was late].', null],
  [partRelative, 'The man {who} <said> [it was late].', null],
  [
    cutMainClause,
    'The ruling, in which {she} <wrote> [that “the law is no pact,” drew fire].',
    'The ruling, in which {she} <wrote> [that “the law is no pact,”] drew fire.',
  ],
  [
    cutMainClause,
    '{His} <remark> [that “women can’t drive” caused outrage].',
    '{His} <remark> [that “women can’t drive”] caused outrage.',
  ],
  [
    cutMainClause,
    'Roe, {who} <called> [the plan “a joke”, has resigned].',
    'Roe, {who} <called> [the plan “a joke”], has resigned.',
  ],
  [cutMainClause, '{His} <claim> [that “the law” was dead].', null],
  [cutMainClause, '{He} <said> [that “the law” was dead].', null],
  [cutMainClause, '{He} <said> [that “it is dead” was the worst line].', null],
  [cutListMarker, '[• “We are tired,”] <said> {Roe}.', '• [“We are tired,”] <said> {Roe}.'],
  [cutListMarker, '[1. Rates will rise], {the bank} <said>.', '1. [Rates will rise], {the bank} <said>.'],
  [cutListMarker, '[1.5 million people left], {the bank} <said>.', null],
  [cutListMarker, '[– and then they left], {Roe} <said>.', '– [and then they left], {Roe} <said>.'],
  [
    dropWorkTitle,
    'In her new podcast, [“Rope Talk,”] {Roe} <said> [rope was dead].',
    'In her new podcast, “Rope Talk,” {Roe} <said> [rope was dead].',
  ],
  [dropWorkTitle, 'In the rain, [“Rope is dead,”] {Roe} <said>, [“and gone.”]', null],
  [dropWorkTitle, '[“Rope Is Dead,”] {Roe} <said>, [“Long Live Rope.”]', null],
]

describe('what is put right in one attribution', () => {
  test.each(samples.map(([step, given, wanted]) => [step.name, given, wanted ?? given, step] as const))(
    '%s: %s',
    (_, given, wanted, step) => {
      const { text, attribution } = unmark(given)
      const bare = (marked: string) => marked.replace(/,\}/g, '},').replace(/:>/g, '>:')
      expect(bare(mark(text, step(readArticle(text), attribution)))).toBe(bare(wanted))
    },
  )
})

type Stage = (reading: Reading, attributions: readonly Attribution[]) => Attribution[]

/** A stage, what the models gave, what it makes of that. */
const stages: readonly (readonly [stage: Stage, given: string, wanted: string])[] = [
  [
    settleMarks,
    '<s1>The council</s1> <c1>said</c1> <q1>it was “saddened”, with Amir Khan saying the area was “quiet”</q1>.',
    '<s1>The council</s1> <c1>said</c1> <q1>it was “saddened”</q1>, with <s2>Amir Khan</s2> <c2>saying</c2> <q2>the area was “quiet”</q2>.',
  ],
  [
    settleMarks,
    '<s1>Roe</s1> <c1>said</c1> <q1>he would go, with no regrets</q1>.',
    '<s1>Roe</s1> <c1>said</c1> <q1>he would go, with no regrets</q1>.',
  ],
  [
    settleMarks,
    '<q1>“We go there,”</q1> <c1>said</c1> <s1>Lee</s1>; <q1>“we stay here,”</q1> said Roe.',
    '<q1>“We go there,”</q1> <c1>said</c1> <s1>Lee</s1>; <q2>“we stay here,”</q2> <c2>said</c2> <s2>Roe</s2>.',
  ],
  [
    settleMarks,
    '<c1>Asked</c1> <q1>if he was scared: “No.”</q1>',
    '<c1>Asked</c1> <q1>if <s2>he</s2> was scared</q1>: <q2>“No.”</q2>',
  ],
  [
    settleMarks,
    'Does <s1>he</s1> <c1>regret</c1> <q1>it? “Every single day.”</q1>',
    'Does <s1>he</s1> regret it? <q1>“Every single day.”</q1>',
  ],
  [settleMarks, 'Is she scared of it? “Of course.”', 'Is <s1>she</s1> scared of it? <q1>“Of course.”</q1>'],
  [settleMarks, 'Is that a coat of arms? “Of course.”', 'Is that a coat of arms? “Of course.”'],
  [
    dropDeeds,
    '<q1>“It’s over,”</q1> <s1>Smith</s1> <c1>said</c1>, <c2>slamming</c2> <q2>the door</q2>.',
    '<q1>“It’s over,”</q1> <s1>Smith</s1> <c1>said</c1>, slamming the door.',
  ],
  [
    dropDeeds,
    '<q1>“It’s over,”</q1> <s1>Smith</s1> <c1>said</c1>, <c2>slamming</c2> <q2>the plan</q2>.',
    '<q1>“It’s over,”</q1> <s1>Smith</s1> <c1>said</c1>, <c2>slamming</c2> <q2>the plan</q2>.',
  ],
  [dropDeeds, '<s1>He</s1> <c1>was convicted of</c1> <q1>“fraud”</q1>.', 'He was convicted of “fraud”.'],
  [dropDeeds, 'A sign <s1>that</s1> <c1>said</c1> <q1>“Go” hung there</q1>.', 'A sign that said “Go” hung there.'],
  [
    dropDeeds,
    'A man <s1>that</s1> <c1>said</c1> <q1>“Go” left</q1>.',
    'A man <s1>that</s1> <c1>said</c1> <q1>“Go” left</q1>.',
  ],
  [addHearings, 'The court heard Lee was drunk.', 'The court <c1>heard</c1> <q1>Lee was drunk</q1>.'],
  [addHearings, 'The court heard evidence that was new.', 'The court heard evidence that was new.'],
  [addHearings, 'The mayor heard Lee was drunk.', 'The mayor heard Lee was drunk.'],
  [
    addWorded,
    'In the words of one aide, it was “a train wreck.”',
    '<c1>In the words of</c1> <s1>one aide</s1>, <q1>it was “a train wreck.”</q1>',
  ],
  [
    addWorded,
    'The deal was, in the words of a banker, “a farce”.',
    'The deal was, <c1>in the words of</c1> <s1>a banker</s1>, <q1>“a farce”</q1>.',
  ],
  [addWorded, '“It’s over.” — Sam Smith, senator', '<q1>“It’s over.”</q1> <c1>—</c1> <s1>Sam Smith</s1>, senator'],
  [addWorded, '“It’s over” — Sam Smith said so.', '“It’s over” — Sam Smith said so.'],
]

describe('what is put right among several attributions', () => {
  test.each(stages.map(([stage, given, wanted]) => [stage.name, given, wanted, stage] as const))(
    '%s: %s',
    (_, given, wanted, stage) => {
      const { reading, attributions } = readTagged(given)
      expect(writeTagged(reading, stage(reading, attributions))).toBe(wanted)
    },
  )
})
