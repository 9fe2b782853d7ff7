import type { Day, Task } from '../network/index.ts'
import { type Compiled, placeArrays } from './compiled.ts'

/**
 * The network with other days, bounds and progress of some tasks; links and calendars stay as they are. Arrays in which
 * nothing changes are shared: at 100,000 tasks it is the copies that cost.
 */
export function withTasks(compiled: Compiled, tasks: readonly Task[], today: Day): Compiled {
  const { days, low, isGiven, doneFinish, startedAt, windows } = placeArrays(tasks, today)
  const numbers = tasks.map(({ id }) => compiled.numberOf(id) as number)
  return {
    ...compiled,
    days: patched(compiled.days, numbers, days),
    low: patched(compiled.low, numbers, low),
    isGiven: patched(compiled.isGiven, numbers, isGiven),
    doneFinish: patched(compiled.doneFinish, numbers, doneFinish),
    startedAt: patched(compiled.startedAt, numbers, startedAt),
    windows: patched(compiled.windows, numbers, windows),
  }
}

type Items = Int32Array | Uint8Array | readonly (Int32Array | null)[]

function patched<Array extends Items>(old: Array, numbers: readonly number[], values: Array): Array {
  if (numbers.every((number, at) => old[number] === values[at])) return old
  const copy = old.slice()
  numbers.forEach((number, at) => {
    copy[number] = values[at] as never
  })
  return copy as Array
}
