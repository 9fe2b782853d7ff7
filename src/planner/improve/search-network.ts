import type { Day, Network } from '../network/index.ts'
import type { Cost } from '../schedule/index.ts'
import { randomOf } from '../search/index.ts'
import { componentsOf } from './components.ts'
import type { Objective } from './cost.ts'
import type { Former, Placed } from './decoder.ts'
import { type Float, floatsOf } from './floats.ts'
import { type Individual, type SearchCost, searchLists } from './genetic.ts'
import { type Calendars, type Piece, pieceOf } from './piece.ts'
import { asBefore, firstLists, type PieceProblem, problemOfPiece } from './piece-problem.ts'
import { refuseMissed } from './refuse-missed.ts'
import { type InPlaceOptions, searchInPlace } from './stay-in-place.ts'

/** First and last day of a task in a schedule or a baseline. */
export interface DatedTask {
  readonly id: string
  readonly start: Day
  readonly end: Day
  /** For each of its demands; where they are not known, a task may change its bodies. */
  readonly bodies?: readonly string[]
}

export interface SearchProgress {
  readonly schedules: number
  /** Of the best so far. */
  readonly cost: Cost
}

export interface ImproveOptions {
  readonly seed: number
  /** At most so many schedules; there are always those of the priority rules. */
  readonly schedules: number
  readonly objective: Objective
  /** The schedule it is made from: moved tasks are counted against it. */
  readonly former: readonly DatedTask[]
  /** With `stability`: where nobody has to move, tasks may move earlier if a goal gains and none loses. */
  readonly movesUp: boolean
  readonly shouldStop: () => boolean
  readonly onProgress: (progress: SearchProgress) => void
}

/** A task with its place, its bodies, and by how much it can slip. */
export interface FoundTask extends DatedTask {
  readonly bodies: readonly string[]
  readonly float: Float
}

/** What was found, by id. */
export interface Found {
  readonly tasks: ReadonlyMap<string, FoundTask>
  readonly latenessBound: number
  readonly lastDayBound: Day
  readonly schedules: number
}

interface Part {
  readonly problem: PieceProblem
  /** Former days, where tasks are to stay in place. */
  readonly floors: Int32Array | null
  readonly former: Former | null
  best: Individual<Placed>
}

/**
 * Looks for places for all tasks. Each component is searched on its own, with a share of the schedules by its size,
 * those with the most lateness above their bound first; one that is at its bounds is not searched at all. Throws
 * E_PLAN_WINDOW and E_PLAN_NO_CAPACITY with the tasks that found no room, and what calendars throw.
 */
export function searchNetwork(network: Network, calendars: Calendars, options: ImproveOptions): Found {
  const parts = partsOf(network, calendars, options)
  let schedules = parts.length
  const open = parts.filter(({ problem, best }) => !problem.isProved(best.cost)).sort(byGap)
  let left = open.reduce((sum, { problem }) => sum + problem.graph.count, 0)
  const told = totalsOf(parts)
  for (const part of open) {
    const size = part.problem.graph.count
    const share = Math.max(1, Math.round(((options.schedules - schedules) * size) / left))
    const before = schedules
    const found = searchPart(part, {
      movesUp: options.movesUp,
      schedules: share,
      random: randomOf(options.seed),
      shouldStop: options.shouldStop,
      onSchedule: (cost) => {
        schedules += 1
        options.onProgress({ schedules, cost: told(part, cost) })
      },
    })
    schedules = before + found.schedules
    left -= size
    // Who has moved up for a goal's sake has moved: by the order of costs alone that would be a loss.
    const isMovedUp = options.movesUp && part.floors !== null
    if (isMovedUp || part.problem.compare(found.best.cost, part.best.cost) < 0) part.best = found.best
  }
  for (const { problem, best } of parts) refuseMissed({ piece: problem.piece, placed: best.placing }, calendars)
  return foundIn(parts, schedules)
}

function searchPart({ problem, former, floors, best }: Part, options: InPlaceOptions) {
  const lists = [best.list, ...firstLists(problem, former)]
  const first = { lists, known: former === null ? null : best }
  return floors === null ? searchLists(problem, first, options) : searchInPlace(problem, { first, floors }, options)
}

