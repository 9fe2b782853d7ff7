import type { Basis, Network, PlanBody, Task } from '../../src/planner/index.ts'
import { FREE } from '../../src/planner/index.ts'
import { randomOf } from '../random.ts'

/**
 * One set of projects that share bodies. Every figure follows from these numbers and the seed.
 *
 * - `projects`, `steps`: so many projects of so many steps each. A step waits for one to three of the four steps in
 *   front of it; the first steps of a project wait for its arrival, the last step is a milestone, its goal.
 * - durations: 1 to 10 working days, each as likely; calendars: those given, in turn, project by project.
 * - bodies: 3; a step needs one unit, a desk, of one body (60 %), of two (20 %) or none (20 %); every fifth that needs one
 *   can have it of a second body instead.
 * - `use`: work that is asked of a body, over its capacity between the first arrival and the last end that the links
 *   allow (average utilization factor; Kurtulus and Davis, Management Science 28(2), 1982). Above 1 bodies decide.
 * - arrivals: one by one, 10 days apart at most; weights 1 to 5; due: the arrival and `slack` times the length of the
 *   project's longest chain, holidays guessed at 7 days for 5 of work.
 */
export interface ProjectSet {
  readonly projects: number
  readonly steps: number
  readonly use: number
  readonly slack: number
  readonly seed: number
}

const BODIES = 3
const TODAY = 20_454 // 2026-01-01
const BASIS: Basis = { kind: 'assumption', note: 'made by a generator' }
const DAYS_PER_WORKING_DAY = 7 / 5

export function projectSet(set: ProjectSet, calendars: readonly string[]): Network {
  const random = randomOf(set.seed)
  const projects: Project[] = []
  let arrival = TODAY
  for (let at = 0; at < set.projects; at++) {
    const calendar = calendars[at % calendars.length] ?? ''
    projects.push(projectOf({ at, arrival, calendar, set }, random))
    arrival += random.whole(11)
  }
  const tasks = projects.flatMap((project) => project.tasks)
  return {
    tasks,
    links: projects.flatMap(({ links }) => links),
    bodies: bodiesFor(projects, set.use),
    goals: projects.map(({ goal }) => goal),
    today: TODAY,
  }
}

interface Project {
  readonly tasks: readonly Task[]
  readonly links: Network['links']
  readonly goal: Network['goals'][number]
  readonly arrival: number
  /** Days of the year that its longest chain takes. */
  readonly length: number
}

interface Place {
  readonly at: number
  readonly arrival: number
  readonly calendar: string
  readonly set: ProjectSet
}

function projectOf({ at, arrival, calendar, set }: Place, random: ReturnType<typeof randomOf>): Project {
  const idOf = (step: number) => `p${at}-s${step}`
  const links: Network['links'][number][] = []
  const ends: number[] = []
  const tasks: Task[] = []
  for (let step = 0; step < set.steps; step++) {
    const days = 1 + random.whole(10)
    const before = new Set(Array.from({ length: 1 + random.whole(3) }, () => step - 1 - random.whole(4)))
    let start = 0
    for (const from of before) {
      if (from < 0) continue
      links.push({ from: idOf(from), to: idOf(step), kind: 'FS', lag: 0, lagUnit: 'working' })
      start = Math.max(start, ends[from] ?? 0)
    }
    ends.push(start + days)
    tasks.push({ ...taskOf(idOf(step), calendar, arrival), days, demands: demandsOf(random) })
  }
  const length = Math.ceil(Math.max(...ends) * DAYS_PER_WORKING_DAY)
  const goal = `p${at}`
  tasks.push(taskOf(goal, calendar, arrival))
  for (let step = 0; step < set.steps; step++) {
    links.push({ from: idOf(step), to: goal, kind: 'FS', lag: 0, lagUnit: 'working' })
  }
  const due = arrival + Math.ceil(length * set.slack)
  return { tasks, links, goal: { task: goal, weight: 1 + random.whole(5), due }, arrival, length }
}

function taskOf(id: string, calendar: string, release: number): Task {
  const [group = id] = id.split('-')
  return {
    id,
    group,
    step: 'step',
    party: null,
    title: null,
    calendar,
    days: 0,
    estimate: { shape: 'fixed', basis: BASIS },
    returns: null,
    never: 0,
    demands: [],
    bounds: { ...FREE, release },
    progress: { state: 'waiting' },
  }
}

function demandsOf(random: ReturnType<typeof randomOf>): Task['demands'] {
  const dice = random.whole(10)
  const count = dice < 2 ? 0 : dice < 8 ? 1 : 2
  const first = random.whole(BODIES)
  return Array.from({ length: count }, (_, at) => {
    const body = (first + at) % BODIES
    const other = random.whole(5) === 0 && count === 1 ? [`b${(body + 1) % BODIES}`] : []
    return { bodies: [`b${body}`, ...other], units: 1 }
  })
}

function bodiesFor(projects: readonly Project[], use: number): readonly PlanBody[] {
  const span = Math.max(...projects.map(({ arrival, length }) => arrival + length)) - TODAY
  const work = new Map<string, number>()
  for (const { demands, days } of projects.flatMap(({ tasks }) => tasks)) {
    for (const { bodies, units } of demands) {
      for (const body of bodies) work.set(body, (work.get(body) ?? 0) + (days * units) / bodies.length)
    }
  }
  return Array.from({ length: BODIES }, (_, at) => {
    const id = `b${at}`
    const wanted = ((work.get(id) ?? 0) * DAYS_PER_WORKING_DAY) / (span * use)
    return { id, capacity: [{ from: TODAY, units: Math.max(1, Math.round(wanted)) }] }
  })
}
