import type { GoldAttribution } from '../corpus/read-brat.js'
import type { ArticleEntities, GoldEntity } from '../corpus/read-entities.js'
import { overlaps, type Span } from '../span.js'
import { matchOneToOne } from './match.js'
import { compatibleNames, sameName } from './name-words.js'
import { isPronoun } from './source-type.js'

/** A speaker as a system found it. */
export interface PredictedSpeaker {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly mentions: readonly Span[]
}

interface Entity extends GoldEntity {
  readonly key: string
  /** Where its attributions name it: `Mr. Trump`, `he`. */
  readonly sources: readonly Span[]
}

/**
 * Which gold entity each predicted speaker stands for, by speaker id: one entity a speaker, one speaker an entity, chosen
 * so that as many gold sources as possible are mentions of the speaker that stands for them. So of two entities merged
 * into one speaker only one is right, and of one entity split into two speakers only one part.
 *
 * A person must agree by name: a speaker called Obama never stands for Putin, whatever `he`s were given to him. Bodies,
 * groups, documents and the unnamed may agree by a mention alone (`the F.E.C.`), but never by a pronoun alone.
 */
export function mapSpeakers(
  text: string,
  gold: readonly GoldAttribution[],
  entities: ArticleEntities,
  speakers: readonly PredictedSpeaker[],
): Map<string, string> {
  const all = gatherEntities(gold, entities)
  const edges = speakers.flatMap((speaker, row) =>
    all.flatMap((entity, column) => {
      const weight = agreement(text, speaker, entity)
      return weight > 0 ? [{ row, column, weight }] : []
    }),
  )
  const mapped = new Map<string, string>()
  for (const { row, column } of matchOneToOne(edges, 'weight')) {
    const [speaker, entity] = [speakers[row], all[column]]
    if (speaker !== undefined && entity !== undefined) mapped.set(speaker.id, entity.key)
  }
  return mapped
}

/** What an entity is told apart by; null where the annotator could name nobody. The same name is the same entity. */
export function entityKey({ name }: GoldEntity): string | null {
  return name
}

function gatherEntities(gold: readonly GoldAttribution[], entities: ArticleEntities): Entity[] {
  const byKey = new Map<string, Entity>()
  for (const { id, source } of gold) {
    const entity = entities.get(id)
    const key = entity === undefined ? null : entityKey(entity)
    if (entity === undefined || key === null) continue
    const known = byKey.get(key)
    byKey.set(key, { ...entity, key, sources: [...(known?.sources ?? []), ...source] })
  }
  return [...byKey.values()]
}

/** Shared mentions, and a little for the name alone so that it decides where no mention does; 0 where they cannot be one. */
function agreement(text: string, speaker: PredictedSpeaker, entity: Entity): number {
  const shared = entity.sources.filter((source) => speaker.mentions.some((mention) => overlaps(mention, source)))
  const byName = nameAgreement(speaker, entity)
  if (byName > 0 || entity.kind === 'author') return shared.length + byName
  if (entity.kind === 'person') return 0
  return shared.filter(({ start, end }) => !isPronoun(text.slice(start, end))).length
}

function nameAgreement({ name, aliases }: PredictedSpeaker, entity: Entity): number {
  if (sameName(name, entity.key)) return 0.5
  if (compatibleNames(name, entity.key)) return 0.25
  return aliases.some((alias) => sameName(alias, entity.key)) ? 0.25 : 0
}
