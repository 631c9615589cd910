import { type Entity, genderOf } from './entity.js'
import type { NameMention } from './mention.js'
import type { Gender } from './titles.js'

/** Who was called by which sort of name so far. */
export interface NameUses {
  /** Notes that the article calls the entity so here. */
  see(entity: Entity, name: NameMention): void
  /** Whether it was named before. */
  has(entity: Entity): boolean
  /** The entities, likeliest first, that a short name may mean. */
  rank(entities: readonly Entity[], name: NameMention, gender: Gender | null): readonly Entity[]
}

interface Use {
  readonly count: number
  /** How often it was called by the surname alone. */
  readonly short: number
  /** Sentence of the last name. */
  readonly last: number
}

/** Nobody named yet. */
export function createNameUses(): NameUses {
  const uses = new Map<Entity, Use>()
  const see = (entity: Entity, name: NameMention): void => {
    const use = uses.get(entity)
    const isFull = name.words.length > 1
    const hasFull = entity.forms.some((form) => form.words.length > 1)
    const isSurname = entity.forms.some((form) => form.words.length > 1 && form.words.at(-1) === name.words[0])
    // "whose brother Danny": only who is called by the surname takes it up later.
    if (!isFull && hasFull && !isSurname) {
      if (use === undefined) uses.set(entity, { count: 0, short: 0, last: name.sentence })
      return
    }
    uses.set(entity, {
      count: (use?.count ?? 0) + 1,
      short: (use?.short ?? 0) + (isFull ? 0 : 1),
      last: name.sentence,
    })
  }
  /** Those named before come first; of them, who was named last and most often. */
  const score = (entity: Entity, name: NameMention, gender: Gender | null): number => {
    const use = uses.get(entity)
    if (gender !== null && genderOf(entity) === gender) return 1000 + (use?.last ?? -500)
    if (use === undefined) return -1000 - (entity.names[0]?.firstToken ?? 0) / 1e6
    return Math.log2(1 + use.count) + Math.log2(1 + 2 * use.short) - Math.min(4, (name.sentence - use.last) / 4)
  }
  return {
    see,
    has: (entity) => uses.has(entity),
    rank: (entities, name, gender) =>
      entities.length < 2 ? entities : [...entities].sort((a, b) => score(b, name, gender) - score(a, name, gender)),
  }
}
