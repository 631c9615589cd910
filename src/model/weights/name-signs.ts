// Made by `npm run signs`; see MODEL.md. Not to be edited by hand.
import type { LearntSigns } from '../learnt-signs.js'

export const nameSignWeights: LearntSigns = {
 "leastSum": 0.2,
 "weights": {
  "no cue in the sentence": 2.9,
  "hardly a cue in the sentence": 1,
  "cue before": -1.6,
  "in a clause with “that”": -1.1,
  "somebody cries or asks for it": -0.7,
  "name nearby": 0.4,
  "one word": 0.9,
  "four words and more": -0.9,
  "name of one word": 0.4,
  "title": 1,
  "code": 1.1,
  "in small letters": -0.8,
  "a thing": -1.1,
  "verb": -0.4,
  "begins its sentence": -1,
  "behind a colon": -1,
  "behind a comma": 0.5,
  "behind a preposition": 0.4,
  "behind “as”": -1.1,
  "behind a form of be": -0.4,
  "behind whose it is": -0.5,
  "ends its sentence": -1.1,
  "explained": 1,
  "before a bracket": 0.4,
  "what is told of": 0.3,
  "before a preposition": -0.7,
  "before a person": -1,
  "before “and”": -0.6
 }
}
