import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compare, enterInto, type FoundEntry, newLedger } from './ledger.ts'
import type { Said } from './said.ts'

const SAID: readonly Said[] = [
  { said: 'open' },
  { said: 'trying', tag: 'a', count: 2 },
  {
    said: 'acknowledged',
    tag: 'a',
    refs: [
      [0, 'h0'],
      [1, 'h1'],
    ],
  },
  { said: 'trying', tag: 'b', count: 2 },
  { said: 'failed', tag: 'b', code: 'E_STORE_CONNECTION_LOST', stored: 'no' },
  { said: 'trying', tag: 'c', count: 1 },
]

const HELD: readonly FoundEntry[] = [
  { index: 0, hash: 'h0', tag: 'a' },
  { index: 1, hash: 'h1', tag: 'a' },
]
const C: FoundEntry = { index: 2, hash: 'h2', tag: 'c' }

const CASES: readonly (readonly [says: string, found: readonly FoundEntry[], faults: readonly RegExp[]])[] = [
  ['all that was acknowledged', HELD, []],
  ['what was not acknowledged may be there', [...HELD, C], []],
  ['an entry is lost', HELD.slice(0, 1), [/entry 1 h1 was acknowledged, found is none/, /batch a: 1 of its 2/]],
  ['an entry has become another', [{ index: 0, hash: 'x', tag: 'a' }, ...HELD.slice(1)], [/entry 0 h0 .* found is x/]],
  ['half a batch', [...HELD, { ...C, tag: 'b' }], [/batch b: 1 of its 2/, /batch b is there, though it was refused/]],
  ['a gap', [...HELD, { ...C, index: 3 }], [/around 3 are not in a row/]],
]

test('what does not agree with what was acknowledged', () => {
  for (const [says, found, faults] of CASES) {
    const ledger = newLedger()
    enterInto(ledger, SAID)
    const lines = compare(ledger, found)
    assert.equal(lines.length, faults.length, `${says}: ${lines.join('; ')}`)
    for (const [place, fault] of faults.entries()) assert.match(lines[place] ?? '', fault, says)
  }
})
