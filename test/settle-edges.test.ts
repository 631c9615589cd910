import { describe, expect, test } from 'vitest'
import { settings } from '../src/attributions/cut-setting.js'
import { settleMarks } from '../src/attributions/settle-marks.js'
import { readTagged, writeTagged } from './support/tag-attributions.js'

function settled(given: string): string {
  const { reading, attributions } = readTagged(given)
  return writeTagged(reading, settleMarks(reading, attributions))
}

/** What the rule is for, what the models gave, what it is made. */
const samples: readonly (readonly [rule: string, given: string, wanted: string])[] = [
  [
    'the source behind a verb is no content',
    '“We tried,” <c1>said</c1> <q1>the clerk</q1>.',
    '<q1>“We tried,”</q1> <c1>said</c1> <s1>the clerk</s1>.',
  ],
  [
    'a mark is no source',
    '<q1>“We tried,<s1>”</s1></q1> <c1>said</c1> the clerk.',
    '<q1>“We tried,”</q1> <c1>said</c1> <s1>the clerk</s1>.',
  ],
  [
    'a clause that goes on behind its tag stays',
    '<s1>Roe</s1>, who called it “a tax,” <c1>said</c1> <q1>that the toll was wrong</q1>.',
    '<s1>Roe</s1>, who called it “a tax,” <c1>said</c1> <q1>that the toll was wrong</q1>.',
  ],
  [
    'quoted words are no cue',
    'To all of them <s1>she</s1> <c1>answered “not today”</c1>.',
    'To all of them <s1>she</s1> <c1>answered</c1> <q1>“not today”</q1>.',
  ],
  [
    'an answer is no part of the question',
    '<c1>Asked</c1> <q1>whether wages would fall, the minister answered: “That is none of yours.”</q1>',
    '<c1>Asked</c1> <q1>whether wages would fall</q1>, <s2>the minister</s2> <c2>answered</c2>: <q2>“That is none of yours.”</q2>',
  ],
  [
    'whoever is asked answers',
    '<s1>A ringer</s1>, <c1>asked</c1> <q1>how he knew the time, replied: “It is when the bells stop.”</q1>',
    '<s2>A ringer</s2>, <c1>asked</c1> <q1>how he knew the time</q1>, <c2>replied</c2>: <q2>“It is when the bells stop.”</q2>',
  ],
  [
    'a judgement in the passive is that of whoever stands behind by',
    '<q1>Sales</q1> were <c1>described</c1> <q1>by the company as “broadly flat”</q1>.',
    'Sales were <c1>described</c1> by <s1>the company</s1> as <q1>“broadly flat”</q1>.',
  ],
  [
    'and is found where nothing was',
    'The man, described by police as “armed and dangerous”, fled.',
    'The man, <c1>described</c1> by <s1>police</s1> as <q1>“armed and dangerous”</q1>, fled.',
  ],
  [
    'a clause begins before the aside that tells it',
    'She got a first; he, she <c1>noted</c1>, <q1>“got lost at the station.”</q1>',
    'She got a first; <q1>he</q1>, <s1>she</s1> <c1>noted</c1>, <q1>“got lost at the station.”</q1>',
  ],
  [
    'with words of its own before the mark',
    'Early signs, <c1>according to</c1> <s1>Roe</s1>, <q1>are “not encouraging”</q1>.',
    '<q1>Early signs</q1>, <c1>according to</c1> <s1>Roe</s1>, <q1>are “not encouraging”</q1>.',
  ],
  [
    'to whom and where it was said belongs to the aside',
    'The phone, <s1>she</s1> <c1>told</c1> me over a cup of tea, <q1>is “where they keep their friends”</q1>.',
    '<q1>The phone</q1>, <s1>she</s1> <c1>told</c1> me over a cup of tea, <q1>is “where they keep their friends”</q1>.',
  ],
  [
    'so does the day',
    'Two, <s1>he</s1> <c1>said</c1> on Tuesday, <q1>was “a long holiday with bad food”</q1>.',
    '<q1>Two</q1>, <s1>he</s1> <c1>said</c1> on Tuesday, <q1>was “a long holiday with bad food”</q1>.',
  ],
  [
    'what else somebody did is not what he called it',
    '<s1>Roe</s1> <c1>called</c1> <q1>it “a turnip” and hung it over the stove</q1>.',
    '<s1>Roe</s1> <c1>called</c1> <q1>it “a turnip”</q1> and hung it over the stove.',
  ],
  [
    'in the present too',
    '<s1>The ad</s1> <c1>accuses</c1> <q1>him of voting to “gut” the fund and ends with a wheelchair</q1>.',
    '<s1>The ad</s1> <c1>accuses</c1> <q1>him of voting to “gut” the fund</q1> and ends with a wheelchair.',
  ],
  [
    'a second name for it is',
    '<s1>Roe</s1> <c1>called</c1> <q1>it “a turnip” and a crime</q1>.',
    '<s1>Roe</s1> <c1>called</c1> <q1>it “a turnip” and a crime</q1>.',
  ],
  [
    'and in a clause the verb may be said',
    '<s1>Roe</s1> <c1>blamed</c1> <q1>the board, which was “asleep” and missed the leak</q1>.',
    '<s1>Roe</s1> <c1>blamed</c1> <q1>the board, which was “asleep” and missed the leak</q1>.',
  ],
  [
    'when it was called so is not said',
    '<s1>Roe</s1> <c1>accused</c1> <q1>officials of “guessing” after her side lost</q1>.',
    '<s1>Roe</s1> <c1>accused</c1> <q1>officials of “guessing”</q1> after her side lost.',
  ],
  [
    'a comma outside the mark ends what is said',
    '<s1>Roe</s1> <c1>says</c1> <q1>that the eggs are ‘soft, always’, and so they were</q1>.',
    '<s1>Roe</s1> <c1>says</c1> <q1>that the eggs are ‘soft, always’</q1>, and so they were.',
  ],
  [
    'unless more of it follows',
    '<s1>Roe</s1> <c1>says</c1> <q1>he was ‘mostly upside down’, and that he dreamt of numbers</q1>.',
    '<s1>Roe</s1> <c1>says</c1> <q1>he was ‘mostly upside down’, and that he dreamt of numbers</q1>.',
  ],
  [
    'so does a semicolon',
    '<s1>Roe</s1> <c1>told</c1> voters <q1>it was ‘listening hard’; an hour later nobody was</q1>.',
    '<s1>Roe</s1> <c1>told</c1> voters <q1>it was ‘listening hard’</q1>; an hour later nobody was.',
  ],
  [
    'and a dash that no other answers',
    '<s1>Roe</s1> <c1>said</c1> <q1>it was “a road to ruin” — an issue his party knows</q1>.',
    '<s1>Roe</s1> <c1>said</c1> <q1>it was “a road to ruin”</q1> — an issue his party knows.',
  ],
  [
    'but not the first of two',
    '<s1>Roe</s1> <c1>said</c1> <q1>that the “road to ruin” — a tax on salt — was shut</q1>.',
    '<s1>Roe</s1> <c1>said</c1> <q1>that the “road to ruin” — a tax on salt — was shut</q1>.',
  ],
  [
    'who is urged belongs to what is urged',
    '<s1>Roe</s1> <c1>urged</c1> the public to <q1>“respect the process”</q1>.',
    '<s1>Roe</s1> <c1>urged</c1> <q1>the public to “respect the process”</q1>.',
  ],
  [
    'and the subject to its predicate',
    '<s1>Roe</s1> <c1>said</c1> voters <q1>“cannot be made to pay”</q1>.',
    '<s1>Roe</s1> <c1>said</c1> <q1>voters “cannot be made to pay”</q1>.',
  ],
  [
    'who is told does not',
    '<s1>Roe</s1> <c1>told</c1> voters <q1>“we cannot pay”</q1>.',
    '<s1>Roe</s1> <c1>told</c1> voters <q1>“we cannot pay”</q1>.',
  ],
  [
    'a promise behind quoted words is another saying',
    '<s1>Roe</s1> <c1>said</c1> <q1>it was “a disgrace” and promised 260 more</q1>.',
    '<s1><s2>Roe</s1></s2> <c1>said</c1> <q1>it was “a disgrace”</q1> and <c2>promised</c2> <q2>260 more</q2>.',
  ],
  [
    'a plural is no verb of saying',
    '<s1>She</s1> <c1>said</c1> <q1>there were threats and demands for money</q1>.',
    '<s1>She</s1> <c1>said</c1> <q1>there were threats and demands for money</q1>.',
  ],
  [
    'a clause in reported speech goes on with the report',
    '<s1>Roe</s1> <c1>said</c1> <q1>it was “a mess”, but he would stay on</q1>.',
    '<s1>Roe</s1> <c1>said</c1> <q1>it was “a mess”, but he would stay on</q1>.',
  ],
  [
    'where it was said is no subject',
    '<s1>Roe</s1> <c1>says</c1> in the film <q1>“do not go”</q1>.',
    '<s1>Roe</s1> <c1>says</c1> in the film <q1>“do not go”</q1>.',
  ],
  [
    'not where another clause begins',
    '<s1>He</s1> threatened them, <c1>saying</c1> Wednesday <q1>that, “in a sense, we could do things.”</q1>',
    '<s1>He</s1> threatened them, <c1>saying</c1> Wednesday <q1>that, “in a sense, we could do things.”</q1>',
  ],
  [
    'when the quoted words are over, the reporter goes on',
    '<s1>Roe</s1> <c1>hailed</c1> <q1>“the bravest dressing room” after her side won</q1>.',
    '<s1>Roe</s1> <c1>hailed</c1> <q1>“the bravest dressing room”</q1> after her side won.',
  ],
  [
    'what somebody called so ends with its mark',
    'After what <s1>a bystander</s1> <c1>called</c1> <q1>“a frank exchange,” went home again</q1>.',
    'After what <s1>a bystander</s1> <c1>called</c1> <q1>“a frank exchange,”</q1> went home again.',
  ],
  [
    'a clause holds together',
    '<s1>Roe</s1> <c1>conceded</c1> <q1>that the “cheap loaf”</q1>, launched at £5, <q1>had been “a hard sell”</q1>.',
    '<s1>Roe</s1> <c1>conceded</c1> <q1>that the “cheap loaf”, launched at £5, had been “a hard sell”</q1>.',
  ],
  [
    'nor what only announces the words',
    '<s1>He</s1> <c1>says</c1> <q1>what he always says: “Right, you old boat.”</q1>',
    '<s1>He</s1> <c1>says</c1> what he always says: <q1>“Right, you old boat.”</q1>',
  ],
  [
    'nor how they are said',
    '<s1>He</s1> <c1>said</c1>, <q1>hand on heart, “We are a family”</q1>.',
    '<s1>He</s1> <c1>said</c1>, hand on heart, <q1>“We are a family”</q1>.',
  ],
  [
    'but a clause told before them is',
    '<s1>He</s1> <c1>suggested</c1> <q1>action against the judge: “They ought to look into him.”</q1>',
    '<s1>He</s1> <c1>suggested</c1> <q1>action against the judge: “They ought to look into him.”</q1>',
  ],
  [
    'nor what happens behind them',
    '<s1>Roe</s1> <c1>says</c1>, quietly, <q1>“So foul a day I have not seen”, and the room goes cold</q1>.',
    '<s1>Roe</s1> <c1>says</c1>, quietly, <q1>“So foul a day I have not seen”</q1>, and the room goes cold.',
  ],
  [
    'nor what is done between two of them',
    '<q1>“She knows,”</q1> <s1>he</s1> <c1>says</c1>, <q1>easing the boat off the bank and into the stream. “You can call a thing that.”</q1>',
    '<q1>“She knows,”</q1> <s1>he</s1> <c1>says</c1>, easing the boat off the bank and into the stream. <q1>“You can call a thing that.”</q1>',
  ],
  [
    'verbs of two words',
    '“Fourteen times?” Mayor Roe shot back.',
    '<q1>“Fourteen times?”</q1> <s1>Mayor Roe</s1> <c1>shot back</c1>.',
  ],
  [
    'what somebody called so is found',
    'They parted after what drummer Ann Poe famously called “a quarrel about a sandwich”.',
    'They parted after what <s1>drummer Ann Poe</s1> <c1>famously called</c1> <q1>“a quarrel about a sandwich”</q1>.',
  ],
  [
    'nor what follows “put it”',
    'At 77 she is, as <s1>the Echo</s1> <c1>put it</c1>, <q1>“the least famous baker alive”, and her new loaf is out on Thursday</q1>.',
    'At 77 she is, as <s1>the Echo</s1> <c1>put it</c1>, <q1>“the least famous baker alive”</q1>, and her new loaf is out on Thursday.',
  ],
  [
    'nor an announcement before a colon',
    '<q1>If you have just joined us</q1>: <s1>Roe</s1> <c1>said</c1> <q1>that members were “ready to go on”</q1>.',
    'If you have just joined us: <s1>Roe</s1> <c1>said</c1> <q1>that members were “ready to go on”</q1>.',
  ],
  [
    'the next clause has its own subject and verb',
    '<s1>Bakers</s1> <c1>accused</c1> her of <q1>“holding us to ransom” and Ann Poe has called for “grown-ups in the room”</q1>.',
    '<s1>Bakers</s1> <c1>accused</c1> <q1>her of “holding us to ransom”</q1> and <s2>Ann Poe</s2> <c2>has called for</c2> <q2>“grown-ups in the room”</q2>.',
  ],
  [
    'behind a semicolon with all that is said of the subject',
    '<s1>Ruth</s1> <c1>said</c1> <q1>that he “loved bells and dogs”; his foreman, Len Cope, recalled being sacked “every other Friday”</q1>.',
    '<s1>Ruth</s1> <c1>said</c1> <q1>that he “loved bells and dogs”</q1>; <s2>his foreman, Len Cope,</s2> <c2>recalled</c2> <q2>being sacked “every other Friday”</q2>.',
  ],
  [
    'though nothing is quoted there',
    '<s1>Roe</s1> <c1>writes</c1> <q1>that the town “threw away its glass,” and Poe agrees</q1>.',
    '<s1>Roe</s1> <c1>writes</c1> <q1>that the town “threw away its glass,”</q1> and Poe agrees.',
  ],
  [
    'or shares the subject',
    '<s1>Roe</s1> <c1>said</c1> <q1>it was “a disgrace,” and moved that it be closed</q1>.',
    '<s1><s2>Roe</s1></s2> <c1>said</c1> <q1>it was “a disgrace,”</q1> and <c2>moved</c2> <q2>that it be closed</q2>.',
  ],
  [
    'a clause without a verb of saying goes on',
    '<s1>Roe</s1> <c1>said</c1> <q1>it was “a disgrace” and the town was asleep</q1>.',
    '<s1>Roe</s1> <c1>said</c1> <q1>it was “a disgrace” and the town was asleep</q1>.',
  ],
  [
    'nor one of which something is said',
    '<s1>Roe</s1> <c1>said</c1> <q1>it was “a disgrace” and the mill was called a ruin</q1>.',
    '<s1>Roe</s1> <c1>said</c1> <q1>it was “a disgrace” and the mill was called a ruin</q1>.',
  ],
  [
    'who stands in the tag says it, not whoever spoke before',
    'On Monday <s1>I</s1> was late. <q1>“Get on with it, grandad!”</q1> a van driver <c1>bawled</c1> at me.',
    'On Monday I was late. <q1>“Get on with it, grandad!”</q1> <s1>a van driver</s1> <c1>bawled</c1> at me.',
  ],
  [
    'what somebody wants with a title is not in their words',
    'The mayor never eats. <s1>Reader Tim</s1> <c1>wants</c1> <q1>“Blue River” taken out of verse three</q1>.',
    'The mayor never eats. <s1>Reader Tim</s1> <c1>wants</c1> <q1>“Blue River” taken out of verse three</q1>.',
  ],
  [
    'words on a sign are no part of what is said behind them',
    '<s2>Roe</s2> <c2>lit a pipe beneath a sign reading</c2> <q2>“No Smoking.” “We have enough bread.”</q2>',
    'Roe lit a pipe beneath a sign reading “No Smoking.” “We have enough bread.”',
  ],
  [
    'nor a title at the head of a sentence without one',
    '<q1>“He sings to them,”</q1> <s1>she</s1> <c1>said</c1>. <q1>“Ring of Fire,” mostly</q1>.',
    '<q1>“He sings to them,”</q1> <s1>she</s1> <c1>said</c1>. “Ring of Fire,” mostly.',
  ],
  [
    'a quotation goes on after a pause',
    '<q1>“It belongs to them now,”</q1> <s1>she</s1> <c1>says</c1>. And then, after a pause: “They can sing it to me.”',
    '<q1>“It belongs to them now,”</q1> <s1>she</s1> <c1>says</c1>. And then, after a pause: <q1>“They can sing it to me.”</q1>',
  ],
  [
    'words on a sign, in pieces',
    '<s1>Roe</s1> <c1>lit a pipe beneath a sign reading</c1> <q1>“</q1><q1>No Smoking — Grain Dust.</q1>”',
    'Roe lit a pipe beneath a sign reading “No Smoking — Grain Dust.”',
  ],
  [
    'the object of the cue is no content',
    'As <s1>Roe</s1> <c1>put</c1> <q1>it, “six frames with one pair of hands.”</q1>',
    'As <s1>Roe</s1> <c1>put</c1> it, <q1>“six frames with one pair of hands.”</q1>',
  ],
  [
    'what the same speaker says besides is another attribution',
    '<s1>Roe</s1> <c1>said</c1> <q1>she would go if she had to and later warned that the road was shut</q1>.',
    '<s1><s2>Roe</s1></s2> <c1>said</c1> <q1>she would go if she had to</q1> and <c2>later warned</c2> <q2>that the road was shut</q2>.',
  ],
  [
    'and so is a judgement of theirs in quoted words',
    '<s1>Roe</s1> <c1>said</c1> <q1>they would appeal, and called the verdict “a warning to all”</q1>.',
    '<s1><s2>Roe</s1></s2> <c1>said</c1> <q1>they would appeal</q1>, and <c2>called</c2> <q2>the verdict “a warning to all”</q2>.',
  ],
  [
    'somebody else is asked within what is said',
    '<s1>Roe</s1> <c1>said</c1> <q1>he met the mayor and called half a dozen directors</q1>.',
    '<s1>Roe</s1> <c1>said</c1> <q1>he met the mayor and called half a dozen directors</q1>.',
  ],
  [
    'a headline tells what happened meanwhile',
    '<s1>Zambia</s1> <c1>says</c1> <q1>dam loan ‘on the table’ as creditors balk</q1>\n\nLUSAKA — Nothing happened on Monday.',
    '<s1>Zambia</s1> <c1>says</c1> <q1>dam loan ‘on the table’</q1> as creditors balk\n\nLUSAKA — Nothing happened on Monday.',
  ],
]

describe('cutSetting', () => {
  for (const { sample } of settings) {
    test(sample, () => {
      const tagged = sample.replace(/\{(.*?)\}/, '<s1>$1</s1>').replace(/<(\w+)> \[/, '<c1>$1</c1> [')
      const wanted = tagged.replace('[', '<q1>').replace(']', '</q1>')
      const given = tagged.replace('[', '<q1>').replace(']', '').replace(/\.$/, '</q1>.')
      expect(settled(given)).toBe(wanted)
    })
  }
})

describe('settleMarks, where content begins and ends', () => {
  for (const [rule, given, wanted] of samples) test(rule, () => expect(settled(given)).toBe(wanted))
})
