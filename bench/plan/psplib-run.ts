import { readFileSync } from 'node:fs'
import { checkStarts, searchSchedule, windowOf } from '../../src/planner/index.ts'
import { readPsplib } from './read-psplib.ts'

/** One instance with one seed. */
export interface Task {
  readonly name: string
  readonly file: string
  readonly seed: number
}

/** What a search may take: so many schedules, or so many seconds of a processor, however many a shared machine gives it. */
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
  /** For which the thread was given a processor. */
  readonly processorSeconds: number
  /** What the checker found wrong; null when nothing. */
  readonly fault: string | null
}

/** Searches one instance, and has its schedule checked. */
export function runInstance({ name, file, seed }: Task, { schedules, seconds }: Budget): Outcome {
  const problem = readPsplib(readFileSync(file, 'utf8'))
  const processorSeconds = stopwatch()
  const found = searchSchedule(problem, {
    seed,
    schedules: schedules ?? Number.POSITIVE_INFINITY,
    shouldStop: seconds === null ? () => false : isOver(seconds, processorSeconds),
  })
  return {
    name,
    seed,
    criticalPath: windowOf(problem).criticalPath,
    makespan: found.makespan,
    proved: found.proved,
    schedules: found.schedules,
    processorSeconds: processorSeconds(),
    fault: checkStarts(problem, found),
  }
}

/** Seconds for which the thread has had a processor. */
function stopwatch(): () => number {
  const before = process.threadCpuUsage()
  return () => {
    const { user, system } = process.threadCpuUsage(before)
    return (user + system) / 1e6
  }
}

/** Asks the processor's clock only when it may be time: that is dear, and it never runs faster than the clock on the wall. */
function isOver(seconds: number, processorSeconds: () => number): () => boolean {
  let next = performance.now() + seconds * 1000
  return () => {
    if (performance.now() < next) return false
    const left = seconds - processorSeconds()
    next = performance.now() + left * 1000
    return left <= 0
  }
}
