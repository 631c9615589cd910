import { describe, expect, test } from 'vitest'
import { settleMarks } from '../src/attributions/settle-marks.js'
import { createMeter } from '../src/meter.js'
import { readTagged, writeTagged } from './support/tag-attributions.js'

function settled(given: string, rate?: (number: number) => number): string {
  const { reading, attributions } = readTagged(given, rate)
  return writeTagged(reading, settleMarks(reading, attributions))
}

/** What the rule is for, what the models gave, what it is made. */
const samples: readonly (readonly [rule: string, given: string, wanted: string])[] = [
  [
    'a span half covered is covered wholly',
    '“We <q1>will win this match today,</q1>” <s1>she</s1> <c1>said</c1>.',
    '<q1>“We will win this match today,”</q1> <s1>she</s1> <c1>said</c1>.',
  ],
  [
    'content that begins with a span takes all of it',
    '<s1>She</s1> <c1>said</c1>: <q1>“We will</q1> win this match. We must.”',
    '<s1>She</s1> <c1>said</c1>: <q1>“We will win this match. We must.”</q1>',
  ],
  [
    'where it was printed, in brackets, is no content',
    '<s1>Dr Roe</s1> <c1>asks</c1> <q1>why parking should be free (“Who pays?”</q1>, July 9).',
    '<s1>Dr Roe</s1> <c1>asks</c1> <q1>why parking should be free</q1> (“Who pays?”, July 9).',
  ],
  [
    'a few words nicked are given back',
    '<s1>She</s1> <c1>said</c1> <q1>the match was lost. “We</q1> will win the next one and the one after that as well, of course.”',
    '<s1>She</s1> <c1>said</c1> <q1>the match was lost</q1>. “We will win the next one and the one after that as well, of course.”',
  ],
  [
    'the stop of a sentence and stray commas are no content',
    '<s1>She</s1> <c1>said</c1><q1>, the match was lost.</q1>',
    '<s1>She</s1> <c1>said</c1>, <q1>the match was lost</q1>.',
  ],
  [
    '"that" is content',
    '<s1>She</s1> <c1>said</c1> that <q1>the match was lost</q1>.',
    '<s1>She</s1> <c1>said</c1> <q1>that the match was lost</q1>.',
  ],
  [
    'the stop inside the marks stays',
    '<s1>She</s1> <c1>called</c1> <q1>it “a disgrace.</q1>”',
    '<s1>She</s1> <c1>called</c1> <q1>it “a disgrace.”</q1>',
  ],
  [
    'what is said inside a quotation that has a speaker goes',
    '<q1>“I asked him. <s2>He</s2> <c2>said</c2> <q2>he was fine</q2>,”</q1> <s1>she</s1> <c1>recalled</c1>.',
    '<q1>“I asked him. He said he was fine,”</q1> <s1>she</s1> <c1>recalled</c1>.',
  ],
  [
    'what is said inside a quotation that has none stays',
    '“I asked him. <s1>He</s1> <c1>said</c1> <q1>he was fine</q1> and we left.”',
    '“I asked him. <s1>He</s1> <c1>said</c1> <q1>he was fine</q1> and we left.”',
  ],
  [
    'a quotation goes on behind its cue',
    '<q1>“We tried,”</q1> <s1>she</s1> <c1>said</c1> on Friday. “We failed.” “We will try again.”',
    '<q1>“We tried,”</q1> <s1>she</s1> <c1>said</c1> on Friday. <q1>“We failed.”</q1> <q1>“We will try again.”</q1>',
  ],
  [
    'and in the same sentence',
    '<q1>“Then how,”</q1> <s1>she</s1> <c1>asked</c1>, to laughter, “do you know?”',
    '<q1>“Then how,”</q1> <s1>she</s1> <c1>asked</c1>, to laughter, <q1>“do you know?”</q1>',
  ],
  [
    'a nickname in the source is passed over',
    '<q1>“We tried,”</q1> <c1>said</c1> <s1>Harold “Hap” Brand</s1>. “We failed.”',
    '<q1>“We tried,”</q1> <c1>said</c1> <s1>Harold “Hap” Brand</s1>. <q1>“We failed.”</q1>',
  ],
  [
    'a quotation inside it at the end is no matter',
    '<q1>“She looked up,”</q1> <s1>he</s1> <c1>said</c1>. “And I said, ‘He was out last year.’”',
    '<q1>“She looked up,”</q1> <s1>he</s1> <c1>said</c1>. <q1>“And I said, ‘He was out last year.’”</q1>',
  ],
  [
    'words that another speaker is named for behind are his',
    '<q1>“We tried,”</q1> <s1>she</s1> <c1>said</c1>. “You failed,” Tam snapped at once.',
    '<q1>“We tried,”</q1> <s1>she</s1> <c1>said</c1>. <q2>“You failed,”</q2> <s2>Tam</s2> <c2>snapped</c2> at once.',
  ],
  [
    'a pronoun and any verb behind a comma are a tag',
    '‘We did well to win that,’ he grinned. ‘It was close.’',
    '<q1>‘We did well to win that,’</q1> <s1>he</s1> <c1>grinned</c1>. <q1>‘It was close.’</q1>',
  ],
  [
    'so are a verb and a name',
    '“We did well!” laughed Bev Roe, 54.',
    '<q1>“We did well!”</q1> <c1>laughed</c1> <s1>Bev Roe</s1>, 54.',
  ],
  [
    'and a verb a few words before',
    'Edda turned and, when it came, she had shouted down the stairs, “He is here!”',
    'Edda turned and, when it came, <s1>she</s1> <c1>had shouted</c1> down the stairs, <q1>“He is here!”</q1>',
  ],
  [
    'a later piece gets the earlier one, before its tag',
    '‘You can take one,’ <c1>says</c1> <s1>the ferryman</s1>. <q1>‘The other one stays.’</q1>',
    '<q1>‘You can take one,’</q1> <c1>says</c1> <s1>the ferryman</s1>. <q1>‘The other one stays.’</q1>',
  ],
  [
    'a name everybody uses is no quotation',
    '<s1>The villagers</s1> <c1>call</c1> <q1>her ‘the Swede’</q1>, and <s2>Roe</s2> <c2>calls</c2> <q2>her ‘a liar’</q2>.',
    'The villagers call her ‘the Swede’, and <s1>Roe</s1> <c1>calls</c1> <q1>her ‘a liar’</q1>.',
  ],
  [
    'nor is a title behind what is said',
    '<q1>“We tried,”</q1> <s1>she</s1> <c1>said</c1> in her memoir, <q1>“The Ditch.”</q1>',
    '<q1>“We tried,”</q1> <s1>she</s1> <c1>said</c1> in her memoir, “The Ditch.”',
  ],
  [
    'nor are a few words between two quotations',
    '<q1>“We tried,”</q1> <s1>she</s1> <c1>captioned</c1> <q1>a selfie</q1>. <q1>“We failed.”</q1>',
    '<q1>“We tried,”</q1> <s1>she</s1> <c1>captioned</c1> a selfie. <q1>“We failed.”</q1>',
  ],
  [
    'a quotation that goes on is taken from a cue further off',
    '<s1>Duka</s1> <c1>replied</c1> <q1>that it was so</q1>. <q2>“Then how,”</q2> <s2>she</s2> <c2>asked</c2>, <q1>“do you know?”</q1>',
    '<s1>Duka</s1> <c1>replied</c1> <q1>that it was so</q1>. <q2>“Then how,”</q2> <s2>she</s2> <c2>asked</c2>, <q2>“do you know?”</q2>',
  ],
  [
    'what one reports that another said is said by the other',
    '<q1>“We won,” Roe said</q1>, <c1>according to</c1> <s1>the Echo</s1>. “We did well, all of us.”',
    '<q1><q2>“We won,”</q2> <s2>Roe</s2> <c2>said</c2></q1>, <c1>according to</c1> <s1>the Echo</s1>. <q2>“We did well, all of us.”</q2>',
  ],
  [
    'a cue ends with its sentence',
    '<q1>“I flew in for this,”</q1> <s1>one fan</s1> <c1>posted. Another tweeted</c1>: <q1>“so we get soup. Ok.”</q1>',
    '<q1>“I flew in for this,”</q1> <s1>one fan</s1> <c1>posted</c1>. <s2>Another</s2> <c2>tweeted</c2>: <q2>“so we get soup. Ok.”</q2>',
  ],
  [
    'the name of a programme has no tag',
    'On “Morning Joe,” host Mika Roe asked how he would do it.',
    'On “Morning Joe,” host Mika Roe asked how he would do it.',
  ],
  [
    'what is said inside a quotation ends with it',
    '‘<s1>She</s1> <c1>said</c1> <q1>yes, that counts,’ he grinned. ‘I told her.’</q1>',
    '<q1>‘She said yes, that counts,’</q1> <s1>he</s1> <c1>grinned</c1>. <q1>‘I told her.’</q1>',
  ],
  [
    'a title at the head of a sentence is not taken',
    '<q1>“We tried,”</q1> <s1>she</s1> <c1>said</c1>. “Meet the Press” is on at nine.',
    '<q1>“We tried,”</q1> <s1>she</s1> <c1>said</c1>. “Meet the Press” is on at nine.',
  ],
  [
    'nor one behind a comma',
    '<q1>“We tried,”</q1> <s1>she</s1> <c1>said</c1> in her memoir, “The Ditch.”',
    '<q1>“We tried,”</q1> <s1>she</s1> <c1>said</c1> in her memoir, “The Ditch.”',
  ],
  [
    'nor what follows another sentence',
    '<q1>“We tried,”</q1> <s1>she</s1> <c1>said</c1>. The crowd began to sing. “We want more and we want it now.”',
    '<q1>“We tried,”</q1> <s1>she</s1> <c1>said</c1>. The crowd began to sing. “We want more and we want it now.”',
  ],
  [
    'a mark left open goes on in the next paragraphs',
    '<q1>“We tried,”</q1> <s1>she</s1> <c1>said</c1>. “We failed.\n\n“We tried again.\n\n“We won.”',
    '<q1>“We tried,”</q1> <s1>she</s1> <c1>said</c1>. <q1>“We failed.</q1>\n\n<q1>“We tried again.</q1>\n\n<q1>“We won.”</q1>',
  ],
  [
    'and began in the one before',
    '“We tried.\n\n<q1>“We failed,”</q1> <s1>she</s1> <c1>said</c1>.',
    '<q1>“We tried.</q1>\n\n<q1>“We failed,”</q1> <s1>she</s1> <c1>said</c1>.',
  ],
]

