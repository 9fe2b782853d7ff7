import assert from 'node:assert/strict'
import { test } from 'node:test'
import { levelledTasks, levelNetwork } from '../levelling/index.ts'
import { FREE, type Network, PlanError, type PlanErrorCode } from '../network/index.ts'
import type { Cost } from '../schedule/index.ts'
import { isWorking } from '../working-days/index.ts'
import { componentsOf } from './components.ts'
import { costComparer, costOf } from './cost.ts'
import { planByRule, planNetwork, RULES } from './index.ts'
import { pieceOf } from './piece.ts'
import { problemOfPiece } from './piece-problem.ts'
import { CALENDARS, plainLink, plainTask, randomNetwork, TODAY } from './testing/random-network.ts'
import { violationsOf } from './violations.ts'

const either = (...bodies: readonly string[]) => ({ bodies, units: 1 })
const desks = (...ids: readonly string[]) => ids.map((id) => ({ id, capacity: [{ from: TODAY, units: 1 }] }))
const SEEDS = Array.from({ length: 40 }, (_, at) => at + 1)
const BODY = { id: 'a', capacity: [{ from: TODAY, units: 1 }] }
const NEEDS_A = { demands: [{ bodies: ['a'], units: 1 }] }

function networkOf(parts: Partial<Network>): Network {
  return { tasks: [], links: [], bodies: [], goals: [], today: TODAY, ...parts }
}

test('plans of random networks break nothing, cost what they say, and lie above their bounds', () => {
  for (const seed of SEEDS) {
    const network = randomNetwork(seed)
    const plan = planNetwork(network, CALENDARS, { seed, schedules: 40 })
    assert.deepEqual(violationsOf(network, CALENDARS, plan.tasks), [], `seed ${seed}`)
    assert.deepEqual(plan.cost, costOf(network, plan.tasks, []), `seed ${seed}`)
    assert.ok(plan.quality.latenessBound <= plan.cost.weightedLateness + 1e-9, `seed ${seed}`)
    assert.ok(plan.quality.lastDayBound <= plan.cost.lastDay, `seed ${seed}`)
    assert.deepEqual(JSON.parse(JSON.stringify(plan)), plan, `seed ${seed}`)
  }
})

test('no priority rule finds a cheaper plan, by either scheme', () => {
  const compare = costComparer('lateness')
  for (const seed of SEEDS.slice(0, 12)) {
    const network = randomNetwork(seed)
    const plan = planNetwork(network, CALENDARS, { seed, schedules: 120 })
    for (const rule of RULES) {
      for (const scheme of ['serial', 'parallel'] as const) {
        const other = planByRule(network, CALENDARS, { rule, scheme })
        assert.deepEqual(violationsOf(network, CALENDARS, other.tasks), [], `seed ${seed} ${rule} ${scheme}`)
        assert.ok(compare(plan.cost, other.cost) <= 0, `seed ${seed} ${rule} ${scheme}`)
      }
    }
  }
})

/** Every order of the tasks: among their schedules is one of the lowest cost. */
function leastByTrying(network: Network): Cost {
  const problem = problemOfPiece(pieceOf(network, CALENDARS), { objective: 'lateness', former: null })
  let best: Cost | null = null
  const compare = costComparer('lateness')
  const visit = (list: readonly number[]) => {
    if (list.length === network.tasks.length) {
      const { excess, ...cost } = problem.costOf(problem.place(Int32Array.from(list)))
      if (excess === 0 && (best === null || compare(cost, best) < 0)) best = cost
    }
    for (const task of network.tasks.keys()) {
      const before = network.links.filter(({ to }) => to === `t${task}`).map(({ from }) => Number(from.slice(1)))
      if (!list.includes(task) && before.every((other) => list.includes(other))) visit([...list, task])
    }
  }
  visit([])
  assert.ok(best !== null)
  return best
}

