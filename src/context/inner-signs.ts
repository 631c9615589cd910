import type { Proposal } from '../attributions/propose.js'
import type { Sign } from '../model/learnt-signs.js'
import type { Reading } from '../reading.js'
import { cueVerbClasses } from './cue-verbs.js'
import type { TokenRange } from './token-range.js'
import { verbLemma } from './verb-forms.js'
import { wordList } from './word-list.js'

/** What the models take for a saying within another's words, and the clause it stands in. */
export interface InnerScene {
  readonly reading: Reading
  readonly piece: TokenRange
  readonly proposal: Proposal
  /** How likely it would be an attribution if the clause were a paragraph. */
  readonly probability: number
}

/** Verbs that hardly do anything but pass on words. */
const plainVerbs = wordList(
  `tell say warn write ask order promise assure advise text email whisper explain reply add argue admit complain accuse
  insist threaten vow report confirm deny`,
)

const wordAt = ({ reading }: InnerScene, at: number) => reading.tokens[at]?.normal ?? ''
const lemmaOf = (scene: InnerScene) => verbLemma(wordAt(scene, scene.proposal.mainToken)) ?? ''
const beforeMain = (scene: InnerScene) => wordAt(scene, scene.proposal.mainToken - 1)
const sourceIs = (pattern: RegExp) => (scene: InnerScene) => {
  const { source } = scene.proposal
  return source !== null && source.end === source.first + 1 && pattern.test(wordAt(scene, source.first))
}
/** Of what is said behind the verb. */
const wordsOpen = (pattern: RegExp) => (scene: InnerScene) => {
  const [words] = scene.proposal.content
  return words !== undefined && words.first >= scene.proposal.cue.end && pattern.test(wordAt(scene, words.first))
}
const isOfClass = (name: string) => {
  const verbs = new Set(
    cueVerbClasses.filter(({ source }) => source.startsWith(name)).flatMap((one) => one.verbs.split(/\s+/u)),
  )
  return (scene: InnerScene) => verbs.has(lemmaOf(scene))
}
const pronouns = /^(?:he|she|they|it|i|we|you)$/u
const clauseOpeners =
  /^(?:that|,|and|but|as|because|when|while|if|until|after|before|since|although|though|why|where|how|than|whether)$/u

function opensClause(scene: InnerScene): boolean {
  const { source } = scene.proposal
  if (source === null) return false
  return source.first === scene.piece.first || clauseOpeners.test(wordAt(scene, source.first - 1))
}

function toSomebody(scene: InnerScene): boolean {
  const { cue, content } = scene.proposal
  return (content[0]?.first ?? cue.end) > cue.end && scene.reading.tags[cue.end]?.pos !== 'Comma'
}

/**
 * Weak signs that what the models find in a reported clause is a saying of its own. `npm run train` finds what each is
 * worth; in a sample one stands within what somebody says.
 */
export const innerSigns: readonly Sign<InnerScene>[] = [
  // What the models say
  {
    name: 'not unlikely to the models',
    holds: ({ probability }) => probability >= 0.3,
    sample: 'Roe said the doctor had told her that she was well.',
  },
  {
    name: 'likelier than not to the models',
    holds: ({ probability }) => probability >= 0.5,
    sample: 'Roe said the doctor told her that she was well.',
  },
  {
    name: 'very likely to the models',
    holds: ({ probability }) => probability >= 0.7,
    sample: 'Roe said the doctor said that she was well.',
  },
  // The verb
  {
    name: 'a plain verb of saying',
    holds: (scene) => plainVerbs.has(lemmaOf(scene)),
    sample: 'Roe said the doctor said that she was well.',
  },
  { name: 'writes', holds: isOfClass('VerbNet 37.4'), sample: 'Roe said the doctor wrote that she was well.' },
  { name: 'complains', holds: isOfClass('VerbNet 37.8'), sample: 'Roe said tenants complained that it was cold.' },
  {
    name: 'warns or advises',
    holds: isOfClass('VerbNet 37.9'),
    sample: 'Roe said engineers warned that the pump was failing.',
  },
  {
    name: 'urges or orders',
    holds: isOfClass('VerbNet 58'),
    sample: 'Roe said the captain ordered the crew to leave the ship.',
  },
  { name: 'judges', holds: isOfClass('VerbNet 33'), sample: 'Roe said the mayor criticised the plan as too slow.' },
  {
    name: 'behind have',
    holds: (scene) => /^(?:had|has|have)$/u.test(beforeMain(scene)),
    sample: 'Roe said the doctor had told her that she was well.',
  },
  {
    name: 'behind would, will or may',
    holds: (scene) => scene.reading.tags[scene.proposal.cue.first]?.pos === 'Modal',
    sample: 'Roe said the firm would announce that it was closing.',
  },
  {
    name: 'behind be',
    holds: (scene) => /^(?:is|are|was|were|be|been|being)$/u.test(beforeMain(scene)),
    sample: 'Roe said the firm was warning that prices would rise.',
  },
  {
    name: 'behind a comma or “and”',
    holds: (scene) => /^(?:,|and|but)$/u.test(wordAt(scene, scene.proposal.cue.first - 1)),
    sample: 'Roe said that a supervisor, Brent Hale, had told her to go.',
  },
  // Who says it
  { name: 'by him or her', holds: sourceIs(/^(?:he|she)$/u), sample: 'Roe said he told the police that it was late.' },
  {
    name: 'by it, them or us',
    holds: sourceIs(/^(?:it|they|i|we|you)$/u),
    sample: 'Roe said they told the police that it was late.',
  },
  {
    name: 'by one who is named',
    holds: ({ proposal: { source }, reading: { tokens } }) =>
      source !== null && !pronouns.test(tokens[source.end - 1]?.normal ?? ''),
    sample: 'Roe said the doctor told her that she was well.',
  },
  {
    name: 'by who opens the words',
    holds: ({ proposal: { source }, piece }) => source?.first === piece.first,
    sample: 'Roe said the doctor told her that she was well.',
  },
  {
    name: 'by who opens a clause',
    holds: opensClause,
    sample: 'Roe said it was late when the doctor told her that she was well.',
  },
  // What is said
  {
    name: 'with the words before it',
    holds: ({ proposal: { content, cue } }) => (content[0]?.first ?? cue.end) < cue.first,
    sample: 'The plant could not break even, economists warned in a memo, according to Reuters.',
  },
  { name: 'to somebody', holds: toSomebody, sample: 'Roe said the doctor told her that she was well.' },
  { name: 'that it is so', holds: wordsOpen(/^that$/u), sample: 'Roe said the doctor told her that she was well.' },
]
