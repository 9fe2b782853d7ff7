import { weekdayOf } from '../../calendar/index.ts'
import { type DocumentItem, type Item, type ItemId, isKind, type PartyCode } from '../../register/index.ts'
import type { Capacity, Day, Demand, PlanBody } from '../network/index.ts'
import type { BodySettings, PlanSettings } from '../settings/index.ts'
import { type BodyKind, genericBody, genericUnits } from '../steps/index.ts'
import { firstDay } from './days.ts'
import type { SessionDays } from './sessions.ts'

/** Files that a body of the register works on at once, where the settings do not say it. An assumption. */
const UNITS = 4
/** Capacity begins before any day that is planned. */
const ALWAYS: Day = 0
/** How far the days on which a body meets are written down: ten years, as far as calendars reach. */
const MEETING_DAYS = 3653
const MATTERS_A_MEETING = 10

/** Who does the steps of a document. */
export interface BodyChoice {
  /** The bodies that can do it, in the order of preference; at least one. */
  readonly of: (kind: BodyKind, party: PartyCode | null) => readonly string[]
  /** Sides for which nobody is named, and what stands in. */
  readonly unnamed: readonly { readonly party: PartyCode; readonly body: string }[]
}

/**
 * `lead`: the bodies that the document names for the side, else the side's body for its field, else a stand-in. Other
 * kinds: those of the settings' roles, else a stand-in such as `ir:parliament`.
 */
export function bodiesOf(
  document: DocumentItem,
  { items, settings }: { readonly items: ReadonlyMap<ItemId, Item>; readonly settings: PlanSettings },
): BodyChoice {
  const { parties, responsible, field } = document.facts
  const named = (party: PartyCode) => responsible.filter((one) => one.party === party).map(({ body }) => body)
  const ofField = (party: PartyCode) =>
    [...items.values()]
      .filter((item) => item.withdrawn === null && isKind(item, 'body'))
      .filter(({ facts }) => 'party' in facts && facts.party === party && 'field' in facts && facts.field === field)
      .map(({ id }) => id)
      .slice(0, 1)
  const ofRole = (kind: BodyKind, party: PartyCode | null) => settings.roles[party ?? 'joint']?.[kind] ?? []
  const found = (kind: BodyKind, party: PartyCode | null) => {
    const lead = kind === 'lead' && party !== null ? named(party) : []
    if (lead.length > 0) return lead
    return [...(kind === 'lead' && party !== null ? ofField(party) : []), ...ofRole(kind, party)]
  }
  const of = (kind: BodyKind, party: PartyCode | null) => {
    const bodies = [...new Set(found(kind, party))]
    return bodies.length > 0 ? bodies : [genericBody(party, kind)]
  }
  const unnamed = parties
    .filter((party) => named(party).length === 0)
    .map((party) => ({ party, body: of('lead', party)[0] as string }))
  return { of, unnamed }
}

/** What a plan needs to know of every body that its tasks name. */
interface BodySource {
  readonly settings: PlanSettings
  readonly sessions: ReadonlyMap<string, readonly SessionDays[]>
  readonly today: Day
}

/** The bodies of the demands, in the order in which they are first named, with their capacity over time. */
export function planBodies(demands: Iterable<Demand>, source: BodySource): readonly PlanBody[] {
  const ids = new Set<string>()
  for (const { bodies } of demands) for (const body of bodies) ids.add(body)
  return [...ids].map((id) => ({ id, capacity: capacityOf(id, source) }))
}

function capacityOf(id: string, { settings, sessions, today }: BodySource): readonly Capacity[] {
  const own = settings.bodies[id]
  const held = sessions.get(id)
  if (held !== undefined) return sessionCapacity(held)
  const lines = own?.capacity?.map(({ from, units }) => ({ from: firstDay(from), units }))
  const steady = lines ?? [{ from: ALWAYS, units: genericUnits(id) ?? UNITS }]
  const sorted = [...steady].sort((one, other) => one.from - other.from)
  return own?.meets === undefined ? sorted : meetingCapacity(sorted, own.meets, today)
}

/** Something on the days of sessions, nothing between them. */
function sessionCapacity(sessions: readonly SessionDays[]): readonly Capacity[] {
  const lines = sessions.flatMap(({ first, last, units }) => [
    { from: first, units },
    { from: last + 1, units: 0 },
  ])
  return lines.filter(({ from, units }, place) => units > 0 || lines[place + 1]?.from !== from)
}

/** Day by day: the capacity that holds on the day where the body meets, else none. */
function meetingCapacity(
  lines: readonly Capacity[],
  weekdays: NonNullable<BodySettings['meets']>,
  today: Day,
): readonly Capacity[] {
  const meetings: Capacity[] = [{ from: ALWAYS, units: 0 }]
  for (let day = today; day < today + MEETING_DAYS; day += 1) {
    const meets = weekdays.some((weekday) => weekday === weekdayOf(day))
    const units = meets ? (lines.findLast(({ from }) => from <= day)?.units ?? MATTERS_A_MEETING) : 0
    if (meetings.at(-1)?.units !== units) meetings.push({ from: day, units })
  }
  return meetings
}
