/** Verbs that introduce the words of somebody, in the forms that stand in a cue. */
const sayVerbs: ReadonlySet<string> = new Set(
  `said says say saying asked asks asking added adds adding wrote writes writing tweeted tweets tweeting posted posts
  posting told tells telling replied replies replying continued continues continuing concluded concludes concluding
  declared declares declaring responded responds responding answered answers explained explains explaining argued
  argues arguing warned warns warning announced announces announcing noted notes noting remarked remarks stated states
  stating insisted insists insisting recalled recalls joked quipped claimed claims claiming exclaimed commented
  comments observed observes opined reads read quoted quotes shouted yelled urged captioned messaged texted emailed
  pleaded reasoned vowed boasted reiterated repeated confirmed
  mused lamented complained demanded wondered retorted countered emphasized emphasised stressed testified thundered
  suggested reported reports reporting`.split(/\s+/),
)

/** Whether the word, in lower case, is a form of a verb of saying. */
export function isSayVerb(word: string): boolean {
  return sayVerbs.has(word)
}

/** Verbs of how somebody says something: “We won,” she laughed. */
const mannerVerbs: ReadonlySet<string> = new Set(
  `laughed laughs laughing grinned grins smiled smiles sighed sighs shrugged shrugs nodded nods winked sobbed sobs wept
  chuckled chuckles giggled barked growled hissed murmured murmurs muttered mutters whispered whispers bellowed bellows
  intoned intones drawled snapped snaps cried cries gushed gushes beamed beams enthused enthuses fumed fumes raged
  deadpanned teased cackled chanted chants screamed screams shouted shouts roared roars groaned moaned begged begs
  reckons reckoned chirped sang sings recited cooed huffed boomed sneered scoffed protested admitted admits agreed agrees
  conceded promised offered explained ventured marvelled marveled chimed prayed swore warns hollered retorts
  e-mailed e-mails emails texts riffed blasted blasts slammed ranted rants texted pronounced ruled quips jokes jests jested repeats demands
  interrupted interjected called calls recounted recounts confided confides volunteered deadpans scolded scolds chided
  gasped gasps groused grumbled grumbles griped gripes blurted implored implores objected mumbled mumbles proclaimed
  proclaims rejoined spluttered squealed stammered taunted wailed whined yelped shrieked shrieks crowed crows bristled
  confessed confesses elaborated recites vents vented bawled bawls bleated brayed croaked crooned droned gulped hooted howled purred quavered rasped
  sniffed snorts snorted squawked thunders trilled tutted whimpered summarised summarized observed ventures`.split(
    /\s+/,
  ),
)

/** Whether the word, in lower case, is a form of a verb of how something is said. */
export function isManner(word: string): boolean {
  return mannerVerbs.has(word)
}

/** Whether the word, in lower case, is a form of a verb that says something or how: "said", "whispered". */
export function isTelling(word: string): boolean {
  return isSayVerb(word) || isManner(word)
}

/** With the word behind them they say how somebody says something: “Fourteen times?” Roe shot back. */
const phrasalVerbs: ReadonlySet<string> = new Set(
  `shot back|fired back|hit back|snapped back|shoots back|hits back|fires back|wrote back|writes back|texted back|chimed in|
  chimes in|cut in|cuts in|butted in|piped up|pipes up|spoke up|burst out|called out|calls out|cried out|went on|
  goes on`.split(/\|\s*/),
)

/** Whether the two words, in lower case, are together a verb of saying. */
export function isPhrasalVerb(first: string, second: string): boolean {
  return phrasalVerbs.has(`${first} ${second}`)
}
