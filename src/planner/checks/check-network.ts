import {
  type CalendarCode,
  type Day,
  type Demand,
  type Estimate,
  type Network,
  PlanError,
  type Task,
} from '../network/index.ts'
import { compile } from '../timing/index.ts'
import type { WorkingCalendar } from '../working-days/index.ts'

/** More working days than any step takes, and than any lag waits: some forty years. */
export const LONGEST_TASK_DAYS = 10_000
const MOST_UNITS = 1_000_000

/**
 * Looks at a network before it is planned. Throws PlanError with the fewest steps that are at fault together: E_PLAN_TWICE,
 * E_PLAN_UNKNOWN, E_PLAN_NUMBER, E_PLAN_CALENDAR, E_PLAN_NO_CAPACITY, E_PLAN_WINDOW (windows that are all over),
 * E_PLAN_CYCLE. What only planning shows (fixed days, latest ends and windows that links leave no room for) is told there.
 */
export function checkNetwork(network: Network, calendars: ReadonlyMap<CalendarCode, WorkingCalendar>): void {
  checkReferences(network)
  network.tasks.forEach((task) => {
    checkTask(task, network.today)
  })
  network.links.forEach(({ from, to, lag }) => {
    if (isWhole(lag, -LONGEST_TASK_DAYS, LONGEST_TASK_DAYS)) return
    throw wrongNumber('lag', { value: lag, most: LONGEST_TASK_DAYS, steps: [from, to] })
  })
  for (const { task, weight } of network.goals) {
    if (!(weight >= 0 && weight <= MOST_UNITS))
      throw wrongNumber('weight', { value: weight, most: MOST_UNITS, steps: [task] })
  }
  checkCapacities(network)
  compile(network, calendars)
}

/** The ids, none of which may be there twice. */
function idsOf(list: readonly { readonly id: string }[], { areSteps }: { areSteps: boolean }): ReadonlySet<string> {
  const seen = new Set<string>()
  list.forEach(({ id }) => {
    if (seen.has(id)) throw new PlanError('E_PLAN_TWICE', { value: id }, areSteps ? [id] : [])
    seen.add(id)
  })
  return seen
}

function checkReferences({ tasks, links, bodies, goals }: Network): void {
  const ids = idsOf(tasks, { areSteps: true })
  const known = idsOf(bodies, { areSteps: false })
  // Objects that `of` makes at each turn until the loop is compiled add up over 100,000 steps.
  links.forEach(({ from, to }) => {
    if (!ids.has(from)) throw unknown('task', from, [to])
    if (!ids.has(to)) throw unknown('task', to, [from])
  })
  for (const { task } of goals) if (!ids.has(task)) throw unknown('task', task, [])
  const isUnknownBody = (body: string) => !known.has(body)
  const isUnknownStep = (step: string) => !ids.has(step)
  tasks.forEach(({ id, demands, returns }) => {
    for (let at = 0; at < demands.length; at++) {
      const own = (demands[at] as Demand).bodies
      const missing = own.find(isUnknownBody)
      if (missing !== undefined || own.length === 0) throw unknown('body', missing ?? '', [id])
    }
    const missing = returns?.steps.find(isUnknownStep)
    if (missing !== undefined) throw unknown('task', missing, [id])
  })
}

function unknown(kind: string, value: string, steps: readonly string[]): PlanError {
  return new PlanError('E_PLAN_UNKNOWN', { kind, value, accepted: '' }, steps)
}

interface Numbered {
  readonly value: number
  readonly most: number
  readonly steps: readonly string[]
}

function wrongNumber(what: string, { value, most, steps }: Numbered): PlanError {
  return new PlanError('E_PLAN_NUMBER', { place: what, value, limit: most }, steps)
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}

