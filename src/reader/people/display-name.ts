import { COUNTRIES } from '../wording/en/countries.ts'
import { ORGANISATIONS } from '../wording/en/organisations.ts'
import type { Entity } from './cast.ts'

const PARTY_LABELS: ReadonlyMap<string, string> = new Map([
  ...COUNTRIES.map(({ code, names }) => [code, names[0] ?? code] as const),
  ...ORGANISATIONS.map(({ code, names }) => [code, names[0] ?? code] as const),
])

const SIDES = 'The sides'

/** All sides as the text calls them: by the names of the countries, else the first words used, else "The sides". */
export function displaySides(aliases: readonly string[]): string {
  return aliases.find((alias) => / and /u.test(alias)) ?? aliases[0] ?? SIDES
}

/** The name to show: the full personal name, an honorific with a lone surname, or the office ("President of Iran"). */
export function displayName(entity: Entity): string {
  if (entity.kind === 'sides') return SIDES
  if (entity.kind === 'party') return PARTY_LABELS.get(entity.party ?? '') ?? entity.party ?? ''
  if (entity.kind === 'body' || entity.kind === 'delegation') return entity.name.join(' ')
  if (entity.name.length === 0) return roleName(entity) ?? ''
  const name = entity.name.join(' ').replace(/ (Jr\.?|Sr\.?)$/u, ', $1')
  return entity.name.length === 1 && entity.honorific ? `${entity.honorific} ${name}` : name
}

/** The office with its country: "President of Tajikistan"; the longest that the text gives, since it says most. */
export function roleName({ offices, party }: Entity): string | null {
  const [first, ...rest] = offices
  if (!first) return null
  const longest = rest.reduce((best, held) => (held.office.length > best.office.length ? held : best), first)
  const office = longest.office.replace(/ of the Republic$/u, '').replace(/ ,/gu, ',')
  const label = PARTY_LABELS.get(longest.party ?? party ?? '')
  const named = / (?:of|for) /u.test(office) || office.startsWith(`${longest.party ?? party} `)
  return label && !named ? `${office} of ${label}` : office
}
