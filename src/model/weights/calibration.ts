// Made by `npm run train`; see MODEL.md. Not to be edited by hand.
import type { TunedCalibration } from '../calibration.js'

export const calibration: TunedCalibration = {
 "bias": -2.011,
 "weights": [
  0.55,
  0.263,
  0.75,
  -0.115,
  0.214,
  0.137,
  -0.878,
  0.103,
  -0.213,
  -0.033
 ],
 "threshold": 0.25
}
