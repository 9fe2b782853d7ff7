import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { searchSchedule } from '../../src/planner/index.ts'
import { readPsplib } from './read-psplib.ts'

/** In the layout of the library; the figures are our own. */
const INSTANCE = `
jobs (incl. supersource/sink ):  4
  - renewable                 :  2   R
************************************************************************
PRECEDENCE RELATIONS:
jobnr.    #modes  #successors   successors
   1        1          2           2   3
   2        1          1           4
   3        1          1           4
   4        1          0
************************************************************************
REQUESTS/DURATIONS:
jobnr. mode duration  R 1  R 2
------------------------------------------------------------------------
  1      1     0       0    0
  2      1     3       2    1
  3      1     4       1    1
  4      1     0       0    0
************************************************************************
RESOURCEAVAILABILITIES:
  R 1  R 2
    2    4
************************************************************************
`

suite('instances of the library', () => {
  test('are read with links, demands and capacities', () => {
    const problem = readPsplib(INSTANCE)
    assert.deepEqual([...problem.durations], [0, 3, 4, 0])
    assert.deepEqual([...problem.capacities], [2, 4])
    assert.deepEqual([...problem.demands], [0, 0, 2, 1, 1, 1, 0, 0])
    const { makespan, proved } = searchSchedule(problem, { seed: 1, schedules: 100 })
    assert.deepEqual([makespan, proved], [7, true])
  })

  const broken: readonly (readonly [string, string, RegExp])[] = [
    ['no resources', INSTANCE.replace('- renewable', '- nothing'), /renewable/],
    ['too few rows', INSTANCE.replace('   4        1          0\n', ''), /PRECEDENCE|modes|rows/],
    ['two modes', INSTANCE.replace('   2        1          1', '   2        2          1'), /2 modes/],
  ]
  for (const [says, text, message] of broken) {
    test(`are refused with ${says}`, () => assert.throws(() => readPsplib(text), { message }))
  }
})
