// Made by `npm run train`; see MODEL.md. Not to be edited by hand.
import type { TunedCalibration } from '../calibration.js'

export const calibration: TunedCalibration = {
 "bias": -0.513,
 "weights": [
  0.283,
  0.349,
  0.171,
  0.265,
  -0.065,
  -0.215,
  -0.23,
  -0.868,
  -0.04,
  -0.289,
  0.119
 ],
 "threshold": 0.25
}
