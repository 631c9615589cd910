/** What is looked at when a pronoun could mean several, with what each is worth (log-odds, in hundredths). */
export const pronounWeights = {
  /** Latest mention in this sentence, before the pronoun: "Roe said she …". */
  sameSentence: 125,
  /** … one, two, three or more sentences back. */
  oneBack: 35,
  twoBack: -45,
  threeBack: -60,
  further: -95,
  /** Latest mention is the subject of its clause: "Roe met Doe." */
  subject: 75,
  /** Latest mention is an owner or stands before a noun: "Roe’s lawyer", "the Roe campaign". */
  ownerOrModifier: -30,
  /** Latest mention is the first of its sentence. */
  firstOfSentence: 60,
  /** Latest mention stands in this paragraph. */
  sameBlock: 105,
  /** Spoke last: “No,” Roe said. … he said. */
  lastSpeaker: 40,
  /** Mentioned often so far (times the logarithm). */
  often: 65,
  /** Titles, given names or earlier pronouns agree with the pronoun. */
  genderKnown: 110,
  /** The given name speaks for the other pronoun. */
  genderAgainst: -350,
  /** Introduced by full name or description in the sentence before. */
  introduced: 80,
  /** Stands in the very words that are reported: "Roe was dismissed, he told the paper." */
  inOwnContent: 40,
  /** Latest mention is the subject of the sentence before. */
  subjectBefore: 80,
  /** "His" or "himself" behind the subject of its sentence: "Roe left his post." */
  binds: 200,
  /** Spoke last, in this sentence or the one before. */
  justSpoke: 55,
  /** The latest mention is the source of a quotation. */
  asSource: -60,
  /** It is an unnamed person. */
  unnamed: -130,
  /** The latest mention is only within what somebody else is reported to have said. */
  reported: -55,
} as const
