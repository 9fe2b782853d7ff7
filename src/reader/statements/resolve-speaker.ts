import type { Entity } from '../people/cast.ts'
import { type Discourse, resolve } from '../people/discourse.ts'
import type { FoundMention } from '../people/mention.ts'
import type { Speaker } from '../people/speaker.ts'
import { COUNTRY_NOUNS, JOINT_PAPERS } from '../wording/en/people.ts'
import type { Clause, Subject } from './clause.ts'

/** Who the mentions of a subject are; null when nobody is found. */
export function resolveSpeaker(clause: Clause, discourse: Discourse, subject: Subject): Speaker | null {
  const { tokens } = clause.sentence
  const entities: Entity[] = []
  let sure = true
  for (const mention of subject.mentions) {
    const resolution = resolve(discourse, paperToSides(mention, discourse) ?? mention)
    sure &&= resolution.sure
    for (const entity of resolution.entities) if (!entities.includes(entity)) entities.push(entity)
  }
  const first = tokens[subject.from]
  const last = tokens[subject.to - 1]
  const kind = subject.mentions[0]?.kind
  if (entities.length === 0 || !first || !last || !kind) return null
  return {
    entities,
    sure,
    bounds: { start: first.start, end: last.end },
    kind,
    ofCountries: COUNTRY_NOUNS.has(subject.mentions[0]?.head ?? ''),
  }
}

/** "the statement says" is said by the sides; "the message reads" by whoever sent it. */
function paperToSides(mention: FoundMention, { lastActor }: Discourse): FoundMention | null {
  if (mention.kind !== 'document') return null
  if (JOINT_PAPERS.has(mention.head) || lastActor?.kind !== 'person') return null
  return { ...mention, kind: 'pronoun', head: 'he' }
}
