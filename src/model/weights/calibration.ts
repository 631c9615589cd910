// Made by `npm run train`; see MODEL.md. Not to be edited by hand.
import type { TunedCalibration } from '../calibration.js'

export const calibration: TunedCalibration = {
 "bias": -0.885,
 "weights": [
  0.297,
  0.204,
  0.243,
  0.253,
  -0.196,
  -0.193,
  -0.291,
  -0.183,
  -0.032,
  0.066,
  -0.04
 ],
 "threshold": 0.25
}
