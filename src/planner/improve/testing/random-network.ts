import {
  type Basis,
  EVERY_DAY,
  FREE,
  LINK_KINDS,
  type Link,
  type Network,
  type PlanBody,
  type Task,
} from '../../network/index.ts'
import { type Random, randomOf } from '../../search/index.ts'
import { compileCalendar, joint, type WorkingCalendar } from '../../working-days/index.ts'
import { iran, tajikistan } from '../../working-days/testing/packs.ts'

const [ir, tj] = [compileCalendar(iran), compileCalendar(tajikistan)]

/** Iran, Tajikistan and their common days. */
export const CALENDARS: ReadonlyMap<string, WorkingCalendar> = new Map([
  ['IR', ir],
  ['TJ', tj],
  ['IR+TJ', joint(ir, tj)],
])

export const TODAY = 20_528 // 2026-03-16, before Nowruz

const BASIS: Basis = { kind: 'assumption', note: 'made by a generator' }

/** A small network with links of all kinds, lags, windows, releases, milestones, alternative bodies, facts and goals. */
export function randomNetwork(seed: number, count = 14): Network {
  const random = randomOf(seed)
  const tasks = Array.from({ length: count }, (_, at) => randomTask(`t${at}`, random))
  return {
    tasks,
    links: tasks.flatMap((_, to) => randomLinks(to, random)),
    bodies: ['a', 'b', 'c'].map((id) => randomBody(id, random)),
    goals: tasks.flatMap(({ id }, at) => {
      if (at % 4 !== 3) return []
      return [{ task: id, weight: 1 + random(4), due: random(4) === 0 ? null : TODAY + random(60) }]
    }),
    today: TODAY,
  }
}

export function plainTask(id: string, days: number, parts: Partial<Task> = {}): Task {
  return {
    id,
    group: 'document',
    step: 'step',
    party: null,
    title: null,
    calendar: EVERY_DAY,
    days,
    estimate: { shape: 'fixed', basis: BASIS },
    returns: null,
    never: 0,
    demands: [],
    bounds: FREE,
    progress: { state: 'waiting' },
    ...parts,
  }
}

export function plainLink(from: string, to: string, parts: Partial<Link> = {}): Link {
  return { from, to, kind: 'FS', lag: 0, lagUnit: 'working', ...parts }
}

function randomTask(id: string, random: Random): Task {
  const days = random(5) === 0 ? 0 : 1 + random(8)
  const first = TODAY + random(40)
  const isStarted = random(12) === 0 && days > 0
  return plainTask(id, days, {
    calendar: ['IR', 'TJ', 'IR+TJ', EVERY_DAY][random(4)] ?? EVERY_DAY,
    demands: days === 0 || isStarted ? [] : randomDemands(random),
    bounds: {
      ...FREE,
      release: random(4) === 0 ? first : null,
      windows:
        random(8) === 0
          ? [
              [first, first + 20],
              [first + 45, first + 400],
            ]
          : [],
    },
    progress: isStarted ? { state: 'started', start: TODAY - 3, remainingDays: 1 + random(5) } : { state: 'waiting' },
  })
}

function randomDemands(random: Random): Task['demands'] {
  const first = ['a', 'b', 'c'][random(3)] ?? 'a'
  const others = ['a', 'b', 'c'].filter((body) => body !== first)
  const one = { bodies: random(4) === 0 ? [first, others[0] ?? first] : [first], units: 1 + random(2) }
  const both = random(5) === 0 ? [{ bodies: [others[1] ?? first], units: 1 }] : []
  return random(5) === 0 ? [] : [one, ...both]
}

function randomLinks(to: number, random: Random): readonly Link[] {
  const from = new Set(Array.from({ length: random(3) }, () => to - 1 - random(5)).filter((at) => at >= 0))
  return [...from].map((at) => {
    const lag = random(3) === 0 ? random(7) - 2 : 0
    const kind = random(3) === 0 ? (LINK_KINDS[random(4)] ?? 'FS') : 'FS'
    return plainLink(`t${at}`, `t${to}`, { kind, lag, lagUnit: random(2) === 0 ? 'working' : 'calendar' })
  })
}

/** Always enough for one task; more from some day on; now and then nothing for some days. */
function randomBody(id: string, random: Random): PlanBody {
  const from = TODAY + 10 + random(20)
  const closed = [
    { from, units: 0 },
    { from: from + 4, units: 2 },
  ]
  return { id, capacity: [{ from: TODAY - 30, units: 2 + random(2) }, ...(random(3) === 0 ? closed : [])] }
}
