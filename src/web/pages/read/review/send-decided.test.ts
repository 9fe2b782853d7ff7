import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ProblemError } from '../../../api/problem.ts'
import type { Decided } from '../api.ts'
import { isChanged, senderFrom } from './send-decided.ts'

const NOTHING: Decided = { decisions: {}, edits: {}, marked: [], names: [], later: [] }
const accepts = (...keys: readonly string[]): Decided => ({
  ...NOTHING,
  decisions: Object.fromEntries(keys.map((key) => [key, 'accepted' as const])),
})

/** A server that keeps by versions as ours does; `loses` what it answers the next time. */
function server() {
  const kept: { decided: Decided | null; version: number } = { decided: null, version: 0 }
  const state = { losesAnswer: false, isDown: false }
  const line = {
    async put(decided: Decided, version: number) {
      if (state.isDown) throw new TypeError('fetch failed')
      if (version !== kept.version) {
        throw new ProblemError({ status: 409, code: 'E_REVIEW_CHANGED', title: 'changed', hint: '' })
      }
      Object.assign(kept, { decided, version: version + 1 })
      if (state.losesAnswer) throw new TypeError('fetch failed')
    },
    look: async () => ({ ...kept }),
  }
  return { kept, state, line }
}

test('a window goes on from what it sent itself, also while that is under way', async () => {
  const { kept, line } = server()
  const { send } = senderFrom(0, line)
  assert.equal(await send(accepts('d1')), 1)
  await Promise.all([send(accepts('d1', 'd2')), send(accepts('d1', 'd2', 'd3'))])
  assert.deepEqual(kept, { decided: accepts('d1', 'd2', 'd3'), version: 3 })
})

test('what another window decided is not written over', async () => {
  const { kept, line } = server()
  const [one, other] = [senderFrom(0, line), senderFrom(0, line)]
  await one.send(accepts('d1'))
  await assert.rejects(other.send(accepts('u1')), isChanged)
  await assert.rejects(other.send(accepts('u1', 'u2')), isChanged)
  assert.deepEqual(kept.decided, accepts('d1'))
})

test('an answer that is lost on its way is no other window', async () => {
  const { kept, state, line } = server()
  const { send } = senderFrom(0, line)
  state.losesAnswer = true
  await assert.rejects(send(accepts('d1')), TypeError)
  state.losesAnswer = false
  assert.equal(await send(accepts('d1', 'd2')), 2)
  state.isDown = true
  await assert.rejects(send(accepts('d3')), TypeError)
  state.isDown = false
  assert.equal(await send(accepts('d4')), 3)
  assert.deepEqual(kept.decided, accepts('d4'))
})
