import type { Day } from '../network/index.ts'
import { leastAssignment } from './assignment.ts'
import type { SearchGoal } from './genetic.ts'
import { endOf, indexOf, isWithin as isInData, type Piece, type PieceDemand, type PieceTask } from './piece.ts'
import type { Early } from './rules.ts'

/** Beyond so many goals, the table of goals and places gets too large for what it gives. */
const MOST_GOALS = 150

export interface BodyBound {
  readonly lateness: number
  readonly lastDay: Day
}

/**
 * What each body by itself makes impossible, and each pool of bodies that can stand in for one another, and all of them
 * together. All work that only they can do becomes one job for each goal: it may be interrupted, divided among all units,
 * and begin with the earliest of its tasks. By the rule of the
 * shortest remaining work the first, second, third job of any order are over no earlier than reckoned (Schrage,
 * Operations Research 16(3), 1968); the cheapest way to give these places to the goals, each with the shortest chain
 * that still follows, is a bound of the weighted lateness, and the end of all that work one of the last day.
 */
export function bodyBounds(piece: Piece, goals: readonly SearchGoal[], early: Early): readonly BodyBound[] {
  const withDue = goals.filter(({ task, due }) => due !== null && piece.tasks[task]?.given?.isFact !== true)
  const chains = withDue.length > MOST_GOALS ? [] : withDue.map((goal) => chainTo(piece, goal, early))
  const tails = { withDue, chains, early, users: usersOf(piece) }
  return poolsOf(piece).map((pool) => boundOfPool(piece, pool, tails))
}

/** Bodies by number, with their units together. */
interface Pool {
  readonly bodies: ReadonlySet<number>
  readonly capacity: Int32Array
}

function poolsOf({ tasks, capacities }: Piece): readonly Pool[] {
  const poolOf = capacities.map((_, body) => new Set([body]))
  for (const { bodies } of tasks.flatMap(({ demands }) => demands)) {
    const joined = new Set(bodies.flatMap((body) => [...(poolOf[body] ?? [])]))
    for (const body of joined) poolOf[body] = joined
  }
  const single = capacities.map((_, body) => new Set([body]))
  const sets = [...single, ...new Set(poolOf), new Set(capacities.keys())]
  return sets.map((bodies) => ({
    bodies,
    capacity: unitsOf([...bodies].map((body) => capacities[body] as Int32Array)),
  }))
}

function unitsOf(capacities: readonly Int32Array[]): Int32Array {
  const days = capacities.reduce((most, { length }) => Math.max(most, length), 0)
  const units = new Int32Array(days)
  for (const capacity of capacities) {
    for (let day = 0; day < days; day++) {
      units[day] = (units[day] as number) + (capacity[Math.min(day, capacity.length - 1)] as number)
    }
  }
  return units
}

function isWithin({ bodies: pool }: Pool, { bodies }: PieceDemand): boolean {
  return bodies.every((body) => pool.has(body))
}

interface Tails {
  readonly withDue: readonly SearchGoal[]
  readonly chains: readonly Chain[]
  readonly users: readonly (readonly number[])[]
  readonly early: Early
}

interface Chain {
  /** 1 for the goal and every task that has to be over before it is. */
  readonly isBefore: Uint8Array
  /** The next task of the longest chain to the goal, by number; -1 for none. */
  readonly next: Int32Array
}

interface Job {
  readonly goal: SearchGoal | null
  readonly chain: Chain | null
  readonly tasks: readonly number[]
  readonly release: Day
  readonly work: number
}

function boundOfPool(piece: Piece, pool: Pool, { withDue, chains, early, users }: Tails): BodyBound {
  const tasks = tasksOf(piece, pool, users)
  const none: BodyBound = { lateness: 0, lastDay: piece.network.today }
  if (tasks.length === 0) return none
  const place = (goal: SearchGoal | null, chain: Chain | null, own: readonly number[]) =>
    jobOf(piece, { goal, chain, tasks: own, pool, early })
  const [all] = shortestFirst(piece, pool, [place(null, null, tasks)])
  const taken = new Set<number>()
  const jobs = chains.flatMap((chain, at): Job[] => {
    const own = tasks.filter((task) => chain.isBefore[task] === 1 && !taken.has(task))
    for (const task of own) taken.add(task)
    return own.length === 0 ? [] : [place(withDue[at] as SearchGoal, chain, own)]
  })
  const isJob = new Set(jobs.map(({ goal }) => goal))
  const others = withDue.filter((goal) => chains.length > 0 && !isJob.has(goal))
  const alone = others.reduce((sum, goal) => sum + lateCost(goal, early.early.ends[goal.task] as Day), 0)
  const places = shortestFirst(piece, pool, jobs)
  const table = jobs.map((job) =>
    places.map((day) => lateCost(job.goal as SearchGoal, goalEnd(piece, job, { day, early }))),
  )
  return { lateness: alone + leastAssignment(table), lastDay: all ?? none.lastDay }
}

