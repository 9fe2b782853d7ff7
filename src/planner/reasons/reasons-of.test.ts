import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planNetwork } from '../improve/index.ts'
import { CALENDARS, plainLink, plainTask, randomNetwork, TODAY } from '../improve/testing/random-network.ts'
import { FREE, type Network } from '../network/index.ts'
import type { ScheduledTask, StartReason } from '../schedule/index.ts'
import { reasonsOf } from './reasons-of.ts'

const NEEDS_A = { demands: [{ bodies: ['a'], units: 1 }] }

function networkOf(parts: Partial<Network>): Network {
  return {
    tasks: [],
    links: [],
    bodies: [{ id: 'a', capacity: [{ from: 0, units: 1 }] }],
    goals: [],
    today: TODAY,
    ...parts,
  }
}

/** The first day that the reason allows. */
function askedBy(reason: StartReason, { start }: ScheduledTask): number {
  if (reason.kind === 'done' || reason.kind === 'started') return start
  if (reason.kind === 'window') return reason.first
  return 'until' in reason ? reason.until : reason.day
}

test('the reasons of every task lead, one behind the other, exactly to its start', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const network = randomNetwork(seed)
    const plan = planNetwork(network, CALENDARS, { seed, schedules: 10 })
    for (const task of plan.tasks) {
      const asked = task.because.map((reason) => askedBy(reason, task))
      const name = `seed ${seed} ${JSON.stringify(task)}`
      assert.equal(asked.at(-1), task.start, name)
      assert.deepEqual(
        asked,
        asked.toSorted((a, b) => a - b),
        name,
      )
      // A schedule of the serial scheme leaves no task behind a gap in which it had room.
      assert.ok(
        task.because.every(({ kind }) => kind !== 'kept'),
        name,
      )
      assert.ok(task.because.length === 1 || task.because.every(({ kind }) => kind !== 'today'), name)
      checkBodies(task, plan.tasks, name)
    }
  }
})

/** Tasks that are said to hold a body do hold it, on a day before its last reason lets the task begin. */
function checkBodies(task: ScheduledTask, all: readonly ScheduledTask[], name: string): void {
  for (const reason of task.because) {
    if (reason.kind !== 'body') continue
    for (const id of reason.tasks) {
      const holder = all.find((other) => other.id === id)
      assert.ok(holder?.bodies.includes(reason.body) && id !== task.id && holder.end >= TODAY, name)
    }
  }
}

const cases: readonly {
  readonly name: string
  readonly network: Partial<Network>
  readonly starts: Readonly<Record<string, number>>
  readonly because: Readonly<Record<string, readonly StartReason[]>>
}[] = [
  {
    name: 'a predecessor, then Nowruz',
    network: { tasks: [plainTask('x', 3), plainTask('y', 2, { calendar: 'TJ' })], links: [plainLink('x', 'y')] },
    starts: { x: TODAY + 1, y: TODAY + 14 },
    because: {
      x: [{ kind: 'kept', day: TODAY + 1 }],
      y: [
        { kind: 'predecessor', task: 'x', link: 'FS', lag: 0, lagUnit: 'working', until: TODAY + 4 },
        { kind: 'calendar', calendar: 'TJ', from: TODAY + 4, days: 10, until: TODAY + 14 },
      ],
    },
  },
  {
    name: 'a body that two tasks hold, the one that leaves last in front',
    network: { tasks: ['x', 'y', 'z'].map((id) => plainTask(id, 2, NEEDS_A)) },
    starts: { x: TODAY, y: TODAY + 2, z: TODAY + 4 },
    because: {
      x: [{ kind: 'today', day: TODAY }],
      z: [{ kind: 'body', body: 'a', tasks: ['y', 'x'], until: TODAY + 4 }],
    },
  },
  {
    name: 'a body without units, then a window',
    network: {
      tasks: [
        plainTask('x', 2, { ...NEEDS_A, bounds: { ...FREE, windows: [[TODAY + 9, TODAY + 12]] } }),
        plainTask('y', 1, NEEDS_A),
      ],
      bodies: [{ id: 'a', capacity: [{ from: TODAY + 3, units: 1 }] }],
    },
    starts: { x: TODAY + 9, y: TODAY + 3 },
    because: {
      x: [{ kind: 'window', first: TODAY + 9, last: TODAY + 12 }],
      y: [{ kind: 'body', body: 'a', tasks: [], until: TODAY + 3 }],
    },
  },
  {
    name: 'both bodies that could do it are full',
    network: {
      tasks: [
        plainTask('x', 2, NEEDS_A),
        plainTask('y', 3, { demands: [{ bodies: ['b'], units: 1 }] }),
        plainTask('z', 1, { demands: [{ bodies: ['b', 'a'], units: 1 }] }),
      ],
      bodies: ['a', 'b'].map((id) => ({ id, capacity: [{ from: 0, units: 1 }] })),
    },
    starts: { x: TODAY, y: TODAY, z: TODAY + 2 },
    because: {
      z: [
        { kind: 'body', body: 'b', tasks: ['y'], until: TODAY + 2 },
        { kind: 'body', body: 'a', tasks: ['x'], until: TODAY + 2 },
      ],
    },
  },
  {
    name: 'facts, fixed days and release',
    network: {
      tasks: [
        plainTask('done', 2, { progress: { state: 'done', start: TODAY - 5, end: TODAY - 4 } }),
        plainTask('started', 2, { progress: { state: 'started', start: TODAY - 1, remainingDays: 1 } }),
        plainTask('fixed', 2, { bounds: { ...FREE, fixedStart: TODAY + 7 } }),
        plainTask('released', 0, { bounds: { ...FREE, release: TODAY + 7 } }),
      ],
      links: [plainLink('done', 'released', { lag: 3 })],
    },
    starts: { done: TODAY - 5, started: TODAY - 1, fixed: TODAY + 7, released: TODAY + 7 },
    because: {
      done: [{ kind: 'done' }],
      started: [{ kind: 'started' }],
      fixed: [{ kind: 'fixed', day: TODAY + 7 }],
      released: [{ kind: 'release', day: TODAY + 7 }],
    },
  },
  {
    name: 'a link to the end',
    network: { tasks: [plainTask('x', 6), plainTask('y', 2)], links: [plainLink('x', 'y', { kind: 'FF', lag: 1 })] },
    starts: { x: TODAY, y: TODAY + 5 },
    because: { y: [{ kind: 'predecessor', task: 'x', link: 'FF', lag: 1, lagUnit: 'working', until: TODAY + 5 }] },
  },
]

for (const { name, network: parts, starts, because } of cases) {
  test(name, () => {
    const network = networkOf(parts)
    const placed = network.tasks.map(({ id, days, demands }) => {
      const start = starts[id] ?? 0
      return { id, start, end: start + Math.max(0, days - 1), bodies: demands.map(({ bodies }) => bodies[0] ?? '') }
    })
    const found = reasonsOf(
      network,
      CALENDARS,
      placed.map((task) => (task.id === 'z' && task.bodies[0] === 'b' ? { ...task, bodies: ['a'] } : task)),
    )
    for (const [id, reasons] of Object.entries(because)) assert.deepEqual(found.get(id), reasons, id)
  })
}
