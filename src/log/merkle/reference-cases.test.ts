import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromHex, toHex } from '../bytes/hex.ts'
import { LogError } from '../log-error.ts'
import { flipBit, grow, REFERENCE_INPUTS, REFERENCE_ROOTS, treeHash } from '../testing/reference-tree.ts'
import { rootOf } from './frontier.ts'
import { EMPTY_ROOT, leafHash } from './hash.ts'
import { consistencyProof, inclusionProof } from './prove.ts'
import { type ConsistencyClaim, type InclusionClaim, verifyConsistency, verifyInclusion } from './verify.ts'

// The cases that implementations of RFC 6962 share: each right proof of a table, and each with one thing wrong.

type Inclusion = InclusionClaim & { readonly root: Uint8Array }

interface Case<Claim> {
  readonly name: string
  readonly claim: Claim
  readonly isRight: boolean
}

const NO_BYTES = new Uint8Array(0)
const SHORT = fromHex('abacaba0')
const OTHER_HASH = fromHex('abacaba000000000000000000000000000000000000000000060061e00123456')

const LEAVES = REFERENCE_INPUTS.map(leafHash)
const TREE = grow(LEAVES)

function rootAt(size: number): Uint8Array {
  return REFERENCE_ROOTS[size - 1] ?? EMPTY_ROOT
}

function leafAt(index: number): Uint8Array {
  return LEAVES[index] ?? NO_BYTES
}

const INCLUSIONS: readonly (readonly [index: number, size: number])[] = [
  [0, 1],
  [0, 8],
  [5, 8],
  [2, 3],
  [1, 5],
  [6, 7],
]

const CONSISTENCIES: readonly (readonly [first: number, second: number])[] = [
  [1, 8],
  [6, 8],
  [2, 5],
  [6, 7],
  [3, 7],
]

/** A proof with one thing wrong, by name. */
function brokenProofs(proof: readonly Uint8Array[], roots: Readonly<Record<string, Uint8Array>>) {
  const broken: Record<string, readonly Uint8Array[]> = {
    'garbage after': [...proof, NO_BYTES],
    'garbage before': [NO_BYTES, ...proof],
  }
  for (const [name, root] of Object.entries(roots)) {
    broken[`${name} after`] = [...proof, root]
    broken[`${name} before`] = [root, ...proof]
  }
  for (const [place, hash] of proof.entries())
    broken[`hash ${place} with a bit flipped`] = proof.with(place, flipBit(hash, 3))
  const [first, ...rest] = proof
  if (first) {
    broken['the first hash twice'] = [first, ...proof]
    broken['the last hash missing'] = proof.slice(0, -1)
    broken['a hash put in'] = [first, OTHER_HASH, ...rest]
    broken['a hash cut short'] = [first.slice(1), ...rest]
  }
  return broken
}

function inclusionCases([index, size]: readonly [number, number]): readonly Case<Inclusion>[] {
  const proof = inclusionProof(index, size, TREE.nodes)
  const right: Inclusion = { index, size, leaf: leafAt(index), proof, root: rootAt(size) }
  const changes: Readonly<Record<string, Partial<Inclusion>>> = {
    'index − 1': { index: index - 1 },
    'index + 1': { index: index + 1 },
    'index xor 2': { index: index ^ 2 },
    'size · 2': { size: size * 2 },
    'size / 2': { size: Math.floor(size / 2) },
    'size 0': { size: 0 },
    'another leaf': { leaf: leafAt((index + 1) % 8) },
    'no leaf hash': { leaf: SHORT },
    'the empty root': { root: EMPTY_ROOT },
    'a random root': { root: OTHER_HASH },
    'a short root': { root: SHORT },
  }
  const wrong = Object.entries(brokenProofs(proof, { root: right.root })).map(([name, broken]) => {
    return [name, { proof: broken }] as const
  })
  return [
    { name: `leaf ${index} of ${size}`, claim: right, isRight: true },
    ...[...Object.entries(changes), ...wrong].map(([name, change]) => {
      return { name: `leaf ${index} of ${size}: ${name}`, claim: { ...right, ...change }, isRight: false }
    }),
  ]
}

/** A tree of one leaf needs no proof, and a tree of none has nothing to prove. */
function smallInclusions(): readonly Case<Inclusion>[] {
  const leaf = leafHash(new TextEncoder().encode('data'))
  const single = { index: 0, size: 1, proof: [] }
  const outside = [
    [0, 0],
    [0, 1],
    [1, 0],
    [2, 1],
  ] as const
  return [
    { name: 'a leaf alone', claim: { ...single, leaf, root: leaf }, isRight: true },
    { name: 'a leaf alone: no leaf', claim: { ...single, leaf: NO_BYTES, root: leaf }, isRight: false },
    { name: 'a leaf alone: no root', claim: { ...single, leaf, root: NO_BYTES }, isRight: false },
    { name: 'a leaf alone: neither', claim: { ...single, leaf: NO_BYTES, root: NO_BYTES }, isRight: false },
    ...outside.flatMap(([index, size]) =>
      [
        { leaf: OTHER_HASH, root: NO_BYTES },
        { leaf: NO_BYTES, root: EMPTY_ROOT },
        { leaf: OTHER_HASH, root: EMPTY_ROOT },
      ].map((hashes, place) => {
        const claim = { index, size, proof: [], ...hashes }
        return { name: `leaf ${index} of ${size}, without proof ${place}`, claim, isRight: false }
      }),
    ),
  ]
}

