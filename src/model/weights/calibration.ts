// Made by `npm run train`; see MODEL.md. Not to be edited by hand.
import type { TunedCalibration } from '../calibration.js'

export const calibration: TunedCalibration = {
 "bias": -0.469,
 "weights": [
  0.28,
  0.346,
  0.179,
  0.237,
  -0.074,
  -0.203,
  -0.118,
  -0.802,
  0.023,
  -0.241,
  0.058
 ],
 "threshold": 0.2
}