test('the search finds the least cost of all orders, and bounds do not exceed it', () => {
  const compare = costComparer('lateness')
  for (const seed of SEEDS.slice(0, 20)) {
    const network = randomNetwork(seed, 6)
    const least = leastByTrying(network)
    const plan = planNetwork(network, CALENDARS, { seed, schedules: 400 })
    assert.ok(compare(plan.cost, least) <= 0, `seed ${seed}: ${JSON.stringify([plan.cost, least])}`)
    assert.ok(plan.quality.latenessBound <= least.weightedLateness, `seed ${seed}`)
    assert.ok(plan.quality.lastDayBound <= least.lastDay, `seed ${seed}`)
  }
})

test('one body and more than it can do in time: the bound counts who has to wait', () => {
  const tasks = ['x', 'y', 'z'].map((id) => plainTask(id, 4, NEEDS_A))
  const goals = tasks.map(({ id }) => ({ task: id, weight: 1, due: TODAY + 3 }))
  const { cost, quality } = planNetwork(networkOf({ tasks, goals, bodies: [BODY] }), CALENDARS)
  assert.equal(cost.weightedLateness, 4 + 8)
  assert.deepEqual([quality.latenessBound, quality.lastDayBound, quality.proved], [12, TODAY + 11, true])
})

test('the same seed gives the same plan', () => {
  const network = randomNetwork(7, 30)
  const plan = (seed: number) => JSON.stringify(planNetwork(network, CALENDARS, { seed, schedules: 60 }).tasks)
  assert.equal(plan(3), plan(3))
})

test('progress never gets dearer, and a stop is heeded with a whole plan', () => {
  const network = randomNetwork(9, 40)
  const compare = costComparer('lateness')
  const told: Cost[] = []
  const plan = planNetwork(network, CALENDARS, {
    schedules: 500,
    shouldStop: () => told.length >= 25,
    onProgress: ({ cost }) => told.push(cost),
  })
  assert.ok(told.length >= 25 && plan.quality.schedules < 100, String(told.length))
  for (const [at, cost] of told.entries()) assert.ok(at === 0 || compare(cost, told[at - 1] ?? cost) <= 0)
  assert.equal(plan.tasks.length, 40)
})

test('parts that have nothing to do with one another are planned as if alone', () => {
  const one = randomNetwork(4)
  const rename = (id: string) => `other-${id}`
  const other: Network = {
    ...one,
    tasks: one.tasks.map((task) => ({
      ...task,
      id: rename(task.id),
      demands: task.demands.map((demand) => ({ ...demand, bodies: demand.bodies.map(rename) })),
    })),
    links: one.links.map((link) => ({ ...link, from: rename(link.from), to: rename(link.to) })),
    bodies: one.bodies.map((body) => ({ ...body, id: rename(body.id) })),
    goals: one.goals.map((goal) => ({ ...goal, task: rename(goal.task) })),
  }
  const both = networkOf({
    tasks: [...one.tasks, ...other.tasks],
    links: [...one.links, ...other.links],
    bodies: [...one.bodies, ...other.bodies],
    goals: [...one.goals, ...other.goals],
  })
  const parts = componentsOf(both)
  assert.deepEqual(
    parts.flatMap(({ tasks }) => tasks.map(({ id }) => id)).sort(),
    both.tasks.map(({ id }) => id).sort(),
  )
  const alone = planNetwork(one, CALENDARS, { schedules: 400 })
  const joined = planNetwork(both, CALENDARS, { schedules: 800 })
  assert.equal(joined.cost.weightedLateness, 2 * alone.cost.weightedLateness)
})

test('a body with enough for all joins nobody', () => {
  const tasks = ['x', 'y', 'z'].map((id) => plainTask(id, 3, NEEDS_A))
  const withUnits = (units: number) => networkOf({ tasks, bodies: [{ id: 'a', capacity: [{ from: TODAY, units }] }] })
  assert.equal(componentsOf(withUnits(3)).length, 3)
  assert.equal(componentsOf(withUnits(2)).length, 1)
})

test('a goal without a due day is not left late for no reason', () => {
  const tasks = [plainTask('long', 30), plainTask('x', 5, NEEDS_A), plainTask('heavy', 5, NEEDS_A)]
  const goals = [
    { task: 'x', weight: 1, due: null },
    { task: 'heavy', weight: 3, due: null },
  ]
  const { tasks: placed } = planNetwork(networkOf({ tasks, goals, bodies: [BODY] }), CALENDARS)
  assert.deepEqual(
    placed.map(({ start }) => start - TODAY),
    [0, 5, 0],
  )
})

