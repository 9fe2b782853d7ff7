import { COUNTRIES } from '../wording/en/countries.ts'
import { ORGANISATIONS } from '../wording/en/organisations.ts'
import type { Entity } from './cast.ts'

const PARTY_LABELS: ReadonlyMap<string, string> = new Map([
  ...COUNTRIES.map(({ code, names }) => [code, names[0] ?? code] as const),
  ...ORGANISATIONS.map(({ code, names }) => [code, names[0] ?? code] as const),
])

/** The name to show: the full personal name, an honorific with a lone surname, or the office ("President of Iran"). */
export function displayName(entity: Entity): string {
  if (entity.kind === 'sides') return 'The sides'
  if (entity.kind === 'party') return PARTY_LABELS.get(entity.party ?? '') ?? entity.party ?? ''
  if (entity.kind === 'body') return entity.name.join(' ')
  if (entity.name.length === 0) return officeName(entity)
  const name = entity.name.join(' ').replace(/ (Jr\.?|Sr\.?)$/u, ', $1')
  return entity.name.length === 1 && entity.honorific ? `${entity.honorific} ${name}` : name
}

function officeName({ offices, party }: Entity): string {
  const office = offices[0]?.office ?? ''
  const label = party ? PARTY_LABELS.get(party) : undefined
  return label && !office.includes(' of ') ? `${office} of ${label}` : office
}
