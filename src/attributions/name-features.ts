import { hashWord, mix } from '../model/hash.js'
import { signsOf } from '../model/learnt-signs.js'
import { featureOf } from '../model/linear-model.js'
import { stemOf } from '../model/stem.js'
import type { WordClasses } from '../model/word-classes.js'
import { isTitle } from './is-title.js'
import type { NameScene } from './name-scene.js'
import { countWords } from './name-shapes.js'
import { nameSigns } from './name-signs.js'
import { wordName } from './word-facts.js'

/** Words and stops; a stop is a neighbour like any other. */
const words = /[\p{L}\p{N}](?:[\p{L}\p{N}’'.-]*[\p{L}\p{N}])?|[,;:()—–.!?]/gu
/** So many words to either side of the marks are looked at. */
const [reachBefore, reachAfter] = [6, 4]
const manyWords = 8
/** More words than these in small letters are more of a clause than of a phrase. */
const longPhrase = 3

/** To be raised where a property comes to mean something else. */
const featureVersion = 1

/** What a feature is a value of. */
const property = (name: string) => hashWord(`property ${name}`)

/**
 * The features of words between marks by which a model learns whether they are a name: the weak signs, the words within
 * and around and their classes, each for itself, most of them also for words between marks that look like these.
 */
export function nameFeaturesOf(scene: NameScene, classes: WordClasses): number[] {
  const features: number[] = []
  const look = hashWord(lookOf(scene))
  const add = (name: number, value: number) => {
    features.push(featureOf(name, value))
  }
  const addCrossed = (name: number, value: number) => {
    add(name, value)
    add(mix(name, look), value)
  }
  for (const sign of signsOf(nameSigns, scene)) addCrossed(properties.sign, hashWord(nameSigns[sign]?.name ?? ''))
  add(properties.look, look)
  add(properties.count, Math.min(manyWords, countWords(scene.bare)))
  addCrossed(properties.ending, hashWord(scene.inner.slice(scene.bare.length)))
  const classOf = (word: string) => classes.cluster[classes.find(hashWord(word))] as number
  const within = wordsOf(scene.bare)
  add(properties.first, hashWord(within[0] ?? ''))
  add(properties.last, hashWord(within.at(-1) ?? ''))
  add(properties.lastClass, classOf(within.at(-1) ?? ''))
  const before = wordsOf(scene.before).slice(-reachBefore).toReversed()
  const after = wordsOf(scene.after).slice(0, reachAfter)
  const stemAt = (list: readonly string[], at: number) => hashWord(stemOf(list[at] ?? ''))
  addCrossed(properties.before, stemAt(before, 0))
  addCrossed(properties.beforeClass, classOf(before[0] ?? ''))
  addCrossed(properties.second, stemAt(before, 1))
  addCrossed(properties.secondClass, classOf(before[1] ?? ''))
  addCrossed(properties.after, stemAt(after, 0))
  addCrossed(properties.afterClass, classOf(after[0] ?? ''))
  add(properties.secondAfter, stemAt(after, 1))
  add(properties.pairBefore, mix(stemAt(before, 0), stemAt(before, 1)))
  add(properties.pairAround, mix(stemAt(before, 0), stemAt(after, 0)))
  for (const word of new Set(before)) {
    add(properties.anyBefore, hashWord(stemOf(word)))
    add(properties.anyClass, classOf(word))
  }
  for (const word of new Set(after)) add(properties.anyAfter, hashWord(stemOf(word)))
  return [...new Set(features)]
}

const properties = {
  sign: property('sign'),
  look: property('look'),
  count: property('count'),
  ending: property('ending'),
  first: property('first within'),
  last: property('last within'),
  lastClass: property('class of the last within'),
  before: property('before'),
  beforeClass: property('class before'),
  second: property('second before'),
  secondClass: property('class of the second before'),
  after: property('after'),
  afterClass: property('class after'),
  secondAfter: property('second after'),
  pairBefore: property('two before'),
  pairAround: property('before and after'),
  anyBefore: property('any before'),
  anyClass: property('class of any before'),
  anyAfter: property('any after'),
}

/** What the words between the marks look like: a title of several words or one, words that begin with a capital or not. */
function lookOf({ bare }: NameScene): string {
  const count = countWords(bare)
  if (isTitle(bare)) return count > 1 ? 'title' : 'name'
  if (/^\p{Lu}/u.test(bare)) return count > 1 ? 'capital' : 'capital word'
  return count > longPhrase ? 'clause' : count > 1 ? 'phrase' : 'word'
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().replaceAll('’', "'").match(words) ?? []).map(wordName)
}

/** What the features are known by: weights for other signs or properties are refused. */
export const nameFeatureSet: number = [
  ...Object.values(properties),
  ...nameSigns.map(({ name }) => hashWord(name)),
].reduce(mix, featureVersion)
