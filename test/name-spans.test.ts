import { describe, expect, it } from 'vitest'
import { splitNames } from '../src/attributions/name-spans.js'
import { namingPatterns } from '../src/attributions/naming-patterns.js'
import { extract } from '../src/extract.js'
import { createMeter } from '../src/meter.js'
import { readArticle } from '../src/reading.js'

function namesIn(text: string): string[] {
  const { names } = splitNames(readArticle(text, createMeter()))
  return names.map(({ start, end }) => text.slice(start, end))
}

/** Like one of the patterns, but somebody says it. */
const spoken = [
  'Roe called the plan “a disgrace”.',
  'Roe called it “the best news out of that hole in three years”.',
  'He said: “The sign is not enough.”',
  'A photo of a boat arrived and Roe said, “That is mine.”',
  'She described it as “a tax on bread”.',
  'The book says “we were all asleep that night”.',
  'Critics of the film “did not sleep for a week”.',
  'What she called “a proper mix-up” was a disaster.',
  'He used the word “catastrophe” twice.',
  'He told Roe “Never” and left.',
  'Asked about the report, “Nonsense,” he said.',
  'With his sister, “Never,” he said.',
  'She called the plan “a leap into the dark”.',
  'Roe called her boss “Nonsense”.',
  'After the talk, “Brilliant!” shouted a boy.',
  'Roe said he would file “a formal complaint”.',
  'The prosecutor said the file is “complete nonsense”.',
  'The officer shouted the command: “Drop it!”',
  'Mr Roe said the party stood for “decency and thrift”.',
  'Her family are searching for “closure”, she said.',
  'Roe typed “I love you” before the crash.',
  'He said he was employed there as “a glorified cleaner”.',
  'Roe said the clock showed “no mercy”.',
  'Roe told the court he used “necessary force” in the name of the law.',
  'The minister said “business as usual” is not acceptable.',
  'Roe “Never gave in” Lund says.',
  'Roe said he came to “the end of the road” that day.',
  'The statement read “we are deeply sorry for the loss”.',
  'Neighbours called the noise “unbearable”.',
  'Fans called the decision “a joke”.',
  'Some tabloids had called the object “the city killer”.',
  'What officials called “alarming” was a draught.',
  'The union says the label is “dead in the water”.',
  'He told the inquiry the cards were “marked from the start”.',
  'The shirt maker said sales were “flat”.',
  'Roe told the meeting “Enough Is Enough”.',
  'Witnesses heard a man shout “Get Down”.',
  'The crowd was chanting “Shame on You” as he left.',
  'The storm tanks were full and he “could not in conscience” sign the log.',
  'The headline was “misleading”, the regulator ruled.',
  'He is widely described as “the father of the sport”.',
  'To her critics he is “a coward”.',
  'The school has a “deeply unfair” rule.',
  'Critics accuse the council of “vandalism” (Letters, 6 March).',
  'What opponents call a “land grab” goes to the vote in May.',
  'Roe said she had told him “no”.',
  'The leaflet writer said sales were “slow”.',
  'He told the inquiry he was hired as “a glorified cleaner”.',
  'Roe was awarded the prize for what judges called a “quiet triumph”.',
  'Across the table Roe said “never again” twice.',
  'He told the minister to stop using “scare tactics”.',
  'She said her manner had changed from “friendly” to “hostile” overnight.',
  'He called the levy a “stealth tax”.',
  'The minister spoke of a “difficult” position.',
  'The town was in a “desperate position”, he said.',
  'He told the clerk he wrote under “enormous strain”.',
  'Asked what she had seen, she answered “nothing”.',
  'The union said the law was “written on the back of an envelope”.',
  'He said he wrote as “a father first”.',
  'Lowe, a director of “nothing much”, he said, laughed.',
  'Ms Roe said the law was “cruel”, a word her party has avoided.',
  'The bill was “a mess” rather than “a scandal”, she said.',
  'He described the tax as “cruel” and “mean”.',
  '“My friends,” he began.',
  'He calls the deal “transformational” and hopes for jobs.',
  'My companion thought the chilli oil “shouty”; I ordered more of it.',
  'He read out “Nonsense” and sat down.',
  'The museum removed the label. “The wording was outdated,” it said on Tuesday.',
  'The council has turned down the placard. “There is no room,” it said in a statement.',
  'The council ordered the sign to be taken down. “We take safety seriously,” it said.',
  'The layoffs, which the company called “painful but necessary”, will hit 200 workers.',
  'The ruling, which the group called “a betrayal”, was upheld.',
  'It was a decision the club called “regrettable” in May.',
  'The group condemned “Islamophobia” in the party.',
  'The duke mocked “Snowflakes” in an interview.',
  'She denied “Racism” in the ranks.',
  'The senator lashed out at “Globalists” on Sunday.',
  'The chancellor railed against “Blockers”.',
  'Online users responded with “Disgraceful”.',
  'She accused the board of “Sabotage” at the depot.',
  'She warned of “Chaos” at the border.',
  'The union printed a new poster. They said, “We will not be moved.”',
  'The inquiry, which the channel called “one-sided”, ends in May.',
  'Protesters condemned the “unjust law”.',
  'MPs derided the “bad bill” and walked out.',
  'Opponents attacked the “jobs tax”.',
  'MPs attacked the “poverty tax” in a debate on Monday.',
  'Six members replied “no” when Ms Poe asked if they trusted her.',
  'Two patients answered “yes” when the nurse asked if they were in pain.',
  'When reporters asked the group of people whether they were afraid, most people answered “No”.',
  'The Echo reported a clue: “Nobody paid for the room.”',
  'The killer gave police a clue: “Look in the well.”',
]

