import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planNetwork } from '../improve/index.ts'
import { CALENDARS, plainLink, plainTask, randomNetwork, TODAY } from '../improve/testing/random-network.ts'
import { PlanError } from '../network/index.ts'
import { criticalChain } from './critical-chain.ts'

test('a chain goes through bodies and links, and ends with the task that waits for no other', () => {
  const desk = { demands: [{ bodies: ['a'], units: 1 }] }
  const plan = planNetwork(
    {
      tasks: [plainTask('first', 5, desk), plainTask('second', 2, desk), plainTask('goal', 0)],
      links: [plainLink('second', 'goal')],
      bodies: [{ id: 'a', capacity: [{ from: 0, units: 1 }] }],
      goals: [],
      today: TODAY,
    },
    CALENDARS,
    { schedules: 1 },
  )
  const chain = criticalChain(plan, 'goal').map(({ task, waitsFor, through }) => [task.id, waitsFor, through])
  const [, second] = chain
  assert.deepEqual(chain[0], ['goal', 'second', 'link'])
  assert.equal(second?.[0], 'second')
  assert.deepEqual(chain.at(-1)?.slice(1), [null, null])
})

test('chains of random plans are finite, and each step is named by the reasons of the one before it', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const plan = planNetwork(randomNetwork(seed), CALENDARS, { seed, schedules: 5 })
    for (const { id } of plan.tasks) {
      const chain = criticalChain(plan, id)
      assert.equal(new Set(chain.map(({ task }) => task.id)).size, chain.length, `seed ${seed} ${id}`)
      for (const [at, { task, waitsFor }] of chain.entries()) {
        assert.equal(chain[at + 1]?.task.id ?? null, waitsFor, `seed ${seed} ${id}`)
        if (waitsFor !== null) assert.ok(JSON.stringify(task.because).includes(`"${waitsFor}"`), `seed ${seed} ${id}`)
      }
    }
  }
})

test('a task that is not there is refused', () => {
  const plan = planNetwork(randomNetwork(1), CALENDARS, { schedules: 1 })
  assert.throws(
    () => criticalChain(plan, 'nobody'),
    (error) => error instanceof PlanError && error.code === 'E_PLAN_UNKNOWN',
  )
})
