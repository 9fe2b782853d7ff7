import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PlanError } from './plan-error.ts'

test('no message tells a number that is none', () => {
  const { message, values } = new PlanError('E_PLAN_NUMBER', { value: Number.NaN, most: Infinity, what: 'days' }, ['a'])
  assert.deepEqual(values, { value: '?', most: '?', what: 'days' })
  assert.equal(message, 'E_PLAN_NUMBER {"value":"?","most":"?","what":"days","steps":["a"]}')
  assert.deepEqual(new PlanError('E_PLAN_NUMBER', { value: -1.5 }).values, { value: -1.5 })
})
