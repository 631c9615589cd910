// Made by `npm run train`; see MODEL.md. Not to be edited by hand.
import type { TunedCalibration } from '../../attributions/choose.js'

export const calibration: TunedCalibration = {
 "bias": -1.642,
 "weights": [
  0.59,
  0.217,
  0.504,
  0.006,
  -0.026,
  0.296,
  0.209,
  0.198,
  -0.341,
  0.112
 ],
 "threshold": 0.35
}
