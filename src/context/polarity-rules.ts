import type { Polarity } from '../types.js'

/** A way in which words are given without being asserted, with its sample sentences. */
export interface PolaritySample {
  readonly polarity: Polarity
  readonly sample: string
}

/** One sentence a mechanism; each is a test. */
export const polaritySamples: readonly PolaritySample[] = [
  { polarity: 'denied', sample: '{Hanyon} <denied> [having made the remark].' },
  { polarity: 'denied', sample: '{The ministry} <has repeatedly disputed> [that the dam is unsafe].' },
  { polarity: 'asserted', sample: '{The ministry} <did not deny> [that the dam is unsafe].' },
  { polarity: 'declined', sample: '{A spokesman} <declined to comment on> [the talks].' },
  { polarity: 'declined', sample: '{A spokesman} <refused to say> [whether she would stand].' },
  { polarity: 'declined', sample: '{Officers} <would neither confirm nor deny> [reports of a third body].' },
  { polarity: 'declined', sample: '{She} <would not say> [how much had been spent].' },
  { polarity: 'declined', sample: '{The office} <wouldn’t confirm> [the date].' },
  { polarity: 'declined', sample: '{Dunn} <would not be drawn on> [the size of the cut].' },
  { polarity: 'not-said', sample: '{She} <did not say> [whether the tour would go on].' },
  { polarity: 'not-said', sample: '{He} <did not comment on> [the report].' },
  { polarity: 'not-said', sample: '{The council} <has not responded to> [a request for comment].' },
  { polarity: 'not-said', sample: '{Roe} <could not be reached for> [comment].' },
  { polarity: 'not-said', sample: '{He} <never said> [that it was safe].' },
  { polarity: 'not-said', sample: '{She} left <without saying> [where she was going].' },
  { polarity: 'not-said', sample: '{She} <stopped short of calling> [it a crime].' },
  { polarity: 'not-said', sample: '{He} <failed to mention> [the loan].' },
  { polarity: 'not-said', sample: '{Nobody} <is suggesting> [that the 12 makes money].' },
  { polarity: 'not-said', sample: '{Neither company} <has commented on> [the deal].' },
  { polarity: 'hypothetical', sample: '{Some} <would argue> [that the route should not exist].' },
  { polarity: 'hypothetical', sample: '{Critics} <might say> [it is too long].' },
  { polarity: 'hypothetical', sample: '{She} <is expected to announce> [a new plan].' },
  { polarity: 'hypothetical', sample: '{He} <will tell> MPs [that the plan has failed].' },
  { polarity: 'hypothetical', sample: '{The minister} <is due to tell> MPs [that the plan has failed].' },
  { polarity: 'hypothetical', sample: 'If {she} <says> [there is no money], believe her.' },
  { polarity: 'hypothetical', sample: '{He} <plans to announce> [his choice on Monday].' },
  { polarity: 'asserted', sample: '{She} <said> [it was not true].' },
  { polarity: 'asserted', sample: '{He} <went on to say> [that it was late].' },
  { polarity: 'asserted', sample: '{She} <would like> [to see it again].' },
  { polarity: 'asserted', sample: '{He} <could not help but note> [that he had won].' },
  { polarity: 'asserted', sample: '{He} <did not hesitate to say> [that she was wrong].' },
  { polarity: 'asserted', sample: '{She} <not only said> [so] but wrote it.' },
  { polarity: 'asserted', sample: '{He} <asked> [whether it would rain].' },
  { polarity: 'asserted', sample: '[“It would rain,”] {he} <would often say>.' },
  { polarity: 'asserted', sample: '{She} <used to say> [that a timetable was a promise].' },
  { polarity: 'asserted', sample: '{He} <has refused> [to resign].' },
]
