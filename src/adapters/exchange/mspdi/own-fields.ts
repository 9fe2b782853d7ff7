import { z } from 'zod'
import type { Bounds, Day, Network, Task } from '../../../planner/index.ts'

/**
 * What the format has no element for, as JSON in a text field of the task (`Text1`). What the format can say (working
 * days, links, progress, deadline, one constraint) is read from its own elements, so that what somebody changes in another
 * program counts.
 */
export interface OwnTask
  extends Pick<
    Task,
    'id' | 'group' | 'step' | 'party' | 'title' | 'calendar' | 'estimate' | 'returns' | 'never' | 'demands' | 'bounds'
  > {
  /** What lateness costs a day, and by when, where the task is a goal. */
  readonly goals: readonly Omit<Network['goals'][number], 'task'>[]
}

/** `Text1` of tasks and of resources, as the format numbers fields. */
export const TASK_TEXT_1 = '188743731'
export const RESOURCE_TEXT_1 = '205520904'
/** The alias by which our own fields are known. */
export const ALIAS = 'Paygir'

export function ownTask(task: Task, network: Network): OwnTask {
  const { id, group, step, party, title, calendar, estimate, returns, never, demands, bounds } = task
  const goals = network.goals.filter((goal) => goal.task === id).map(({ weight, due }) => ({ weight, due }))
  return { id, group, step, party, title, calendar, estimate, returns, never, demands, bounds, goals }
}

/** JSON of what XML can hold: noncharacters, which JSON leaves as they are, escaped. */
export function ownText(value: object): string {
  return JSON.stringify(value).replace(/[\ufffe\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`)
}

const day = z.int().nullable()
const number = z.number()
const basis = z.looseObject({ kind: z.enum(['observed', 'set', 'assumption']) })
const estimate = z.discriminatedUnion('shape', [
  z.looseObject({ shape: z.literal('fixed'), basis }),
  z.looseObject({ shape: z.literal('three-point'), low: number, likely: number, high: number, basis }),
  z.looseObject({ shape: z.literal('log-normal'), median: number, sigma: number, basis }),
])

/** What `ownTask` writes; fields of others, who use `Text1` as well, are of another shape. */
const OWN_TASK = z.looseObject({
  ...{ id: z.string(), group: z.string(), step: z.string(), party: z.string().nullable(), calendar: z.string() },
  title: z.record(z.string(), z.string()).nullable(),
  estimate,
  returns: z.looseObject({ steps: z.array(z.string()), probability: number, basis }).nullable(),
  never: number,
  demands: z.array(z.looseObject({ bodies: z.array(z.string()).min(1), units: number })),
  bounds: z.looseObject({
    ...{ release: day, due: day, latestEnd: day, fixedStart: day },
    windows: z.array(z.tuple([z.int(), z.int()])),
  }),
  goals: z.array(z.looseObject({ weight: number, due: day })),
})

/** The value where it is our own, else null. */
export function ownTaskIn(value: unknown): OwnTask | null {
  return OWN_TASK.safeParse(value).success ? (value as OwnTask) : null
}

/** One constraint of the format: its number and its day. */
export interface Constraint {
  readonly type: number
  readonly day: Day | null
}

/** Numbers of `ConstraintType`. */
export const CONSTRAINT = { asSoonAsPossible: 0, mustStartOn: 2, startNoEarlier: 4, finishNoLater: 7 } as const

/** The format has room for one: a fixed start, or else the release, or else the latest end. */
export function constraintOf({ fixedStart, release, latestEnd }: Bounds): Constraint {
  if (fixedStart !== null) return { type: CONSTRAINT.mustStartOn, day: fixedStart }
  if (release !== null) return { type: CONSTRAINT.startNoEarlier, day: release }
  if (latestEnd !== null) return { type: CONSTRAINT.finishNoLater, day: latestEnd }
  return { type: CONSTRAINT.asSoonAsPossible, day: null }
}

/** Bounds with the constraint of the file in the place of their own, where it is another. */
export function withConstraint(bounds: Bounds, found: Constraint): Bounds {
  const own = constraintOf(bounds)
  if (own.type === found.type && own.day === found.day) return bounds
  const free = { ...bounds, fixedStart: null, release: null, latestEnd: null }
  switch (found.type) {
    case CONSTRAINT.mustStartOn:
      return { ...free, fixedStart: found.day }
    case CONSTRAINT.startNoEarlier:
      return { ...free, release: found.day }
    case CONSTRAINT.finishNoLater:
      return { ...free, latestEnd: found.day }
    default:
      return free
  }
}
