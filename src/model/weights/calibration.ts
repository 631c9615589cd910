// Made by `npm run train`; see MODEL.md. Not to be edited by hand.
import type { TunedCalibration } from '../calibration.js'

export const calibration: TunedCalibration = {
 "bias": -0.413,
 "weights": [
  0.296,
  0.344,
  0.184,
  0.22,
  -0.082,
  -0.077,
  -0.105,
  -0.631,
  -0.027,
  -0.269,
  0.06
 ],
 "threshold": 0.2
}
