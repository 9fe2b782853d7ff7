import assert from 'node:assert/strict'
import { test } from 'node:test'
import { projectSet } from './project-sets.ts'

const SET = { projects: 6, steps: 9, use: 1, slack: 1.5, seed: 3 }

test('a set follows from its numbers and its seed', () => {
  assert.deepEqual(projectSet(SET, ['IR', 'TJ']), projectSet(SET, ['IR', 'TJ']))
  assert.notDeepEqual(projectSet(SET, ['IR']), projectSet({ ...SET, seed: 4 }, ['IR']))
})

test('a set has the size that is asked, and bodies get scarcer with the use', () => {
  const { tasks, goals, links } = projectSet(SET, ['IR', 'TJ'])
  assert.deepEqual([tasks.length, goals.length], [60, 6])
  const ids = new Map(tasks.map(({ id }, at) => [id, at]))
  for (const { from, to } of links) assert.ok((ids.get(from) ?? 99) < (ids.get(to) ?? -1), `${from} ${to}`)
  const units = (use: number) =>
    projectSet({ ...SET, projects: 40, use }, ['IR']).bodies.reduce(
      (sum, { capacity }) => sum + (capacity[0]?.units ?? 0),
      0,
    )
  assert.ok(units(0.5) > 1.5 * units(1.5), `${units(0.5)} ${units(1.5)}`)
})
