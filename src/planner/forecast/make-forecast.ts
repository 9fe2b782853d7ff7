import { type Calendars, handoverLinks } from '../improve/index.ts'
import type { Goal, Network } from '../network/index.ts'
import type { Schedule } from '../schedule/index.ts'
import { type Compiled, compile, forwardPass, NEVER, type Times, timesOf } from '../timing/index.ts'
import type { Forecast } from './forecast.ts'
import { type GoalSamples, influencesOf } from './influences.ts'
import { neverSpreader } from './never.ts'
import { restrictedTo } from './restrict.ts'
import { type Sampler, samplerOf } from './sampler.ts'
import { summaryOf } from './summary.ts'

export interface ForecastOptions {
  readonly seed: number
  /** How many futures are drawn. */
  readonly samples: number
  /** Its order of bodies holds in every sample; without one, bodies do not hold anything up. */
  readonly schedule: Pick<Schedule, 'tasks'> | null
  /** Tasks of the goals that are forecast; all goals when empty. */
  readonly goals: readonly string[]
  /** Whether the steps that matter are wanted: by default for at most `MOST_INFLUENCED` goals. */
  readonly influences: boolean
  readonly onProgress: (done: number) => void
  /** Asked after every few samples; true ends it with the samples so far. */
  readonly shouldStop: () => boolean
}

const DEFAULTS: Omit<ForecastOptions, 'influences'> = {
  seed: 1,
  samples: 1000,
  schedule: null,
  goals: [],
  onProgress: () => {},
  shouldStop: () => false,
}

/** Samples that are passed side by side: their days of one task fill a line of the processor's cache. */
const LANES = 16

/** Goals for which influences are found unless they are asked for. */
export const MOST_INFLUENCED = 100

/**
 * Forecasts the days of goals by drawing durations, returns and what never happens, and passing forward through links,
 * calendars and windows (Monte Carlo, after R. Van Slyke, Operations Research 11, 1963). With a schedule, bodies go from
 * task to task in its order. Same seed and number of samples, same forecast; another network with the same seed draws the
 * same for the tasks that both have. Throws what `compile` throws.
 */
export function makeForecast(
  network: Network,
  calendars: Calendars,
  options: Partial<ForecastOptions> = {},
): readonly Forecast[] {
  const wanted = { ...DEFAULTS, ...options }
  const chosen = new Set(wanted.goals)
  const goals = network.goals.filter(({ task }) => chosen.size === 0 || chosen.has(task))
  const all = { ...wanted, influences: options.influences ?? goals.length <= MOST_INFLUENCED }
  const bodies = all.schedule === null ? [] : handoverLinks(network, calendars, all.schedule.tasks)
  const joined = { ...network, links: [...network.links, ...bodies] }
  const part = restrictedTo(joined, goals)
  const compiled = compile(part, calendars)
  const isBody = new Set(bodies)
  const spread = neverSpreader({ ...part, links: part.links.filter((link) => !isBody.has(link)) }, compiled)
  const byId = new Map(network.tasks.map((task) => [task.id, task]))
  const sampler = samplerOf({ network: part, compiled, byId }, { seed: all.seed, lanes: LANES })
  const done = new Set(part.tasks.filter(({ progress }) => progress.state === 'done').map(({ id }) => id))
  const drawn = drawSamples({ compiled, sampler, goals, spread }, all)
  return goals.map((goal, at) => {
    const samples = drawn[at] as GoalSamples
    const summary = summaryOf(goal, samples.finishes, done.has(goal.task))
    return { ...summary, seed: all.seed, influences: all.influences ? influencesOf(compiled, sampler, samples) : [] }
  })
}

interface Ready {
  readonly compiled: Compiled
  readonly sampler: Sampler
  readonly goals: readonly Goal[]
  readonly spread: (never: Uint8Array) => void
}

function drawSamples({ compiled, sampler, goals, spread }: Ready, options: ForecastOptions): readonly GoalSamples[] {
  const days = Int32Array.from(
    { length: compiled.count * LANES },
    (_, at) => compiled.days[Math.floor(at / LANES)] as number,
  )
  const never = new Uint8Array(compiled.count)
  const times = timesOf(compiled.count, { decided: options.influences, lanes: LANES })
  const numbers = Int32Array.from(goals, ({ task }) => compiled.numberOf(task) as number)
  const finishes = goals.map(() => new Int32Array(options.samples))
  const critical = goals.map(() => new Map<number, number>())
  const drawnDays = options.influences ? sampler.varied.length : 0
  const durations = Array.from({ length: drawnDays }, () => new Int32Array(options.samples))
  let done = 0
  while (done < options.samples && !options.shouldStop()) {
    sampler.draw(done, days)
    forwardPass({ compiled, days, times })
    const last = Math.min(LANES, options.samples - done)
    for (let lane = 0; lane < last; lane++, done++) {
      if (sampler.hasNever) {
        sampler.drawNever(done, never)
        spread(never)
      }
      for (let at = 0; at < numbers.length; at++) {
        const number = numbers[at] as number
        const into = finishes[at] as Int32Array
        into[done] = never[number] === 1 ? NEVER : (times.finishes[number * LANES + lane] as number)
        if (options.influences) traceBack({ goal: number, lane }, times, critical[at] as Map<number, number>)
      }
      for (let at = 0; at < durations.length; at++) {
        const into = durations[at] as Int32Array
        into[done] = days[(sampler.varied[at] as number) * LANES + lane] as number
      }
    }
    options.onProgress(done)
  }
  return goals.map((_, at) => ({
    finishes: (finishes[at] as Int32Array).subarray(0, done),
    critical: critical[at] as Map<number, number>,
    durations: durations.map((own) => own.subarray(0, done)),
  }))
}

/** Counts the tasks of the chain that decided a finish. */
function traceBack(
  { goal, lane }: { readonly goal: number; readonly lane: number },
  { decidedBy }: Times,
  counts: Map<number, number>,
): void {
  for (let at = goal; at >= 0; at = decidedBy?.[at * LANES + lane] ?? -1) counts.set(at, (counts.get(at) ?? 0) + 1)
}
