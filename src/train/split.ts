/** Every tenth article is for tuning: no model ever learns from it, so figures on it are honest. */
export function isTuning(index: number): boolean {
  return index % 10 === 0
}
