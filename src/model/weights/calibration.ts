// Made by `npm run train`; see MODEL.md. Not to be edited by hand.
import type { TunedCalibration } from '../calibration.js'

export const calibration: TunedCalibration = {
 "bias": -0.49,
 "weights": [
  0.294,
  0.345,
  0.185,
  0.252,
  -0.081,
  -0.138,
  -0.196,
  -0.897,
  -0.059,
  -0.274,
  0.083
 ],
 "threshold": 0.25
}
