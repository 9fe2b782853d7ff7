import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rootOf } from '../merkle/frontier.ts'
import { inclusionProof } from '../merkle/prove.ts'
import { type Checkpoint, signCheckpoint } from '../note/checkpoint.ts'
import { formatNote } from '../note/note.ts'
import { NOTE_SIGNATURE } from '../note/verifier-key.ts'
import { flipBit, grow, leavesOf } from '../testing/reference-tree.ts'
import { checkRefusals } from '../testing/refusals.ts'
import { signerOf, verify } from '../testing/signers.ts'
import { formatProof, type ItemProof, parseProof, verifyProof } from './item-proof.ts'

const SIZE = 21
const INDEX = 13
const LEAVES = leavesOf(SIZE)
const TREE = grow(LEAVES)
const LOG = signerOf('log.example', NOTE_SIGNATURE)

const root = rootOf(TREE.frontiers[SIZE] ?? { size: 0, peaks: [] })
const CHECKPOINT: Checkpoint = { origin: LOG.key.name, size: SIZE, root, extensions: [] }
const checkpoint = formatNote(signCheckpoint(CHECKPOINT, LOG.key, LOG.sign))
const hashes = inclusionProof(INDEX, SIZE, TREE.nodes)
const PROOF: ItemProof = { index: INDEX, hashes, checkpoint, extra: null }
const TEXT = formatProof(PROOF)
const leaf = LEAVES[INDEX] ?? root
const check = (proof: ItemProof) => verifyProof({ proof, leaf, logKey: LOG.key, verify })

test('a proof is written line by line, comes back and verifies', () => {
  const lines = ['c2sp.org/tlog-proof@v1', `index ${INDEX}`, ...hashes.map((hash) => hash.toBase64()), '', checkpoint]
  assert.equal(TEXT, lines.join('\n'))
  assert.deepEqual(parseProof(TEXT), PROOF)
  assert.deepEqual(check(parseProof(TEXT)), CHECKPOINT)
})

test('extra bytes come back, even none', () => {
  for (const extra of [Uint8Array.of(1, 2, 3), new Uint8Array(0)]) {
    const proof = { ...PROOF, extra }
    assert.deepEqual(parseProof(formatProof(proof)), proof)
  }
})

test('a leaf alone needs no hashes', () => {
  const alone = formatNote(signCheckpoint({ ...CHECKPOINT, size: 1, root: leaf }, LOG.key, LOG.sign))
  const proof = { index: 0, hashes: [], checkpoint: alone, extra: null }
  assert.deepEqual(parseProof(formatProof(proof)), proof)
  assert.equal(check(proof).size, 1)
})

test('every change of one byte is refused', () => {
  const bytes = new TextEncoder().encode(TEXT)
  for (const place of bytes.keys()) {
    const text = new TextDecoder().decode(flipBit(bytes, place * 8 + (place % 8)))
    assert.throws(() => check(parseProof(text)), { name: 'LogError' }, `byte ${place}`)
  }
})

test('every proof that is cut off is refused', () => {
  for (let end = 0; end < TEXT.length; end += 1) {
    assert.throws(() => check(parseProof(TEXT.slice(0, end))), { name: 'LogError' }, `up to ${end}`)
  }
})

const other = leavesOf(1)
const toMany = Array.from({ length: 54 }, () => leaf)

checkRefusals([
  ['another header', 'E_LOG_PROOF', () => parseProof(TEXT.replace('@v1', '@v2')), 'header'],
  ['a proof without index', 'E_LOG_PROOF', () => parseProof(TEXT.replace(/index.*\n/, '')), 'index'],
  ['a proof without blank line', 'E_LOG_PROOF', () => parseProof(TEXT.replaceAll('\n\n', '\n')), 'no-blank-line'],
  ['carriage returns', 'E_LOG_PROOF', () => parseProof(TEXT.replaceAll('\n', '\r\n')), 'no-blank-line'],
  ['an index with a leading zero', 'E_LOG_NUMBER', () => parseProof(TEXT.replace('index 13', 'index 013'))],
  ['an index of 2^53', 'E_LOG_NUMBER', () => parseProof(TEXT.replace('index 13', `index ${2 ** 53}`))],
  ['extra behind the index', 'E_LOG_BASE64', () => parseProof(TEXT.replace('index 13\n', 'index 13\nextra AQID\n'))],
  ['a hash of 31 bytes', 'E_LOG_LENGTH', () => formatProof({ ...PROOF, hashes: [leaf.slice(1)] })],
  ['54 hashes', 'E_LOG_PROOF', () => formatProof({ ...PROOF, hashes: toMany }), 'too-many-hashes'],
  [
    'reading 54 hashes',
    'E_LOG_PROOF',
    () => parseProof(TEXT.replace('13\n', `13\n${`${leaf.toBase64()}\n`.repeat(54)}`)),
    'too-many-hashes',
  ],
  ['a checkpoint nobody signed', 'E_LOG_NOTE', () => formatProof({ ...PROOF, checkpoint: 'a\n' }), 'no-blank-line'],
  [
    'another leaf',
    'E_LOG_ROOT_DIFFERS',
    () => verifyProof({ proof: PROOF, leaf: other[0] ?? leaf, logKey: LOG.key, verify }),
  ],
  ['an index beyond the tree', 'E_LOG_NUMBER', () => check({ ...PROOF, index: SIZE })],
  ['a hash missing', 'E_LOG_PROOF_LENGTH', () => check({ ...PROOF, hashes: hashes.slice(1) })],
])
