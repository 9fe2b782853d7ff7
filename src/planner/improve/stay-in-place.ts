import type { Day } from '../network/index.ts'
import type { Placed } from './decoder.ts'
import { type First, type Individual, type SearchOptions, searchLists } from './genetic.ts'
import { listByKeys } from './lists.ts'
import type { PieceProblem } from './piece-problem.ts'

/** Shares of the schedules for each part of the search. */
const SHARE_IN_PLACE = 0.4
const SHARE_SET_FREE = 0.4

export interface InPlaceOptions extends SearchOptions {
  /** Where nobody has to move, tasks may move earlier if a goal gains and none loses. */
  readonly movesUp: boolean
}

/**
 * A search that moves as little as it can. First no task may start before its former day: whoever has to moves later, and
 * the rest stays. Then, while goals are later than they need to be, all that they wait for may move earlier as well; and
 * whoever did so without need is put back. `floors` are the days before which tasks do not start, by number: the search
 * changes them, and `problem.place` keeps to them.
 */
export function searchInPlace(
  problem: PieceProblem,
  { first, floors }: { readonly first: First<Placed>; readonly floors: Int32Array },
  options: InPlaceOptions,
): { readonly best: Individual<Placed>; readonly schedules: number } {
  const found = searchAtFloors(problem, { first, floors }, options)
  // Where somebody had to move the change is a slip: what that leaves free stays free, and the difference short.
  if (!options.movesUp || found.best.cost.excess > 0 || found.best.cost.movedTasks > 0) return found
  const left = { ...options, schedules: Math.max(1, options.schedules - found.schedules) }
  const up = moveUp(problem, { best: found.best, floors }, left)
  return { best: up.best, schedules: found.schedules + up.schedules }
}

function searchAtFloors(
  problem: PieceProblem,
  { first, floors }: { readonly first: First<Placed>; readonly floors: Int32Array },
  options: SearchOptions,
): { readonly best: Individual<Placed>; readonly schedules: number } {
  const former = floors.slice()
  const share = (part: number) => ({ ...options, schedules: Math.max(1, Math.round(options.schedules * part)) })
  const inPlace = searchLists(problem, first, share(SHARE_IN_PLACE))
  let { best, schedules } = inPlace
  if (best.cost.excess === 0 && best.cost.weightedLateness <= problem.bounds.lateness) return { best, schedules }
  for (const task of tasksOfLateGoals(problem, best.placing)) {
    floors[task] = problem.piece.tasks[task]?.earliest ?? (floors[task] as Day)
  }
  const free = searchLists(problem, { lists: [best.list, ...first.lists], known: best }, share(SHARE_SET_FREE))
  schedules += free.schedules
  if (problem.compare(free.best.cost, best.cost) >= 0) return { best, schedules }
  const back = putBack(
    problem,
    { best: free.best, floors, former },
    {
      ...options,
      schedules: Math.max(0, options.schedules - schedules),
    },
  )
  best = back.best
  return { best, schedules: schedules + back.schedules }
}

/** What late goals wait for; where something has no room at all, every task. */
function tasksOfLateGoals({ goals, graph }: PieceProblem, { ends, excess }: Placed): readonly number[] {
  const all = Array.from({ length: graph.count }, (_, task) => task)
  if (excess > 0) return all
  const late = goals.filter(({ task, due }) => due !== null && (ends[task] as Day) > due).map(({ needs }) => needs())
  return all.filter((task) => late.some((needs) => needs[task] === 1))
}

interface SetFree {
  readonly best: Individual<Placed>
  readonly floors: Int32Array
  readonly former: Int32Array
}

/** One by one, the last first, tasks that moved earlier are held at their former days again, if that costs nothing. */
function putBack(problem: PieceProblem, { best: found, floors, former }: SetFree, options: SearchOptions) {
  let best = found
  let schedules = 0
  const earlier = [...best.list].reverse().filter((task) => (best.placing.starts[task] as Day) < (former[task] as Day))
  for (const task of earlier) {
    if (schedules >= options.schedules || options.shouldStop()) break
    const free = floors[task] as Day
    floors[task] = former[task] as Day
    const placing = problem.place(best.list)
    const cost = problem.costOf(placing)
    schedules += 1
    if (problem.compare(cost, best.cost) <= 0) best = { list: best.list, placing, cost }
    else floors[task] = free
    options.onSchedule(best.cost)
  }
  return { best, schedules }
}

/**
 * In the order of their starts every task takes the first room that there is. That counts where a goal gains by it and
 * none loses; then those that need not have moved for it are put back, the last first.
 */
function moveUp(
  problem: PieceProblem,
  { best: before, floors }: { readonly best: Individual<Placed>; readonly floors: Int32Array },
  options: SearchOptions,
) {
  const { graph, goals, piece } = problem
  const list = listByKeys(graph, Float64Array.from(before.placing.starts))
  const held = floors.slice()
  const at = (): Individual<Placed> => {
    const placing = problem.place(list)
    return { list, placing, cost: problem.costOf(placing) }
  }
  const gains = (one: Individual<Placed>, other: Individual<Placed>) =>
    goals.map(({ task }) => (other.placing.ends[task] as Day) - (one.placing.ends[task] as Day))
  floors.set(piece.tasks.map(({ earliest }) => earliest))
  let best = at()
  let schedules = 1
  const gained = gains(best, before)
  if (best.cost.excess > 0 || gained.some((days) => days < 0) || !gained.some((days) => days > 0)) {
    floors.set(held)
    return { best: before, schedules }
  }
  for (const task of [...list].reverse()) {
    if ((best.placing.starts[task] as Day) >= (before.placing.starts[task] as Day)) continue
    if (schedules >= options.schedules || options.shouldStop()) break
    const free = floors[task] as Day
    floors[task] = before.placing.starts[task] as Day
    const back = at()
    schedules += 1
    options.onSchedule(best.cost)
    if (back.cost.excess === 0 && gains(back, best).every((days) => days >= 0)) best = back
    else floors[task] = free
  }
  return { best, schedules }
}