test('objectives weigh the same plans in another order', () => {
  const cost = { weightedLateness: 1, lastDay: 1, goalDays: 1, movedTasks: 1, movedDays: 1 }
  const late = { ...cost, weightedLateness: 2, lastDay: 0 }
  const moved = { ...cost, movedTasks: 2, lastDay: 0 }
  const signs = (['lateness', 'makespan', 'stability'] as const).map((objective) => {
    const compare = costComparer(objective)
    return [Math.sign(compare(late, cost)), Math.sign(compare(moved, cost))]
  })
  assert.deepEqual(signs, [
    [1, -1],
    [-1, -1],
    [1, 1],
  ])
  assert.equal(
    costComparer('lateness')({ ...cost, weightedLateness: 0.1 + 0.2 }, { ...cost, weightedLateness: 0.3 }),
    0,
  )
})

/** Fixed so many days from now on, for so many days, on so much of the body. */
const fixed = (id: string, [from, days]: readonly [number, number], units = 1) =>
  plainTask(id, days, { demands: [{ bodies: ['a'], units }], bounds: { ...FREE, fixedStart: TODAY + from } })
const begun = (id: string) =>
  plainTask(id, 9, { ...NEEDS_A, progress: { state: 'started', start: TODAY - 2, remainingDays: 5 } })
const UNTIL_DAY_3 = {
  id: 'a',
  capacity: [
    { from: TODAY, units: 1 },
    { from: TODAY + 3, units: 0 },
  ],
}
const late = { bounds: { ...FREE, latestEnd: TODAY + 5 } }
const refusals: readonly {
  readonly name: string
  readonly network: Partial<Network>
  readonly steps: readonly string[]
  readonly code?: PlanErrorCode
}[] = [
  {
    name: 'two that are fixed on one day, while facts want too much on another',
    network: {
      tasks: [begun('x'), begun('y'), fixed('p', [20, 5]), fixed('q', [22, 5])],
      bodies: [BODY],
    },
    steps: ['p', 'q'],
  },
  {
    name: 'of three that are fixed on one day, the two that want too much',
    network: {
      tasks: [fixed('p', [20, 5]), fixed('q', [20, 5]), fixed('r', [20, 5], 2)],
      bodies: [{ id: 'a', capacity: [{ from: TODAY, units: 2 }] }],
    },
    steps: ['p', 'r'],
  },
  {
    name: 'not one for which the day is a day off',
    // 2026-04-01 is a day off in Iran.
    network: {
      tasks: [{ ...fixed('ir', [15, 2]), calendar: 'IR' }, fixed('p', [16, 1]), fixed('q', [16, 1])],
      bodies: [BODY],
    },
    steps: ['p', 'q'],
  },
  {
    name: 'a body that cannot meet both of its demands',
    network: { tasks: [plainTask('x', 2, { demands: [either('a'), either('a')] })], bodies: [BODY] },
    steps: ['x'],
    code: 'E_PLAN_NO_CAPACITY',
  },
  {
    name: 'a body that gives up in the middle',
    network: { tasks: [plainTask('x', 5, NEEDS_A)], bodies: [UNTIL_DAY_3] },
    steps: ['x'],
    code: 'E_PLAN_NO_CAPACITY',
  },
  {
    name: 'a body that is busy until the data of the calendar end',
    network: {
      tasks: [0, 1].map((at) => plainTask(`t${at}`, 1900, { ...NEEDS_A, calendar: 'IR' })),
      bodies: [BODY],
    },
    steps: ['t0', 't1'],
    code: 'E_PLAN_BEYOND_CALENDAR',
  },
  {
    name: 'a body that cannot do both in time',
    network: {
      tasks: [
        ...['x', 'y'].map((id) => plainTask(id, 4, { ...NEEDS_A, ...late })),
        ...Array.from({ length: 30 }, (_, at) => plainTask(`other${at}`, 3, NEEDS_A)),
      ],
      links: [plainLink('x', 'other3'), plainLink('other3', 'other4')],
      bodies: [BODY],
    },
    steps: ['x', 'y'],
  },
  {
    name: 'a body that is needed twice before it is gone',
    network: {
      tasks: ['x', 'y', 'z'].map((id) => plainTask(id, id === 'y' ? 1 : 2, NEEDS_A)),
      bodies: [UNTIL_DAY_3],
    },
    steps: ['x', 'z'],
    code: 'E_PLAN_NO_CAPACITY',
  },
  {
    name: 'a chain that takes too long',
    network: {
      tasks: [plainTask('x', 4), plainTask('aside', 1), plainTask('y', 4, late)],
      links: [plainLink('x', 'y'), plainLink('aside', 'y')],
    },
    steps: ['x', 'y'],
  },
  {
    name: 'a fixed day off',
    network: { tasks: [plainTask('x', 1, { calendar: 'TJ', bounds: { ...FREE, fixedStart: TODAY + 5 } })] },
    steps: ['x'],
  },
  {
    name: 'two that are fixed on one day at one desk',
    network: {
      tasks: ['x', 'y'].map((id) => plainTask(id, 2, { ...NEEDS_A, bounds: { ...FREE, fixedStart: TODAY + 2 } })),
      bodies: [BODY],
    },
    steps: ['x', 'y'],
  },
]

