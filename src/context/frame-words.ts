import { wordList } from './word-list.js'

/** Words that may stand before a piece of context and are read over: "But in a statement", "he said here Tuesday". */
export const fillers: ReadonlySet<string> = wordList(
  `but and so also again later earlier meanwhile then still only just simply yet however recently
  once back early late even first again publicly privately specifically reportedly apparently allegedly initially
  here there , — – - ( )`,
)

/** Gerunds and participles that open a clause about the saying: "Speaking to reporters in Oslo, he said". */
export const openers: ReadonlySet<string> = wordList(
  `speaking talking addressing writing appearing testifying responding replying answering asked pressed questioned
  interviewed quizzed reached contacted giving delivering posting tweeting meeting campaigning chatting
  addressed approached reminded challenged confronted broadcasting launching opening presenting announcing unveiling introducing
  accepting receiving collecting sentencing passing mitigating summing concluding holding hosting arriving emerging touring
  visiting welcoming commenting reacting wrapping kicking marking leaving returning defending prosecuting convicting
  jailing dismissing adjourning`,
)

/** Openers whose object is the person told: "Addressing supporters". */
export const objectOpeners: ReadonlySet<string> = wordList('addressing meeting')

/** "in a statement {released} Friday", "a memo {obtained} by Reuters", "she asked me, {standing} at the stop". */
export const participles: ReadonlySet<string> = wordList(
  `released issued published posted obtained seen reviewed dated sent aired broadcast emailed e-mailed shared leaked
  provided viewed quoted carried reported given held addressed directed streamed uploaded recorded distributed
  circulated filed submitted conducted televised read standing sitting speaking talking addressing appearing writing
  testifying leaning flanked surrounded waiting being signed written delivered prepared printed made taken
  typed handed scheduled out aloud lodged penned scribbled titled entitled accompanying`,
)

/** What opens a sentence about the question that the words answer: "Asked about it on Monday, she said". */
export const questionOpeners: ReadonlySet<string> = wordList(
  'asked pressed questioned quizzed reminded challenged confronted interviewed approached reached contacted grilled',
)
