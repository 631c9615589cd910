// Made by `npm run signs`; see MODEL.md. Not to be edited by hand.
import type { LearntSigns } from '../learnt-signs.js'

export const innerSignWeights: LearntSigns = {
 "leastSum": 2,
 "weights": {
  "not unlikely to the models": 0.7,
  "likelier than not to the models": 1.4,
  "very likely to the models": 1.2,
  "a plain verb of saying": 1.2,
  "writes": -1.3,
  "complains": -0.7,
  "warns or advises": -0.1,
  "urges or orders": 1.1,
  "judges": -0.6,
  "behind have": 0.9,
  "behind would, will or may": -0.3,
  "behind be": -0.7,
  "behind a comma or “and”": 1,
  "by him or her": -1.3,
  "by it, them or us": 1.1,
  "by one who is named": -0.7,
  "by who opens the words": -0.1,
  "by who opens a clause": -0.5,
  "with the words before it": -0.5,
  "to somebody": 1.2,
  "that it is so": 0.8
 }
}
