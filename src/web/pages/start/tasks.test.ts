import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ROLES } from '../../../access/index.ts'
import { RISKS } from '../../../register/index.ts'
import { tasksFor } from './tasks.ts'

const ALL = Object.fromEntries(RISKS.map((risk, place) => [risk, place + 1]))

for (const role of ROLES) {
  test(`a start page of a ${role} is never without a next step, and names each once`, () => {
    for (const counts of [{}, ALL]) {
      const tasks = tasksFor(role, counts)
      assert.ok(tasks.length > 0)
      assert.equal(new Set(tasks.map(({ task }) => task)).size, tasks.length)
      for (const { count } of tasks) assert.notEqual(count, 0)
    }
  })
}

test('what comes first is what the role is for', () => {
  assert.equal(tasksFor('reader', ALL)[0]?.task, 'register')
  assert.equal(tasksFor('editor', ALL)[0]?.task, 'read')
  assert.equal(tasksFor('approver', ALL)[0]?.task, 'contradicted')
  assert.ok(tasksFor('secretary', {}).some(({ task }) => task === 'checkpoint'))
  assert.ok(!tasksFor('approver', ALL).some(({ task }) => task === 'checkpoint'))
})
