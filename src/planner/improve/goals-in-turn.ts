import type { Placing, SearchGoal } from './genetic.ts'
import type { Piece, PieceTask } from './piece.ts'

/** Look-ahead of the rule, in mean lengths of a goal's work: from weight alone to due days alone. */
const LOOK_AHEADS = [0.5, 2, 8]

/** Beyond this many goals there are so many turns that following each goal's tasks takes too long. */
const MOST_GOALS = 500

export interface Days {
  /** Latest ends by number. */
  readonly late: Float64Array
  readonly early: Placing
}

/**
 * Keys for lists that serve one goal after the other, the tasks of each by their latest ends. Which goal is next is said
 * by the rule ATC (see `RULES`) for one machine: a goal takes as long as its busiest body works for it. Where bodies
 * decide, that is far better than any rule for single tasks.
 */
export function turnKeys(piece: Piece, goals: readonly SearchGoal[], days: Days): readonly Float64Array[] {
  if (goals.length < 2 || goals.length > MOST_GOALS) return []
  const needs = goals.map((goal) => goal.needs())
  const lengths = needs.map((own) => busiestDays(piece, own))
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  return LOOK_AHEADS.map((ahead) => {
    const turns = turnsOf(goals, { lengths, ends: days.early.ends, patience: ahead * mean, today: piece.network.today })
    return keysByTurn(needs, turns, days.late)
  })
}

/** Days of its capacity that the body works on what is needed; the longest of all bodies, and never none. */
function busiestDays({ tasks, capacities }: Piece, needs: Uint8Array): number {
  const work = new Float64Array(capacities.length)
  tasks.forEach(({ days, demands, given }: PieceTask, task) => {
    if (needs[task] === 0 || given?.isFact) return
    for (const { bodies, units } of demands) {
      const body = bodies[0] as number
      work[body] = (work[body] as number) + days * units
    }
  })
  return work.reduce((most, units, body) => Math.max(most, units / Math.max(1, mostUnits(capacities[body]))), 0.1)
}

function mostUnits(capacity: Int32Array | undefined): number {
  return capacity?.reduce((most, units) => Math.max(most, units), 0) ?? 0
}

interface Machine {
  readonly lengths: readonly number[]
  readonly ends: Int32Array
  readonly patience: number
  readonly today: number
}

/** At the number of the goal: which turn it has. */
function turnsOf(goals: readonly SearchGoal[], { lengths, ends, patience, today }: Machine): readonly number[] {
  const turns: number[] = []
  const open = new Set(goals.keys())
  for (let [now, turn] = [today, 0]; open.size > 0; turn++) {
    const urgency = (at: number) => {
      const { task, weight, due } = goals[at] as SearchGoal
      const spare = Math.max(0, (due ?? Number.POSITIVE_INFINITY) - Math.max(now, ends[task] as number))
      return Math.log(weight / (lengths[at] as number)) - spare / patience
    }
    const next = [...open].reduce((best, at) => (urgency(at) > urgency(best) ? at : best))
    turns[next] = turn
    now += lengths[next] as number
    open.delete(next)
  }
  return turns
}

function keysByTurn(needs: readonly Uint8Array[], turns: readonly number[], late: Float64Array): Float64Array {
  const most = late.reduce((latest, end) => Math.max(latest, end), 1)
  const keys = late.map((end) => needs.length + end / (2 * most))
  needs.forEach((own, goal) => {
    const turn = turns[goal] as number
    for (let task = 0; task < own.length; task++) {
      if (own[task] === 1 && (keys[task] as number) >= turn + 1) keys[task] = turn + (late[task] as number) / (2 * most)
    }
  })
  return keys
}
