import assert from 'node:assert/strict'
import test from 'node:test'
import { makeKeptAnswers } from './kept-answers.ts'

test('an answer is given again as it was, as often as it is asked for', async () => {
  const kept = makeKeptAnswers()
  const sent = await kept.keep('a', new Response('one', { headers: { etag: 'W/"1"', 'content-type': 'text/plain' } }))
  for (const response of [sent, kept.get('a'), kept.get('a')]) {
    assert.equal(await response?.text(), 'one')
    assert.equal(response?.headers.get('etag'), 'W/"1"')
    assert.equal(response?.headers.get('content-type'), 'text/plain')
  }
  assert.equal(kept.get('b'), null)
})

test('what is no success, or too long, is sent and not kept', async () => {
  const kept = makeKeptAnswers()
  assert.equal((await kept.keep('a', new Response('no', { status: 404 }))).status, 404)
  const long = 'x'.repeat(600 * 1024)
  assert.equal((await (await kept.keep('b', new Response(long))).text()).length, long.length)
  assert.deepEqual([kept.get('a'), kept.get('b')], [null, null])
})

test('what was asked for longest ago goes first', async () => {
  const kept = makeKeptAnswers()
  const body = 'x'.repeat(500 * 1024)
  for (let place = 0; place < 70; place++) {
    await kept.keep(String(place), new Response(body))
    assert.notEqual(kept.get('0'), null, String(place))
  }
  assert.equal(kept.get('1'), null)
  assert.notEqual(kept.get('69'), null)
})

test('keys and headers count, and so do small answers', async () => {
  const big = 'k'.repeat(500 * 1024)
  for (const [key, headers] of [
    [big, {}],
    ['', { etag: big }],
  ] as const) {
    const kept = makeKeptAnswers()
    for (let place = 0; place < 70; place++) await kept.keep(`${key}${place}`, new Response('', { headers }))
    assert.deepEqual([kept.get(`${key}0`), kept.get(`${key}69`) === null], [null, false])
  }
  const kept = makeKeptAnswers()
  for (let place = 0; place < 2001; place++) await kept.keep(String(place), new Response(''))
  assert.deepEqual([kept.get('0'), kept.get('1') === null], [null, false])
})
