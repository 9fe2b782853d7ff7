import type { Day } from '../network/index.ts'
import type { Cost } from '../schedule/index.ts'
import { boundsOf, type PieceBounds } from './bounds.ts'
import { costComparer, type Objective } from './cost.ts'
import { type DecodeOptions, decoderOf, type Former, type Placed } from './decoder.ts'
import type { Individual, ListProblem, SearchCost, SearchGoal } from './genetic.ts'
import { turnKeys } from './goals-in-turn.ts'
import { type Graph, type List, listByKeys } from './lists.ts'
import { parallelList } from './parallel.ts'
import type { Piece } from './piece.ts'
import { retargeted } from './retarget.ts'
import { keysOf, RULES, type Rule, spansOf } from './rules.ts'

/** A piece with all that a search over its lists needs. */
export interface PieceProblem extends ListProblem<Placed> {
  readonly piece: Piece
  readonly bounds: PieceBounds
  /** The list of a priority rule, for the serial or the parallel scheme. */
  readonly listOf: (rule: Rule, scheme?: 'serial' | 'parallel') => List
  /** Lists in which one goal after another is served. */
  readonly inTurn: () => readonly List[]
  /** The same within a plan that ends on this day or later. */
  readonly withLastDay: (lastDay: Day) => PieceProblem
}

export interface ProblemOptions extends DecodeOptions {
  readonly objective: Objective
  readonly former: Former | null
}

export function problemOfPiece(piece: Piece, options: ProblemOptions): PieceProblem {
  const goals = goalsOf(piece)
  const order = listByKeys(piece.graph, new Float64Array(piece.graph.count))
  const early = decoderOf(piece, { withoutBodies: true })(order)
  const bounds = boundsOf(piece, goals, { early, order })
  const spans = spansOf(piece, early)
  const keys = keysOf(piece, goals, { early, order })
  const compare = costComparer(options.objective)
  const place = decoderOf(piece, options)
  const within = (lastDay: Day): PieceProblem => ({
    piece,
    bounds,
    graph: piece.graph,
    goals,
    place,
    costOf: (placed) => {
      const cost = costOfPlaced(piece, goals, { placed, starts: options.former?.starts ?? null, lastDay })
      return { ...cost, excess: placed.excess }
    },
    compare: (a, b) => a.excess - b.excess || compare(a, b),
    isProved: (cost) => isAtBounds(cost, bounds, lastDay),
    retargeted: (placing, random) => retargeted(piece, goals, { order, spans, placing, random }),
    listOf: (rule, scheme = 'serial') =>
      scheme === 'serial' ? listByKeys(piece.graph, keys(rule)) : parallelList(piece, keys(rule)),
    inTurn: () => turnKeys(piece, goals, { late: keys('LFT'), early }).map((own) => listByKeys(piece.graph, own)),
    withLastDay: within,
  })
  return within(piece.network.today)
}

function goalsOf({ network, graph }: Piece): readonly SearchGoal[] {
  const numberOf = new Map(network.tasks.map(({ id }, at) => [id, at]))
  return network.goals.map(({ task, weight, due }) => {
    const number = numberOf.get(task) as number
    return { task: number, weight, due, needs: () => needsOf(graph, number) }
  })
}

/** 1 for the task and all that it waits for. */
function needsOf({ predecessors, count }: Graph, goal: number): Uint8Array {
  const needs = new Uint8Array(count)
  const open = [goal]
  needs[goal] = 1
  for (let task = open.pop(); task !== undefined; task = open.pop()) {
    for (let at = predecessors.offsets[task] as number; at < (predecessors.offsets[task + 1] as number); at++) {
      const before = predecessors.targets[at] as number
      if (needs[before] === 0) open.push(before)
      needs[before] = 1
    }
  }
  return needs
}

interface Rated {
  /** Of the schedule it is made from. */
  readonly starts: Float64Array | null
  readonly placed: Placed
  /** A day that the whole plan reaches in any case: ending before it is worth nothing. */
  readonly lastDay: Day
}

function costOfPlaced({ network: { today } }: Piece, goals: readonly SearchGoal[], rated: Rated): Cost {
  const { starts: former, placed } = rated
  let [weightedLateness, goalDays, lastDay, movedTasks, movedDays] = [0, 0, rated.lastDay, 0, 0]
  for (const { task, weight, due } of goals) {
    const end = placed.ends[task] as Day
    if (due !== null && end > due) weightedLateness += weight * (end - due)
    goalDays += weight * (end - today)
  }
  for (const end of placed.ends) if (end > lastDay) lastDay = end
  for (let task = 0; former !== null && task < former.length; task++) {
    const days = Math.abs((placed.starts[task] as Day) - (former[task] as number))
    if (!(days > 0)) continue
    movedTasks += 1
    movedDays += days
  }
  return { weightedLateness, lastDay, goalDays, movedTasks, movedDays }
}

function isAtBounds(cost: SearchCost, bounds: PieceBounds, lastDay: Day): boolean {
  return (
    cost.excess === 0 &&
    cost.weightedLateness <= bounds.lateness &&
    cost.lastDay <= Math.max(bounds.lastDay, lastDay) &&
    cost.goalDays <= bounds.goalDays &&
    cost.movedTasks === 0
  )
}

/** Beyond so many tasks the parallel scheme takes too long for what its lists are worth. */
const MOST_IN_PARALLEL = 5000

/** The lists with which a search begins, the former schedule's own first where there is one. */
export function firstLists({ piece, listOf, inTurn }: PieceProblem, former: Former | null): readonly List[] {
  const parallel = piece.graph.count > MOST_IN_PARALLEL ? [] : RULES.map((rule) => listOf(rule, 'parallel'))
  const byRules = [...RULES.map((rule) => listOf(rule)), ...inTurn(), ...parallel]
  return former === null ? byRules : [listAsBefore(piece, former), ...byRules]
}

function listAsBefore(piece: Piece, { starts }: Former): List {
  const keys = starts.map((start, task) => (Number.isNaN(start) ? (piece.tasks[task]?.earliest ?? 0) : start))
  return listByKeys(piece.graph, keys)
}

/** The former schedule as it stands, as far as it can; null without one. */
export function asBefore(problem: PieceProblem, former: Former | null): Individual<Placed> | null {
  if (former === null) return null
  const list = listAsBefore(problem.piece, former)
  const placing = decoderOf(problem.piece, { former, asBefore: true })(list)
  return { list, placing, cost: problem.costOf(placing) }
}
