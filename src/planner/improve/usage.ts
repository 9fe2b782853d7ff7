import type { Day } from '../network/index.ts'
import { dayAt, indexOf, type Piece, type PieceDemand, type PieceTask } from './piece.ts'

/** What bodies have given away, day by day from today on. */
export interface Usage {
  /** The start itself when every demand can be met, else the first day that is worth another try. */
  readonly freeFrom: (task: PieceTask, start: Day) => Day
  /** Takes the bodies for a task that is free to start there, and says which. */
  readonly take: (task: PieceTask, start: Day) => readonly number[]
  /** The same for days that are given, whether the bodies are free or not. */
  readonly hold: (task: PieceTask, start: Day, end: Day) => readonly number[]
  /** What is taken now is taken for good; `reset` goes back to it. */
  readonly keep: () => void
  readonly reset: () => void
}

export function usageOf({ network: { today }, capacities }: Piece, withoutBodies: boolean): Usage {
  let [taken, kept] = [capacities.map(() => new Int32Array(0)), capacities.map(() => new Int32Array(0))]

  const lacks = (body: number, day: Day, units: number) => {
    const capacity = capacities[body] as Int32Array
    const at = day - today
    return ((taken[body] as Int32Array)[at] ?? 0) + units > (capacity[Math.min(at, capacity.length - 1)] as number)
  }
  /** The day after the last on which the body has too little left; null when it has enough on all. */
  const fullUntil = (body: number, units: number, { task, index }: { task: PieceTask; index: number }) => {
    for (let at = index + task.days - 1; at >= index; at--) {
      const day = dayAt(task.calendar, at)
      if (lacks(body, day, units)) return day + 1
    }
    return null
  }
  const bodyFor = ({ bodies, units }: PieceDemand, days: { task: PieceTask; index: number }, mine: readonly number[]) =>
    bodies.find((body) => fullUntil(body, units + alreadyTaken(days.task, mine, body), days) === null)
  const add = (body: number, units: number, days: { task: PieceTask; from: Day; end: Day }) => {
    const { calendar } = days.task
    let list = taken[body] as Int32Array
    if (list.length <= days.end - today) {
      const longer = new Int32Array(2 * (days.end - today) + 64)
      longer.set(list)
      taken[body] = list = longer
    }
    for (let at = indexOf(calendar, Math.max(days.from, today)); ; at++) {
      const day = calendar.workingDays[at]
      if (day === undefined || day > days.end) return
      list[day - today] = (list[day - today] as number) + units
    }
  }
  return {
    freeFrom: (task, start) => {
      if (withoutBodies || task.days === 0 || task.demands.length === 0) return start
      const days = { task, index: indexOf(task.calendar, start) }
      const mine: number[] = []
      for (const demand of task.demands) {
        const body = bodyFor(demand, days, mine)
        if (body !== undefined) mine.push(body)
        else {
          return Math.min(
            ...demand.bodies.map(
              (one) => fullUntil(one, demand.units + alreadyTaken(task, mine, one), days) ?? start + 1,
            ),
          )
        }
      }
      return start
    },
    take: (task, start) => {
      if (task.days === 0) return task.demands.map(({ bodies }) => bodies[0] as number)
      const days = { task, index: indexOf(task.calendar, start) }
      const end = dayAt(task.calendar, days.index + task.days - 1)
      const mine: number[] = []
      for (const demand of task.demands) {
        const body = withoutBodies ? demand.bodies[0] : bodyFor(demand, days, mine)
        mine.push(body ?? (demand.bodies[0] as number))
      }
      mine.forEach((body, at) => {
        add(body, (task.demands[at] as PieceDemand).units, { task, from: start, end })
      })
      return mine
    },
    hold: (task, start, end) => {
      const mine = task.demands.map(({ bodies }) => bodies[0] as number)
      mine.forEach((body, at) => {
        add(body, (task.demands[at] as PieceDemand).units, { task, from: start, end })
      })
      return mine
    },
    keep: () => {
      kept = taken.map((list) => list.slice())
    },
    reset: () => {
      taken.forEach((list, body) => {
        const base = kept[body] as Int32Array
        list.set(base)
        list.fill(0, base.length)
      })
    },
  }
}

/** Units of the body that the earlier demands of the same task take. */
function alreadyTaken({ demands }: PieceTask, mine: readonly number[], body: number): number {
  let units = 0
  for (let at = 0; at < mine.length; at++) if (mine[at] === body) units += (demands[at] as PieceDemand).units
  return units
}