function checkTask({ id, days, estimate, returns, never, demands, bounds, progress }: Task, today: Day): void {
  const most = LONGEST_TASK_DAYS
  if (!isWhole(days, 0, most)) throw wrongNumber('days', { value: days, most, steps: [id] })
  if (progress.state === 'started') {
    const { remainingDays } = progress
    if (!isWhole(remainingDays, 0, most))
      throw wrongNumber('remainingDays', { value: remainingDays, most, steps: [id] })
    if (progress.start > today)
      throw new PlanError('E_PLAN_WINDOW', { what: 'started', day: progress.start, today }, [id])
  }
  if (progress.state === 'done' && progress.end < progress.start) {
    throw new PlanError('E_PLAN_WINDOW', { what: 'done', day: progress.end, first: progress.start }, [id])
  }
  const chance = isChance(never) ? (returns?.probability ?? 0) : never
  if (!isChance(chance)) throw wrongNumber('chance', { value: chance, most: 1, steps: [id] })
  for (let at = 0; at < demands.length; at++) {
    const { units } = demands[at] as Demand
    if (!isWhole(units, 0, MOST_UNITS)) throw wrongNumber('units', { value: units, most: MOST_UNITS, steps: [id] })
  }
  const wrong = wrongEstimate(estimate)
  if (wrong !== null) throw wrongNumber(wrong.what, { ...wrong, steps: [id] })
  if (progress.state === 'waiting' && bounds.windows.length > 0) checkWindows(bounds.windows, { today, steps: [id] })
}

function isChance(value: number): boolean {
  return value >= 0 && value <= 1
}

interface WrongNumber {
  readonly what: string
  readonly value: number
  readonly most: number
}

/** The first number of an estimate that cannot be; null when all can. */
function wrongEstimate(estimate: Estimate): WrongNumber | null {
  if (estimate.shape === 'fixed') return null
  const most = LONGEST_TASK_DAYS
  if (estimate.shape === 'log-normal') {
    const { median, sigma } = estimate
    if (!(median > 0 && median <= most)) return { what: 'median', value: median, most }
    if (!(sigma >= 0 && sigma <= 5)) return { what: 'sigma', value: sigma, most: 5 }
    return null
  }
  const { low, likely, high } = estimate
  for (const value of [low, likely, high]) {
    if (!(value >= 0 && value <= most)) return { what: 'estimate', value, most }
  }
  if (low > likely) return { what: 'low', value: low, most: likely }
  if (likely > high) return { what: 'likely', value: likely, most: high }
  return null
}

function checkWindows(
  windows: Task['bounds']['windows'],
  { today, steps }: { readonly today: Day; readonly steps: readonly string[] },
): void {
  const backwards = windows.find(([first, last]) => first > last)
  if (backwards !== undefined) {
    throw new PlanError('E_PLAN_WINDOW', { what: 'backwards', day: backwards[0], last: backwards[1] }, steps)
  }
  const last = Math.max(...windows.map(([, end]) => end))
  if (last < today) throw new PlanError('E_PLAN_WINDOW', { what: 'over', day: last, today }, steps)
}

/** Every demand has a body that gives as much on some day from today on, for good or for a while. */
function checkCapacities({ tasks, bodies, today }: Network): void {
  const most = new Map(
    bodies.map(({ id, capacity }) => {
      const coming = capacity.filter((_, at) => (capacity[at + 1]?.from ?? Number.POSITIVE_INFINITY) > today)
      const wrong = capacity.find(({ units }) => !isWhole(units, 0, MOST_UNITS))
      if (wrong !== undefined) throw wrongNumber('capacity', { value: wrong.units, most: MOST_UNITS, steps: [] })
      // Whoever asks for the units of a day looks for the last line before it.
      const early = capacity.find(
        ({ from }, at) => !(Number.isInteger(from) && from >= (capacity[at - 1]?.from ?? from)),
      )
      if (early !== undefined) throw new PlanError('E_PLAN_NUMBER', { place: `capacity ${id}`, value: early.from })
      return [id, Math.max(0, ...coming.map(({ units }) => units))] as const
    }),
  )
  const mostOf = (own: readonly string[]) => own.reduce((units, body) => Math.max(units, most.get(body) ?? 0), 0)
  tasks.forEach(({ id, days, demands, progress }) => {
    if (days === 0 || progress.state !== 'waiting') return
    for (let at = 0; at < demands.length; at++) {
      const { bodies: own, units } = demands[at] as Demand
      const capacity = mostOf(own)
      if (capacity >= units) continue
      throw new PlanError('E_PLAN_NO_CAPACITY', { body: own.join(', '), demand: units, capacity }, [id])
    }
  })
}