/** One name shows the other. */
const lists: readonly [text: string, names: readonly string[]][] = [
  ['The officers said they found a notebook with “Rent” and “Feed” written down one side.', ['“Rent”', '“Feed”']],
  [
    'He told her to keep to code words: “fish” for the victim, “ice” for the money and “market” for a house.',
    ['“fish”', '“ice”', '“market”'],
  ],
  ['The lever had been switched from “idle” to “run”, the board said.', ['“idle”', '“run”']],
  ['The report said the pilots had confused “descend” with “depart”.', ['“descend”', '“depart”']],
  ['The club, known as “the Yard” rather than “Park”, is old.', ['“the Yard”', '“Park”']],
]

const transcript = (answer: string) =>
  `Q: What do you grow?\n\nA: ${answer}\n\nQ: Is it hard?\n\nA: I have seen harder things.\n\nQ: Do you sell it?\n\nA: I do.`

/** What is said in a transcript, and what of it is a name or a word as such. */
const asides: readonly [answer: string, names: readonly string[]][] = [
  ['I have 14 kinds of “weed” in the garden, and some of them are good.', ['“weed”']],
  ['“Blue River Home.” What else?', ['“Blue River Home.”']],
  ['We fill a whole bay. “Umbrella, black” still goes on forty tags a week.', ['“Umbrella, black”']],
  ['They call it “the pit” and they are right.', []],
  ['My mother went, “Get out,” and I did.', []],
  ['The man at the door said, “Get out,” and I did.', []],
  ['I was in the shed. “Get out,” my mother said.', []],
  ['She wrote to me that an agent had advised her to “try the bus”.', []],
]

describe('splitNames', () => {
  it.each(namingPatterns)('$name: $sample', ({ name, sample }) => {
    expect(namesIn(sample), name).toHaveLength(1)
  })

  it.each(spoken)('nobody is named in: %s', (sample) => {
    expect(namesIn(sample)).toEqual([])
  })

  it.each(lists)('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })

  it.each(asides)('in a transcript: %s', (answer, names) => {
    expect(namesIn(transcript(answer))).toEqual(names)
  })

  it('knows a name again later and in the headline, but not where somebody says it', () => {
    const text =
      'Roe ends “Blue River”\n\nHis song “Blue River” was a success in the north. For a year nobody spoke but of “Blue River” there. One man shouted “Blue River” at him.'
    expect(namesIn(text)).toEqual(['“Blue River”', '“Blue River”', '“Blue River”'])
  })

  it('leaves them out of what is quoted, and with it the kind', () => {
    const { quotations } = extract('Roe said the band closed with the song “Blue River” every night.')
    expect(quotations.map(({ kind, quoted }) => [kind, quoted.length])).toEqual([['indirect', 0]])
  })
})
