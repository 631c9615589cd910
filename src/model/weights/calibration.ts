// Made by `npm run train`; see MODEL.md. Not to be edited by hand.
import type { TunedCalibration } from '../calibration.js'

export const calibration: TunedCalibration = {
 "bias": -0.496,
 "weights": [
  0.272,
  0.35,
  0.2,
  0.212,
  -0.108,
  -0.149,
  -0.132,
  -0.658,
  0.022,
  -0.29,
  -0.152
 ],
 "threshold": 0.25
}
