import type { Day } from '../network/index.ts'
import type { Schedule } from '../schedule/index.ts'

/** The dates of a schedule as they stood on a day, to be compared with later ones. Plain data, never altered. */
export interface Baseline {
  readonly name: string
  readonly asOf: Day
  readonly tasks: readonly { readonly id: string; readonly start: Day; readonly end: Day }[]
}

/** A task that lies elsewhere than in the baseline: days of the year by which it is later; negative: earlier. */
export interface Slip {
  readonly id: string
  readonly startDays: number
  readonly endDays: number
}

export interface BaselineComparison {
  readonly name: string
  readonly asOf: Day
  /** In the order of the schedule; tasks that stand where they stood are left out. */
  readonly slips: readonly Slip[]
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

/** Keeps the dates of a schedule. The answer is frozen all through. */
export function baselineOf(schedule: Schedule, { name, asOf }: Pick<Baseline, 'name' | 'asOf'>): Baseline {
  const tasks = schedule.tasks.map(({ id, start, end }) => Object.freeze({ id, start, end }))
  return Object.freeze({ name, asOf, tasks: Object.freeze(tasks) })
}

/** Says by how much a schedule, or a later baseline, differs from a baseline. */
export function compareToBaseline(baseline: Baseline, schedule: Pick<Baseline, 'tasks'>): BaselineComparison {
  const old = new Map(baseline.tasks.map((task) => [task.id, task]))
  const young = new Set(schedule.tasks.map(({ id }) => id))
  const slips = schedule.tasks.flatMap(({ id, start, end }): Slip[] => {
    const was = old.get(id)
    if (was === undefined || (was.start === start && was.end === end)) return []
    return [{ id, startDays: start - was.start, endDays: end - was.end }]
  })
  return {
    name: baseline.name,
    asOf: baseline.asOf,
    slips,
    added: schedule.tasks.filter(({ id }) => !old.has(id)).map(({ id }) => id),
    removed: baseline.tasks.filter(({ id }) => !young.has(id)).map(({ id }) => id),
  }
}
