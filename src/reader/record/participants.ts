import type { Confidence, Participant, ParticipantKind } from '../../model/index.ts'
import type { Entity } from '../people/cast.ts'
import { displayName, displaySides, roleName } from '../people/display-name.ts'
import type { Reading } from '../reading.ts'
import { partyOf } from './party-of.ts'

/** Who takes part or speaks, with the ids that the rest of the record names them by. */
export interface ParticipantList {
  readonly participants: readonly Participant[]
  readonly idOf: ReadonlyMap<Entity, string>
  readonly partyOf: (entity: Entity) => string | null
}

const KINDS: Readonly<Record<Entity['kind'], ParticipantKind>> = {
  person: 'person',
  party: 'state',
  body: 'body',
  delegation: 'delegation',
  sides: 'collective',
}

/** Lists the entities that take part or speak, in order of first mention. */
export function listParticipants(reading: Reading, source: string): ParticipantList {
  const spoken = new Set(reading.drafts.flatMap((draft) => draft.speakers))
  const order = orderOfMention(reading)
  const listed = reading.discourse.cast.entities
    .filter((entity) => entity.takesPart || spoken.has(entity))
    .sort((a, b) => (order.get(a) ?? Infinity) - (order.get(b) ?? Infinity) || a.index - b.index)
  const idOf = new Map(listed.map((entity, i) => [entity, `p${i + 1}`]))
  const parties = partyOf(reading)
  const aliases = aliasesOf(reading, source)
  const participants = listed.map((entity): Participant => {
    const known = aliases.get(entity) ?? []
    const name = entity.kind === 'sides' ? displaySides(known) : displayName(entity)
    return {
      id: idOf.get(entity) as string,
      kind: KINDS[entity.kind],
      name,
      aliases: known.filter((alias) => alias !== name),
      role: roleName(entity),
      party: parties(entity),
      members: entity.kind === 'sides' ? membersOf(entity, reading, idOf) : [],
      confidence: confidenceOf(entity, spoken.has(entity)),
      rule: ruleOf(entity, spoken.has(entity)),
    }
  })
  return { participants, idOf, partyOf: parties }
}

function orderOfMention({ log }: Reading): Map<Entity, number> {
  const order = new Map<Entity, number>()
  for (const { entities, bounds } of log) {
    for (const entity of entities) if (!order.has(entity)) order.set(entity, bounds.start)
  }
  return order
}

/** The ways in which the text writes each entity, pronouns left out, in order of first use. */
function aliasesOf({ log }: Reading, source: string): Map<Entity, string[]> {
  const aliases = new Map<Entity, string[]>()
  for (const { entities, bounds, form } of log) {
    const [entity] = entities
    if (form === 'pronoun' || entities.length !== 1 || !entity) continue
    const known = aliases.get(entity) ?? []
    const text = source.slice(bounds.start, bounds.end).replace(/\s+/gu, ' ')
    if (!known.some((alias) => alias.toLowerCase() === text.toLowerCase())) known.push(text)
    aliases.set(entity, known)
  }
  return aliases
}

function membersOf(entity: Entity, { discourse }: Reading, idOf: ReadonlyMap<Entity, string>): string[] {
  return discourse.principals.flatMap((principal) => (principal === entity ? [] : (idOf.get(principal) ?? [])))
}

function confidenceOf(entity: Entity, speaks: boolean): Confidence {
  if (entity.kind === 'person' && entity.name.length === 0) return 'likely'
  return speaks || entity.takesPart ? 'certain' : 'likely'
}

function ruleOf(entity: Entity, speaks: boolean): string {
  if (entity.takesPart) return speaks ? 'meets-and-speaks' : 'meets'
  return 'speaks'
}
