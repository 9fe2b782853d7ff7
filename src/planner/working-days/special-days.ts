import { formatIsoDay, weekdayOf } from '../../calendar/index.ts'
import { CalendarError } from './calendar-error.ts'
import { dayOf, type HolidayDay, holidayDays } from './holiday-days.ts'
import type { CalendarPack, DayStatus, Names, PackSource, PackWeek } from './pack.ts'
import { isWorkedBy, type Reason, type ReasonKind } from './reason.ts'

/** Everything but the week that makes days of the pack off or worked, day by day. */
export type SpecialDays = ReadonlyMap<number, readonly Reason[]>

/** One day that is off or worked, before its source and status are looked up. */
interface Mark {
  readonly day: number
  readonly kind: ReasonKind
  readonly id: string
  readonly names: Names
  readonly status: DayStatus
  readonly source: string
  readonly otherDay: number | null
}

/**
 * The special days of a pack under the weeks that a body keeps. Throws E_CALENDAR_CONFLICT, naming both, when the pack
 * makes a day off and worked at once, or swaps a day that is not of the kind that it is swapped for.
 */
export function specialDays(pack: CalendarPack, weekOn: (day: number) => PackWeek): SpecialDays {
  const marks = [
    ...holidayMarks(pack, (day) => isRest(weekOn(day), day)),
    ...swapMarks(pack, weekOn),
    ...pack.extraDays.map((extra) => {
      const kind: ReasonKind = extra.working ? 'extra-worked' : 'extra-off'
      return { ...extra, day: dayOf(extra.date), kind, otherDay: null }
    }),
  ]
  const sources = new Map(pack.sources.map((source) => [source.id, source]))
  const days = new Map<number, Reason[]>()
  for (const mark of marks) {
    const reason = reasonOf(pack, sources, mark)
    const others = days.get(mark.day) ?? []
    refuseContradiction(mark.day, reason, others)
    days.set(mark.day, [...others, reason])
  }
  return days
}

/** True when the week has the day off. */
export function isRest(week: PackWeek, day: number): boolean {
  return week.off.includes(weekdayOf(day))
}

function reasonOf(pack: CalendarPack, sources: ReadonlyMap<string, PackSource>, mark: Mark): Reason {
  const source = sources.get(mark.source)
  if (source === undefined) throw new RangeError(`no source ${mark.source}`)
  const { kind, id, names, otherDay } = mark
  const status = mark.day > dayOf(pack.confirmedTo) ? 'expected' : mark.status
  return { calendar: pack.code, kind, id, names, status, source, otherDay }
}

function holidayMarks(pack: CalendarPack, rests: (day: number) => boolean): readonly Mark[] {
  const fallen = holidayDays(pack)
  const taken = new Set(fallen.map(({ day }) => day))
  const marks: Mark[] = []
  for (const { holiday, day, status, source } of fallen) {
    const { id, names } = holiday
    marks.push({ day, kind: 'holiday', id, names, status, source, otherDay: null })
    if (pack.movesBy === null || !holiday.moves || !rests(day)) continue
    const moved = firstFree(day, (other) => rests(other) || taken.has(other))
    taken.add(moved)
    marks.push({ day: moved, kind: 'moved-holiday', id, names, status, source: pack.movesBy, otherDay: day })
  }
  return marks
}

/** The first day after `day` that is no day of rest, no holiday, and no day to which another holiday has moved. */
function firstFree(day: HolidayDay['day'], isTaken: (day: number) => boolean): number {
  let free = day + 1
  while (isTaken(free)) free += 1
  return free
}

/** The swaps of the week that the body keeps on both days: a decree for five days leaves a six-day body alone. */
function swapMarks(pack: CalendarPack, weekOn: (day: number) => PackWeek): readonly Mark[] {
  return pack.swaps.flatMap((swap) => {
    const worked = dayOf(swap.worked)
    const off = dayOf(swap.off)
    const { id, status, source } = swap
    const week = weekOn(worked)
    if (!swap.weeks.includes(week.id) || !swap.weeks.includes(weekOn(off).id)) return []
    const wrong = isRest(week, worked) ? (isRest(weekOn(off), off) ? off : null) : worked
    if (wrong !== null) throw conflict(pack.code, wrong, [`swap ${id}`, `week ${weekOn(wrong).id}`])
    return [
      { day: worked, kind: 'swapped-worked' as const, id, names: pack.names, status, source, otherDay: off },
      { day: off, kind: 'swapped-off' as const, id, names: pack.names, status, source, otherDay: worked },
    ]
  })
}

/** A day cannot be off and worked, nor be worked for two reasons. */
function refuseContradiction(day: number, reason: Reason, others: readonly Reason[]): void {
  const other = others.find((one) => isWorkedBy(one) || isWorkedBy(reason))
  if (other === undefined) return
  throw conflict(reason.calendar, day, [`${other.kind} ${other.id}`, `${reason.kind} ${reason.id}`])
}

function conflict(calendar: string, day: number, [one, other]: readonly [string, string]): CalendarError {
  return new CalendarError('E_CALENDAR_CONFLICT', { calendar, day: formatIsoDay(day), one, other })
}
