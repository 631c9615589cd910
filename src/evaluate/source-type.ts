import type { GoldEntity } from '../corpus/read-entities.js'

/** What kind of mention the source is: a name, a description, a pronoun, or nothing at all. */
export const sourceTypes = ['named', 'nominal', 'pronoun', 'none'] as const
export type SourceType = (typeof sourceTypes)[number]

const pronouns = new Set(
  (
    'i me my mine myself we us our ours ourselves you your yours he him his himself she her hers herself it its itself ' +
    'they them their theirs themselves who whom whose which that this these those'
  ).split(' '),
)

/**
 * The type of a gold source. Named: it holds a capitalised word of the entity's name (`Mr. Trump`), or an acronym
 * (`the RNC`); entities without a name of their own (`a White House official`) are nominal whatever their words.
 */
export function sourceTypeOf(source: string, { name, kind }: GoldEntity): SourceType {
  const words = source.match(/\p{L}[\p{L}\p{M}\p{N}.-]*/gu)?.map((word) => word.replace(/\.$/, '')) ?? []
  if (words.length === 0) return 'none'
  if (isPronoun(source)) return 'pronoun'
  if (kind === 'anonymous' || kind === 'author' || kind === 'unknown') return 'nominal'
  const nameWords = new Set(name?.match(/\p{Lu}[\p{L}\p{M}\p{N}.-]*/gu)?.map((word) => word.replace(/\.$/, '')) ?? [])
  const named = words.some((word) => nameWords.has(word) || /^\p{Lu}[\p{Lu}.]+$/u.test(word))
  return named ? 'named' : 'nominal'
}

/** Whether a mention is a pronoun and nothing else: `he`, `who`, `his`. */
export function isPronoun(mention: string): boolean {
  return pronouns.has(mention.trim().toLowerCase())
}
