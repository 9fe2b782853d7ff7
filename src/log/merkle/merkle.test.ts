import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { toHex } from '../bytes/hex.ts'
import { LogError } from '../log-error.ts'
import { flipBit, grow, leavesOf, treeHash } from '../testing/reference-tree.ts'
import { append, type Frontier, frontierAt, rootOf } from './frontier.ts'
import { EMPTY_ROOT, nodeHash } from './hash.ts'
import { consistencyProof, inclusionProof, nodesForConsistency, nodesForInclusion } from './prove.ts'
import { nodesOfRange } from './shape.ts'
import { rootFromInclusion, verifyConsistency, verifyInclusion } from './verify.ts'

const LARGEST = 130
const TREE = grow(leavesOf(LARGEST))
const ROOTS = Array.from({ length: LARGEST + 1 }, (_, size) => treeHash(TREE.leaves.slice(0, size)))

function rootAt(size: number): Uint8Array {
  const root = ROOTS[size]
  assert.ok(root)
  return root
}

function leafAt(index: number): Uint8Array {
  const leaf = TREE.leaves[index]
  assert.ok(leaf)
  return leaf
}

test('roots of all sizes are those of the recursive definition', () => {
  for (const [size, frontier] of TREE.frontiers.entries()) {
    assert.equal(toHex(rootOf(frontier)), toHex(rootAt(size)), `size ${size}`)
    assert.deepEqual(frontierAt(size, TREE.nodes), frontier, `size ${size}`)
  }
  assert.equal(toHex(rootAt(0)), toHex(EMPTY_ROOT))
})

test('all inclusion proofs verify, and ask for the nodes that they announce', () => {
  for (let size = 1; size <= LARGEST; size += 1) {
    for (let index = 0; index < size; index += 1) {
      const asked: string[] = []
      const proof = inclusionProof(index, size, (level, at) => {
        asked.push(`${level}/${at}`)
        return TREE.nodes(level, at)
      })
      verifyInclusion({ index, size, leaf: leafAt(index), proof, root: rootAt(size) })
      const announced = nodesForInclusion(index, size).map(({ level, index: at }) => `${level}/${at}`)
      assert.deepEqual(asked, announced, `${index} of ${size}`)
    }
  }
})

test('all consistency proofs verify, and ask for the nodes that they announce', () => {
  for (let second = 1; second <= LARGEST; second += 1) {
    for (let first = 1; first <= second; first += 1) {
      const asked: string[] = []
      const proof = consistencyProof(first, second, (level, at) => {
        asked.push(`${level}/${at}`)
        return TREE.nodes(level, at)
      })
      verifyConsistency({ first, second, firstRoot: rootAt(first), secondRoot: rootAt(second), proof })
      const announced = nodesForConsistency(first, second).map(({ level, index }) => `${level}/${index}`)
      assert.deepEqual(asked, announced, `${first} to ${second}`)
    }
  }
})

/** One bit of one hash: which, of a proof in a tree of that size. */
const flips = fc.record({
  size: fc.integer({ min: 1, max: LARGEST }),
  pick: fc.nat(),
  bit: fc.nat(255),
  part: fc.nat(),
})

test('a flipped bit in proof, root or leaf never passes', () => {
  fc.assert(
    fc.property(flips, ({ size, pick, bit, part }) => {
      const index = pick % size
      const proof = inclusionProof(index, size, TREE.nodes)
      const parts = [leafAt(index), rootAt(size), ...proof]
      const place = part % parts.length
      const [leaf = EMPTY_ROOT, root = EMPTY_ROOT, ...broken] = parts.with(
        place,
        flipBit(parts[place] ?? EMPTY_ROOT, bit),
      )
      const isFault = (error: unknown) => error instanceof LogError && error.code === 'E_LOG_ROOT_DIFFERS'
      assert.throws(() => verifyInclusion({ index, size, leaf, root, proof: broken }), isFault)
    }),
    { numRuns: 500 },
  )
})

test('a flipped bit in a consistency proof or a root never passes', () => {
  fc.assert(
    fc.property(flips, ({ size: second, pick, bit, part }) => {
      const first = 1 + (pick % second)
      const proof = consistencyProof(first, second, TREE.nodes)
      const parts = [rootAt(first), rootAt(second), ...proof]
      const place = part % parts.length
      const [firstRoot = EMPTY_ROOT, secondRoot = EMPTY_ROOT, ...broken] = parts.with(
        place,
        flipBit(parts[place] ?? EMPTY_ROOT, bit),
      )
      const claim = { first, second, firstRoot, secondRoot, proof: broken }
      assert.throws(() => verifyConsistency(claim), { code: 'E_LOG_ROOT_DIFFERS' })
    }),
    { numRuns: 500 },
  )
})

test('ranges of any size are cut into aligned complete nodes', () => {
  const size = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })
  fc.assert(
    fc.property(size, (end) => {
      let at = 0
      for (const { level, index } of nodesOfRange({ start: 0, end })) {
        assert.ok(Number.isSafeInteger(index))
        assert.equal(index * 2 ** level, at)
        at += 2 ** level
      }
      assert.equal(at, end)
    }),
  )
})

test('a proof in the largest tree that can be counted', () => {
  const size = Number.MAX_SAFE_INTEGER
  const same = () => EMPTY_ROOT
  const proof = inclusionProof(size - 1, size, same)
  assert.equal(proof.length, 52)
  assert.equal(rootFromInclusion({ index: size - 1, size, leaf: EMPTY_ROOT, proof }).length, 32)
  assert.ok(consistencyProof(2 ** 52 + 1, size, same).length <= 54)
})

const HASH = EMPTY_ROOT
const FULL: Frontier = { size: Number.MAX_SAFE_INTEGER, peaks: [] }

const REFUSED: readonly (readonly [name: string, code: string, call: () => unknown])[] = [
  ['an index at the end', 'E_LOG_NUMBER', () => inclusionProof(3, 3, TREE.nodes)],
  ['an index below 0', 'E_LOG_NUMBER', () => inclusionProof(-1, 3, TREE.nodes)],
  ['a size that is no whole number', 'E_LOG_NUMBER', () => inclusionProof(0, 1.5, TREE.nodes)],
  ['a size beyond 2^53', 'E_LOG_NUMBER', () => inclusionProof(0, 2 ** 53, TREE.nodes)],
  ['no number', 'E_LOG_NUMBER', () => frontierAt(Number.NaN, TREE.nodes)],
  ['consistency with nothing', 'E_LOG_NUMBER', () => consistencyProof(0, 3, TREE.nodes)],
  ['consistency backwards', 'E_LOG_NUMBER', () => consistencyProof(3, 2, TREE.nodes)],
  ['a leaf hash of 31 bytes', 'E_LOG_LENGTH', () => append(FULL, HASH.slice(1))],
  ['one leaf too many', 'E_LOG_NUMBER', () => append(FULL, HASH)],
  ['a node of short hashes', 'E_LOG_LENGTH', () => nodeHash(HASH, HASH.slice(1))],
]

for (const [name, code, call] of REFUSED) test(`refuses ${name}`, () => assert.throws(call, { name: 'LogError', code }))
