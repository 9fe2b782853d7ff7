import { type Compiled, type DayTable, KIND } from './compiled.ts'

/** A time beyond the data of a calendar, and whatever follows from it. */
export const BEYOND = 1_000_000
/** A time that never comes, and whatever waits for it. */
export const NEVER = 2_000_000

/** Where a pass writes: starts and finishes by number; `decidedBy`, if wanted, the task that let each start no earlier. */
export interface Times {
  readonly starts: Int32Array
  readonly finishes: Int32Array
  /** -1 where nothing but the day, the release or the window decided. */
  readonly decidedBy: Int32Array | null
}

export function timesOf(count: number, options: { readonly decided: boolean }): Times {
  return {
    starts: new Int32Array(count),
    finishes: new Int32Array(count),
    decidedBy: options.decided ? new Int32Array(count) : null,
  }
}

/**
 * The forward pass of the critical path method over links, calendars and windows; bodies do not count. `days`: working
 * days of each task, NEVER or more for one that never ends. Makes no objects. Latest ends are not kept: they are for
 * schedules, and a sample ends when it ends.
 */
export function forwardPass(compiled: Compiled, days: Int32Array, times: Times): void {
  const { count, table, tables, low, isGiven, doneFinish, startedAt, windows } = compiled
  const { starts, finishes, decidedBy } = times
  for (let t = 0; t < count; t++) {
    const calendar = tables[table[t] as number] as DayTable
    const duration = days[t] as number
    const done = doneFinish[t] as number
    if (decidedBy !== null) decidedBy[t] = -1
    starts[t] = low[t] as number
    if (done >= 0) {
      finishes[t] = done
      continue
    }
    if (isGiven[t] === 0) pushByLinks(compiled, t, { days, times })
    let start = starts[t] as number
    if (start < BEYOND && duration > 0) start = workingFrom(calendar, start)
    const own = windows[t] as Int32Array | null
    if (own !== null && start < BEYOND) start = withinWindow(own, start, { calendar, duration })
    finishes[t] = finishFrom(calendar, start, duration)
    const begun = startedAt[t] as number
    starts[t] = begun >= 0 ? begun : start
  }
}

/** Moves the start of a task behind what its links ask for. */
export function pushByLinks(
  { linkStart, linkFrom, linkKind, linkLag, linkIsWorking, table, tables }: Compiled,
  t: number,
  pass: { readonly days: Int32Array; readonly times: Times },
): void {
  const { starts, finishes, decidedBy } = pass.times
  const calendar = tables[table[t] as number] as DayTable
  const duration = pass.days[t] as number
  let start = starts[t] as number
  for (let at = linkStart[t] as number, end = linkStart[t + 1] as number; at < end; at++) {
    const from = linkFrom[at] as number
    const kind = linkKind[at] as number
    const lag = linkLag[at] as number
    let asked = (kind === KIND.SS || kind === KIND.SF ? starts[from] : finishes[from]) as number
    if (asked < BEYOND && lag !== 0) asked = linkIsWorking[at] === 1 ? advanced(calendar, asked, lag) : asked + lag
    if (asked < BEYOND && duration > 0 && kind >= KIND.FF) asked = startFor(calendar, asked, duration)
    if (asked <= start) continue
    start = asked
    if (decidedBy !== null) decidedBy[t] = from
  }
  starts[t] = start
}

/** The first working day from a boundary on. */
export function workingFrom(calendar: DayTable, boundary: number): number {
  if (calendar === null) return boundary
  const index = calendar.workingBefore[Math.max(0, boundary - calendar.first)]
  return index === undefined ? BEYOND : (calendar.workingDays[index] ?? BEYOND)
}

/** The boundary behind so many working days from a working day on. */
export function finishFrom(calendar: DayTable, start: number, duration: number): number {
  if (start >= NEVER || duration >= NEVER) return NEVER
  if (start >= BEYOND) return BEYOND
  if (duration === 0) return start
  if (calendar === null) return Math.min(BEYOND, start + duration)
  const index = calendar.workingBefore[Math.max(0, start - calendar.first)]
  const last = index === undefined ? undefined : calendar.workingDays[index + duration - 1]
  return last === undefined ? BEYOND : last + 1
}

/** The start from which the task ends at a boundary or as soon behind it as its calendar lets it. */
function startFor(calendar: DayTable, finish: number, duration: number): number {
  if (duration >= NEVER) return finish
  if (calendar === null) return finish - duration
  const index = calendar.workingBefore[Math.max(0, finish - 1 - calendar.first)]
  if (index === undefined) return BEYOND
  return calendar.workingDays[Math.max(0, index + 1 - duration)] ?? BEYOND
}

/** So many working days on from a boundary, or back. */
function advanced(calendar: DayTable, boundary: number, lag: number): number {
  if (calendar === null) return boundary + lag
  const index = calendar.workingBefore[Math.max(0, boundary - calendar.first)]
  if (index === undefined) return BEYOND
  if (lag < 0) return calendar.workingDays[Math.max(0, index + lag)] ?? BEYOND
  const last = calendar.workingDays[index + lag - 1]
  return last === undefined ? BEYOND : last + 1
}

interface Own {
  readonly calendar: DayTable
  readonly duration: number
}

/** The first start within a window that holds the whole task; BEYOND when no window is left. */
export function withinWindow(windows: Int32Array, from: number, { calendar, duration }: Own): number {
  for (let at = 0; at < windows.length; at += 2) {
    const first = (windows[at] as number) + (duration === 0 ? 1 : 0)
    const last = windows[at + 1] as number
    const begun = Math.max(from, first)
    const start = duration > 0 ? workingFrom(calendar, begun) : begun
    if (duration >= NEVER) return start
    if (start < BEYOND && finishFrom(calendar, start, duration) <= last + 1) return start
  }
  return BEYOND
}
