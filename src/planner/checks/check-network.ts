import { type CalendarCode, type Day, type Estimate, type Network, PlanError, type Task } from '../network/index.ts'
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
  for (const task of network.tasks) checkTask(task, network.today)
  for (const { from, to, lag } of network.links) {
    if (isWhole(lag, -LONGEST_TASK_DAYS, LONGEST_TASK_DAYS)) continue
    throw wrongNumber('lag', { value: lag, most: LONGEST_TASK_DAYS, steps: [from, to] })
  }
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
  for (const { id } of list) {
    if (seen.has(id)) throw new PlanError('E_PLAN_TWICE', { value: id }, areSteps ? [id] : [])
    seen.add(id)
  }
  return seen
}

function checkReferences({ tasks, links, bodies, goals }: Network): void {
  const ids = idsOf(tasks, { areSteps: true })
  const known = idsOf(bodies, { areSteps: false })
  for (const { from, to } of links) {
    if (!ids.has(from)) throw unknown('task', from, [to])
    if (!ids.has(to)) throw unknown('task', to, [from])
  }
  for (const { task } of goals) if (!ids.has(task)) throw unknown('task', task, [])
  for (const { id, demands, returns } of tasks) {
    for (const { bodies: own } of demands) {
      for (const body of own) if (!known.has(body)) throw unknown('body', body, [id])
      if (own.length === 0) throw unknown('body', '', [id])
    }
    for (const step of returns?.steps ?? []) if (!ids.has(step)) throw unknown('task', step, [id])
  }
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
  const steps = [id]
  const most = LONGEST_TASK_DAYS
  if (!isWhole(days, 0, most)) throw wrongNumber('days', { value: days, most, steps })
  if (progress.state === 'started') {
    const { remainingDays } = progress
    if (!isWhole(remainingDays, 0, most)) throw wrongNumber('remainingDays', { value: remainingDays, most, steps })
    if (progress.start > today)
      throw new PlanError('E_PLAN_WINDOW', { what: 'started', day: progress.start, today }, steps)
  }
  if (progress.state === 'done' && progress.end < progress.start) {
    throw new PlanError('E_PLAN_WINDOW', { what: 'done', day: progress.end, first: progress.start }, steps)
  }
  for (const chance of returns === null ? [never] : [never, returns.probability]) {
    if (!(chance >= 0 && chance <= 1)) throw wrongNumber('chance', { value: chance, most: 1, steps })
  }
  for (const { units } of demands) {
    if (!isWhole(units, 0, MOST_UNITS)) throw wrongNumber('units', { value: units, most: MOST_UNITS, steps })
  }
  checkEstimate(estimate, steps)
  if (progress.state === 'waiting' && bounds.windows.length > 0) checkWindows(bounds.windows, { today, steps })
}

function checkEstimate(estimate: Estimate, steps: readonly string[]): void {
  if (estimate.shape === 'fixed') return
  const most = LONGEST_TASK_DAYS
  if (estimate.shape === 'log-normal') {
    const { median, sigma } = estimate
    if (!(median > 0 && median <= most)) throw wrongNumber('median', { value: median, most, steps })
    if (!(sigma >= 0 && sigma <= 5)) throw wrongNumber('sigma', { value: sigma, most: 5, steps })
    return
  }
  const { low, likely, high } = estimate
  for (const value of [low, likely, high]) {
    if (!(value >= 0 && value <= most)) throw wrongNumber('estimate', { value, most, steps })
  }
  if (low > likely) throw wrongNumber('low', { value: low, most: likely, steps })
  if (likely > high) throw wrongNumber('likely', { value: likely, most: high, steps })
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
  for (const { id, days, demands, progress } of tasks) {
    if (days === 0 || progress.state !== 'waiting') continue
    for (const { bodies: own, units } of demands) {
      if (own.some((body) => (most.get(body) ?? 0) >= units)) continue
      const capacity = Math.max(...own.map((body) => most.get(body) ?? 0))
      throw new PlanError('E_PLAN_NO_CAPACITY', { body: own.join(', '), demand: units, capacity }, [id])
    }
  }
}
