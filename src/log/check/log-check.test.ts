import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toHex } from '../bytes/hex.ts'
import { encodeEntry } from '../entry/encode.ts'
import type { Entry } from '../entry/entry.ts'
import type { LogErrorCode, LogErrorValues } from '../log-error.ts'
import { rootOf } from '../merkle/frontier.ts'
import { leafHash } from '../merkle/hash.ts'
import { flipBit, treeHash } from '../testing/reference-tree.ts'
import { sampleEntry } from '../testing/sample-entry.ts'
import { createLogCheck } from './log-check.ts'

/** Entries about several objects in turn, each naming the one before it of its object. */
function history(count: number): readonly Uint8Array[] {
  const lastOf = new Map<string, string>()
  return Array.from({ length: count }, (_, index) => {
    const obj = `doc:${index % 5}`
    const bytes = encodeEntry(sampleEntry({ id: `id-${index}`, obj, prev: lastOf.get(obj) ?? null }))
    lastOf.set(obj, toHex(leafHash(bytes)))
    return bytes
  })
}

const HISTORY = history(23)

function checkAll(entries: readonly Uint8Array[]): Uint8Array {
  const check = createLogCheck()
  for (const bytes of entries) check.add(bytes)
  return rootOf(check.frontier())
}

test('a history is taken in leaf by leaf', () => {
  const check = createLogCheck()
  for (const [index, bytes] of HISTORY.entries()) {
    const added = check.add(bytes)
    assert.equal(added.index, index)
    assert.deepEqual(added.leaf, leafHash(bytes))
    assert.equal(added.entry.id, `id-${index}`)
    const leaves = HISTORY.slice(0, index + 1).map(leafHash)
    assert.equal(toHex(rootOf(check.frontier())), toHex(treeHash(leaves)))
  }
  assert.equal(check.frontier().size, HISTORY.length)
})

test('a flipped bit anywhere is refused, or leads to another root', () => {
  const root = toHex(checkAll(HISTORY))
  for (const [place, bytes] of HISTORY.entries()) {
    for (let bit = place; bit < bytes.length * 8; bit += 97) {
      const found = rootOrCode(HISTORY.with(place, flipBit(bytes, bit)))
      assert.notEqual(found, root, `entry ${place}, bit ${bit}`)
    }
  }
})

function rootOrCode(entries: readonly Uint8Array[]): string {
  try {
    return toHex(checkAll(entries))
  } catch (error) {
    const { name, code } = error as { name: string; code?: string }
    assert.equal(name, 'LogError')
    return String(code)
  }
}

const FIRST = sampleEntry({ id: 'id-0', obj: 'doc:0' })
const FIRST_LEAF = toHex(leafHash(encodeEntry(FIRST)))

const WRONG: readonly (readonly [name: string, next: Partial<Entry>, code: LogErrorCode, values: LogErrorValues])[] = [
  ['another relationship', { rel: 'tj-uz' }, 'E_LOG_REL_DIFFERS', { index: 1, expected: 'ir-tj', found: 'tj-uz' }],
  ['an id again', { id: 'id-0' }, 'E_LOG_ID_REPEATED', { index: 1, value: 'id-0' }],
  ['no entry before', { prev: null }, 'E_LOG_PREV_DIFFERS', { index: 1, expected: FIRST_LEAF, found: 'none' }],
  [
    'an entry before a first one',
    { obj: 'doc:1' },
    'E_LOG_PREV_DIFFERS',
    { index: 1, expected: 'none', found: FIRST_LEAF },
  ],
]

for (const [name, change, code, values] of WRONG) {
  test(`refuses ${name}, and takes in nothing`, () => {
    const check = createLogCheck()
    check.add(encodeEntry(FIRST))
    const before = check.frontier()
    const right = sampleEntry({ id: 'id-1', obj: 'doc:0', prev: FIRST_LEAF })
    assert.throws(() => check.add(encodeEntry({ ...right, ...change })), { code, values })
    assert.equal(check.frontier(), before)
    assert.equal(check.add(encodeEntry(right)).index, 1)
  })
}

test('a fault in an entry names its index', () => {
  const check = createLogCheck()
  check.add(encodeEntry(FIRST))
  assert.throws(() => check.add(new Uint8Array(0)), {
    code: 'E_ENTRY_NOT_VALID',
    values: { what: 'entry', reason: 'not-json', index: 1 },
  })
})
