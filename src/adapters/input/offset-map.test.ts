import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textCollector, toFileOffset } from './offset-map.ts'

test('pieces that follow each other in text and file are one piece', () => {
  const out = textCollector()
  out.put('one', 5)
  out.put(' two', 8)
  out.insert('\n\n')
  out.put('three', 30)
  const { text, map } = out.finish()
  assert.equal(text, 'one two\n\nthree')
  assert.deepEqual(map, [
    { start: 0, fileStart: 5, length: 7 },
    { start: 9, fileStart: 30, length: 5 },
  ])
  const expected = new Map([
    [0, 5],
    [4, 9],
    [7, 12],
    [8, 12],
    [9, 30],
    [14, 35],
  ])
  for (const [offset, fileOffset] of expected) assert.equal(toFileOffset(map, offset), fileOffset, `at ${offset}`)
})

test('an empty map leads to the start of the file', () => assert.equal(toFileOffset([], 3), 0))
