import type { Reading } from '../reading.js'
import { isFiniteVerb } from '../tokens/is-finite-verb.js'
import { clauseSubject } from './clause-subject.js'
import { readNounPhrase } from './noun-phrase.js'
import { readPhrase } from './read-phrase.js'
import { verbGroupStart } from './subject-before.js'
import type { TrailingReport } from './trailing-report.js'
import { verbLemma } from './verb-forms.js'
import { wordList } from './word-list.js'

/** Verbs of a clause that says who said it. */
const tagVerbs = wordList(
  `say warn argue insist state report announce write confirm predict complain admit concede testify acknowledge recall
  estimate claim explain add note tell inform reply answer shout whisper joke boast object fear hope believe ask assure
  remind advise`,
)
const withObject = wordList('tell inform assure remind')
/** These may stand without the one who is told too: "warned [trustees] in May". */
const withOrWithout = wordList('warn ask advise')

/**
 * The clause from `from` to `end` that says who said what stands round it, with nothing behind its verb but to whom, when,
 * where and through what: "she wrote in a memo dated Aug. 3", "a former cook told detectives at the time".
 */
export function readReport(
  reading: Reading,
  from: number,
  end: number,
  isFree: (at: number) => boolean = () => true,
): TrailingReport | null {
  for (let verb = from + 1; verb < end; verb += 1) {
    const lemma = verbLemma(reading.tokens[verb]?.normal ?? '')
    if (!isFree(verb)) return null
    if (lemma === null || !tagVerbs.has(lemma) || !isVerb(reading, verb)) continue
    const first = verbGroupStart(reading, verb, from)
    const source = pronounAt(reading, from, first) ?? clauseSubject(reading, first, from)
    if (source === null || source.first !== from) continue
    return endsIn(reading, lemma, verb + 1, end) ? { source, cue: { first, end: verb + 1 } } : null
  }
  return null
}

function isVerb({ tags }: Reading, at: number): boolean {
  // "he feared", "the inspector states"
  return isFiniteVerb(tags[at]) || /^(?:Adj\|Past|Plural\|Verb)$/u.test(tags[at]?.pos ?? '')
}

function pronounAt({ tokens }: Reading, from: number, end: number) {
  return end === from + 1 && /^(?:he|she|they)$/u.test(tokens[from]?.normal ?? '') ? { first: from, end } : null
}

/** Whether nothing but the frame stands behind the verb, with or without the one who is told. */
function endsIn(reading: Reading, lemma: string, from: number, end: number): boolean {
  const isTold = withOrWithout.has(lemma) && isFrame(reading, true, from, end)
  return isTold || isFrame(reading, withObject.has(lemma), from, end)
}

/** "", "in a memo dated Aug. 3", "detectives at the time", "me afterwards" */
function isFrame(reading: Reading, hasObject: boolean, from: number, end: number): boolean {
  const object = hasObject ? readNounPhrase(reading, from, end) : null
  if (hasObject && object === null) return false
  let at = object?.end ?? from
  while (at < end) {
    if (/^(?:dated|sent|written|published)$/u.test(reading.tokens[at]?.normal ?? '')) at += 1
    const phrase = readPhrase(reading, at, end, 'following')
    if (phrase === null || phrase.end <= at) return end - at === 1 && reading.tags[at]?.pos === 'Adverb'
    at = phrase.end
  }
  return true
}
