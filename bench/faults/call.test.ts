import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseCall } from './call.ts'
import { report } from './report.ts'
import { RUNS } from './runs.ts'

test('what is asked for', () => {
  assert.deepEqual(parseCall([], RUNS, 7), { runs: RUNS, seed: 7, rounds: null })
  const some = parseCall(['cut', 'kills', '--seed', '5', '--rounds', '1_000'], RUNS, 7)
  assert.deepEqual([some?.runs.map(({ name }) => name), some?.seed, some?.rounds], [['cut', 'kills'], 5, 1000])
  for (const args of [['nothing'], ['--seed', 'x'], ['--rounds', '-1'], ['--odd'], ['--help']]) {
    assert.equal(parseCall(args, RUNS, 7), null, args.join(' '))
  }
})

test('each run has a name of its own', () => {
  assert.equal(new Set(RUNS.map(({ name }) => name)).size, RUNS.length)
})

test('the table says what failed and what was skipped', () => {
  const run = { name: 'one', what: 'it holds', rounds: 3, run: () => Promise.reject(new Error('not called')) }
  const base = { rounds: 3, failures: [], worst: { ms: 1500, of: 'a round' }, notes: ['well'], skipped: null }
  const page = report([
    { run, outcome: base, seed: 4, tookMs: 10 },
    { run, outcome: { ...base, failures: ['it broke'] }, seed: 4, tookMs: 10 },
    { run, outcome: { ...base, worst: null, skipped: 'no such disk' }, seed: 4, tookMs: 10 },
  ])
  assert.match(page, /^one {3}3 +ok +1\.50 s +10\.0 ms +4$/m)
  assert.match(page, /^one {3}3 +1 FAILED /m)
  assert.match(page, / {2}✗ it broke\n/)
  assert.match(page, /^one {3}3 +skipped +- /m)
  assert.match(page, / {2}skipped: no such disk\n/)
})
