import { describe, expect, test } from 'vitest'
import { addTurns } from '../src/attributions/add-turns.js'
import { readTagged, writeTagged } from './support/tag-attributions.js'

function turned(given: string): string {
  const { reading, attributions } = readTagged(given)
  return writeTagged(reading, addTurns(reading, attributions))
}

describe('addTurns', () => {
  test('leaves what the writer was told to the writer', () => {
    const given = `A talk with Ines Falk

Q: Where did it begin?

A: In the room of my brother.

Brandt is the model for the tyrant. Lotte, a cellist, told me he was “flattered”.

Q: And the pencil?

A: A pencil keeps its mouth shut. Brandt told me so.`
    const turns = turned(given)
    expect(turns).toContain('<q2>In the room of my brother.</q2>\n\nBrandt is the model')
    expect(turns).toContain('<q4>A pencil keeps its mouth shut. Brandt told me so.</q4>')
  })

  test('reads an interview in names', () => {
    const given = `‘I write in the bath’: a talk with Ilse Varga

The composer spoke to Paul Denning at her home in the hills above the city last week.

PAUL DENNING: Is that true?

ILSE VARGA: (Laughs) Almost. <s1>My teacher</s1> <c1>said</c1>, <q1>“Let it fall.”</q1>

No, seriously. I think it is.

DENNING: Where do you work?

VARGA: At home.

The opera runs at the Teatro Nuovo until 19 October.`
    expect(turned(given)).toBe(`‘I write in the bath’: a talk with Ilse Varga

The composer spoke to Paul Denning at her home in the hills above the city last week.

<s1>PAUL DENNING</s1><c1>:</c1> <q1>Is that true?</q1>

<s2>ILSE VARGA</s2><c2>:</c2> <q2>(Laughs) Almost. My teacher said, “Let it fall.”</q2>

<q2>No, seriously. I think it is.</q2>

<s3>DENNING</s3><c3>:</c3> <q3>Where do you work?</q3>

<s4>VARGA</s4><c4>:</c4> <q4>At home.</q4>

The opera runs at the Teatro Nuovo until 19 October.`)
  })

  test('reads questions and answers', () => {
    const given =
      'She spoke to us at home, where she has lived for years.\n\nQ: Why?\n\nA: Why not?\n\nQ: When?\n\nA: [crosstalk] Soon.'
    expect(turned(given)).toBe(
      'She spoke to us at home, where she has lived for years.\n\n<s1>Q</s1><c1>:</c1> <q1>Why?</q1>\n\n<s2>A</s2><c2>:</c2> <q2>Why not?</q2>\n\n<s3>Q</s3><c3>:</c3> <q3>When?</q3>\n\n<s4>A</s4><c4>:</c4> [crosstalk] <q4>Soon.</q4>',
    )
  })

  test('leaves out stage directions, and reads what somebody is behind the name', () => {
    const given =
      'A rush transcript of the hearing held on Monday.\n\nSEN. ANN POE: Is there lead in it?\n\nTAM ROE, DIRECTOR, OFFICE OF WATER: There was. (LAUGHTER)\n\n(CROSSTALK)\n\nPOE: Was?\n\nROE: Yes.'
    expect(turned(given)).toBe(
      'A rush transcript of the hearing held on Monday.\n\n<s1>SEN. ANN POE</s1><c1>:</c1> <q1>Is there lead in it?</q1>\n\n<s2>TAM ROE, DIRECTOR, OFFICE OF WATER</s2><c2>:</c2> <q2>There was.</q2> (LAUGHTER)\n\n(CROSSTALK)\n\n<s3>POE</s3><c3>:</c3> <q3>Was?</q3>\n\n<s4>ROE</s4><c4>:</c4> <q4>Yes.</q4>',
    )
  })

  test('reads an interview that names nobody before the answers', () => {
    const given =
      'She threw her first pot at six.\n\n**You trained in Japan?**\n\nFor two years. My teacher praised nothing.\n\nI still hear him.\n\n**What do you tell students?**\n\nI say “Slow down.”\n\n**And your own pots?**\n\nI gave them away.\n\nThe show runs until May.'
    expect(turned(given)).toBe(
      'She threw her first pot at six.\n\n**You trained in Japan?**\n\n<q1>For two years. My teacher praised nothing.</q1>\n\n<q1>I still hear him.</q1>\n\n**What do you tell students?**\n\n<q2>I say “Slow down.”</q2>\n\n**And your own pots?**\n\n<q3>I gave them away.</q3>\n\nThe show runs until May.',
    )
  })

  test('leaves questions alone that nobody is asked', () => {
    const given =
      'The vote is near.\n\nWho is running?\n\nThree people. My guess is Poe.\n\nWhen is it?\n\nOn Friday, I think.\n\nWhere is it?\n\nIn the hall, as I said.'
    expect(turned(given)).toBe(given)
  })

  test('leaves other lists with colons alone', () => {
    const lists = [
      'The party is on Friday.\n\nWhen: Friday, noon.\n\nWhere: The hall.\n\nPrice: Ten pounds.\n\nContact: Ann Poe.',
      'What each needs to do.\n\nSanders: Win in a walk.\n\nClinton: Keep it close.\n\nTrump: Move on.\n\nRubio: Finish second.',
      'The mayor spoke on Friday at length about the mill and its future.\n\nCorrection: It was Thursday.',
    ]
    for (const list of lists) expect(turned(list)).toBe(list)
  })

  test('reads who a speaker is and whom a reporter asks for, and leaves the cast before the first turn alone', () => {
    const given =
      'Evidence on the mill, May 2024.\n\nWitness: Ann Roe, chief engineer, Mill Trust.\n\nQ41 Chair: Is there lead in it?\n\nAnn Roe, chief engineer of the trust: There was.\n\nReporter (Joy FM): Was?\n\nRoe: Yes.\n\nTom Poe, a miller: I saw it.\n\nQ42 Chair: Thank you.\n\nRoe: Not at all.'
    expect(turned(given)).toBe(
      'Evidence on the mill, May 2024.\n\nWitness: Ann Roe, chief engineer, Mill Trust.\n\nQ41 <s1>Chair</s1><c1>:</c1> <q1>Is there lead in it?</q1>\n\n<s2>Ann Roe, chief engineer of the trust</s2><c2>:</c2> <q2>There was.</q2>\n\n<s3>Reporter (Joy FM)</s3><c3>:</c3> <q3>Was?</q3>\n\n<s4>Roe</s4><c4>:</c4> <q4>Yes.</q4>\n\n<s5>Tom Poe, a miller</s5><c5>:</c5> <q5>I saw it.</q5>\n\nQ42 <s6>Chair</s6><c6>:</c6> <q6>Thank you.</q6>\n\n<s7>Roe</s7><c7>:</c7> <q7>Not at all.</q7>',
    )
  })

  test('ends a turn with its closing mark, and takes no place for a speaker', () => {
    const given =
      'THE INTERVIEW\n\nThe hall was full on Friday night.\n\nAnn Roe: “You learn to fall before you learn to hate.”\n\nRoe is thrown off things for a living.\n\nReview: Why?\n\nRoe: I was tired.\n\nReview: Of what?\n\nRoe: Of falling.'
    expect(turned(given)).toContain(
      '<q1>“You learn to fall before you learn to hate.”</q1>\n\nRoe is thrown off things for a living.\n\n',
    )
    const placed =
      'A talk at the mill.\n\nLEEDS: The wrestler retired on Friday after ten years.\n\nQ: Why?\n\nA: I was tired.\n\nQ: Of what?\n\nA: Of falling.'
    expect(turned(placed)).toContain('LEEDS: The wrestler retired on Friday after ten years.\n\n<s1>Q')
  })
})
