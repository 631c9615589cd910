// Made by `npm run train`; see MODEL.md. Not to be edited by hand.
import type { TunedCalibration } from '../calibration.js'

export const calibration: TunedCalibration = {
 "bias": -0.906,
 "weights": [
  0.272,
  0.317,
  0.254,
  0.231,
  -0.299,
  0.02,
  -0.173,
  -0.057,
  0.109,
  -0.321,
  -0.005
 ],
 "threshold": 0.3
}
