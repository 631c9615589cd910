import { describe, expect, it } from 'vitest'
import { nameSigns } from '../src/attributions/name-signs.js'
import { nameCasesOf, splitNames } from '../src/attributions/name-spans.js'
import { createMeter } from '../src/meter.js'
import { signsOf } from '../src/model/learnt-signs.js'
import { readArticle } from '../src/reading.js'

function signsIn(text: string): (string | undefined)[] {
  const cases = nameCasesOf(readArticle(text, createMeter()))
  return cases.flatMap(({ scene }) => signsOf(nameSigns, scene).map((index) => nameSigns[index]?.name))
}

function namesIn(text: string): string[] {
  const { names } = splitNames(readArticle(text, createMeter()))
  return names.map(({ start, end }) => text.slice(start, end))
}

/** Names by no pattern: only many features together show it. */
const named: readonly [text: string, name: string][] = [
  ['The three fastest bats, “Nils”, a male of two years, slept in the attic of the school.', '“Nils”'],
  ['They signed what diplomats call the “Bread Accord”.', '“Bread Accord”'],
  ['Her father, a keeper everybody called “the Commodore,” taught her.', '“the Commodore,”'],
  ['To the taxi drivers it is “the Drain”.', '“the Drain”'],
  ['Trustees renamed the end of Fourth Street “Founders Way.”', '“Founders Way.”'],
  ['She found it in a footnote to “Moby-Dick” and wrote a play.', '“Moby-Dick”'],
  ['The show does for leeks what ‘Jaws’ did for sharks.', '‘Jaws’'],
  ['Roe said he had joined a walking club called “Slow Feet” in May.', '“Slow Feet”'],
  ['Roe said in an e-mail that it was at stage three of five, “Detailed Design”.', '“Detailed Design”'],
  ['His daughter said he had wrestled as “The Undertow” until he was 50.', '“The Undertow”'],
  ['A spokesman for “Friends of the Weir” said the sum was small.', '“Friends of the Weir”'],
  ['My husband’s sister, “Gwen,” makes a pie that everyone likes.', '“Gwen,”'],
  ['A paper by consultants, ‘Whose Beds?’, was never discussed.', '‘Whose Beds?’'],
  ['The screen showed “Sorry” eleven times.', '“Sorry”'],
  ['The name, since you ask, is “Ides Please”.', '“Ides Please”'],
  ['He played Iago in “Othello” at the National.', '“Othello”'],
  ['The children have rewritten “Blue River” in her honour.', '“Blue River”'],
  ['Rovers came out to “Blue River” and won.', '“Blue River”'],
  ['The board showed titles including “Boots Floor” and no more.', '“Boots Floor”'],
  ['The state’s “Heritage in Place” program pays half.', '“Heritage in Place”'],
  ['The hole was below the waterline of the “Hesper Maid,” but dry.', '“Hesper Maid,”'],
  ['The musical closes on Friday. “Cooma”, by the brothers Nick and Nils Roe, is a success.', '“Cooma”'],
  ['His first success was “Cooma” (1987), which nobody bought.', '“Cooma”'],
  ['Roe has a book contract. In “Cooma,” out Tuesday, he settles scores.', '“Cooma,”'],
  ['Film review: “The Last Warm Day”\n\nRoe made it on Skye in the snow, and it is long.', '“The Last Warm Day”'],
  ['Engineers have lost contact with “Wren,” a small lander.', '“Wren,”'],
  ['The main piece, “Tell It to the Cod,” took a winter to knot.', '“Tell It to the Cod,”'],
  ['“Static Lullabies” was made in a lighthouse.', '“Static Lullabies”'],
  ['She recalled that “Salt” was turned down nine times.', '“Salt”'],
  ['A brass band played “Morgen” until the beer ran out.', '“Morgen”'],
  ['Six “Goldliner” coaches stood in the yard.', '“Goldliner”'],
  ['The winds of Monday closed the road after a “lake-effect” storm buried two suburbs.', '“lake-effect”'],
  ['The tests are graded from “Plain” to “Grand”.', '“Plain”'],
]

/** Just as short, but said. */
const said = [
  'The crowd broke into chants of “Shame” at the gate.',
  'A boy at the back shouted “Nils” and ran.',
  'The minister blames the “mutant” birds for the noise.',
  'Residents say the “clean” water is brown.',
  'The plan was “unworkable”, a spokesman for the union said.',
  'Roe promised a “full and open” inquiry.',
  'The judge spoke of a “wicked” deception.',
  'The word he used was “nuku”, to pull out.',
  'In the harbour, Roe said, is “a ghost fleet”.',
  'The deal was, in the words of a banker, “a farce”.',
]

describe('nameSigns', () => {
  it.each(nameSigns)('$name: $sample', ({ name, sample }) => {
    expect(signsIn(sample)).toContain(name)
  })

  it.each(named)('%s', (text, name) => {
    expect(namesIn(text)).toContain(name)
  })

  it.each(said)('said: %s', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})
