import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { circlesIn } from './circles.ts'

/** Edges, two letters each, and the circles in them. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['', []],
  ['ab bc cd', []],
  ['ab ac bd cd', []],
  ['ab ba', ['ab']],
  ['aa', ['a']],
  ['ab bb', ['b']],
  ['ab bc ca cd de ed', ['abc', 'de']],
  ['ab bc cb ba', ['abc']],
  ['xa ab bc ca', ['abc']],
  ['ba ab dc cd ad', ['ba', 'dc']],
]

const edgesOf = (text: string) => text.split(' ').flatMap(([from, to]) => (from && to ? [[from, to] as const] : []))

for (const [edges, circles] of CASES) {
  test(`circles in: ${edges || 'nothing'}`, () => {
    assert.deepEqual(
      circlesIn(edgesOf(edges)).map((circle) => circle.join('')),
      circles,
    )
  })
}

test('a chain of 100,000 is walked to its end, and found when it closes', () => {
  const size = 100_000
  const chain = Array.from({ length: size }, (_, place): readonly [number, number] => [place, place + 1])
  assert.deepEqual(circlesIn(chain), [])
  assert.deepEqual(circlesIn([...chain, [size, 0]])[0]?.length, size + 1)
})

const SEED = 1972
const NODES = 7

test('two are in a circle when each can be reached from the other', (t) => {
  t.diagnostic(`seed ${SEED}`)
  const node = fc.integer({ min: 0, max: NODES - 1 })
  const holds = (edges: readonly (readonly [number, number])[]) => {
    const reach = reachIn(edges)
    const circles = circlesIn(edges)
    for (let one = 0; one < NODES; one += 1) {
      for (let other = 0; other < NODES; other += 1) {
        const isTogether = circles.some((circle) => circle.includes(one) && circle.includes(other))
        assert.equal(isTogether, reach(one, other) && reach(other, one), `${one} ${other}`)
      }
    }
  }
  fc.assert(fc.property(fc.array(fc.tuple(node, node), { maxLength: 14 }), holds), { seed: SEED, numRuns: 300 })
})

/** Whether one can be reached from another over one edge or more, by trying every node between (S. Warshall, 1962). */
function reachIn(edges: readonly (readonly [number, number])[]): (from: number, to: number) => boolean {
  const reached = new Set(edges.map(([from, to]) => from * NODES + to))
  for (let via = 0; via < NODES; via += 1) {
    for (let from = 0; from < NODES; from += 1) {
      for (let to = 0; to < NODES; to += 1) {
        if (reached.has(from * NODES + via) && reached.has(via * NODES + to)) reached.add(from * NODES + to)
      }
    }
  }
  return (from, to) => reached.has(from * NODES + to)
}
