import { type Day, EVERY_DAY, FREE, type Task } from '../../network/index.ts'
import type { ScheduledTask } from '../../schedule/index.ts'
import type { GanttPlan } from '../gantt-input.ts'
import { dayOf, scheduleOf } from './commission-plan.ts'

const TODAY = dayOf('2026-11-24')

interface Days {
  readonly start: Day
  readonly end: Day
}

/** A waiting task, and where it stands. */
function planned(id: string, group: string, { start, end }: Days): { task: Task; scheduled: ScheduledTask } {
  const task: Task = {
    id,
    group,
    step: 'use',
    party: null,
    title: null,
    calendar: EVERY_DAY,
    days: end - start + 1,
    estimate: { shape: 'fixed', basis: { kind: 'assumption', note: 'made up' } },
    returns: null,
    never: 0,
    demands: [],
    bounds: FREE,
    progress: { state: 'waiting' },
  }
  const floats = { totalFloatDays: 0, freeFloatDays: 0, critical: true }
  return { task, scheduled: { id, start, end, bodies: [], ...floats, because: [{ kind: 'today', day: TODAY }] } }
}

function planOf(rows: readonly { task: Task; scheduled: ScheduledTask }[]): GanttPlan {
  const links = rows.slice(1).map(({ task }, at) => {
    return { from: rows[at]?.task.id ?? '', to: task.id, kind: 'FS', lag: 0, lagUnit: 'calendar' } as const
  })
  return {
    network: { tasks: rows.map(({ task }) => task), links, bodies: [], goals: [], today: TODAY },
    schedule: scheduleOf(
      rows.map(({ scheduled }) => scheduled),
      [],
    ),
    forecasts: [],
    baseline: null,
    sessions: [],
    calendars: new Map(),
  }
}

export function emptyPlan(): GanttPlan {
  return planOf([])
}

export function oneDayPlan(): GanttPlan {
  return planOf([planned('a', 'one', { start: TODAY, end: TODAY })])
}

/** So many tasks one after another over so many years, ten to a document; the first begins today. */
export function longPlan(years: number, count: number): GanttPlan {
  const each = (years * 365.25) / count
  return planOf(
    Array.from({ length: count }, (_, at) => {
      const start = TODAY + Math.floor(at * each)
      const end = Math.max(start, TODAY + Math.floor((at + 1) * each) - 1)
      return planned(`step ${at}`, `document ${Math.floor(at / 10)}`, { start, end })
    }),
  )
}
