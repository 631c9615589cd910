// Made by `npm run train`; see MODEL.md. Not to be edited by hand.
import type { TunedCalibration } from '../calibration.js'

export const calibration: TunedCalibration = {
 "bias": -0.446,
 "weights": [
  0.236,
  0.333,
  0.179,
  0.271,
  -0.056,
  -0.073,
  -0.104,
  -0.669,
  -0.043,
  -0.227,
  0.104
 ],
 "threshold": 0.25
}