for (const { name, network, steps, code = 'E_PLAN_WINDOW' } of refusals) {
  test(`refused with the steps at fault: ${name}`, () => {
    assert.throws(
      () => planNetwork(networkOf(network), CALENDARS, { schedules: 20 }),
      (error) => error instanceof PlanError && error.code === code && String(error.steps) === String(steps),
    )
  })
}

test('the demands of a task share the bodies that can meet them', () => {
  const cases = [
    [
      [either('x', 'y'), either('x')],
      ['y', 'x'],
    ],
    [
      [either('x', 'y'), either('x', 'z'), either('x')],
      ['y', 'z', 'x'],
    ],
    [
      [either('x', 'y', 'z'), either('y', 'z'), either('y', 'x')],
      ['z', 'y', 'x'],
    ],
    [
      [either('x', 'y'), { bodies: ['x', 'y'], units: 0 }],
      ['x', 'x'],
    ],
  ] as const
  for (const [demands, bodies] of cases) {
    const tasks = [plainTask('t', 2, { demands })]
    const { tasks: placed } = planNetwork(networkOf({ tasks, bodies: desks('x', 'y', 'z') }), CALENDARS)
    assert.deepEqual([placed[0]?.start, placed[0]?.bodies], [TODAY, bodies])
  }
})

test('fixed tasks leave a body to those that can have no other', () => {
  const at = { bounds: { ...FREE, fixedStart: TODAY + 3 } }
  const tasks = [
    plainTask('p', 2, { demands: [either('x', 'y')], ...at }),
    plainTask('q', 2, { demands: [either('x')], ...at }),
  ]
  const { tasks: placed } = planNetwork(networkOf({ tasks, bodies: desks('x', 'y') }), CALENDARS)
  assert.deepEqual(
    placed.map(({ bodies }) => bodies),
    [['y'], ['x']],
  )
})

test('a task waits until bodies have enough for all its demands together', () => {
  const tasks = [
    plainTask('long', 9, { demands: [either('x')], bounds: { ...FREE, fixedStart: TODAY } }),
    plainTask('t', 3, { demands: [either('x', 'y'), either('x', 'y')] }),
  ]
  const network = networkOf({ tasks, bodies: desks('x', 'y') })
  const plan = planNetwork(network, CALENDARS)
  assert.equal(plan.tasks[1]?.start, TODAY + 9)
})

