import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareSchedules } from '../../../../planner/index.ts'
import { ONE_TASK_PLAN } from '../../../../words/testing/one-task-plan.ts'
import type { Edit } from './edits.ts'
import { idleEdits } from './idle-edits.ts'

const SLIP: Edit = { kind: 'slip', step: 'a', days: 30 }
const TAKES: Edit = { kind: 'takes', step: 'b', days: 9 }
const DESK: Edit = { kind: 'units', body: 'ministry', units: 5 }
const OTHER: Edit = { kind: 'units', body: 'cabinet', units: 2 }
const SESSION: Edit = { kind: 'session', body: 'commission', first: 20_000, days: 7 }
const EDITS = [SLIP, TAKES, DESK, OTHER, SESSION]

const TASKS = [
  { id: 'a', demands: [{ bodies: ['ministry', 'agency'], units: 1 }] },
  { id: 'b', demands: [{ bodies: ['cabinet'], units: 1 }] },
]

const { schedule } = ONE_TASK_PLAN
const moved = (days: number) => ({
  ...schedule,
  tasks: schedule.tasks.map((task) => ({ ...task, start: task.start + days, end: task.end + days })),
})

test('where nothing moves no edit moves anything', () => {
  assert.deepEqual(idleEdits(EDITS, compareSchedules(schedule, moved(0)), TASKS), EDITS)
})

test('an edit is idle where its step stays and its body works on nothing that moves', () => {
  const diff = compareSchedules(schedule, moved(30))
  assert.deepEqual(
    diff.moved.map(({ id }) => id),
    ['a'],
  )
  // The ministry could work on what moved: that it had no part in it is not known.
  assert.deepEqual(idleEdits(EDITS, diff, TASKS), [TAKES, OTHER, SESSION])
})
