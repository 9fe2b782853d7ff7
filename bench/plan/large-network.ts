import {
  type Estimate,
  EVERY_DAY,
  FREE,
  type Link,
  type Network,
  randomOf,
  type Task,
} from '../../src/planner/index.ts'

export interface LargeSize {
  readonly documents: number
  readonly stepsEach: number
  readonly bodies: number
  readonly today: number
}

const BASIS = { kind: 'assumption', note: 'made by the generator of the bench' } as const
const LONGEST = 15
/** By days. Steps share what is the same, as the steps that one template gives do. */
const ESTIMATES = Array.from({ length: LONGEST + 1 }, (_, days): Estimate => {
  return days === 0 ? { shape: 'fixed', basis: BASIS } : { shape: 'log-normal', median: days, sigma: 0.5, basis: BASIS }
})
const NONE: Task['demands'] = []
const WAITING = { state: 'waiting' } as const
const CALENDARS = ['IR', 'TJ', 'IR+TJ', EVERY_DAY]

/**
 * Documents of two sides, each a chain of steps with a side way: on one calendar or the other, most with a body of a few
 * desks, every tenth document waiting for an earlier one. The same size gives the same network.
 */
export function largeNetwork({ documents, stepsEach, bodies, today }: LargeSize): Network {
  const random = randomOf(20_261)
  const tasks: Task[] = []
  const links: Link[] = []
  const goals: Network['goals'][number][] = []
  const ids = Array.from({ length: bodies }, (_, at) => `b${at}`)
  const desks = ids.map((id): Task['demands'] => [{ bodies: [id], units: 1 }])
  const idOf = (document: number, step: number) => (tasks[document * stepsEach + step] as Task).id
  const waits = (from: string, to: string, lag = 0) => links.push({ from, to, kind: 'FS', lag, lagUnit: 'working' })
  for (let document = 0; document < documents; document++) {
    const group = `d${document}`
    for (let step = 0; step < stepsEach; step++) {
      const id = `${group}/${step}`
      const days = step === stepsEach - 1 ? 0 : 1 + random(LONGEST)
      tasks.push({
        id,
        group,
        step: `s${step}`,
        party: null,
        title: null,
        calendar: days === 0 ? EVERY_DAY : (CALENDARS[random(CALENDARS.length)] as string),
        days,
        estimate: ESTIMATES[days] as Estimate,
        returns: null,
        never: 0,
        demands: days > 0 && random(10) < 7 ? (desks[random(bodies)] as Task['demands']) : NONE,
        bounds: step === 0 ? { ...FREE, release: today + random(500) } : FREE,
        progress: WAITING,
      })
      if (step > 0) waits(idOf(document, step - 1), id, random(8) === 0 ? random(6) : 0)
      if (step > 3 && random(3) === 0) waits(idOf(document, step - 3), id)
    }
    if (document % 10 === 9) waits(idOf(document - 1 - random(9), stepsEach - 1), idOf(document, 1))
    goals.push({ task: idOf(document, stepsEach - 1), weight: 1 + random(3), due: today + 200 + random(900) })
  }
  const own = ids.map((id) => ({ id, capacity: [{ from: today, units: 3 + random(6) }] }))
  return { tasks, links, goals, bodies: own, today }
}
