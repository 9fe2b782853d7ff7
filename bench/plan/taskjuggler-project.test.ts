import assert from 'node:assert/strict'
import { test } from 'node:test'
import { taskJugglerProject } from './taskjuggler-project.ts'

test('an instance becomes a project of TaskJuggler: persons, mandatory allocations with alternatives, links', () => {
  const problem = {
    durations: [0, 4, 3, 0],
    links: [
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 3],
    ] as const,
    demands: [
      [0, 0],
      [2, 1],
      [0, 0],
      [0, 0],
    ],
    capacities: [3, 1],
  }
  const text = taskJugglerProject(problem, [4, 3, 2, 1])
  assert.deepEqual(text.match(/^resource \w+/gm), ['resource r0_0', 'resource r0_1', 'resource r0_2', 'resource r1_0'])
  const [, activity] = /(task a1 [\s\S]*?^})/m.exec(text) ?? []
  assert.deepEqual(activity?.split('\n').slice(1, -1), [
    '  priority 3',
    '  depends a0',
    '  effort 12h',
    '  allocate r0_0 { alternative r0_1, r0_2 mandatory }',
    '  allocate r0_1 { alternative r0_0, r0_2 mandatory }',
    '  allocate r1_0 { mandatory }',
  ])
  assert.match(text, /task a2 [^}]*\n {2}duration 3h\n}/)
  assert.match(text, /task a3 [^}]*depends a1, a2\n {2}milestone\n}/)
  assert.doesNotMatch(taskJugglerProject(problem, null), /priority/)
})
