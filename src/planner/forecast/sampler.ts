import type { Network, Task } from '../network/index.ts'
import type { Compiled } from '../timing/index.ts'
import { durationTable, QUANTILE_SHIFT, QUANTILES } from './duration-table.ts'
import { drawn, keyOf, SPAN, sampleKey } from './stream.ts'

/** How often the same work is sent back at most; beyond that a sample goes on. */
const MOST_RETURNS = 5
/** Draws of a task: its duration, whether it never happens, whether it returns; from `REDONE` on, what is done again. */
const DURATION = 0
const HAPPENS = 1
const RETURNS = 2
const REDONE = 16

/** A task whose days differ from sample to sample. */
interface Varied {
  readonly number: number
  readonly key: number
  /** Null for a milestone: its days do not differ unless it returns. */
  readonly table: Uint16Array | null
  readonly planned: number
  /** Of 2^32. */
  readonly never: number
  readonly returns: number
  /** Tables of what is done again when it returns, its own last. */
  readonly again: readonly Uint16Array[]
}

export interface Sampler {
  /** Numbers of the tasks whose days differ. */
  readonly varied: Int32Array
  /**
   * Writes working days over those of the plan, for as many samples as there are lanes, from one sample on: those of task
   * `t` from `t * lanes` on.
   */
  readonly draw: (firstSample: number, days: Int32Array) => void
  /** Whether any task may never happen. */
  readonly hasNever: boolean
  /** Marks with 1 the tasks that never happen in a sample, and with 0 all others. */
  readonly drawNever: (sample: number, never: Uint8Array) => void
}

/**
 * Draws durations for the tasks of a compiled network; tasks that are done keep theirs. A started task draws what remains:
 * its distribution, shrunk to the share of its planned days that is said to remain. A task that returns does the steps
 * named and itself again from beginning to end, each time drawn anew, behind its own end; `byId` has these steps, whether
 * they are compiled or not. A task that never happens takes its days all the same: a body that tries in vain is busy until
 * it gives up.
 */
export function samplerOf(
  { network, compiled, byId }: { network: Network; compiled: Compiled; byId: ReadonlyMap<string, Task> },
  { seed, lanes }: { readonly seed: number; readonly lanes: number },
): Sampler {
  const tables = new Map<string, Uint16Array>()
  const tableFor = ({ days, estimate }: Task, scale = 1): Uint16Array => {
    const name = JSON.stringify([estimate.shape === 'fixed' ? days : { ...estimate, basis: null }, scale])
    const known = tables.get(name) ?? durationTable(estimate, days, scale)
    tables.set(name, known)
    return known
  }
  const varied = Array.from(compiled.places, (place, number) => ({ task: network.tasks[place] as Task, number }))
    .filter(({ task }) => isVaried(task))
    .map(({ task, number }): Varied => {
      const steps = (task.returns?.steps ?? []).flatMap((id) => byId.get(id) ?? [])
      return {
        number,
        key: keyOf(task.id),
        table: task.days === 0 ? null : tableFor(task, shareLeft(task)),
        planned: compiled.days[number] as number,
        never: isOver(task) ? 0 : Math.round(task.never * SPAN),
        returns: Math.round((task.returns?.probability ?? 0) * SPAN),
        again: task.returns === null ? [] : [...steps, task].filter(({ days }) => days > 0).map((one) => tableFor(one)),
      }
    })
  const plain = varied.flatMap((one) =>
    one.table === null || one.again.length > 0 ? [] : [{ ...one, table: one.table }],
  )
  const others = varied.filter(({ again }) => again.length > 0)
  const doubtful = varied.filter(({ never }) => never > 0)
  const drawPlain = plainSampler(plain)
  const keys = new Int32Array(lanes)
  return {
    varied: Int32Array.from(varied, ({ number }) => number),
    draw: (firstSample, days) => {
      for (let lane = 0; lane < lanes; lane++) keys[lane] = sampleKey(seed, firstSample + lane)
      drawPlain(keys, days)
      for (const one of others)
        keys.forEach((key, lane) => {
          days[one.number * lanes + lane] = daysOf(one, key)
        })
    },
    hasNever: doubtful.length > 0,
    drawNever: (sample, never) => {
      const key = sampleKey(seed, sample)
      never.fill(0)
      for (const one of doubtful) if (drawn(key, one.key, HAPPENS) < one.never) never[one.number] = 1
    },
  }
}

/** Tasks that have a duration and no more, all tables in one array: most draws are of these. */
function plainSampler(
  plain: readonly (Varied & { readonly table: Uint16Array })[],
): (samples: Int32Array, days: Int32Array) => void {
  const tables = [...new Set(plain.map(({ table }) => table))]
  const offsets = new Map(tables.map((table, at) => [table, at * QUANTILES]))
  const all = new Uint16Array(tables.length * QUANTILES)
  for (const [table, offset] of offsets) all.set(table, offset)
  const numbers = Int32Array.from(plain, ({ number }) => number)
  const keys = Int32Array.from(plain, ({ key }) => key)
  const froms = Int32Array.from(plain, ({ table }) => offsets.get(table) as number)
  return (samples, days) => {
    const lanes = samples.length
    for (let at = 0; at < numbers.length; at++) {
      const own = (numbers[at] as number) * lanes
      const [key, from] = [keys[at] as number, froms[at] as number]
      for (let lane = 0; lane < lanes; lane++) {
        const place = drawn(samples[lane] as number, key, DURATION) >>> QUANTILE_SHIFT
        days[own + lane] = all[from + place] as number
      }
    }
  }
}

/** The share of its planned days that remains of a task. */
function shareLeft({ progress, days }: Task): number {
  return progress.state === 'started' ? progress.remainingDays / days : 1
}

/** Nothing is left to do, so it has happened. */
function isOver({ progress, returns }: Task): boolean {
  return progress.state === 'started' && progress.remainingDays === 0 && returns === null
}

function isVaried({ progress, estimate, days, never, returns }: Task): boolean {
  if (progress.state === 'done') return false
  return never > 0 || returns !== null || (estimate.shape !== 'fixed' && days > 0)
}

function daysOf({ key, table, returns, again, planned }: Varied, sample: number): number {
  let days = table === null ? planned : (table[drawn(sample, key, DURATION) >>> QUANTILE_SHIFT] as number)
  for (let turn = 0; turn < MOST_RETURNS && returns > 0; turn++) {
    if (drawn(sample, key, RETURNS + turn) >= returns) break
    for (let at = 0; at < again.length; at++) {
      const draw = drawn(sample, key, REDONE + turn * again.length + at)
      days += (again[at] as Uint16Array)[draw >>> QUANTILE_SHIFT] as number
    }
  }
  return days
}