describe('settleMarks', () => {
  for (const [rule, given, wanted] of samples) test(rule, () => expect(settled(given)).toBe(wanted))

  test('leaves a span that two claim to the surer', () => {
    const given = '<s1>Ann</s1> <c1>nodded</c1>. <q1><q2>“We tried,”</q1></q2> <s2>Tam</s2> <c2>said</c2>.'
    const wanted = 'Ann nodded. <q1>“We tried,”</q1> <s1>Tam</s1> <c1>said</c1>.'
    expect(settled(given, (number) => (number === 2 ? 0.9 : 0.5))).toBe(wanted)
  })

  test('keeps what one reports that another said', () => {
    const given = '<s1>Ann</s1> <c1>said</c1> <q1>that <s2>Tam</s2> <c2>called</c2> <q2>it “a disgrace</q2></q1>”.'
    const wanted = '<s1>Ann</s1> <c1>said</c1> <q1>that <s2>Tam</s2> <c2>called</c2> <q2>it “a disgrace”</q2></q1>.'
    expect(settled(given)).toBe(wanted)
  })

  test('settles nothing twice', () => {
    for (const [, given] of samples) {
      const { reading, attributions } = readTagged(given)
      const once = settleMarks(reading, attributions)
      expect(settleMarks(reading, once)).toEqual(once)
    }
  })

  test('takes steps as the text is long', () => {
    const stepsOf = (times: number) => {
      const meter = createMeter()
      const given = '<q1>“We tried,”</q1> <s1>she</s1> <c1>said</c1>. “We failed.” '
      const { reading } = readTagged('“We tried,” she said. “We failed.”\n\n'.repeat(times))
      settleMarks(reading, readTagged(given).attributions, meter)
      return meter.steps
    }
    expect(stepsOf(400)).toBeLessThan(2.2 * stepsOf(200))
  })
})
