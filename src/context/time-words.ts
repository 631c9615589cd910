import { wordList } from './word-list.js'

/** Days of the week as the papers write them. */
export const weekdays: ReadonlySet<string> = wordList(
  `monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. weds. thu. thur. thurs. fri. sat. sun.
  tues weds thurs`,
)

/** Months as the papers write them. */
export const months: ReadonlySet<string> = wordList(
  `january february march april may june july august september october november december
  jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. jan feb apr aug sept sep oct nov dec`,
)

/** Parts of a day. */
export const dayParts: ReadonlySet<string> = wordList('morning afternoon evening night lunchtime midday teatime')

/** Days named from the day of writing. */
export const nearDays: ReadonlySet<string> = wordList(
  'yesterday today tonight tomorrow overnight to-day to-night to-morrow',
)

/** Units that can be counted or pointed at: "two weeks ago", "last month". */
export const units: ReadonlySet<string> = wordList(
  `second minute moment hour day night week weekend fortnight month year decade century season quarter summer autumn fall
  winter spring morning afternoon evening`,
)

/** What lasts long enough to have an earlier and a later part: "earlier in the trial". */
export const stretches: ReadonlySet<string> = wordList(
  `trial hearing inquest inquiry tribunal case proceedings campaign debate meeting session match game half innings race
  tournament season series tour interview call term war pandemic crisis process investigation broadcast shift flight
  proceeding conference race show`,
)

/** What points at a unit or a weekday: "last week", "this Friday", "that day". */
export const pointers: ReadonlySet<string> = wordList('last this next that same previous following past')

/** What can go in front of a day: "late Wednesday", "earlier this week". */
export const nearness: ReadonlySet<string> = wordList('late early earlier later just mid')

/** Numbers of units: "two days ago", "several weeks earlier". */
export const quantities: ReadonlySet<string> = wordList(
  'a an one two three four five six seven eight nine ten eleven twelve several some few couple many',
)

/** What a number of units is counted from: "ago", "before the vote". */
export const counters: ReadonlySet<string> = wordList(
  'ago earlier later before after beforehand afterwards afterward previously',
)

/** Prepositions that may stand before a time and leave it the time of the words: "on Monday", not "by Monday". */
export const timePrepositions: ReadonlySet<string> = wordList('on in at around about during of over')

/** What opens an event that the saying is measured by: "after the vote", "before the market opened". */
export const timeClauseOpeners: ReadonlySet<string> = wordList('after before following')

/** What may stand before "after" and "before": "shortly after the vote". */
export const timeModifiers: ReadonlySet<string> = wordList(
  'shortly soon just right immediately moments minutes hours days weeks months years long well straight directly even only',
)

/** Adverbs that say when and no more. */
export const timeAdverbs: ReadonlySet<string> = wordList(
  'later earlier previously recently beforehand subsequently thereafter afterwards afterward',
)

/** Days and moments with a name of their own, of one or two words. */
export const namedDays: ReadonlySet<string> = wordList(
  `christmas easter thanksgiving halloween ramadan passover hanukkah christmas_day christmas_eve  boxing_day new_year's
  election_day election_night labor_day memorial_day good_friday easter_sunday easter_monday remembrance_sunday
  independence_day valentine's_day budget_day polling_day super_tuesday half-time halftime half_time full-time full_time`,
)
