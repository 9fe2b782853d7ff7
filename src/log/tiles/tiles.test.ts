import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { grow, leavesOf, treeHash } from '../testing/reference-tree.ts'
import { checkRefusals } from '../testing/refusals.ts'
import { decodeEntries, encodeEntries } from './entry-bundle.ts'
import { hashesOfTile, tileOfHashes } from './tile.ts'
import { entriesPath, TILE_HEIGHT, TILE_WIDTH, tilePath, tileSpans } from './tile-path.ts'

const PATHS: readonly (readonly [level: number, index: number, width: number, path: string])[] = [
  [0, 0, 256, 'tile/0/000'],
  [0, 67, 8, 'tile/0/067.p/8'],
  [1, 999, 256, 'tile/1/999'],
  [0, 1000, 256, 'tile/0/x001/000'],
  [0, 1234067, 256, 'tile/0/x001/x234/067'],
  [63, 1234067, 255, 'tile/63/x001/x234/067.p/255'],
  [0, Number.MAX_SAFE_INTEGER, 1, 'tile/0/x009/x007/x199/x254/x740/991.p/1'],
]

test('paths of tiles and entries', () => {
  for (const [level, index, width, path] of PATHS) {
    assert.equal(tilePath(level, index, width), path)
    assert.equal(entriesPath(index, width), path.replace(/^tile\/\d+/, 'tile/entries'))
  }
})

test('the tiles of the tree of 70,000 leaves that the standard describes', () => {
  const spans = tileSpans(70_000)
  const partial = spans.filter(({ width }) => width < TILE_WIDTH)
  assert.deepEqual(partial, [
    { level: 0, index: 273, width: 112 },
    { level: 1, index: 1, width: 17 },
    { level: 2, index: 0, width: 1 },
  ])
  assert.equal(spans.filter(({ level, width }) => level === 0 && width === TILE_WIDTH).length, 273)
  assert.equal(spans.length, 273 + 1 + partial.length)
  assert.deepEqual(tileSpans(256), [
    { level: 0, index: 0, width: 256 },
    { level: 1, index: 0, width: 1 },
  ])
  assert.deepEqual(tileSpans(0), [])
})

test('tiles hold the hashes that the standard defines', () => {
  const leaves = leavesOf(600)
  const { nodes } = grow(leaves)
  for (const { level, index, width } of tileSpans(leaves.length)) {
    const hashes = Array.from({ length: width }, (_, at) => nodes(level * TILE_HEIGHT, index * TILE_WIDTH + at))
    const span = TILE_WIDTH ** level
    const defined = hashes.map((_, at) => {
      const first = (index * TILE_WIDTH + at) * span
      return treeHash(leaves.slice(first, first + span))
    })
    assert.deepEqual(hashesOfTile(tileOfHashes(hashes)), defined, `${level}/${index}`)
  }
})

test('bundles come back as they were', () => {
  const entries = fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: TILE_WIDTH })
  fc.assert(
    fc.property(entries, (list) => assert.deepEqual(decodeEntries(encodeEntries(list)), list)),
    { numRuns: 50 },
  )
  const large = [new Uint8Array(65_535).fill(7), new Uint8Array(0)]
  assert.deepEqual(decodeEntries(encodeEntries(large)), large)
})

test('any bytes are a bundle that is written the same, or are refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40, max: 3 }), (bytes) => {
      try {
        assert.deepEqual(encodeEntries(decodeEntries(bytes)), bytes)
      } catch (error) {
        assert.equal((error as { code?: string }).code, 'E_LOG_BUNDLE')
      }
    }),
    { numRuns: 500 },
  )
})

const hash = new Uint8Array(32)
const many = Array.from({ length: TILE_WIDTH + 1 }, () => hash)

checkRefusals([
  ['a level below 0', 'E_LOG_NUMBER', () => tilePath(-1, 0, 1)],
  ['level 64', 'E_LOG_NUMBER', () => tilePath(64, 0, 1)],
  ['an index beyond 2^53', 'E_LOG_NUMBER', () => tilePath(0, 2 ** 53, 1)],
  ['an empty tile', 'E_LOG_NUMBER', () => tilePath(0, 0, 0)],
  ['a tile of 257', 'E_LOG_NUMBER', () => entriesPath(0, 257)],
  ['a size below 0', 'E_LOG_NUMBER', () => tileSpans(-1)],
  ['a tile of no hashes', 'E_LOG_BUNDLE', () => tileOfHashes([]), 'width'],
  ['a tile of 257 hashes', 'E_LOG_BUNDLE', () => tileOfHashes(many), 'width'],
  ['a tile of short hashes', 'E_LOG_LENGTH', () => tileOfHashes([hash.slice(1)])],
  ['reading a tile of no bytes', 'E_LOG_BUNDLE', () => hashesOfTile(new Uint8Array(0)), 'width'],
  ['reading a tile that is cut off', 'E_LOG_BUNDLE', () => hashesOfTile(new Uint8Array(63)), 'width'],
  ['reading a tile of 257 hashes', 'E_LOG_BUNDLE', () => hashesOfTile(new Uint8Array(32 * 257)), 'width'],
  ['a bundle of no entries', 'E_LOG_BUNDLE', () => encodeEntries([]), 'width'],
  ['a bundle of 257 entries', 'E_LOG_BUNDLE', () => encodeEntries(many), 'width'],
  ['an entry of 65,536 bytes', 'E_ENTRY_TOO_LARGE', () => encodeEntries([new Uint8Array(65_536)])],
  ['reading a bundle of no bytes', 'E_LOG_BUNDLE', () => decodeEntries(new Uint8Array(0)), 'width'],
  ['reading half a length', 'E_LOG_BUNDLE', () => decodeEntries(Uint8Array.of(0)), 'truncated'],
  ['reading half an entry', 'E_LOG_BUNDLE', () => decodeEntries(Uint8Array.of(0, 2, 1)), 'truncated'],
  ['reading 257 entries', 'E_LOG_BUNDLE', () => decodeEntries(new Uint8Array(2 * 257)), 'width'],
])
