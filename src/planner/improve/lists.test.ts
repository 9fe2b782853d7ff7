import assert from 'node:assert/strict'
import { test } from 'node:test'
import { randomOf } from '../search/index.ts'
import { crossed, expedited, graphOf, inserted, type List, listByKeys, positionsIn, shuffled } from './lists.ts'

const COUNT = 12
const SEED = 5

function someGraph(seed: number) {
  const random = randomOf(seed)
  const pairs = Array.from({ length: COUNT }, (_, to) => [random(Math.max(1, to)), to] as const).filter(
    ([a, b]) => a < b,
  )
  return { pairs, graph: graphOf(COUNT, pairs), random }
}

function checkOrder(list: List, pairs: readonly (readonly [number, number])[], name: string): void {
  assert.deepEqual(
    [...list].sort((a, b) => a - b),
    [...Array(COUNT).keys()],
    name,
  )
  const positions = positionsIn(list)
  for (const [from, to] of pairs)
    assert.ok((positions[from] ?? 0) < (positions[to] ?? 0), `${name}: ${from} before ${to}`)
}

test('no operator puts a task in front of one that it waits for', () => {
  for (let seed = SEED; seed < SEED + 40; seed++) {
    const { pairs, graph, random } = someGraph(seed)
    const keys = Array.from({ length: COUNT }, () => random(100))
    const [one, other] = [listByKeys(graph, keys), listByKeys(graph, keys.toReversed())]
    const needs = new Uint8Array(COUNT)
    needs[COUNT - 1] = 1
    for (let task = COUNT - 1; task >= 0; task--) {
      if (needs[task] === 1) for (const [from, to] of pairs) if (to === task) needs[from] = 1
    }
    checkOrder(one, pairs, `keys, seed ${seed}`)
    checkOrder(crossed(one, other, random), pairs, `crossed, seed ${seed}`)
    checkOrder(inserted(one, graph, random), pairs, `inserted, seed ${seed}`)
    checkOrder(expedited(one, needs, random(COUNT)), pairs, `expedited, seed ${seed}`)
    checkOrder(shuffled(one, graph, { from: 2, to: 9, random }), pairs, `shuffled, seed ${seed}`)
  }
})

test('a list by keys takes the lowest key that is ready, of equals the lowest number', () => {
  const graph = graphOf(4, [[3, 0]])
  assert.deepEqual([...listByKeys(graph, [0, 5, 5, 7])], [1, 2, 3, 0])
})

test('a task that is expedited draws along what it needs, and nothing else', () => {
  assert.deepEqual([...expedited(Int32Array.of(0, 1, 2, 3, 4), Uint8Array.of(0, 0, 1, 0, 1), 1)], [0, 2, 4, 1, 3])
})
