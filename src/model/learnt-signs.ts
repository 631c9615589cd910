/** What weak signs of one thing are worth, learnt by logistic regression: that words in a reported clause are a saying of their own, say. */
export interface LearntSigns {
  /** Where the signs sum up to more, the thing is taken to be so. */
  readonly leastSum: number
  /** By the name of the sign: above 0 where it speaks for the thing, below where against. */
  readonly weights: Readonly<Record<string, number>>
}

/** A weak sign of something in a scene that shows enough to tell. */
export interface Sign<Scene> {
  /** Its weight stands under this name. */
  readonly name: string
  readonly holds: (scene: Scene) => boolean
  /** A sentence for which it holds. */
  readonly sample: string
}

/** Whether the signs that hold in the scene sum up to more than the least sum. */
export function areEnough<Scene>(
  signs: readonly Sign<Scene>[],
  { leastSum, weights }: LearntSigns,
  scene: Scene,
): boolean {
  let sum = 0
  for (const { name, holds } of signs) if (holds(scene)) sum += weights[name] ?? 0
  return sum > leastSum
}

/** The numbers of the signs that hold in the scene. */
export function signsOf<Scene>(signs: readonly Sign<Scene>[], scene: Scene): number[] {
  return signs.flatMap(({ holds }, index) => (holds(scene) ? [index] : []))
}
