import { gregorian } from '../../calendar/index.ts'
import type { GanttPlan } from '../../planner/index.ts'

export const ONE_TASK_TODAY = gregorian.toDay({ year: 2026, month: 11, day: 24 })

/** One task that begins today and takes forty days. */
export const ONE_TASK_PLAN: GanttPlan = {
  network: {
    tasks: [
      {
        id: 'a',
        group: 'a',
        step: 'use',
        party: null,
        title: null,
        calendar: 'every-day',
        days: 40,
        estimate: { shape: 'fixed', basis: { kind: 'assumption', note: 'made up' } },
        returns: null,
        never: 0,
        demands: [],
        bounds: { release: null, due: null, latestEnd: null, fixedStart: null, windows: [] },
        progress: { state: 'waiting' },
      },
    ],
    links: [],
    bodies: [],
    goals: [],
    today: ONE_TASK_TODAY,
  },
  schedule: {
    tasks: [
      {
        id: 'a',
        start: ONE_TASK_TODAY,
        end: ONE_TASK_TODAY + 39,
        bodies: [],
        totalFloatDays: 0,
        freeFloatDays: 0,
        critical: true,
        because: [{ kind: 'today', day: ONE_TASK_TODAY }],
      },
    ],
    goals: [],
    cost: { weightedLateness: 0, lastDay: ONE_TASK_TODAY + 39, goalDays: 0, movedTasks: 0, movedDays: 0 },
    quality: { latenessBound: 0, lastDayBound: ONE_TASK_TODAY + 39, proved: true, schedules: 1, seed: 1 },
  },
  forecasts: [],
  baseline: null,
  sessions: [],
  calendars: new Map(),
}