test('what nothing remains of ended the day before, or on the day on which it began', () => {
  for (const days of [0, 5]) {
    for (const start of [TODAY - 3, TODAY]) {
      const begun = plainTask('begun', days, { ...NEEDS_A, progress: { state: 'started', start, remainingDays: 0 } })
      const network = networkOf({
        tasks: [begun, plainTask('next', 1, NEEDS_A), plainTask('desk', 1, NEEDS_A)],
        links: [plainLink('begun', 'next')],
        bodies: [BODY],
      })
      const { tasks } = planNetwork(network, CALENDARS)
      const end = Math.max(start, TODAY - 1)
      assert.deepEqual([tasks[0]?.start, tasks[0]?.end], [days === 0 ? end : start, end])
      assert.deepEqual(
        tasks
          .slice(1)
          .map((task) => task.start - TODAY)
          .sort(),
        [0, 1],
      )
      assert.deepEqual(violationsOf(network, CALENDARS, levelledTasks(levelNetwork(network, CALENDARS), network)), [])
    }
  }
})

test('a link to the end of a task that is longer than the calendar reaches back asks nothing of it', () => {
  const links = [{ kind: 'FF' }, { kind: 'SF' }, { kind: 'FF', lag: -9000, lagUnit: 'calendar' }] as const
  for (const link of links) {
    const tasks = [plainTask('first', 1), plainTask('long', 1900, { calendar: 'IR' })]
    const { tasks: placed } = planNetwork(networkOf({ tasks, links: [plainLink('first', 'long', link)] }), CALENDARS)
    assert.equal(placed[1]?.start, TODAY, JSON.stringify(link))
  }
})

test('a begun task that cannot end by its latest end is refused by name', () => {
  const progress = { state: 'started', start: TODAY - 10, remainingDays: 3 } as const
  const task = plainTask('a', 5, { progress, bounds: { ...FREE, latestEnd: TODAY - 1 } })
  assert.throws(
    () => planNetwork({ tasks: [task], links: [], bodies: [], goals: [], today: TODAY }, CALENDARS),
    (error) => error instanceof PlanError && error.code === 'E_PLAN_WINDOW' && String(error.steps) === 'a',
  )
})

test('a task that slips by its float makes nothing later', () => {
  let tried = 0
  for (let seed = 1; seed <= 250; seed++) {
    const base = randomNetwork(seed, 8)
    const network = { ...base, bodies: [], tasks: base.tasks.map((task) => ({ ...task, demands: [] })) }
    const plan = planNetwork(network, CALENDARS, { schedules: 10 })
    for (const { id, start, totalFloatDays } of plan.tasks) {
      const task = network.tasks.find((one) => one.id === id)
      if (task?.progress.state !== 'waiting' || totalFloatDays === 0 || task.bounds.fixedStart !== null) continue
      const calendar = CALENDARS.get(task.calendar)
      let release = start
      for (let left = totalFloatDays; left > 0; ) {
        release += 1
        if (calendar === undefined || isWorking(calendar, release)) left -= 1
      }
      const tasks = network.tasks.map((one) => (one.id === id ? { ...one, bounds: { ...one.bounds, release } } : one))
      const slipped = planNetwork({ ...network, tasks }, CALENDARS, { schedules: 10 })
      tried += 1
      assert.ok(slipped.cost.lastDay <= plan.cost.lastDay, `seed ${seed} ${id}`)
      for (const [at, { task: goal, end, due }] of plan.goals.entries()) {
        if (due === null) continue
        assert.ok((slipped.goals[at]?.end ?? 0) <= Math.max(due, end), `seed ${seed} ${id}: ${goal}`)
      }
    }
  }
  assert.ok(tried > 200, String(tried))
})

test('floats are what a task can slip: to the next of its chain, and of its body', () => {
  const tasks = [plainTask('x', 2, NEEDS_A), plainTask('y', 3, NEEDS_A), plainTask('free', 1), plainTask('end', 0)]
  const links = [plainLink('x', 'y'), plainLink('y', 'end'), plainLink('free', 'end', { lag: 1 })]
  const plan = planNetwork(
    networkOf({ tasks, links, bodies: [BODY], goals: [{ task: 'end', weight: 1, due: null }] }),
    CALENDARS,
  )
  assert.deepEqual(
    plan.tasks.map(({ totalFloatDays, freeFloatDays, critical }) => [totalFloatDays, freeFloatDays, critical]),
    [
      [0, 0, true],
      [0, 0, true],
      [3, 3, false],
      [0, 0, true],
    ],
  )
})
