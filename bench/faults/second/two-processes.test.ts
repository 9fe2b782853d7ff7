import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultsOf } from './two-processes.ts'

test('what is wrong with the refusal of a second process', () => {
  const holder = { pid: 7, command: 'faults' }
  const right = { opened: false, tookMs: 1, code: 'E_DATA_FOLDER_IN_USE', values: { ...holder, since: '2026' } }
  assert.deepEqual(faultsOf(right, 900, holder), [])
  assert.match(faultsOf(right, 1100, holder).join(), /took 1100 ms/)
  assert.match(faultsOf({ ...right, opened: true }, 1, holder).join(), /opened a folder/)
  assert.match(faultsOf({ ...right, code: 'E_ENGINE_FAILED' }, 1, holder).join(), /told E_ENGINE_FAILED/)
  assert.match(faultsOf({ ...right, values: { ...right.values, pid: 8 } }, 1, holder).join(), /another holder/)
})
