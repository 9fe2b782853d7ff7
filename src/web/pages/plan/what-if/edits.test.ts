import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlanSettings } from '../../../../planner/index.ts'
import { type Edit, type EditContext, settingsOf, withEdit } from './edits.ts'

/** 2026-01-15 */
const TODAY = 20_468
const CONTEXT: EditContext = {
  today: TODAY,
  startOf: (step) => (step === 'past' ? TODAY - 10 : TODAY + 5),
  capacityOf: () => [
    { from: TODAY - 100, units: 2 },
    { from: TODAY + 40, units: 3 },
  ],
  sessionsOf: () => [
    { first: TODAY + 30, last: TODAY + 31, units: 60, status: 'confirmed' },
    { first: TODAY + 500, last: TODAY + 501, units: 60, status: 'expected' },
  ],
}

const CASES: readonly { readonly name: string; readonly edits: readonly Edit[]; readonly says: object }[] = [
  { name: 'nothing', edits: [], says: { steps: {}, bodies: {}, sessions: [] } },
  {
    name: 'a slip counts from the planned day',
    edits: [{ kind: 'slip', step: 'a', days: 20 }],
    says: { steps: { a: { notBefore: '2026-02-09' } } },
  },
  {
    name: 'two things about one step',
    edits: [
      { kind: 'slip', step: 'a', days: 20 },
      { kind: 'takes', step: 'a', days: 7 },
    ],
    says: { steps: { a: { notBefore: '2026-02-09', days: 7 } } },
  },
  {
    name: 'what has begun or is done, is so today',
    edits: [
      { kind: 'begun', step: 'a', days: 3 },
      { kind: 'done', step: 'past' },
      { kind: 'done', step: 'b' },
    ],
    says: {
      steps: {
        a: { started: { start: '2026-01-15', remainingDays: 3 } },
        past: { done: { start: '2026-01-05', end: '2026-01-15' } },
        b: { done: { start: '2026-01-15', end: '2026-01-15' } },
      },
    },
  },
  {
    name: 'a body keeps what it had before',
    edits: [{ kind: 'units', body: 'ir:cabinet', units: 5 }],
    says: {
      bodies: {
        'ir:cabinet': {
          capacity: [
            { from: '2025-10-07', units: 2 },
            { from: '2026-01-15', units: 5 },
          ],
        },
      },
    },
  },
  {
    name: 'a session is moved, and what is only reckoned stays out',
    edits: [{ kind: 'session', body: 'body:c', first: TODAY + 30, days: -10 }],
    says: { sessions: [{ body: 'body:c', from: '2026-02-04', until: '2026-02-05', status: 'confirmed', units: 60 }] },
  },
]

for (const { name, edits, says } of CASES) {
  test(`${name}: settings that the planner reads`, () => {
    const settings = settingsOf(edits, CONTEXT)
    readPlanSettings(settings)
    assert.deepEqual({ ...settings, ...says }, settings)
  })
}

test('the last that is said of a thing counts', () => {
  const slip = (days: number): Edit => ({ kind: 'slip', step: 'a', days })
  const edits = withEdit(withEdit(withEdit([], slip(5)), { kind: 'done', step: 'a' }), slip(9))
  assert.deepEqual(edits, [{ kind: 'done', step: 'a' }, slip(9)])
  assert.deepEqual(withEdit(edits, { kind: 'begun', step: 'a', days: 1 }), [
    slip(9),
    { kind: 'begun', step: 'a', days: 1 },
  ])
})
