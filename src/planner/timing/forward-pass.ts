import { type Compiled, type DayTable, KIND } from './compiled.ts'

/** A time beyond the data of a calendar, and whatever follows from it. */
export const BEYOND = 1_000_000
/** A time that never comes, and whatever waits for it. */
export const NEVER = 2_000_000

/**
 * Where a pass writes: starts and finishes of each task in each lane, those of task `t` from `t * lanes` on; `decidedBy`,
 * if wanted, the task that let each start no earlier. Lanes are passes that differ in their days alone: going through them
 * side by side reads the network once for all of them.
 */
export interface Times {
  readonly lanes: number
  readonly starts: Int32Array
  readonly finishes: Int32Array
  /** -1 where nothing but the day, the release or the window decided. */
  readonly decidedBy: Int32Array | null
}

export function timesOf(
  count: number,
  { decided, lanes = 1 }: { readonly decided: boolean; readonly lanes?: number },
): Times {
  return {
    lanes,
    starts: new Int32Array(count * lanes),
    finishes: new Int32Array(count * lanes),
    decidedBy: decided ? new Int32Array(count * lanes) : null,
  }
}

/** What a pass goes over. `days`: working days of each task in each lane, NEVER or more for one that never ends. */
export interface Pass {
  readonly compiled: Compiled
  readonly days: Int32Array
  readonly times: Times
}

/**
 * The forward pass of the critical path method over links, calendars and windows; bodies do not count. Makes no objects.
 * Latest ends are not kept: they are for schedules, and a sample ends when it ends.
 */
export function forwardPass(pass: Pass): void {
  const { count, doneFinish, startedAt } = pass.compiled
  for (let t = 0; t < count; t++) {
    askByLinks(pass, t)
    if ((doneFinish[t] as number) >= 0) leaveDone(pass, t)
    else run(pass, t)
    if ((startedAt[t] as number) >= 0) leaveBegun(pass, t)
  }
}

/** Puts the start of a task where the day, the release and its links let it be at the earliest. */
export function askByLinks(pass: Pass, t: number): void {
  const { low, isGiven, linkStart, linkFrom, linkKind, linkLag } = pass.compiled
  const { lanes, starts, finishes, decidedBy } = pass.times
  const own = t * lanes
  const end = own + lanes
  const earliest = low[t] as number
  for (let at = own; at < end; at++) starts[at] = earliest
  if (decidedBy !== null) for (let at = own; at < end; at++) decidedBy[at] = -1
  if (isGiven[t] === 1) return
  for (let link = linkStart[t] as number, last = linkStart[t + 1] as number; link < last; link++) {
    const from = linkFrom[link] as number
    // Most links are of this kind: from finish to start without a lag.
    const isPlain = ((linkKind[link] as number) | (linkLag[link] as number)) === 0
    for (let at = own, before = from * lanes; at < end; at++, before++) {
      const asked = isPlain ? (finishes[before] as number) : askedByLink(pass, { link, before, t, at })
      if (asked <= (starts[at] as number)) continue
      starts[at] = asked
      if (decidedBy !== null) decidedBy[at] = from
    }
  }
}

interface LinkInLane {
  readonly link: number
  /** Where the task that is waited for has its times. */
  readonly before: number
  readonly t: number
  /** Where the task that waits has its own. */
  readonly at: number
}

function askedByLink({ compiled, days, times }: Pass, { link, before, t, at }: LinkInLane): number {
  const { linkKind, linkLag, linkIsWorking, table, tables } = compiled
  const calendar = tables[table[t] as number] as DayTable
  const duration = days[at] as number
  const kind = linkKind[link] as number
  const lag = linkLag[link] as number
  let asked = (kind === KIND.SS || kind === KIND.SF ? times.starts[before] : times.finishes[before]) as number
  if (asked < BEYOND && lag !== 0) asked = linkIsWorking[link] === 1 ? advanced(calendar, asked, lag) : asked + lag
  if (asked < BEYOND && duration > 0 && kind >= KIND.FF) asked = startFor(calendar, asked, duration)
  return asked
}

function leaveDone({ compiled, times }: Pass, t: number): void {
  const { lanes, finishes } = times
  for (let at = t * lanes, end = at + lanes; at < end; at++) finishes[at] = compiled.doneFinish[t] as number
}

function leaveBegun({ compiled, times }: Pass, t: number): void {
  const { lanes, starts } = times
  for (let at = t * lanes, end = at + lanes; at < end; at++) starts[at] = compiled.startedAt[t] as number
}

/** Lets a task run from where its links have put it. */
function run({ compiled, days, times }: Pass, t: number): void {
  const { lanes, starts, finishes } = times
  const calendar = compiled.tables[compiled.table[t] as number] as DayTable
  const windows = compiled.windows[t] as Int32Array | null
  for (let at = t * lanes, end = at + lanes; at < end; at++) {
    const duration = days[at] as number
    let start = starts[at] as number
    if (start < BEYOND && duration > 0) start = workingFrom(calendar, start)
    if (windows !== null && start < BEYOND) start = withinWindow(windows, start, { calendar, duration })
    starts[at] = start
    finishes[at] = finishFrom(calendar, start, duration)
  }
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
