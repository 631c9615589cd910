import { wordList } from './word-list.js'

/** Verbs that deny what they are said of: "denied having made the remark". */
export const denials: ReadonlySet<string> = wordList('deny dispute refute rebut contradict disavow disclaim repudiate')

/** What is denied by rejecting it: "rejected claims that he lied". */
export const allegations: ReadonlySet<string> = wordList(
  'claim claims allegation allegations accusation accusations suggestion suggestions charge charges insinuations link links notion',
)

/** Verbs that refuse: "declined to comment". */
export const refusals: ReadonlySet<string> = wordList('decline refuse')

/** What can be refused or left undone in words: "refused to say"; "refused to resign" is asserted. */
export const utterances: ReadonlySet<string> = wordList(
  `say comment discuss answer confirm identify name elaborate give provide specify disclose speak talk tell respond
  address explain reveal reply rule predict speculate state detail offer describe deny clarify mention acknowledge
  admit be expand go share release weigh estimate call draw concede criticize criticise condemn apologize apologise
  engage make put return react grant commit divulge characterize characterise quantify testify write
  report announce claim suggest indicate argue note add insist warn promise accuse blame publish reach approach available repeat
  guarantee list outline enlarge express venture volunteer`,
)

/** Words between a refusal and what is refused: "refused, however, to say". */
export const loose: ReadonlySet<string> = wordList(
  'to also even publicly immediately repeatedly further either , however though — –',
)

/** Adverbs that make "would say" the past: "he would often say", "she would only say that it was late". */
export const habits: ReadonlySet<string> = wordList(
  'often always usually sometimes regularly frequently routinely later then repeatedly typically only',
)

/** Words that negate the verb they stand with. */
export const negatives: ReadonlySet<string> = wordList("not n't never cannot neither nor no hardly scarcely")

/** Verbs that are done all the same when negated: "could not help but note", "did not hesitate to say", "did not rule out". */
export const doneAnyway: ReadonlySet<string> = wordList(
  'help hesitate shy mince stop wait tire resist hide flinch disguise rule',
)

/** Auxiliaries of what is only supposed: "would argue". */
export const modals: ReadonlySet<string> = wordList("would could might may should 'd will shall 'll can must")

/** Sources that are nobody: "Nobody is suggesting", "Neither company has commented". */
export const nobodies: ReadonlySet<string> = wordList('nobody no-one none neither no nothing')

/** What leads up to what is still to be said: "is expected to announce", "plans to say". */
export const prospects: ReadonlySet<string> = wordList(
  `expect expected due set likely plan planning schedule scheduled intend prepare preparing hope want going about poised ready
  bound slated aim sure certain threaten wish unlikely promise tip tipped anticipate anticipated need`,
)

/** What leaves unsaid: "failed to mention", "without saying". */
export const omissions: ReadonlySet<string> = wordList('fail neglect avoid forget omit without')

/** Auxiliaries that a cue's span may have left out. */
export const auxiliaries: ReadonlySet<string> = wordList(
  `do does did has have had is are was were be been being to without of short yet expected due set likely 's 've`,
)
