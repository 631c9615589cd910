// Made by `npm run train`; see MODEL.md. Not to be edited by hand.
import type { TunedCalibration } from '../calibration.js'

export const calibration: TunedCalibration = {
 "bias": -1.996,
 "weights": [
  0.55,
  0.263,
  0.753,
  -0.111,
  0.203,
  0.14,
  -0.877,
  0.099,
  -0.23,
  -0.034
 ],
 "threshold": 0.25
}
