import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import {
  calendarOf,
  checkNetwork,
  type Levelled,
  levelledTasks,
  levelNetwork,
  makeForecast,
  type Network,
  type NetworkEdit,
  type PlanBody,
  readPack,
  relevel,
  type Task,
  violationsOf,
  type WorkingCalendar,
} from '../../src/planner/index.ts'
import { machineLine } from '../machine.ts'
import { largeNetwork } from './large-network.ts'

const STEPS_EACH = 20
const TODAY = 20_800 // 2026-12-13
const CODES = ['IR', 'TJ', 'IR+TJ']
/** Of the project: what is printed beside each figure. */
const TARGETS = { planMs: 200, editMs: 50, forecastMs: 5000, memoryMb: 300 }
const RUNS = 7
const EDITS = 60

interface Figures {
  readonly steps: number
  readonly plan: { readonly checkMs: number; readonly firstMs: number; readonly medianMs: number }
  readonly edit: { readonly medianMs: number; readonly slowestMs: number; readonly invalid: number }
  /** All memory of a process of its own, after a plan and all edits. */
  readonly memoryMb: number
  /** Null where no forecasts are asked for. */
  readonly forecast: { readonly samples: number; readonly ms: number } | null
  readonly invalid: number
}

/**
 * `large [--documents N] [--bodies N] [--samples N] [--json]`: a network of documents with 20 steps each; a full plan, an
 * edit (a slip, a report that a step is done, one more desk), forecasts, memory. The checker goes over the plan, and over
 * the last of the edited plans.
 */
export function large(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: {
      documents: { type: 'string', default: '5000' },
      bodies: { type: 'string', default: '400' },
      samples: { type: 'string', default: '1000' },
      json: { type: 'boolean', default: false },
      'memory-only': { type: 'boolean', default: false },
    },
  })
  const [documents, bodies] = [Number(values.documents), Number(values.bodies)]
  const network = largeNetwork({ documents, stepsEach: STEPS_EACH, bodies, today: TODAY })
  if (values['memory-only']) {
    console.log(memoryOf(network))
    return
  }
  const figures = figuresOf(network, shippedCalendars(), Number(values.samples))
  if (values.json) console.log(JSON.stringify(figures))
  else for (const line of linesOf(figures, bodies)) console.log(line)
}

type Calendars = ReadonlyMap<string, WorkingCalendar>

function figuresOf(network: Network, calendars: Calendars, samples: number): Figures {
  const [checkMs] = timed(() => checkNetwork(network, calendars))
  const [firstMs, levelled] = timed(() => levelNetwork(network, calendars))
  const edits = measureEdits(network, levelled)
  const plans = Array.from({ length: RUNS }, () => timed(() => levelNetwork(network, calendars))[0])
  const [ms] = samples > 0 ? timed(() => makeForecast(network, calendars, { samples, seed: 1 })) : [0]
  return {
    steps: network.tasks.length,
    plan: { checkMs, firstMs, medianMs: median(plans) },
    edit: {
      medianMs: median(edits.times),
      slowestMs: Math.max(...edits.times),
      invalid: violationsOf(edits.network, calendars, levelledTasks(edits.levelled, edits.network)).length,
    },
    memoryMb: memoryOfOwnProcess(network),
    forecast: samples > 0 ? { samples, ms } : null,
    invalid: violationsOf(network, calendars, levelledTasks(levelled, network)).length,
  }
}

function memoryOf(network: Network): number {
  const calendars = shippedCalendars()
  checkNetwork(network, calendars)
  measureEdits(network, levelNetwork(network, calendars))
  return process.memoryUsage.rss() / 2 ** 20
}

function memoryOfOwnProcess({ goals, bodies }: Network): number {
  const main = fileURLToPath(new URL('./main.ts', import.meta.url))
  const size = [`--documents=${goals.length}`, `--bodies=${bodies.length}`]
  const args = [main, 'large', '--memory-only', ...size]
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}

/** One after the other, each on the plan that the one before has left. */
function measureEdits(network: Network, first: Levelled) {
  const times: number[] = []
  const changed = new Map<string, Task>()
  const desks = new Map<string, PlanBody>()
  let levelled = first
  for (let at = 0; at < EDITS; at++) {
    const edit = editOf(network, at)
    const [ms, after] = timed(() => relevel(levelled, edit))
    times.push(ms)
    levelled = after.levelled
    for (const task of edit.tasks) changed.set(task.id, task)
    for (const body of edit.bodies) desks.set(body.id, body)
  }
  const tasks = network.tasks.map((task) => changed.get(task.id) ?? task)
  const bodies = network.bodies.map((body) => desks.get(body.id) ?? body)
  return { times, levelled, network: { ...network, tasks, bodies } }
}

function editOf({ tasks, bodies, today }: Network, at: number): NetworkEdit {
  const step = Math.floor(((at + 0.5) * tasks.length) / EDITS)
  const task = tasks[step - (step % STEPS_EACH) + (at % (STEPS_EACH - 1))] as Task
  if (at % 3 === 0) return { tasks: [{ ...task, days: task.days + 10 }], bodies: [] }
  if (at % 3 === 1) {
    const progress = { state: 'done', start: today - 8, end: today - 1 } as const
    return { tasks: [{ ...task, progress }], bodies: [] }
  }
  const body = bodies[at % bodies.length] as PlanBody
  const capacity = body.capacity.map(({ from, units }) => ({ from, units: units + 1 }))
  return { tasks: [], bodies: [{ ...body, capacity }] }
}

function linesOf({ steps, plan, edit, memoryMb, forecast, invalid }: Figures, bodies: number): readonly string[] {
  const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`
  return [
    machineLine(),
    `${steps} steps, ${bodies} bodies, calendars ${CODES.join(', ')}; ${RUNS} plans, ${EDITS} edits`,
    `full plan    ${ms(plan.medianMs)} (the first ${ms(plan.firstMs)}; checks of the network before it ${ms(plan.checkMs)}); to be at most ${ms(TARGETS.planMs)}`,
    `one edit     ${ms(edit.medianMs)} (the slowest ${ms(edit.slowestMs)}); to be at most ${ms(TARGETS.editMs)}`,
    `memory       ${memoryMb.toFixed(0)} MB (Node with its own settings); to be at most ${TARGETS.memoryMb} MB`,
    ...(forecast === null
      ? []
      : [`forecasts    ${ms(forecast.ms)} for ${forecast.samples}; to be at most ${ms(TARGETS.forecastMs)} for 1000`]),
    `violations   ${invalid} in the plan, ${edit.invalid} after all edits`,
  ]
}

function shippedCalendars(): Calendars {
  const packs = ['ir', 'tj'].map((code) => {
    const file = new URL(`../../data/calendars/${code}.json`, import.meta.url)
    return readPack(JSON.parse(readFileSync(file, 'utf8')))
  })
  return new Map(CODES.map((code) => [code, calendarOf({ packs, others: null }, code)]))
}

function timed<Result>(run: () => Result): readonly [ms: number, result: Result] {
  const begun = performance.now()
  const result = run()
  return [performance.now() - begun, result]
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}
