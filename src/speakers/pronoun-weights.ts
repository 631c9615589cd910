/** What is looked at when a pronoun could mean several, with what each is worth (log-odds, in hundredths). */
export const pronounWeights = {
  /** Latest mention in this sentence, before the pronoun: "Roe said she …". */
  sameSentence: 120,
  /** … one, two, three or more sentences back. */
  oneBack: 45,
  twoBack: -45,
  threeBack: -80,
  further: -105,
  /** Latest mention is the subject of its clause: "Roe met Doe." */
  subject: 85,
  /** Latest mention is an owner or stands before a noun: "Roe’s lawyer", "the Roe campaign". */
  ownerOrModifier: -30,
  /** Latest mention is the first of its sentence. */
  firstOfSentence: 80,
  /** Latest mention stands in this paragraph. */
  sameBlock: 120,
  /** Spoke last: “No,” Roe said. … he said. */
  lastSpeaker: 60,
  /** Mentioned often so far (times the logarithm). */
  often: 35,
  /** Named often in the article as a whole (times the logarithm). */
  prominent: 15,
  /** Titles, given names or earlier pronouns agree with the pronoun. */
  genderKnown: 125,
  /** The given name speaks for the other pronoun. */
  genderAgainst: -350,
  /** Introduced by full name or description in the sentence before. */
  introduced: 40,
  /** Stands in the very words that are reported: "Roe was dismissed, he told the paper." */
  inOwnContent: 40,
  /** Latest mention is the subject of the sentence before. */
  subjectBefore: 75,
  /** "His" or "himself" behind the subject of its sentence: "Roe left his post." */
  binds: 220,
  /** A "his" or "her" of the same sentence was read so: "Roe left his post, he told the paper." */
  boundBefore: 130,
  /** Spoke last, in this sentence or the one before. */
  justSpoke: 55,
  /** The latest mention is the source of a quotation. */
  asSource: -60,
  /** It is an unnamed person. */
  unnamed: -90,
  /** The latest mention is only within what somebody else is reported to have said. */
  reported: -70,
  /** Its own relation to somebody is how it is called: "A colleague said he …", "A spokesman said he …". */
  relation: -150,
} as const
