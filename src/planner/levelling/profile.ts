import type { Day, PlanBody } from '../network/index.ts'
import type { DayTable } from '../timing/index.ts'

/** Units of bodies that nobody has taken, day by day from `first` on. */
export interface Profile {
  readonly first: Day
  /** At `day - first`, by body; may be below 0 where facts take more than there is. Grows. */
  readonly free: Int32Array[]
  /** Beyond the end of the array. */
  readonly rest: Int32Array
  /** By body: 0 while its array belongs to another profile too, and is copied before it is written to. */
  readonly isOwn: Uint8Array
}

/** `days` working days of a calendar, from the working day `start` on. */
export interface Run {
  calendar: DayTable
  start: Day
  days: number
}

export function profileOf(bodies: readonly PlanBody[], first: Day): Profile {
  return {
    first,
    free: bodies.map((body) => capacityFrom(body, first)),
    rest: Int32Array.from(bodies, ({ capacity }) => capacity.at(-1)?.units ?? 0),
    isOwn: new Uint8Array(bodies.length).fill(1),
  }
}

export function capacityFrom({ capacity }: PlanBody, first: Day): Int32Array {
  const last = Math.max(first, capacity.at(-1)?.from ?? first)
  const units = new Int32Array(last - first + 1)
  for (const [at, line] of capacity.entries()) {
    const until = capacity[at + 1]?.from ?? last + 1
    units.fill(line.units, Math.max(0, line.from - first), Math.max(0, until - first))
  }
  return units
}

/** Another profile with the same in it; neither sees what is done to the other as long as this one is left as it is. */
export function copyOf({ first, free, rest, isOwn }: Profile): Profile {
  return { first, free: [...free], rest: rest.slice(), isOwn: new Uint8Array(isOwn.length) }
}

/** The day after the last day of the run on which the body has fewer units; -1 when it has enough on all of them. */
export function lackingUntil(profile: Profile, { calendar, start, days }: Run, wish: Wish): Day | -1 {
  const free = profile.free[wish.body] as Int32Array
  const { first } = profile
  const isRestEnough = (profile.rest[wish.body] as number) >= wish.units
  const index = indexIn(calendar, start)
  for (let at = index + days - 1; at >= index; at--) {
    const day = calendar === null ? at : (calendar.workingDays[at] as Day)
    const isEnough = day - first < free.length ? (free[day - first] as number) >= wish.units : isRestEnough
    if (!isEnough) return day + 1
  }
  return -1
}

export interface Wish {
  body: number
  units: number
}

/** Takes units on each day of the run, however many there are; gives them back when they are negative. */
export function take(profile: Profile, { calendar, start, days }: Run, { body, units }: Wish): void {
  const { first } = profile
  const index = indexIn(calendar, start)
  const end = index + days
  const last = calendar === null ? end - 1 : (calendar.workingDays[end - 1] as Day)
  if (last - first >= (profile.free[body] as Int32Array).length) grow(profile, body, last - first + 1)
  else if (profile.isOwn[body] === 0) profile.free[body] = (profile.free[body] as Int32Array).slice()
  profile.isOwn[body] = 1
  const free = profile.free[body] as Int32Array
  for (let at = index; at < end; at++) {
    const day = (calendar === null ? at : (calendar.workingDays[at] as Day)) - first
    free[day] = (free[day] as number) - units
  }
}

/** Gives a body other units, less what is taken. */
export function changeCapacity(profile: Profile, body: number, { from, to }: { from: PlanBody; to: PlanBody }): void {
  const { first, free, rest } = profile
  const left = free[body] as Int32Array
  const [old, now] = [capacityFrom(from, first), capacityFrom(to, first)]
  const at = (units: Int32Array, day: number) => units[Math.min(day, units.length - 1)] as number
  free[body] = Int32Array.from({ length: Math.max(left.length, now.length) }, (_, day) => {
    const taken = day < left.length ? at(old, day) - (left[day] as number) : 0
    return at(now, day) - taken
  })
  rest[body] = to.capacity.at(-1)?.units ?? 0
  profile.isOwn[body] = 1
}

function grow(profile: Profile, body: number, least: number): void {
  const old = profile.free[body] as Int32Array
  const larger = new Int32Array(Math.max(least, 2 * old.length))
  larger.set(old)
  larger.fill(profile.rest[body] as number, old.length)
  profile.free[body] = larger
}

function indexIn(calendar: DayTable, start: Day): number {
  return calendar === null ? start : (calendar.workingBefore[start - calendar.first] as number)
}
