import type { Entity } from '../people/cast.ts'
import { PARTY_NAMES } from '../people/gazetteer.ts'
import type { Reading } from '../reading.ts'
import { ORGANISATIONS } from '../wording/en/organisations.ts'

const ORGANISATION_CODES: ReadonlySet<string> = new Set(ORGANISATIONS.map(({ code }) => code))

/** So often must the text name the other country before a person without one is counted to it. */
const NAMED_OFTEN = 2

/**
 * The party of an entity: what the text says of it; for a person who meets somebody of another country, the country
 * that the text speaks of most beside that one ("President Biden" beside "Prime Minister Al-Kadhimi of Iraq").
 */
export function partyOf(reading: Reading): (entity: Entity) => string | null {
  const { principals } = reading.discourse
  const taken = new Set(principals.flatMap((entity) => entity.party ?? []))
  const likely = principals.length === 2 && taken.size === 1 ? mostNamed(reading, taken) : null
  return (entity) => {
    if (entity.party || entity.kind !== 'person') return entity.party
    return principals.includes(entity) ? likely : null
  }
}

function mostNamed({ analysis }: Reading, taken: ReadonlySet<string>): string | null {
  const counts = new Map<string, number>()
  for (const { tokens } of analysis.sentences) {
    for (let i = 0; i < tokens.length; i++) {
      if (!tokens[i]?.capital) continue
      const place = PARTY_NAMES.match(tokens, i)
      if (!place) continue
      const { code, form } = place.value
      const country = code.length === 2 && form !== 'organisation' && form !== 'organ' && !ORGANISATION_CODES.has(code)
      if (country && !taken.has(code)) counts.set(code, (counts.get(code) ?? 0) + 1)
      i += place.length - 1
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (!first || first[1] < NAMED_OFTEN || (second && second[1] === first[1])) return null
  return first[0]
}
