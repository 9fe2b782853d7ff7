import type { Placing, SearchGoal } from './genetic.ts'
import type { List } from './lists.ts'
import type { Piece } from './piece.ts'

/**
 * Rules that say which of the tasks that could come next does: the lowest key first.
 *
 * - `LFT`: latest finish by which no goal is later than it has to be;
 * - `MINSLK`: days between the earliest and the latest start;
 * - `FIFO`: the group that could begin first is served first;
 * - `EDD`: the due day of the most urgent goal that needs the task;
 * - `WEDD`: days to that due day for each unit of its weight;
 * - `ATC`: weight over length, the less the more time there is (apparent tardiness cost; Vepsalainen and Morton,
 *   Management Science 33(8), 1987).
 */
export const RULES = ['LFT', 'MINSLK', 'FIFO', 'EDD', 'WEDD', 'ATC'] as const
export type Rule = (typeof RULES)[number]

/** Days ahead, in mean lengths of a task, in which ATC looks. */
const LOOK_AHEAD = 3

/** Keys of all tasks by number. `early` is the schedule that links and calendars alone allow. */
export function keysOf(
  piece: Piece,
  goals: readonly SearchGoal[],
  { early, order }: Early,
): (rule: Rule) => Float64Array {
  const { starts, ends } = early
  const spans = spansOf(piece, early)
  const late = latestEnds(piece, goals, { early, order, spans })
  const { due, weight } = urgentGoals(piece, goals, { early, order, spans })
  const arrival = arrivals(piece, starts)
  const mean = Math.max(1, spans.reduce((sum, span) => sum + span, 0) / Math.max(1, spans.length))
  const { today } = piece.network
  const slack = late.map((end, task) => end - (ends[task] as number))
  const horizon = 1e-6
  const keyOf: Record<Rule, (task: number) => number> = {
    LFT: (task) => late[task] as number,
    MINSLK: (task) => slack[task] as number,
    FIFO: (task) => (arrival[task] as number) + horizon * (late[task] as number),
    EDD: (task) => (due[task] as number) + horizon * (late[task] as number),
    WEDD: (task) => ((due[task] as number) - today) / (weight[task] as number) + horizon * (late[task] as number),
    ATC: (task) => {
      const patience = Math.exp(-Math.max(0, slack[task] as number) / (LOOK_AHEAD * mean))
      return (-(weight[task] as number) / Math.max(1, spans[task] as number)) * patience
    },
  }
  return (rule) => Float64Array.from(starts, (_, task) => keyOf[rule](task))
}

export interface Early {
  readonly early: Placing
  /** A list of all tasks, each behind those that it waits for. */
  readonly order: List
}

interface Spans extends Early {
  readonly spans: Int32Array
}

/** Of a goal without a due day, or with one that cannot be met, the earliest end. Holidays are taken as they fall early. */
function latestEnds(piece: Piece, goals: readonly SearchGoal[], { early, order, spans }: Spans): Float64Array {
  const { ends } = early
  const targets = goals.map(({ task, due }) => Math.max(due ?? 0, ends[task] as number))
  const last = ends.reduce((latest, end) => Math.max(latest, end), piece.network.today)
  return endsBefore(piece, { goals, targets, last, order, spans })
}

export interface Targets {
  readonly goals: readonly SearchGoal[]
  /** The day by which each goal has to be reached. */
  readonly targets: readonly number[]
  /** The day by which all else has to be over. */
  readonly last: number
  readonly order: List
  readonly spans: Int32Array
}

/** The latest end of each task for which links let the goals be reached on their targets. */
export function endsBefore(piece: Piece, { goals, targets, last, order, spans }: Targets): Float64Array {
  const late = new Float64Array(spans.length).fill(last)
  goals.forEach(({ task }, at) => {
    late[task] = targets[at] as number
  })
  piece.tasks.forEach(({ latestEnd }, task) => {
    if (latestEnd !== null) late[task] = Math.min(late[task] as number, latestEnd)
  })
  backwards(piece, order, (task, next) => {
    const latest = (late[next] as number) - (spans[next] as number)
    if (latest < (late[task] as number)) late[task] = latest
  })
  return late
}

/** Days of the year from the first to the last day of each task, 0 of a milestone. */
export function spansOf({ tasks }: Piece, { starts, ends }: Placing): Int32Array {
  return starts.map((start, task) => (tasks[task]?.days === 0 ? 0 : (ends[task] as number) - start + 1))
}

/** The due day and the weight of the goal, of those that need the task, with the least days for each unit of weight. */
function urgentGoals(piece: Piece, goals: readonly SearchGoal[], { early, order }: Spans) {
  const { today } = piece.network
  const last = early.ends.reduce((latest, end) => Math.max(latest, end), today)
  const due = new Float64Array(early.ends.length).fill(last)
  const weight = new Float64Array(early.ends.length).fill(Number.MIN_VALUE)
  const urgency = (task: number) => ((due[task] as number) - today) / (weight[task] as number)
  for (const goal of goals) {
    due[goal.task] = goal.due ?? last
    weight[goal.task] = Math.max(goal.weight, 1e-9)
  }
  backwards(piece, order, (task, next) => {
    if (urgency(next) >= urgency(task)) return
    due[task] = due[next] as number
    weight[task] = weight[next] as number
  })
  return { due, weight }
}

function backwards({ graph: { successors } }: Piece, order: List, visit: (task: number, next: number) => void): void {
  for (let place = order.length - 1; place >= 0; place--) {
    const task = order[place] as number
    for (let at = successors.offsets[task] as number; at < (successors.offsets[task + 1] as number); at++) {
      visit(task, successors.targets[at] as number)
    }
  }
}

function arrivals({ network }: Piece, starts: Int32Array): Float64Array {
  const first = new Map<string, number>()
  network.tasks.forEach(({ group }, task) => {
    first.set(group, Math.min(first.get(group) ?? Number.POSITIVE_INFINITY, starts[task] as number))
  })
  return Float64Array.from(network.tasks, ({ group }) => first.get(group) as number)
}
