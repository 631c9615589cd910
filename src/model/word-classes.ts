/** What is known of a word beforehand: the classes that let a model treat words it has never met like their neighbours. */
export interface WordClasses {
  /** Place of the word with this hash in the arrays below; 0 for a word that is not listed, whose classes are all 0. */
  readonly find: (word: number) => number
  /** Fine cluster, from word vectors. */
  readonly cluster: ArrayLike<number>
  /** Coarse cluster. */
  readonly topic: ArrayLike<number>
  /** WordNet's lexicographer file of the verb, plus one. */
  readonly verbClass: ArrayLike<number>
  /** WordNet's lexicographer file of the noun, plus one. */
  readonly nounClass: ArrayLike<number>
  /** How often the word stands in a cue: 0 unknown, 1 never … 7 nearly always. */
  readonly cueness: ArrayLike<number>
}
