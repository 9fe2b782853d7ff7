import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import { ProblemError } from '../../../api/problem.ts'
import type { Decided } from '../api.ts'
import { keeperFrom } from './keeper.ts'

const accepts = (...keys: readonly string[]): Decided => ({
  ...{ edits: {}, marked: [], names: [], later: [] },
  decisions: Object.fromEntries(keys.map((key) => [key, 'accepted' as const])),
})

/** A keeper whose sends are answered one by one, and whose waits are ended by hand. */
function world() {
  const sent: { decided: Decided; outlivesPage: boolean; answer: PromiseWithResolvers<number> }[] = []
  const waits: { run: () => void; ms: number }[] = []
  const told: unknown[] = []
  const keeper = keeperFrom(accepts(), {
    send(decided, outlivesPage) {
      const answer = Promise.withResolvers<number>()
      sent.push({ decided, outlivesPage, answer })
      return answer.promise
    },
    onQueued: () => {},
    onKept: (version) => void told.push(version),
    onFailed: (failure) => void told.push(failure),
    wait(run, ms) {
      const one = { run, ms }
      waits.push(one)
      return () => void waits.splice(waits.indexOf(one) >>> 0, 1)
    },
  })
  const decide = async (decided: Decided) => {
    keeper.decide(decided)
    keeper.keep()
    await turn()
  }
  const answer = async (place: number, version: number | Error) => {
    if (typeof version === 'number') sent[place]?.answer.resolve(version)
    else sent[place]?.answer.reject(version)
    await turn()
  }
  return { keeper, sent, waits, told, decide, answer }
}

const problem = (status: number, code: string) => new ProblemError({ status, code, title: code, hint: '' })

test('what failed for a reason that passes is sent again by itself, until it is kept', async () => {
  const { sent, waits, decide, answer } = world()
  await decide(accepts('d1'))
  for (const [place, failure] of [new TypeError('fetch failed'), problem(503, 'E_STORE_CONNECTION_LOST')].entries()) {
    await answer(place, failure)
    assert.equal(waits.length, 1)
    waits.splice(0).forEach(({ run }) => {
      run()
    })
    await turn()
  }
  assert.deepEqual(
    sent.map(({ decided }) => decided),
    [accepts('d1'), accepts('d1'), accepts('d1')],
  )
  await answer(2, 1)
  assert.deepEqual(waits, [])
})

test('what is decided in the meantime is sent in the place of what waits to be tried again', async () => {
  const { sent, waits, decide, answer } = world()
  await decide(accepts('d1'))
  await answer(0, new TypeError('fetch failed'))
  await decide(accepts('d1', 'd2'))
  assert.deepEqual([sent.at(-1)?.decided, waits], [accepts('d1', 'd2'), []])
})

test('what is refused for good is not sent again', async () => {
  for (const failure of [problem(422, 'E_REQUEST_SHAPE'), problem(409, 'E_REVIEW_CHANGED')]) {
    const { waits, told, decide, answer } = world()
    await decide(accepts('d1'))
    await answer(0, failure)
    assert.deepEqual([told, waits], [[failure], []])
  }
})

test('what waits for its turn goes out at once as the page is left, and once', async () => {
  const { keeper, sent, decide, answer } = world()
  await decide(accepts('d1'))
  await decide(accepts('d1', 'd2'))
  assert.equal(sent.length, 1)
  assert.equal(keeper.keep({ outlivesPage: true }), true)
  assert.deepEqual([sent.length, sent[1]?.decided, sent[1]?.outlivesPage], [2, accepts('d1', 'd2'), true])
  assert.equal(keeper.keep({ outlivesPage: true }), false)
  await answer(0, 1)
  await answer(1, 2)
  assert.equal(sent.length, 2)
})
