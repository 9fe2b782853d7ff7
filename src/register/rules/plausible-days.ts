import { parseIso } from '../../calendar/index.ts'
import type { Change } from '../entries/changes.ts'
import { Refusal } from './refusal.ts'

/** Years that the register can be about, both included. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2199

/** The names under which bodies of changes hold days, months and years. */
const DAYS: ReadonlySet<string> = new Set([
  ...['on', 'from', 'until', 'since', 'due', 'asOf'],
  ...['signedOn', 'expiresOn', 'publishedOn'],
])

/**
 * Refuses days that nobody can mean: 1405 is this year in the Solar Hijri calendar and six centuries ago in the Gregorian,
 * and what is entered cannot be overwritten. A correction is judged by what it changes alone. Throws Refusal.
 */
export function plausibleDays({ body }: Change): void {
  const found = implausibleIn(body, '')
  if (found !== null) throw new Refusal('R_DATE_IMPLAUSIBLE', { ...found, first: FIRST_YEAR, last: LAST_YEAR })
}

/** The first day that is not plausible, with its place; null when all are. */
function implausibleIn(value: unknown, where: string): { readonly date: string; readonly where: string } | null {
  if (typeof value !== 'object' || value === null) return null
  for (const [name, inner] of Object.entries(value)) {
    const place = where === '' ? name : `${where}.${name}`
    if (typeof inner === 'string') {
      if (DAYS.has(name) && !isPlausible(inner)) return { date: inner, where: place }
      continue
    }
    const found = implausibleIn(inner, place)
    if (found !== null) return found
  }
  return null
}

/** What is no date at all is for the rule of shapes. */
function isPlausible(text: string): boolean {
  const year = parseIso(text)?.year
  return year === undefined || (year >= FIRST_YEAR && year <= LAST_YEAR)
}