function consistencyCases([first, second]: readonly [number, number]): readonly Case<ConsistencyClaim>[] {
  const [firstRoot, secondRoot] = [rootAt(first), rootAt(second)]
  const proof = consistencyProof(first, second, TREE.nodes)
  const right: ConsistencyClaim = { first, second, firstRoot, secondRoot, proof }
  const changes: Readonly<Record<string, Partial<ConsistencyClaim>>> = {
    'first − 1': { first: first - 1 },
    'first + 1': { first: first + 1 },
    'first xor 2': { first: first ^ 2 },
    'second · 2': { second: second * 2 },
    'second / 2': { second: Math.floor(second / 2) },
    'sizes swapped': { first: second, second: first },
    'a short first root': { firstRoot: SHORT },
    'a short second root': { secondRoot: SHORT },
    'another first root': { firstRoot: OTHER_HASH },
    'another second root': { secondRoot: OTHER_HASH },
    'roots swapped': { firstRoot: secondRoot, secondRoot: firstRoot },
    'no proof': { proof: [] },
  }
  const wrong = Object.entries(brokenProofs(proof, { 'first root': firstRoot, 'second root': secondRoot }))
  return [
    { name: `${first} to ${second}`, claim: right, isRight: true },
    ...[...Object.entries(changes), ...wrong.map(([name, broken]) => [name, { proof: broken }] as const)].map(
      ([name, change]) => ({ name: `${first} to ${second}: ${name}`, claim: { ...right, ...change }, isRight: false }),
    ),
  ]
}

/** Sizes that need no proof, that prove nothing, or that lead back. */
function smallConsistencies(): readonly Case<ConsistencyClaim>[] {
  const table: readonly (readonly [number, number, Uint8Array, Uint8Array, readonly Uint8Array[], boolean])[] = [
    [1, 1, OTHER_HASH, OTHER_HASH, [], true],
    [8, 8, rootAt(8), rootAt(8), [], true],
    [0, 0, SHORT, NO_BYTES, [], false],
    [1, 1, SHORT, SHORT, [], false],
    [0, 0, EMPTY_ROOT, EMPTY_ROOT, [], false],
    [0, 1, EMPTY_ROOT, rootAt(1), [], false],
    [1, 0, rootAt(1), EMPTY_ROOT, [], false],
    [2, 1, rootAt(2), rootAt(1), [], false],
    [1, 2, rootAt(1), rootAt(2), [], false],
    [0, 0, EMPTY_ROOT, OTHER_HASH, [], false],
    [1, 1, EMPTY_ROOT, OTHER_HASH, [], false],
    [0, 0, EMPTY_ROOT, EMPTY_ROOT, [EMPTY_ROOT], false],
    [0, 1, EMPTY_ROOT, EMPTY_ROOT, [EMPTY_ROOT], false],
    [1, 1, EMPTY_ROOT, EMPTY_ROOT, [EMPTY_ROOT], false],
  ]
  return table.map(([first, second, firstRoot, secondRoot, proof, isRight], place) => {
    const claim = { first, second, firstRoot, secondRoot, proof }
    return { name: `small case ${place}: ${first} to ${second}`, claim, isRight }
  })
}

function check<Claim>(cases: readonly Case<Claim>[], verify: (claim: Claim) => void): void {
  for (const { name, claim, isRight } of cases) {
    if (isRight) assert.doesNotThrow(() => verify(claim), name)
    else assert.throws(() => verify(claim), LogError, name)
  }
}

test('the reference roots', () => {
  for (const [place, root] of REFERENCE_ROOTS.entries()) {
    const size = place + 1
    assert.equal(toHex(treeHash(LEAVES.slice(0, size))), toHex(root), `recursive, ${size}`)
    const frontier = TREE.frontiers[size]
    assert.ok(frontier)
    assert.equal(toHex(rootOf(frontier)), toHex(root), `appended, ${size}`)
  }
})

test('the reference proofs', () => {
  const hashes = (proof: readonly Uint8Array[]) => proof.map((hash) => toHex(hash).slice(0, 8))
  assert.deepEqual(hashes(inclusionProof(0, 8, TREE.nodes)), ['96a296d2', '5f083f0a', '6b47aaf2'])
  assert.deepEqual(hashes(inclusionProof(5, 8, TREE.nodes)), ['bc1a0643', 'ca854ea1', 'd37ee418'])
  assert.deepEqual(hashes(inclusionProof(2, 3, TREE.nodes)), ['fac54203'])
  assert.deepEqual(hashes(inclusionProof(1, 5, TREE.nodes)), ['6e340b9c', '5f083f0a', 'bc1a0643'])
  assert.deepEqual(hashes(consistencyProof(1, 8, TREE.nodes)), ['96a296d2', '5f083f0a', '6b47aaf2'])
  assert.deepEqual(hashes(consistencyProof(6, 8, TREE.nodes)), ['0ebc5d34', 'ca854ea1', 'd37ee418'])
  assert.deepEqual(hashes(consistencyProof(2, 5, TREE.nodes)), ['5f083f0a', 'bc1a0643'])
  assert.deepEqual(hashes(consistencyProof(6, 7, TREE.nodes)), ['0ebc5d34', 'b08693ec', 'd37ee418'])
})

test('every case of inclusion', () => {
  const cases = [...INCLUSIONS.flatMap(inclusionCases), ...smallInclusions()]
  assert.ok(cases.length >= 98, `${cases.length} cases`)
  check(cases, verifyInclusion)
})

test('every case of consistency', () => {
  const cases = [...CONSISTENCIES.flatMap(consistencyCases), ...smallConsistencies()]
  assert.ok(cases.length >= 98, `${cases.length} cases`)
  check(cases, verifyConsistency)
})
