import {
  type DocumentItem,
  isReachedCell,
  type PartyCode,
  type Rung,
  type SourceDates,
  type StageTemplate,
  standingOf,
} from '../../register/index.ts'
import type { Day } from '../network/index.ts'
import { lastDay } from './days.ts'

/**
 * What a rung says of those below it. Only what cannot be otherwise: a document that is resourced is not therefore
 * ratified, but one in force has been consented to; and who pays for it, or uses it, has set it up.
 */
const TELLS_OF: Readonly<Partial<Record<Rung, readonly Rung[]>>> = {
  consent: ['signed'],
  notes: ['signed', 'consent'],
  provisional: ['signed'],
  'in-force': ['signed', 'consent', 'notes'],
  registered: ['signed', 'consent', 'notes', 'in-force'],
  'set-up': ['signed'],
  resourced: ['signed', 'set-up'],
  'first-use': ['signed', 'set-up', 'resourced'],
  'full-scope': ['signed', 'set-up', 'resourced', 'first-use'],
}

/** By which day a rung was reached, by the side where each reaches it by itself; null where it is open. */
export type ReachedOn = (rung: Rung, party: PartyCode | null) => Day | null

/**
 * Reads the ladder of a document. A month or a year counts as its last day, but never as a day to come. A mark that
 * evidence denies, or use that nothing proves, counts for nothing. A rung of one side tells of that side alone.
 */
export function reachedRungs(
  document: DocumentItem,
  { template, today, dates }: { readonly template: StageTemplate; readonly today: Day; readonly dates: SourceDates },
): ReachedOn {
  const reached = standingOf(document, template, dates).cells.flatMap((cell) => {
    const { rung, party, on } = cell
    return on === null || !isReachedCell(cell) ? [] : [{ rung, party, day: Math.min(lastDay(on), today) }]
  })
  const { signedOn } = document.facts
  if (signedOn !== null) reached.push({ rung: 'signed', party: null, day: Math.min(lastDay(signedOn), today) })
  return (rung, party) => {
    const days = reached
      .filter((one) => one.rung === rung || TELLS_OF[one.rung]?.includes(rung))
      .filter((one) => party === null || one.party === null || one.party === party)
      .map(({ day }) => day)
    return days.length === 0 ? null : Math.min(...days)
  }
}
