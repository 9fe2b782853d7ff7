import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { machineLine } from '../machine.ts'
import type { Budget, Outcome, Task } from './psplib-run.ts'

export const PSPLIB_USAGE =
  'npm run bench:plan -- --instances DIR --bounds FILE [--schedules N | --seconds S] [--seeds N] [--jobs N] [--json]'

/** Bounds as known to the world: critical path, lower bound, best makespan. */
type Bounds = Readonly<Record<string, { readonly cp?: number; readonly lb?: number; readonly ub: number }>>

const SCHEDULES = 50_000
const SEEDS = 3

/**
 * Measures a folder of `.sm` files: mean deviation from the critical path and from the best known makespan. Every
 * schedule is checked; exit code 1 when one is wrong, 2 for wrong usage.
 */
export async function psplib(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      instances: { type: 'string' },
      bounds: { type: 'string' },
      schedules: { type: 'string' },
      seconds: { type: 'string' },
      seeds: { type: 'string', default: String(SEEDS) },
      jobs: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  })
  const { instances, bounds: boundsFile } = values
  if (instances === undefined || boundsFile === undefined || !existsSync(instances) || !existsSync(boundsFile)) {
    process.stderr.write(`${PSPLIB_USAGE}\nDIR holds .sm files; FILE is JSON {name: {cp, lb, ub}}.\n`)
    return 2
  }
  const seconds = values.seconds === undefined ? null : Number(values.seconds)
  const schedules = seconds === null || values.schedules !== undefined ? Number(values.schedules ?? SCHEDULES) : null
  const bounds = JSON.parse(readFileSync(boundsFile, 'utf8')) as Bounds
  const tasks = tasksIn(instances, Number(values.seeds))
  const begun = performance.now()
  const outcomes = await runAll(tasks, { seconds, schedules }, Number(values.jobs))
  const figures = figuresOf(outcomes, bounds, (performance.now() - begun) / 1000)
  if (values.json) console.log(JSON.stringify({ ...figures, outcomes }))
  else for (const line of linesOf(figures, { instances, seconds, schedules })) console.log(line)
  return figures.invalid === 0 ? 0 : 1
}

function tasksIn(folder: string, seeds: number): readonly Task[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.sm'))
  return files.sort().flatMap((name) =>
    Array.from({ length: seeds }, (_, at) => {
      return { name: name.slice(0, -'.sm'.length), file: join(folder, name), seed: at + 1 }
    }),
  )
}

/** Hands out the tasks one by one, so that a thread that is done gets the next. */
async function runAll(tasks: readonly Task[], budget: Budget, jobs: number): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  const left = [...tasks].reverse()
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('./psplib-worker.ts', import.meta.url), { workerData: budget })
      const next = () => {
        const task = left.pop()
        if (task !== undefined) worker.postMessage(task)
        else void worker.terminate().then(() => resolve())
      }
      worker.on('error', reject)
      worker.on('message', (outcome: Outcome) => {
        outcomes.push(outcome)
        if (process.stderr.isTTY) process.stderr.write(`\r${outcomes.length}/${tasks.length} `)
        next()
      })
      next()
    })
  await Promise.all(Array.from({ length: jobs }, work))
  if (process.stderr.isTTY) process.stderr.write('\r')
  return outcomes.sort((a, b) => a.name.localeCompare(b.name, 'en') || a.seed - b.seed)
}

interface Figures {
  readonly files: number
  readonly runs: number
  readonly invalid: number
  readonly faults: readonly string[]
  /** Means over the runs, in %. */
  readonly aboveCriticalPath: number
  readonly bestKnownAboveCriticalPath: number
  readonly difference: number
  readonly aboveBestKnown: number
  /** Shares of the runs. */
  readonly atBestKnown: number
  readonly belowBestKnown: number
  readonly proved: number
  /** Seconds of a processor. */
  readonly schedulesPerSecond: number
  readonly secondsEach: number
  readonly wallSeconds: number
}

function figuresOf(outcomes: readonly Outcome[], bounds: Bounds, wallSeconds: number): Figures {
  const known = outcomes.flatMap((outcome) => {
    const bound = bounds[outcome.name]
    return bound === undefined ? [] : [{ ...outcome, cp: bound.cp ?? outcome.criticalPath, ub: bound.ub }]
  })
  const mean = (of: (one: (typeof known)[number]) => number) =>
    known.reduce((sum, one) => sum + of(one), 0) / known.length
  const above = 100 * mean(({ makespan, cp }) => makespan / cp - 1)
  const best = 100 * mean(({ ub, cp }) => ub / cp - 1)
  const faults = outcomes.flatMap(({ name, seed, fault }) => (fault === null ? [] : [`${name} seed ${seed}: ${fault}`]))
  const sum = (of: (one: Outcome) => number) => outcomes.reduce((total, one) => total + of(one), 0)
  const seconds = sum((one) => one.processorSeconds)
  return {
    files: new Set(known.map(({ name }) => name)).size,
    runs: known.length,
    invalid: faults.length,
    faults,
    aboveCriticalPath: above,
    bestKnownAboveCriticalPath: best,
    difference: above - best,
    aboveBestKnown: 100 * mean(({ makespan, ub }) => makespan / ub - 1),
    atBestKnown: mean(({ makespan, ub }) => Number(makespan <= ub)),
    belowBestKnown: mean(({ makespan, ub }) => Number(makespan < ub)),
    proved: mean(({ proved }) => Number(proved)),
    schedulesPerSecond: sum(({ schedules }) => schedules) / seconds,
    secondsEach: seconds / outcomes.length,
    wallSeconds,
  }
}

function linesOf(
  figures: Figures,
  { instances, seconds, schedules }: Budget & { readonly instances: string },
): readonly string[] {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  const budget = [
    ...(schedules === null ? [] : [`${schedules} schedules`]),
    ...(seconds === null ? [] : [`${seconds} s of a processor`]),
  ].join(', ')
  return [
    `${instances}: ${figures.files} files, ${figures.runs} runs, ${budget} each`,
    machineLine(),
    `  above the critical path bound        ${figures.aboveCriticalPath.toFixed(3)} %`,
    `  best known above the same            ${figures.bestKnownAboveCriticalPath.toFixed(3)} %`,
    `  difference                           ${figures.difference.toFixed(3)} %`,
    `  above the best known                 ${figures.aboveBestKnown.toFixed(3)} %`,
    `  at the best known / below it         ${percent(figures.atBestKnown)} / ${percent(figures.belowBestKnown)}`,
    `  proved shortest                      ${percent(figures.proved)}`,
    `  schedules a second / seconds each    ${Math.round(figures.schedulesPerSecond)} / ${figures.secondsEach.toFixed(2)}`,
    `  wall seconds                         ${figures.wallSeconds.toFixed(0)}`,
    `  invalid schedules                    ${figures.invalid}`,
    ...figures.faults.map((fault) => `    ${fault}`),
  ]
}
