import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planNetwork } from '../improve/index.ts'
import { CALENDARS, plainLink, plainTask, randomNetwork, TODAY } from '../improve/testing/random-network.ts'
import type { Network } from '../network/index.ts'
import { broughtForward, lateList, nextSteps, possibleBefore } from './index.ts'

const DESK = { demands: [{ bodies: ['desk'], units: 1 }] }

/** Two documents at one desk; the second cannot be in time. */
const NETWORK: Network = {
  tasks: [
    plainTask('x1', 10, DESK),
    plainTask('x2', 2, { party: 'IR' }),
    plainTask('y1', 3, DESK),
    plainTask('y2', 0),
    plainTask('past', 1, { ...DESK, progress: { state: 'done', start: TODAY - 2, end: TODAY - 2 } }),
  ],
  links: [plainLink('x1', 'x2'), plainLink('y1', 'y2', { lag: 2 })],
  bodies: [{ id: 'desk', capacity: [{ from: 0, units: 1 }] }],
  goals: [
    { task: 'x2', weight: 5, due: TODAY + 11 },
    { task: 'y2', weight: 1, due: TODAY + 5 },
  ],
  today: TODAY,
}

const PLAN = planNetwork(NETWORK, CALENDARS)

test('what is late, because of what', () => {
  const [late, ...others] = lateList(NETWORK, PLAN)
  assert.deepEqual(others, [])
  assert.deepEqual([late?.goal.task, late?.goal.lateDays], ['y2', 9])
  assert.deepEqual(
    late?.chain.map(({ task, through }) => [task.id, through]),
    [
      ['y2', 'link'],
      ['y1', 'body'],
      ['x1', null],
    ],
  )
  assert.deepEqual(late?.uses, [
    { kind: 'task', task: 'x1', days: 4 },
    { kind: 'task', task: 'y1', days: 3 },
    { kind: 'lag', task: 'y2', days: 2 },
  ])
})

test('days that went by before today are told as such', () => {
  const begun = plainTask('begun', 9, { progress: { state: 'started', start: TODAY - 6, remainingDays: 3 } })
  const goals = ['begun', 'idle'].map((task) => ({ task, weight: 1, due: TODAY - 11 }))
  const network = { ...NETWORK, tasks: [begun, plainTask('idle', 2)], links: [], goals }
  const usesOf = new Map(lateList(network, planNetwork(network, CALENDARS)).map(({ goal, uses }) => [goal.task, uses]))
  assert.deepEqual(usesOf.get('begun'), [
    { kind: 'begun', task: 'begun', days: 6 },
    { kind: 'unbegun', task: 'begun', days: 4 },
    { kind: 'task', task: 'begun', days: 3 },
  ])
  assert.deepEqual(usesOf.get('idle'), [
    { kind: 'unbegun', task: 'idle', days: 10 },
    { kind: 'task', task: 'idle', days: 2 },
  ])
})

test('what the days of any late goal went into adds up to the days that it is late', () => {
  let seen = 0
  for (let seed = 1; seed <= 80; seed++) {
    const given = randomNetwork(seed)
    const goals = given.tasks.map(({ id }, at) => ({ task: id, weight: 1, due: given.today - 5 + (at % 20) }))
    const network = { ...given, goals }
    for (const { goal, uses } of lateList(network, planNetwork(network, CALENDARS, { seed, schedules: 3 }))) {
      seen += 1
      assert.equal(
        uses.reduce((sum, { days }) => sum + days, 0),
        goal.lateDays,
        `seed ${seed} ${goal.task}`,
      )
    }
  }
  assert.ok(seen > 100)
})

test('what to do next, and who does it', () => {
  const agendas = nextSteps(NETWORK, PLAN, { today: TODAY, horizonDays: 11 })
  const told = agendas.map(({ body, party, steps }) => [body, party, steps.map(({ task }) => task.id)])
  assert.deepEqual(told, [
    ['desk', null, ['x1', 'y1']],
    [null, 'IR', ['x2']],
  ])
})

test('what could come forward if its bodies took it first, and how far', () => {
  const forward = broughtForward(NETWORK, CALENDARS, PLAN)
  assert.deepEqual(
    forward.map(({ goal, soonest }) => [goal.task, soonest - TODAY, goal.end - TODAY]),
    [['y2', 4, 14]],
  )
})

test('what is possible before the next session', () => {
  const { reached, missed, over } = possibleBefore(PLAN, TODAY + 13, { since: TODAY })
  assert.deepEqual(
    reached.map(({ task }) => task),
    ['x2'],
  )
  assert.deepEqual(
    missed.map(({ task }) => task),
    ['y2'],
  )
  assert.deepEqual(
    over.map(({ id }) => id),
    ['x1', 'x2', 'y1'],
  )
})
