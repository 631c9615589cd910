/** How the facts of a proposal become a probability: logistic regression. */
export interface Calibration {
  readonly bias: number
  /** One a fact. */
  readonly weights: readonly number[]
}

/** A calibration with the probability from which on quotations are shown. */
export interface TunedCalibration extends Calibration {
  readonly threshold: number
}
