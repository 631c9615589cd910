// Made by `npm run train`; see MODEL.md. Not to be edited by hand.
import type { LearntSigns } from '../learnt-signs.js'

export const innerSignWeights: LearntSigns = {
 "leastSum": 2,
 "weights": {
  "not unlikely to the models": 0.7,
  "likelier than not to the models": 0.3,
  "very likely to the models": 1.8,
  "a plain verb of saying": 0.8,
  "writes": -1.3,
  "complains": -0.7,
  "warns or advises": 0.1,
  "urges or orders": 1.1,
  "judges": -0.3,
  "behind have": 0.9,
  "behind would, will or may": 0,
  "behind be": -2.8,
  "behind a comma or “and”": 0.6,
  "by him or her": -1.3,
  "by it, them or us": 1,
  "by one who is named": -0.6,
  "by who opens the words": -0.4,
  "by who opens a clause": 0.1,
  "with the words before it": -0.1,
  "to somebody": 1.1,
  "that it is so": 1
 }
}
