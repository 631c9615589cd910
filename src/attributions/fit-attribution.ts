import type { Reading } from '../reading.js'
import type { Attribution } from './attribution.js'
import { cutDangling } from './cut-dangling.js'
import { cutLeadIn } from './cut-lead-in.js'
import { cutListMarker } from './cut-list-marker.js'
import { cutMainClause } from './cut-main-clause.js'
import { cutRecipient } from './cut-recipient.js'
import { cutRelative } from './cut-relative.js'
import { dropHearer } from './drop-hearer.js'
import { dropPredicate } from './drop-predicate.js'
import { dropWorkTitle } from './drop-work-title.js'
import { extendPastMark } from './extend-past-mark.js'
import { fitCue } from './fit-cue.js'
import { fitPassive } from './fit-passive.js'
import { fitSource } from './fit-source.js'
import { mendBareTag } from './mend-bare-tag.js'
import { openAside } from './open-aside.js'
import { partQuoted } from './part-quoted.js'
import { partRelative } from './part-relative.js'
import { partWith } from './part-with.js'
import { recutExpected } from './recut-expected.js'
import { turnInverted } from './turn-inverted.js'

type Step = (reading: Reading, attribution: Attribution) => Attribution

/** First, which words are source, cue and content, where the models took one for another: `[We go], <says> {Lee}`. */
const parts: readonly Step[] = [turnInverted, openAside, mendBareTag, partQuoted, partWith]

/** Then where cue and source begin and end, and whether the source is who says it: `Jurors <heard> [that Lee was drunk]`. */
const sources: readonly Step[] = [fitCue, dropPredicate, fitSource, fitPassive, dropHearer, partRelative]

/** Then where the content begins and ends: `{Roe} <told> him [it was late]`. */
const contents: readonly Step[] = [
  cutRecipient,
  recutExpected,
  cutLeadIn,
  extendPastMark,
  cutMainClause,
  cutRelative,
  cutListMarker,
  dropWorkTitle,
]

/** Last the preposition that ends the cue: whether it leads to the content shows only now. */
const steps: readonly Step[] = [...parts, ...sources, ...contents, cutDangling]

/** What is put right in each attribution by itself. */
export function fitAttribution(reading: Reading, attribution: Attribution): Attribution {
  return steps.reduce((one, step) => step(reading, one), attribution)
}
