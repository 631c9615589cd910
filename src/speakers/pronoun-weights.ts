/** What is looked at when a pronoun could mean several, with what each is worth (log-odds, in hundredths). */
export const pronounWeights = {
  /** Latest mention in this sentence, before the pronoun: "Roe said she …". */
  sameSentence: 120,
  /** … one, two, three or more sentences back. */
  oneBack: 100,
  twoBack: 20,
  threeBack: -40,
  further: -130,
  /** Latest mention is the subject of its clause: "Roe met Doe." */
  subject: 90,
  /** Latest mention is an owner or stands before a noun: "Roe’s lawyer", "the Roe campaign". */
  ownerOrModifier: -60,
  /** Latest mention is the first of its sentence. */
  firstOfSentence: 60,
  /** Latest mention stands in this paragraph. */
  sameBlock: 60,
  /** Spoke last: “No,” Roe said. … he said. */
  lastSpeaker: 150,
  /** The last such pronoun meant this one. */
  lastPronoun: 80,
  /** Mentioned often so far (times the logarithm). */
  often: 30,
  /** Titles, given names or earlier pronouns agree with the pronoun. */
  genderKnown: 70,
  /** Introduced by full name or description in the sentence before. */
  introduced: 20,
  /** Speaks in the clause the pronoun stands in: "Trump said he believes". */
  enclosing: 160,
  /** The latest mention is only within what somebody else is reported to have said. */
  reported: -80,
} as const