function partsOf(network: Network, calendars: Calendars, options: ImproveOptions): readonly Part[] {
  const was = new Map(options.former.map((task) => [task.id, task]))
  const pieces = componentsOf(network).map((component) => pieceOf(component, calendars))
  const formers = pieces.map((piece) => (was.size === 0 ? null : formerOf(piece, was)))
  const floors = pieces.map((piece, at) =>
    options.objective === 'stability' ? floorsOf(piece, formers[at] ?? null) : null,
  )
  const alone = pieces.map((piece, at) =>
    problemOfPiece(piece, { objective: options.objective, former: formers[at] ?? null, floors: floors[at] ?? null }),
  )
  // A component that ends before this day ends in time for the whole, and looks at its goals instead.
  const lastDay = alone.reduce((last, { bounds }) => Math.max(last, bounds.lastDay), network.today)
  return alone.map((problem, at) => {
    const former = formers[at] ?? null
    const own = problem.withLastDay(lastDay)
    return { problem: own, former, floors: floors[at] ?? null, best: firstOf(own, former) }
  })
}

function formerOf({ network }: Piece, was: ReadonlyMap<string, DatedTask>): Former {
  const numberOf = new Map(network.bodies.map(({ id }, at) => [id, at]))
  return {
    starts: Float64Array.from(network.tasks, ({ id }) => was.get(id)?.start ?? Number.NaN),
    bodies: network.tasks.map(({ id, demands }) => {
      const bodies = was.get(id)?.bodies
      const isAble = demands.every((demand, at) => demand.bodies.includes(bodies?.[at] ?? ''))
      return isAble ? demands.map((_, at) => numberOf.get(bodies?.[at] ?? '') as number) : null
    }),
  }
}

function floorsOf({ tasks }: Piece, former: Former | null): Int32Array | null {
  if (former === null) return null
  return Int32Array.from(tasks, ({ earliest }, at) => {
    const was = former.starts[at] as Day
    return Number.isNaN(was) ? earliest : Math.max(was, earliest)
  })
}

/** The former schedule where it stands; else of the lists that a search begins with the very first. */
function firstOf(problem: PieceProblem, former: Former | null): Individual<Placed> {
  const [list] = firstLists(problem, former)
  if (list === undefined) throw new RangeError('there is a list for each priority rule')
  const placing = problem.place(list)
  const first = { list, placing, cost: problem.costOf(placing) }
  const before = asBefore(problem, former)
  return before !== null && problem.compare(before.cost, first.cost) <= 0 ? before : first
}

function byGap(a: Part, b: Part): number {
  return gapOf(b) - gapOf(a)
}

function gapOf({ problem, best }: Part): number {
  return best.cost.weightedLateness - problem.bounds.lateness
}

/** The cost of the whole, with one part of another cost. */
function totalsOf(parts: readonly Part[]): (part: Part, cost: SearchCost) => Cost {
  return (part, own) => {
    const costs = parts.map((other) => (other === part ? own : other.best.cost))
    const sum = (of: (cost: Cost) => number) => costs.reduce((all, cost) => all + of(cost), 0)
    return {
      weightedLateness: sum((cost) => cost.weightedLateness),
      lastDay: Math.max(...costs.map((cost) => cost.lastDay)),
      goalDays: sum((cost) => cost.goalDays),
      movedTasks: sum((cost) => cost.movedTasks),
      movedDays: sum((cost) => cost.movedDays),
    }
  }
}

function foundIn(parts: readonly Part[], schedules: number): Found {
  const tasks = new Map<string, FoundTask>()
  const lastDay = parts.reduce((last, { best }) => Math.max(last, best.cost.lastDay), 0)
  for (const { problem, best } of parts) {
    const { network } = problem.piece
    const floats = floatsOf(problem.piece, best.placing, lastDay)
    network.tasks.forEach(({ id }, at) => {
      const bodies = (best.placing.bodies[at] ?? []).map((body) => network.bodies[body]?.id ?? '')
      const [start, end] = [best.placing.starts[at] as Day, best.placing.ends[at] as Day]
      tasks.set(id, { id, start, end, bodies, float: floats[at] as Float })
    })
  }
  return {
    tasks,
    latenessBound: parts.reduce((sum, { problem }) => sum + problem.bounds.lateness, 0),
    lastDayBound: Math.max(...parts.map(({ problem }) => problem.bounds.lastDay)),
    schedules,
  }
}
