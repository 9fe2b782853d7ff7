import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Network } from '../network/index.ts'
import { planNetwork } from './plan-network.ts'
import { CALENDARS, plainLink, plainTask, TODAY } from './testing/random-network.ts'
import { violationsOf } from './violations.ts'

const DESK = { demands: [{ bodies: ['desk'], units: 1 }] }
const NETWORK: Network = {
  tasks: [plainTask('p', 2, DESK), plainTask('a', 5, DESK)],
  links: [plainLink('p', 'a')],
  bodies: [{ id: 'desk', capacity: [{ from: TODAY, units: 1 }] }],
  goals: [],
  today: TODAY,
}
const { tasks } = planNetwork(NETWORK, CALENDARS)
type Placed = (typeof tasks)[number]
const [p, a] = tasks as readonly [Placed, Placed]

const FAULTS: readonly (readonly [says: string, places: readonly Placed[], fault: string])[] = [
  ['a task that is missing', [p], 'a has no place'],
  ['a task that is there twice', [{ ...a, start: a.start - 99, end: a.end - 99 }, p, a], 'a has two places'],
  ['a task that nobody planned', [p, a, { ...a, id: 'ghost' }], 'ghost is not in the network'],
  ['half a day', [p, { ...a, start: a.start + 0.5, end: a.end + 0.5 }], 'a does not lie on whole days'],
  ['no day', [p, { ...a, end: Number.NaN }], 'a does not lie on whole days'],
  ['an endless task', [p, { ...a, end: Number.POSITIVE_INFINITY }], 'a does not lie on whole days'],
  ['a body too many', [p, { ...a, bodies: ['desk', 'desk'] }], 'a is done by more bodies than it demands'],
  ['no body', [p, { ...a, bodies: [] }], 'a is done by another body'],
  ['a day too few', [p, { ...a, end: a.end - 1 }], 'a has another number of working days'],
  ['yesterday', [{ ...p, start: TODAY - 1, end: TODAY }, a], 'p starts in the past'],
  ['one day too early', [p, { ...a, start: a.start - 1, end: a.end - 1 }], 'a comes too early after p (FS)'],
  ['two at one desk', [p, { ...a, start: a.start - 1, end: a.end - 1 }], `too much of desk on ${TODAY + 1}`],
]

test('a good schedule breaks nothing', () => {
  assert.deepEqual(violationsOf(NETWORK, CALENDARS, tasks), [])
})

for (const [says, places, fault] of FAULTS) {
  test(`reported: ${says}`, () => assert.ok(violationsOf(NETWORK, CALENDARS, places).includes(fault)))
}
