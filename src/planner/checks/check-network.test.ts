import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { CALENDARS, plainLink, plainTask, randomNetwork, TODAY } from '../improve/testing/random-network.ts'
import { FREE, type Network, PlanError, type PlanErrorCode, type Task } from '../network/index.ts'
import { checkNetwork } from './check-network.ts'

const BASIS = { kind: 'assumption', note: 'a case of its own' } as const

function networkOf(tasks: readonly Task[], parts: Partial<Network> = {}): Network {
  return { tasks, links: [], bodies: [], goals: [], today: TODAY, ...parts }
}

const one = (parts: Partial<Task>, days = 3) => networkOf([plainTask('a', days, parts)])
const desk = (units: number) => ({
  id: 'desk',
  capacity: [
    { from: TODAY - 9, units: 5 },
    { from: TODAY - 1, units },
  ],
})
const demands = [{ bodies: ['desk'], units: 2 }]
const three = ['a', 'b', 'c'].map((id) => plainTask(id, 1))
const circle = [plainLink('a', 'b'), plainLink('b', 'c'), plainLink('c', 'b', { kind: 'SS', lag: -4 })]
const windows = (...days: readonly (readonly [number, number])[]) => one({ bounds: { ...FREE, windows: days } })

const FAULTS: readonly (readonly [says: string, Network, PlanErrorCode, readonly string[]])[] = [
  ['a step given twice', networkOf([plainTask('a', 1), plainTask('a', 2)]), 'E_PLAN_TWICE', ['a']],
  ['a body given twice', networkOf([], { bodies: [desk(1), desk(2)] }), 'E_PLAN_TWICE', []],
  ['a link from nowhere', networkOf(three, { links: [plainLink('x', 'b')] }), 'E_PLAN_UNKNOWN', ['b']],
  ['a link to nowhere', networkOf(three, { links: [plainLink('a', 'x')] }), 'E_PLAN_UNKNOWN', ['a']],
  ['a goal that is no step', networkOf(three, { goals: [{ task: 'x', weight: 1, due: null }] }), 'E_PLAN_UNKNOWN', []],
  ['a body that is not there', one({ demands }), 'E_PLAN_UNKNOWN', ['a']],
  ['a demand without a body', one({ demands: [{ bodies: [], units: 1 }] }), 'E_PLAN_UNKNOWN', ['a']],
  ['a return to nowhere', one({ returns: { steps: ['x'], probability: 0.1, basis: BASIS } }), 'E_PLAN_UNKNOWN', ['a']],
  ['a negative duration', one({}, -1), 'E_PLAN_NUMBER', ['a']],
  ['half a day', one({}, 1.5), 'E_PLAN_NUMBER', ['a']],
  ['a duration that is no number', one({}, Number.NaN), 'E_PLAN_NUMBER', ['a']],
  ['a hundred years', one({}, 36_500), 'E_PLAN_NUMBER', ['a']],
  ['an endless lag', networkOf(three, { links: [plainLink('a', 'b', { lag: 1e9 })] }), 'E_PLAN_NUMBER', ['a', 'b']],
  ['a chance above one', one({ never: 1.2 }), 'E_PLAN_NUMBER', ['a']],
  [
    'a negative demand',
    { ...one({ demands: [{ bodies: ['desk'], units: -1 }] }), bodies: [desk(2)] },
    'E_PLAN_NUMBER',
    ['a'],
  ],
  ['a negative weight', networkOf(three, { goals: [{ task: 'a', weight: -1, due: null }] }), 'E_PLAN_NUMBER', ['a']],
  [
    'a best case that is worse than the likeliest',
    one({ estimate: { shape: 'three-point', low: 9, likely: 5, high: 20, basis: BASIS } }),
    'E_PLAN_NUMBER',
    ['a'],
  ],
  [
    'a median of nothing',
    one({ estimate: { shape: 'log-normal', median: 0, sigma: 1, basis: BASIS } }),
    'E_PLAN_NUMBER',
    ['a'],
  ],
  ['a calendar that is not known', one({ calendar: 'XX' }), 'E_PLAN_CALENDAR', []],
  ['a body that gives less from now on', { ...one({ demands }), bodies: [desk(1)] }, 'E_PLAN_NO_CAPACITY', ['a']],
  [
    'a body that gives nothing',
    { ...one({ demands }), bodies: [{ id: 'desk', capacity: [] }] },
    'E_PLAN_NO_CAPACITY',
    ['a'],
  ],
  [
    'capacities that are not in the order of their days',
    networkOf([], { bodies: [{ id: 'desk', capacity: desk(2).capacity.toReversed() }] }),
    'E_PLAN_NUMBER',
    [],
  ],
  [
    'a capacity from no day on',
    networkOf([], { bodies: [{ id: 'desk', capacity: [{ from: Number.NaN, units: 1 }] }] }),
    'E_PLAN_NUMBER',
    [],
  ],
  ['a window that is over', windows([TODAY - 30, TODAY - 1]), 'E_PLAN_WINDOW', ['a']],
  ['a window that ends before it begins', windows([TODAY + 9, TODAY + 3]), 'E_PLAN_WINDOW', ['a']],
  [
    'begun tomorrow',
    one({ progress: { state: 'started', start: TODAY + 1, remainingDays: 1 } }),
    'E_PLAN_WINDOW',
    ['a'],
  ],
  [
    'done before it began',
    one({ progress: { state: 'done', start: TODAY - 1, end: TODAY - 2 } }),
    'E_PLAN_WINDOW',
    ['a'],
  ],
  ['steps that wait for one another', networkOf(three, { links: circle }), 'E_PLAN_CYCLE', ['b', 'c']],
  ['a step that waits for itself', networkOf(three, { links: [plainLink('b', 'b')] }), 'E_PLAN_CYCLE', ['b']],
]

suite('networks that cannot be planned', () => {
  for (const [says, network, code, steps] of FAULTS) {
    test(says, () => {
      assert.throws(
        () => checkNetwork(network, CALENDARS),
        (error: unknown) => {
          assert.ok(error instanceof PlanError, String(error))
          assert.deepEqual([error.code, [...error.steps].sort()], [code, steps])
          return true
        },
      )
    })
  }

  test('of two circles the shorter is named', () => {
    const tasks = Array.from({ length: 9 }, (_, at) => plainTask(`t${at}`, 1))
    const around = tasks.map(({ id }, at) => plainLink(id, `t${(at + 1) % 9}`))
    const network = networkOf(tasks, { links: [...around, plainLink('t5', 't3')] })
    assert.throws(() => checkNetwork(network, CALENDARS), { steps: ['t3', 't4', 't5'] })
  })
})

test('networks that can be planned pass', () => {
  for (let seed = 1; seed <= 100; seed++) checkNetwork(randomNetwork(seed), CALENDARS)
})
