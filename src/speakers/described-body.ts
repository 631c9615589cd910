import type { SpeakerKind } from '../types.js'
import { bodyNounRows, businessNouns, documentNounRows, mediaNouns, outletNames, placeNouns } from './body-nouns.js'
import type { Entity, Role } from './entity.js'
import { bodyNouns } from './name-words.js'
import type { DescriptionPlace } from './read-description.js'
import { recent } from './recent.js'
import type { Resolved } from './resolved.js'
import type { Reference, Story } from './story.js'
import { singular } from './word-shape.js'

type Family = ReadonlySet<string>

const toFamily = ({ words }: { readonly words: string }): Family => new Set(words.split(/\s+/))
const bodyFamilies: readonly Family[] = [mediaNouns, placeNouns, businessNouns, ...bodyNounRows.map(toFamily)]
const documentFamilies: readonly Family[] = documentNounRows.map(toFamily)

/** How far back a body or paper is looked for, in places where somebody is spoken of. */
const window = 120

/** "the outlet", "the company", "the report": the body or paper of that sort that the article is most about here. */
export function describedBody(story: Story, at: DescriptionPlace, role: Role, kind: SpeakerKind): Resolved | null {
  const scores = new Map<number, number>()
  for (const { reference, entity } of recent(story, window)) {
    if (reference.quoted || !isOfKind(entity, kind)) continue
    const known = scores.get(entity.index)
    if (known !== undefined) scores.set(entity.index, known + 0.25)
    else {
      const fit = fitOf(story, at, entity, role)
      if (fit > 0) scores.set(entity.index, fit + nearness(reference, at.place.sentence))
    }
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1])
  if (best === undefined || best[1] <= 0) return null
  const isClose = second !== undefined && best[1] - second[1] < 0.8
  return { entity: best[0], confidence: isClose ? 0.6 : 0.8, runnerUp: isClose ? second[0] : null }
}

function isOfKind(entity: Entity, kind: SpeakerKind): boolean {
  return entity.kind === kind || (kind === 'org' && entity.kind === 'unknown')
}

function nearness({ place, sentence }: Reference, here: number): number {
  const far = -0.3 * Math.log2(1 + Math.max(0, here - sentence))
  // A bank whose analyst is quoted is not what the story is about.
  if (place === 'modifier') return far - 1
  return place === 'subject' ? far + 0.3 : far
}

/** 3 for the same noun and nothing against it, 2 for one of the same sort, 1.4 where nothing is known; 0 where it cannot be. */
function fitOf(story: Story, at: DescriptionPlace, entity: Entity, role: Role): number {
  const rest = [...role.words].filter((word) => word !== role.head)
  const nouns = nounsOf(story, entity)
  const known = wordsOf(entity)
  if (nouns.has(role.head) && rest.every((word) => known.has(word))) return 3
  if (rest.length > 1 || at.phrase.owner !== null) return 0
  const families = entity.kind === 'document' ? documentFamilies : bodyFamilies
  if (families.some((family) => family.has(role.head) && [...nouns].some((noun) => family.has(noun)))) return 2
  return looseNouns.has(role.head) && isUntold(entity, nouns) ? 1.4 : 0
}

/** Whether the name does not say of what sort it is: "Exxon", "the F.B.I." */
function isUntold(entity: Entity, nouns: ReadonlySet<string>): boolean {
  if (entity.names.length === 0 || entity.kind === 'document') return false
  return ![...nouns].some((noun) => bodyNouns.has(noun) || placeNouns.has(noun))
}

/** Nouns that may take up a name of which nothing is known. */
const looseNouns: ReadonlySet<string> = new Set(
  `company firm agency corporation business bank airline retailer manufacturer maker organization organisation group
  charity regulator watchdog association union club team bureau startup giant network broadcaster department`.split(
    /\s+/,
  ),
)

/** The nouns that say what sort of body it is: the last word of its name, the main words of what it is called. */
function nounsOf(story: Story, { roles, forms }: Entity): ReadonlySet<string> {
  const nouns = new Set(roles.map((role) => role.head))
  for (const { words, kind } of forms) {
    const small = words.findIndex((word) => word === 'of' || word === 'for')
    const noun = (small > 0 ? words[small - 1] : words.at(-1)) ?? ''
    nouns.add(noun)
    nouns.add(singular(noun))
    if (kind === 'place') nouns.add('city')
    if (words.some((word) => outletNames.has(word))) nouns.add('outlet')
  }
  if (story.meter !== undefined) story.meter.steps += nouns.size
  return nouns
}

function wordsOf({ roles, forms }: Entity): ReadonlySet<string> {
  return new Set([...roles, ...forms].flatMap(({ words }) => [...words]))
}
