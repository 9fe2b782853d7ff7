import { PlanError } from '../network/index.ts'

/** For each activity a run of others: those of activity `a` are `targets[offsets[a]]` to `targets[offsets[a + 1] - 1]`. */
export interface Links {
  readonly offsets: Int32Array
  readonly targets: Int32Array
}

/**
 * The resource-constrained project scheduling problem with one mode: activities 0 to n - 1 that may not be interrupted,
 * finish-to-start links, and renewable resources of constant capacity. Times are whole periods from 0.
 */
export interface Problem {
  /** Periods each activity takes, from 0 up. */
  readonly durations: Int32Array
  readonly predecessors: Links
  readonly successors: Links
  /** What activity `a` takes of resource `r` in each of its periods: `demands[a * capacities.length + r]`. */
  readonly demands: Int32Array
  readonly capacities: Int32Array
}

export interface Schedule {
  /** The first period of each activity. */
  readonly starts: Int32Array
  /** The period in which the last activity has ended. */
  readonly makespan: number
}

/** A problem as one writes it down. */
export interface PlainProblem {
  readonly durations: readonly number[]
  /** Pairs `[before, after]`. */
  readonly links: readonly (readonly [number, number])[]
  /** One row for each activity, one number for each resource. */
  readonly demands: readonly (readonly number[])[]
  readonly capacities: readonly number[]
}

/** The longest that all durations together may be, so that times stay small whole numbers. */
export const LONGEST_HORIZON = 10_000_000

/**
 * Packs a problem into arrays. Throws PlanError: E_PLAN_NUMBER (a number that is no whole one from 0, or a horizon
 * beyond LONGEST_HORIZON), E_PLAN_UNKNOWN (a link to no activity), E_PLAN_CYCLE (with the activities of one cycle, in
 * order), E_PLAN_NO_CAPACITY (an activity that needs more than there is), E_PLAN_SHAPE (a row of another length).
 */
export function problemOf({ durations, links, demands, capacities }: PlainProblem): Problem {
  for (const numbers of [durations, capacities, ...demands]) checkNumbers(numbers)
  const horizon = durations.reduce((sum, duration) => sum + duration, 0)
  if (horizon > LONGEST_HORIZON) throw new PlanError('E_PLAN_NUMBER', { value: horizon, limit: LONGEST_HORIZON })
  const count = durations.length
  for (const [before, after] of links) {
    if (isActivity(before, count) && isActivity(after, count)) continue
    throw new PlanError('E_PLAN_UNKNOWN', { value: `${before}, ${after}`, accepted: `0 to ${count - 1}` })
  }
  const flat = new Int32Array(count * capacities.length)
  for (let activity = 0; activity < count; activity++) {
    const row = demands[activity] ?? []
    if (row.length !== capacities.length) {
      throw new PlanError('E_PLAN_SHAPE', {
        place: `demands[${activity}]`,
        value: row.length,
        accepted: capacities.length,
      })
    }
    for (const [resource, demand] of row.entries()) {
      const capacity = capacities[resource] ?? 0
      if (demand > capacity && durations[activity] !== 0) {
        throw new PlanError('E_PLAN_NO_CAPACITY', { body: resource, demand, capacity }, [String(activity)])
      }
      flat[activity * capacities.length + resource] = demand
    }
  }
  const problem = {
    durations: Int32Array.from(durations),
    predecessors: linksOf(
      count,
      links.map(([before, after]): readonly [number, number] => [after, before]),
    ),
    successors: linksOf(count, links),
    demands: flat,
    capacities: Int32Array.from(capacities),
  }
  topologicalOrder(problem)
  return problem
}

/**
 * All activities, each after its predecessors; of those that could come next, the lowest number first enters. Throws
 * PlanError E_PLAN_CYCLE with activities each of which waits for the one before it.
 */
export function topologicalOrder({ durations, predecessors, successors }: Problem): Int32Array {
  const count = durations.length
  const waiting = Int32Array.from(
    durations,
    (_, a) => (predecessors.offsets[a + 1] ?? 0) - (predecessors.offsets[a] ?? 0),
  )
  const order = new Int32Array(count)
  let filled = 0
  for (let a = 0; a < count; a++) if (waiting[a] === 0) order[filled++] = a
  for (let at = 0; at < filled; at++) {
    const activity = order[at] as number
    for (const next of targetsOf(successors, activity)) {
      const left = (waiting[next] as number) - 1
      waiting[next] = left
      if (left === 0) order[filled++] = next
    }
  }
  if (filled < count) throw new PlanError('E_PLAN_CYCLE', {}, cycleAmong(predecessors, waiting).map(String))
  return order
}

/** The activities that `activity` is linked to. */
export function targetsOf({ offsets, targets }: Links, activity: number): Int32Array {
  return targets.subarray(offsets[activity], offsets[activity + 1])
}

/** Walks back over activities that still wait until one comes again. */
function cycleAmong(predecessors: Links, waiting: Int32Array): readonly number[] {
  const walked: number[] = []
  let at = waiting.findIndex((left) => left > 0)
  while (!walked.includes(at)) {
    walked.push(at)
    at = targetsOf(predecessors, at).find((before) => (waiting[before] as number) > 0) ?? at
  }
  return walked.slice(walked.indexOf(at)).reverse()
}

function linksOf(count: number, links: readonly (readonly [number, number])[]): Links {
  const offsets = new Int32Array(count + 1)
  for (const [from] of links) offsets[from + 1] = (offsets[from + 1] as number) + 1
  for (let a = 0; a < count; a++) offsets[a + 1] = (offsets[a + 1] as number) + (offsets[a] as number)
  const next = offsets.slice()
  const targets = new Int32Array(links.length)
  for (const [from, to] of links) {
    const at = next[from] as number
    targets[at] = to
    next[from] = at + 1
  }
  return { offsets, targets }
}

function isActivity(value: number, count: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < count
}

function checkNumbers(numbers: readonly number[]): void {
  for (const value of numbers) {
    if (!Number.isSafeInteger(value) || value < 0 || value > LONGEST_HORIZON) {
      throw new PlanError('E_PLAN_NUMBER', { value, limit: LONGEST_HORIZON })
    }
  }
}