/** Tasks that want some of each body, and are not facts. */
function usersOf({ tasks, capacities }: Piece): readonly (readonly number[])[] {
  const users = capacities.map((): number[] => [])
  tasks.forEach(({ days, given, demands }, task) => {
    if (days === 0 || given?.isFact) return
    for (const { bodies } of demands) for (const body of bodies) users[body]?.push(task)
  })
  return users
}

/** Those of them that these bodies and no other have to do. */
function tasksOf({ tasks }: Piece, pool: Pool, users: readonly (readonly number[])[]): readonly number[] {
  const wanted = new Set([...pool.bodies].flatMap((body) => users[body] ?? []))
  return [...wanted].filter((task) => tasks[task]?.demands.some((demand) => isWithin(pool, demand)))
}

interface JobParts extends Pick<Job, 'goal' | 'chain' | 'tasks'> {
  readonly pool: Pool
  readonly early: Early
}

function jobOf({ tasks: all, network }: Piece, { pool, early, ...parts }: JobParts): Job {
  let [release, work] = [Number.POSITIVE_INFINITY, 0]
  for (const number of parts.tasks) {
    const { days, demands } = all[number] as PieceTask
    release = Math.min(release, early.early.starts[number] as Day)
    for (const demand of demands) if (isWithin(pool, demand)) work += days * demand.units
  }
  return { ...parts, release: Math.max(release, network.today), work }
}

/** The day on which the first, second, third… of the jobs is over, whatever their order. */
function shortestFirst(piece: Piece, { capacity }: Pool, jobs: readonly Job[]): readonly Day[] {
  const left = jobs.map(({ work }) => work)
  const over: Day[] = []
  const { today } = piece.network
  const calendars = new Set(jobs.flatMap(({ tasks }) => tasks.map((task) => (piece.tasks[task] as PieceTask).calendar)))
  // Beyond the data of a calendar every day may be worked: a bound has to be low.
  const isWorked = (day: Day) => {
    return [...calendars].some((one) => day > one.last || indexOf(one, day + 1) > indexOf(one, day))
  }
  let open = jobs.map((_, at) => at)
  const first = Math.min(...jobs.map(({ release }) => release))
  for (let day = first; open.length > 0; day++) {
    if (!isWorked(day)) continue
    let units = capacity[Math.min(day - today, capacity.length - 1)] as number
    if (units === 0 && day - today >= capacity.length) break
    const ready = open.filter((at) => (jobs[at] as Job).release <= day).sort((a, b) => (left[a] ?? 0) - (left[b] ?? 0))
    for (const at of ready) {
      const work = Math.min(units, left[at] as number)
      units -= work
      left[at] = (left[at] as number) - work
      if (left[at] === 0) over.push(day)
      if (units === 0) break
    }
    open = open.filter((at) => (left[at] as number) > 0)
  }
  return over
}

/** The earliest end of the goal when the last of the job's tasks is over on a day. */
function goalEnd({ tasks }: Piece, { goal, chain, tasks: own }: Job, { day, early }: { day: Day; early: Early }): Day {
  const cpm = early.early.ends[goal?.task ?? 0] as Day
  let least = Number.POSITIVE_INFINITY
  for (const task of own) {
    let end = day
    for (let at = chain?.next[task] ?? -1; at >= 0; at = chain?.next[at] ?? -1) {
      const { calendar, days } = tasks[at] as PieceTask
      if (days > 0) end = isInData(calendar, end + 1, days) ? endOf(calendar, end + 1, days) : end + days
    }
    least = Math.min(least, end)
  }
  return Math.max(cpm, least)
}

function chainTo(piece: Piece, goal: SearchGoal, early: Early): Chain {
  const isBefore = new Uint8Array(piece.tasks.length)
  const next = new Int32Array(piece.tasks.length).fill(-1)
  const length = new Int32Array(piece.tasks.length)
  isBefore[goal.task] = 1
  for (const task of early.order.toReversed()) {
    if (isBefore[task] === 0) continue
    const { days, links } = piece.tasks[task] as PieceTask
    const own = (length[task] as number) + (days === 0 ? 0 : spanOf(early, task))
    for (const { from, kind, lag } of links) {
      // Only plain links: with leads, and between starts, a task may be over after what waits for it.
      if (kind !== 'FS' || lag < 0 || (isBefore[from] === 1 && own < (length[from] as number))) continue
      isBefore[from] = 1
      length[from] = own
      next[from] = task
    }
  }
  return { isBefore, next }
}

function spanOf({ early }: Early, task: number): number {
  return (early.ends[task] as Day) - (early.starts[task] as Day) + 1
}

function lateCost({ weight, due }: SearchGoal, end: Day): number {
  return due === null ? 0 : weight * Math.max(0, end - due)
}
