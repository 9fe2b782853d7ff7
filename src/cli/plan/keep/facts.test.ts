import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlanSettings } from '../../../planner/index.ts'
import { type FactSection, withFacts } from './facts.ts'

const TODAY = '2026-11-24'
const given = (section: FactSection, line: string, before: object = {}) =>
  withFacts(section, { before, words: line.split(' '), today: TODAY })

const CASES: readonly (readonly [FactSection, string, object, object])[] = [
  ['steps', 'days=20 due=2027-03-01', {}, { days: 20, due: '2027-03-01' }],
  ['steps', 'due=', { due: '2027-03-01', days: 2 }, { days: 2 }],
  [
    'steps',
    'done=2026-01-03..2026-02-01',
    { started: { start: '2026-01-03', remainingDays: 3 } },
    { done: { start: '2026-01-03', end: '2026-02-01' } },
  ],
  ['steps', 'done=2026-01-03', {}, { done: { start: '2026-01-03', end: '2026-01-03' } }],
  ['steps', 'started=2026-11-01+15', {}, { started: { start: '2026-11-01', remainingDays: 15 } }],
  ['steps', 'estimate=5/10/30', {}, { estimate: { shape: 'three-point', low: 5, likely: 10, high: 30 } }],
  ['steps', 'estimate=fixed skip=true', {}, { estimate: { shape: 'fixed' }, skip: true }],
  [
    'steps',
    'windows=2027-01-01..2027-02-01,2027-05-01..2027-06-01 bodies=ir:cabinet,ir:parliament',
    {},
    {
      windows: [
        ['2027-01-01', '2027-02-01'],
        ['2027-05-01', '2027-06-01'],
      ],
      bodies: ['ir:cabinet', 'ir:parliament'],
    },
  ],
  ['bodies', 'units=4', {}, { capacity: [{ from: TODAY, units: 4 }] }],
  [
    'bodies',
    'units=2@2027-01-01,5@2025-01-01',
    { capacity: [{ from: '2026-01-01', units: 3 }] },
    {
      capacity: [
        { from: '2025-01-01', units: 5 },
        { from: '2026-01-01', units: 3 },
        { from: '2027-01-01', units: 2 },
      ],
    },
  ],
  [
    'bodies',
    'week=thursday-closed meets=1,3',
    {},
    {
      weeks: [{ from: null, week: 'thursday-closed' }],
      meets: [1, 3],
    },
  ],
  ['documents', 'weight=3 exclude=false due=2027-01-01', {}, { weight: 3, exclude: false, due: '2027-01-01' }],
]

for (const [section, line, before, after] of CASES) {
  test(`${section}: ${line}`, () => {
    const facts = given(section, line, before)
    assert.deepEqual(facts, after)
    readPlanSettings({ format: 'paygir.plan-settings/1', [section]: { x: facts } })
  })
}

test('what is no fact is refused, and what has no shape is left for the settings to refuse', () => {
  assert.throws(() => given('steps', 'days'), { code: 'E_WRONG_FACT', values: { word: 'days', example: 'days=30' } })
  assert.throws(() => given('bodies', 'units'), { values: { word: 'units', example: 'units=4@2027-01-01' } })
  assert.throws(() => given('steps', 'dayz=3'), {
    code: 'E_BAD_VALUE',
    values: {
      option: 'plan',
      word: 'dayz',
      suggestion: 'days',
      accepted:
        'days, returns, never, calendar, notBefore, due, latestEnd, fixedStart, note, bodies, windows, skip, done, started, estimate',
    },
  })
  assert.throws(() => given('bodies', '__proto__=3'), { code: 'E_BAD_VALUE' })
  const facts = given('steps', 'days=soon')
  assert.throws(() => readPlanSettings({ format: 'paygir.plan-settings/1', steps: { x: facts } }), {
    code: 'E_PLAN_SHAPE',
  })
})

test('nothing is done or begun on a day to come', () => {
  for (const line of ['done=2026-11-25', 'done=2026-11-01..2026-12-01', 'started=2026-11-25+3']) {
    assert.throws(() => given('steps', line), { code: 'E_BAD_VALUE' }, line)
  }
  assert.doesNotThrow(() => given('steps', `done=${TODAY}`))
})
