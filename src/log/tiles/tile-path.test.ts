import assert from 'node:assert/strict'
import { test } from 'node:test'
import { entriesPath, leavesUnder, parseTilePath, tilePath, tileSpans } from './tile-path.ts'

test('paths of tiles are read back as they were written', () => {
  for (const size of [1, 255, 256, 257, 70_000, 1_234_067 * 256 + 8]) {
    const spans = tileSpans(size).slice(-3)
    for (const span of spans) {
      const path = tilePath(span.level, span.index, span.width)
      assert.deepEqual(parseTilePath(path), { kind: 'hashes', ...span }, path)
      assert.ok(leavesUnder(span) <= size, path)
    }
  }
  const entries = entriesPath(1_234_067, 8)
  assert.equal(entries, 'tile/entries/x001/x234/067.p/8')
  assert.deepEqual(parseTilePath(entries), { kind: 'entries', level: 0, index: 1_234_067, width: 8 })
  assert.equal(leavesUnder({ level: 0, index: 1_234_067, width: 8 }), 1_234_067 * 256 + 8)
  assert.equal(leavesUnder({ level: 1, index: 0, width: 2 }), 512)
})

test('other paths name nothing', () => {
  const others = ['', 'tile', 'tile/0', 'tile/0/0', 'tile/0/0000', 'tile/0/x000/001', 'tile/00/000', 'tile/64/000']
  const partial = ['tile/0/000.p/0', 'tile/0/000.p/256', 'tile/0/000.p/257', 'tile/0/000.p/01', 'tile/0/000.p/']
  for (const path of [...others, ...partial, 'tile/entries/../000', 'tile/0/000 ', 'tile/-1/000'])
    assert.equal(parseTilePath(path), null, path)
})
