import type { Day, Task } from '../network/index.ts'
import { type Compiled, placeArrays } from './compiled.ts'

/** The network with other days, bounds and progress of some tasks; links and calendars stay as they are. */
export function withTasks(compiled: Compiled, tasks: readonly Task[], today: Day): Compiled {
  const changed = placeArrays(tasks, today)
  const days = compiled.days.slice()
  const low = compiled.low.slice()
  const isGiven = compiled.isGiven.slice()
  const doneFinish = compiled.doneFinish.slice()
  const startedAt = compiled.startedAt.slice()
  const windows = compiled.windows.slice()
  tasks.forEach(({ id }, at) => {
    const t = compiled.numberOf(id) as number
    days[t] = changed.days[at] as number
    low[t] = changed.low[at] as number
    isGiven[t] = changed.isGiven[at] as number
    doneFinish[t] = changed.doneFinish[at] as number
    startedAt[t] = changed.startedAt[at] as number
    windows[t] = changed.windows[at] as Int32Array | null
  })
  return { ...compiled, days, low, isGiven, doneFinish, startedAt, windows }
}
