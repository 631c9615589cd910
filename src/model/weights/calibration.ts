// Made by `npm run train`; see MODEL.md. Not to be edited by hand.
import type { TunedCalibration } from '../calibration.js'

export const calibration: TunedCalibration = {
 "bias": -2.042,
 "weights": [
  0.583,
  0.218,
  0.543,
  -0.364,
  0.176,
  0.18,
  -0.37,
  0.194,
  0.143,
  0.211
 ],
 "threshold": 0.25
}
