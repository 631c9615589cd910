// Made by `npm run train`; see MODEL.md. Not to be edited by hand.
import type { TunedCalibration } from '../calibration.js'

export const calibration: TunedCalibration = {
 "bias": -0.509,
 "weights": [
  0.269,
  0.361,
  0.179,
  0.249,
  -0.096,
  -0.133,
  -0.139,
  -0.565,
  0.02,
  -0.278,
  -0.004
 ],
 "threshold": 0.25
}
