import { readFileSync } from 'node:fs'
import { checkStarts, searchSchedule, windowOf } from '../../src/planner/index.ts'
import { readPsplib } from './read-psplib.ts'

/** One instance with one seed. */
export interface Task {
  readonly name: string
  readonly file: string
  readonly seed: number
}

/** What a search may take: so many schedules, or so many seconds. */
export interface Budget {
  readonly schedules: number | null
  readonly seconds: number | null
}

export interface Outcome {
  readonly name: string
  readonly seed: number
  /** Our own, where the bounds have none. */
  readonly criticalPath: number
  readonly makespan: number
  readonly proved: boolean
  readonly schedules: number
  readonly seconds: number
  /** What of them the thread was given a processor for: far less where a machine is shared. */
  readonly processorSeconds: number
  /** What the checker found wrong; null when nothing. */
  readonly fault: string | null
}

/** Searches one instance, and has its schedule checked. */
export function runInstance({ name, file, seed }: Task, { schedules, seconds }: Budget): Outcome {
  const problem = readPsplib(readFileSync(file, 'utf8'))
  const begun = performance.now()
  const before = process.threadCpuUsage()
  const stop = seconds === null ? Number.POSITIVE_INFINITY : begun + seconds * 1000
  const found = searchSchedule(problem, {
    seed,
    schedules: schedules ?? Number.POSITIVE_INFINITY,
    shouldStop: () => performance.now() >= stop,
  })
  const { user, system } = process.threadCpuUsage(before)
  return {
    name,
    seed,
    criticalPath: windowOf(problem).criticalPath,
    makespan: found.makespan,
    proved: found.proved,
    schedules: found.schedules,
    seconds: (performance.now() - begun) / 1000,
    processorSeconds: (user + system) / 1e6,
    fault: checkStarts(problem, found),
  }
}
