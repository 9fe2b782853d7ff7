import { type Day, PlanError } from '../network/index.ts'
import {
  askByLinks,
  BEYOND,
  type Compiled,
  type DayTable,
  finishFrom,
  type Times,
  withinWindow,
  workingFrom,
} from '../timing/index.ts'
import type { Demands } from './demands.ts'
import { lackingUntil, type Profile, type Run, take } from './profile.ts'

/** What tasks are placed into, one by one. */
export interface Placing {
  readonly compiled: Compiled
  readonly demands: Demands
  readonly profile: Profile
  readonly times: Times
  /** The body that meets each demand, by number of the demand; -1 while the task has no place. */
  readonly chosen: Int32Array
  /** The first boundary that the links of each task ask for, before days off, windows and bodies. */
  readonly asked: Int32Array
  /** 1 for a task that no window was left for: it lies outside of them. */
  readonly isMissed: Uint8Array
}

/**
 * The first days on which links, calendar, windows and bodies let the task run (serial scheme: R. Kolisch, EJOR 90,
 * 1996). Of bodies that can meet a demand from then on, it takes the first. Throws E_PLAN_BEYOND_CALENDAR.
 */
export function placeTask(placing: Placing, t: number): void {
  const { compiled, times } = placing
  const duration = compiled.days[t] as number
  const run: Run = { calendar: calendarOf(compiled, t), start: 0, days: duration }
  placing.asked[t] = askedFor(placing, t)
  let windows = compiled.windows[t] as Int32Array | null
  placing.isMissed[t] = 0
  let start = placing.asked[t] as number
  for (;;) {
    if (duration > 0) start = workingFrom(run.calendar, start)
    const within = windows === null ? start : withinWindow(windows, start, { calendar: run.calendar, duration })
    if (within >= BEYOND && windows !== null) {
      windows = null
      placing.isMissed[t] = 1
      continue
    }
    run.start = within
    refuseBeyond(placing, t, run)
    start = freeFrom(placing, t, run)
    if (start === within) break
  }
  times.starts[t] = start
  times.finishes[t] = finishFrom(run.calendar, start, duration)
  takeBodies(placing, t, run)
}

/** What the links of a task ask for where others are now. Leaves its start there. */
export function askedFor({ compiled, times }: Placing, t: number): number {
  askByLinks({ compiled, days: compiled.days, times }, t)
  return times.starts[t] as number
}

/** Done, started and fixed tasks lie where they lie, whatever the bodies have. */
export function placeGiven(placing: Placing, t: number): void {
  const { compiled, times } = placing
  const { starts, finishes } = times
  const done = compiled.doneFinish[t] as number
  const begun = compiled.startedAt[t] as number
  const days = compiled.days[t] as number
  const low = compiled.low[t] as number
  const calendar = calendarOf(compiled, t)
  const run: Run = { calendar, start: days > 0 ? workingFrom(calendar, low) : low, days: done >= 0 ? 0 : days }
  if (done < 0) refuseBeyond(placing, t, run)
  starts[t] = begun >= 0 ? begun : low
  finishes[t] = done >= 0 ? done : finishFrom(calendar, run.start, days)
  takeBodies(placing, t, run)
}

/** Gives back what the task has taken. */
export function unplace(placing: Placing, t: number): void {
  const { compiled, demands, chosen, profile, times } = placing
  const calendar = calendarOf(compiled, t)
  const days = (compiled.doneFinish[t] as number) >= 0 ? 0 : (compiled.days[t] as number)
  const begun = (compiled.startedAt[t] as number) >= 0
  const start = begun ? workingFrom(calendar, compiled.low[t] as number) : (times.starts[t] as number)
  for (let d = demands.start[t] as number; d < (demands.start[t + 1] as number); d++) {
    const body = chosen[d] as number
    if (body < 0) continue
    if (days > 0) take(profile, { calendar, start, days }, { body, units: -(demands.units[d] as number) })
    chosen[d] = -1
  }
}

function calendarOf({ table, tables }: Compiled, t: number): DayTable {
  return tables[table[t] as number] as DayTable
}

function refuseBeyond({ compiled }: Placing, t: number, { calendar, start, days }: Run): void {
  if (start < BEYOND && finishFrom(calendar, start, days) < BEYOND) return
  const { first, last } = calendar ?? { first: 0, last: BEYOND }
  throw new PlanError('E_PLAN_BEYOND_CALENDAR', { value: last + 1, first, last }, [compiled.ids[t] as string])
}

/** The start itself when each demand can be met from there on, else the first day that is worth another try. */
function freeFrom({ demands, profile, chosen }: Placing, t: number, run: Run): Day {
  const from = demands.start[t] as number
  const end = demands.start[t + 1] as number
  if (run.days === 0) return run.start
  for (let d = from; d < end; d++) {
    let soonest = BEYOND
    let met = -1
    for (let at = demands.choiceStart[d] as number; met < 0 && at < (demands.choiceStart[d + 1] as number); at++) {
      const body = demands.choices[at] as number
      let units = demands.units[d] as number
      for (let other = from; other < d; other++) if (chosen[other] === body) units += demands.units[other] as number
      const until = lackingUntil(profile, run, { body, units })
      if (until < 0) met = body
      else if (until < soonest) soonest = until
    }
    // A demand in front may leave this one short of a body that both could take: another start may free another one.
    if (met < 0) return d === from ? soonest : Math.min(soonest, run.start + 1)
    chosen[d] = met
  }
  return run.start
}

function takeBodies({ demands, profile, chosen }: Placing, t: number, run: Run): void {
  const end = demands.start[t + 1] as number
  for (let d = demands.start[t] as number; d < end; d++) {
    if ((chosen[d] as number) < 0) chosen[d] = demands.choices[demands.choiceStart[d] as number] as number
    if (run.days > 0) take(profile, run, { body: chosen[d] as number, units: demands.units[d] as number })
  }
}
