import type { Cost } from '../schedule/index.ts'
import type { Random } from '../search/index.ts'
import { crossed, expedited, type Graph, inserted, type List, listByKeys, positionsIn, shuffled } from './lists.ts'
import { survivorsOf } from './survivors.ts'

/** Days by task number, each the first or last that is worked. */
export interface Placing {
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** A schedule with an excess is none: days by which what has to be kept is missed. */
export interface SearchCost extends Cost {
  readonly excess: number
}

/** What is searched: lists of tasks, each of which gives one schedule. */
export interface ListProblem<P extends Placing = Placing> {
  readonly graph: Graph
  readonly place: (list: List) => P
  readonly costOf: (placing: P) => SearchCost
  /** Negative when the first costs less. */
  readonly compare: (a: SearchCost, b: SearchCost) => number
  /** True for a cost that nothing can be below. */
  readonly isProved: (cost: SearchCost) => boolean
  readonly goals: readonly SearchGoal[]
  /** A list by latest starts, for goals that shall be reached a little earlier or later than they are. */
  readonly retargeted: (placing: P, random: Random) => List
}

export interface SearchGoal {
  readonly task: number
  readonly weight: number
  readonly due: number | null
  /** 1 for the task and all that it waits for. */
  readonly needs: () => Uint8Array
}

export interface SearchOptions {
  /** At most so many schedules. */
  readonly schedules: number
  readonly random: Random
  readonly shouldStop: () => boolean
  readonly onSchedule: (best: SearchCost) => void
}

export interface Individual<P extends Placing = Placing> {
  readonly list: List
  readonly placing: P
  readonly cost: SearchCost
}

/** What a search begins with. */
export interface First<P extends Placing = Placing> {
  readonly lists: readonly List[]
  readonly known: Individual<P> | null
}

/** Schedules of one generation, and of those that are kept: for 50,000 schedules and for few. */
const CHILDREN = 15
const MOST_KEPT = 40
const FEWEST_KEPT = 6

/**
 * A genetic search over lists: half of the children are crossed, half are neighbours of a good one (a late goal is
 * expedited, a stretch around a task that it needs is shuffled). Those that are kept are good or unlike the others, so
 * that the search does not settle too early. Deterministic by the random numbers and the number of schedules. There is at
 * least one first list. A schedule that is known already is one of the first people, and never lost.
 */
export function searchLists<P extends Placing>(
  problem: ListProblem<P>,
  { lists, known }: First<P>,
  options: SearchOptions,
): { readonly best: Individual<P>; readonly schedules: number } {
  const { random } = options
  const kept = Math.max(FEWEST_KEPT, Math.min(MOST_KEPT, Math.floor(options.schedules / 25)))
  const run = runOf(problem, known, options)
  for (const list of lists) run.tryList(list)
  let people: readonly Individual<P>[] = [...(known === null ? [] : [known]), ...run.taken()]
  for (let at = 0; people.length > 0 && people.length + at < kept; at++) {
    const parent = people[at % people.length] as Individual<P>
    run.tryList(varied(problem, parent, random))
  }
  people = survivorsOf([...people, ...run.taken()], kept, problem.compare)
  while (people.length > 0 && run.goesOn()) {
    for (let child = 0; child < CHILDREN && run.goesOn(); child++) run.tryList(childOf(problem, people, random))
    people = survivorsOf([...people, ...run.taken()], kept, problem.compare)
  }
  const best = run.best()
  if (best === null) throw new RangeError('a search needs a first list and a schedule to make of it')
  return { best, schedules: run.schedules() }
}

/** Counts schedules and remembers the best. */
function runOf<P extends Placing>(problem: ListProblem<P>, known: Individual<P> | null, options: SearchOptions) {
  let best = known
  let schedules = 0
  let fresh: Individual<P>[] = []
  const goesOn = () =>
    schedules < options.schedules && !(best !== null && (problem.isProved(best.cost) || options.shouldStop()))
  const tryList = (list: List) => {
    if (!goesOn()) return
    schedules += 1
    const placing = problem.place(list)
    const cost = problem.costOf(placing)
    // Sorted by days, lists of like schedules become like lists, and crossing them keeps what they share.
    const one = { list: listByKeys(problem.graph, placing.starts), placing, cost }
    if (best === null || problem.compare(cost, best.cost) < 0) best = one
    fresh.push(one)
    options.onSchedule(best.cost)
  }
  const taken = () => {
    const all = fresh
    fresh = []
    return all
  }
  return { goesOn, tryList, taken, best: () => best, schedules: () => schedules }
}

/** `people` are sorted, the best first. */
function childOf<P extends Placing>(problem: ListProblem<P>, people: readonly Individual<P>[], random: Random): List {
  const pick = () => people[Math.min(random(people.length), random(people.length))] as Individual<P>
  if (random(3) > 0) return varied(problem, random(2) === 0 ? (people[0] as Individual<P>) : pick(), random)
  const child = crossed(pick().list, pick().list, random)
  return random(2) === 0 ? inserted(child, problem.graph, random) : child
}

function varied<P extends Placing>(problem: ListProblem<P>, parent: Individual<P>, random: Random): List {
  const { graph } = problem
  const { list } = parent
  const goal = costlyGoal(problem.goals, parent.placing, random)
  const dice = random(8)
  if (goal === null || dice === 0) return inserted(inserted(list, graph, random), graph, random)
  // Nearly all that is gained is gained by this one: it moves whole goals and keeps the order within them.
  if (dice < 5) return problem.retargeted(parent.placing, random)
  if (dice === 5) return expedited(list, goal.needs(), random(list.length))
  const width = dice === 6 ? 3 + random(6) : 4 + random(26)
  const from = Math.max(0, neededPosition(list, goal, random) - random(width))
  return shuffled(list, graph, { from, to: Math.min(list.length, from + width), random })
}

/** A goal by chance, twice as likely a late one when there is any. */
function costlyGoal(goals: readonly SearchGoal[], { ends }: Placing, random: Random): SearchGoal | null {
  const late = goals.filter(({ task, due }) => due !== null && (ends[task] as number) > due)
  const among = late.length > 0 && random(3) > 0 ? late : goals
  return among[random(Math.max(1, among.length))] ?? null
}

function neededPosition(list: List, { task, needs: needed }: SearchGoal, random: Random): number {
  const needs = needed()
  const end = (positionsIn(list)[task] as number) + 1
  for (let tries = 0; tries < 8; tries++) {
    const at = random(end)
    if (needs[list[at] as number] === 1) return at
  }
  return end - 1
}
