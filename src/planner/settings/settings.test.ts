import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EVERY_DAY, FREE, PlanError, type Task } from '../network/index.ts'
import { isWorking } from '../working-days/index.ts'
import { iran, tajikistan } from '../working-days/testing/packs.ts'
import {
  bodyCalendar,
  calendarParts,
  calendarsFor,
  mergeSettings,
  NO_SETTINGS,
  PLAN_SETTINGS_FORMAT,
  type PlanSettings,
  readPlanSettings,
} from './index.ts'

const file = (some: object): unknown => ({ format: PLAN_SETTINGS_FORMAT, ...some })
const settings = (some: object): PlanSettings => readPlanSettings(file(some))
/** Days since 1970-01-01. */
const day = (text: string) => Date.parse(text) / 86_400_000

test('a file with nothing but its format leaves every default', () => {
  assert.deepEqual(readPlanSettings(file({})), NO_SETTINGS)
})

const STEP = 'doc:one/ir/cabinet'
const WRONG: readonly (readonly [string, unknown, string])[] = [
  ['no object', 7, ''],
  ['another format', { format: 'paygir.plan-settings/9' }, 'format'],
  ['an unknown word', file({ step: {} }), ''],
  ['an unknown word of a step', file({ steps: { [STEP]: { hours: 3 } } }), `steps.${STEP}`],
  ['a day that does not exist', file({ steps: { [STEP]: { due: '2027-02-30' } } }), `steps.${STEP}.due`],
  ['a month for a day', file({ steps: { [STEP]: { notBefore: '2027-02' } } }), `steps.${STEP}.notBefore`],
  ['a day of another calendar', file({ steps: { [STEP]: { notBefore: '1405-13-01' } } }), `steps.${STEP}.notBefore`],
  ['half a day', file({ steps: { [STEP]: { days: 1.5 } } }), `steps.${STEP}.days`],
  ['fewer days than none', file({ steps: { [STEP]: { days: -1 } } }), `steps.${STEP}.days`],
  ['more than sure', file({ steps: { [STEP]: { never: 1.1 } } }), `steps.${STEP}.never`],
  [
    'a window that ends first',
    file({ steps: { [STEP]: { windows: [['2027-03-02', '2027-03-01']] } } }),
    `steps.${STEP}.windows.0`,
  ],
  [
    'done and started',
    file({
      steps: {
        [STEP]: {
          done: { start: '2026-01-01', end: '2026-01-02' },
          started: { start: '2026-01-01', remainingDays: 2 },
        },
      },
    }),
    `steps.${STEP}`,
  ],
  [
    'a step that is over before it began',
    file({ steps: { [STEP]: { done: { start: '2026-01-02', end: '2026-01-01' } } } }),
    `steps.${STEP}.done`,
  ],
  [
    'a session that is over before it began',
    file({ sessions: [{ body: 'body:c', from: '2027-05-02', until: '2027-05-01', status: 'expected', units: 9 }] }),
    'sessions.0',
  ],
  [
    'points out of order',
    file({ steps: { [STEP]: { estimate: { shape: 'three-point', low: 9, likely: 5, high: 20 } } } }),
    `steps.${STEP}.estimate`,
  ],
  ['a route that there is not', file({ documents: { 'doc:one': { route: 'king' } } }), 'documents.doc:one.route'],
  ['a kind of body that there is not', file({ roles: { ir: { palace: ['body:a'] } } }), 'roles.ir'],
  ['an eighth weekday', file({ bodies: { 'ir:cabinet': { meets: [8] } } }), 'bodies.ir:cabinet.meets.0'],
  [
    'a link of another kind',
    file({ links: [{ from: 'a', to: 'b', kind: 'XX', lag: 0, lagUnit: 'calendar' }] }),
    'links.0.kind',
  ],
]

for (const [what, value, place] of WRONG) {
  test(`${what} is told with its place`, () => {
    assert.throws(
      () => readPlanSettings(value),
      (error) => {
        assert.ok(error instanceof PlanError)
        assert.equal(error.code, 'E_PLAN_SHAPE')
        assert.equal(error.values.place, place)
        assert.notEqual(error.values.accepted, '')
        // Read alike in every language: signs, names of the format and its values, no sentences.
        assert.doesNotMatch(String(error.values.accepted), /[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}/)
        return true
      },
    )
  })
}

test('a what-if file is laid over the stored settings', () => {
  const base = settings({
    name: 'stored',
    documents: { 'doc:one': { weight: 2, due: '2027-01-01' }, 'doc:two': { exclude: true } },
    steps: { [STEP]: { days: 5, note: 'as told' } },
    links: [{ from: 'a', to: 'b', kind: 'FS', lag: 0, lagUnit: 'calendar' }],
    sessions: [{ body: 'body:c', from: '2027-05-01', until: '2027-05-02', status: 'expected', units: 9 }],
    roles: { ir: { cabinet: ['body:a'], finance: ['body:b'] } },
  })
  const whatIf = settings({
    documents: { 'doc:one': { weight: 3 }, 'doc:two': null },
    steps: { [STEP]: { days: 9 } },
    links: [
      { from: 'a', to: 'b', kind: 'FS', lag: 0, lagUnit: 'calendar' },
      { from: 'b', to: 'c', kind: 'SS', lag: 1, lagUnit: 'working' },
    ],
    sessions: [{ body: 'body:c', from: '2027-06-01', until: '2027-06-02', status: 'confirmed', units: 9 }],
    roles: { ir: { finance: ['body:d'] } },
  })
  const merged = mergeSettings(base, whatIf)
  assert.equal(merged.name, 'stored')
  assert.deepEqual(merged.documents, { 'doc:one': { weight: 3, due: '2027-01-01' }, 'doc:two': null })
  assert.deepEqual(merged.steps[STEP], { days: 9, note: 'as told' })
  assert.deepEqual(
    merged.links.map(({ to }) => to),
    ['b', 'c'],
  )
  assert.deepEqual(
    merged.sessions.map(({ from }) => from),
    ['2027-06-01'],
  )
  assert.deepEqual(merged.roles, { ir: { cabinet: ['body:a'], finance: ['body:d'] } })
})

test('settings laid over none, and none over them, are the settings', () => {
  const own = settings({ name: 'mine', steps: { [STEP]: { days: 5 } }, roles: { tj: { lead: ['body:a'] } } })
  assert.deepEqual(mergeSettings(NO_SETTINGS, own), own)
  assert.deepEqual(mergeSettings(own, NO_SETTINGS), own)
  assert.deepEqual(readPlanSettings(JSON.parse(JSON.stringify(own))), own)
})

const CODES: readonly (readonly [object | null, string])[] = [
  [null, 'IR'],
  [{ capacity: [{ from: '2026-01-01', units: 3 }] }, 'IR'],
  [{ weeks: [{ from: null, week: 'thursday-closed' }] }, 'IR@thursday-closed'],
  [
    {
      weeks: [
        { from: null, week: 'thursday-half' },
        { from: '2026-03-21', week: 'thursday-closed' },
      ],
      recess: [['2027-03-21', '2027-04-03']],
    },
    'IR@thursday-half,2026-03-21:thursday-closed,2027-03-21/2027-04-03',
  ],
]

for (const [own, code] of CODES) {
  test(`${code} tells the whole calendar of a body`, () => {
    const body = own === null ? null : settings({ bodies: { b: own } }).bodies.b
    assert.equal(bodyCalendar('IR', body), code)
    const [part] = calendarParts(code)
    const weeks = body?.weeks?.map(({ from, week }) => ({ fromDay: from === null ? 0 : day(from), week })) ?? []
    assert.deepEqual(part?.weeks, weeks)
    assert.deepEqual(part?.recess, body?.recess?.map((span) => span.map(day)) ?? [])
  })
}

const catalogue = { packs: [iran, tajikistan], others: null }

function taskOn(calendar: string): Task {
  return {
    ...{ id: `t ${calendar}`, group: 'g', step: 'cabinet', party: null, title: null, calendar, days: 1 },
    estimate: { shape: 'fixed', basis: { kind: 'set', note: 'test' } },
    ...{ returns: null, never: 0, demands: [], bounds: FREE, progress: { state: 'waiting' } },
  }
}

test('calendars are made from their codes; every day is built in', () => {
  const codes = ['IR@2026-03-21:thursday-closed', 'TJ@2027-07-01/2027-08-15', 'IR@thursday-closed+TJ', EVERY_DAY, 'IR']
  const calendars = calendarsFor({ tasks: codes.map(taskOn) }, catalogue)
  assert.deepEqual(
    [...calendars.keys()],
    codes.filter((code) => code !== EVERY_DAY),
  )
  const works = (code: string, text: string) => {
    const calendar = calendars.get(code)
    assert.ok(calendar)
    assert.equal(calendar.code, code)
    return isWorking(calendar, day(text))
  }
  // Thursdays before and after the day of effect; the country's own calendar has them open.
  assert.equal(works('IR@2026-03-21:thursday-closed', '2026-01-15'), true)
  assert.equal(works('IR@2026-03-21:thursday-closed', '2026-07-16'), false)
  assert.equal(works('IR', '2026-07-16'), true)
  // A Wednesday within and one after the recess.
  assert.equal(works('TJ@2027-07-01/2027-08-15', '2027-07-14'), false)
  assert.equal(works('TJ@2027-07-01/2027-08-15', '2027-08-18'), true)
  assert.equal(works('IR@thursday-closed+TJ', '2026-07-16'), false)
  assert.equal(works('IR@thursday-closed+TJ', '2026-07-15'), true)
})

for (const code of ['XX', 'IR+XX', 'IR@thursday-merry', 'IR@2027-02-30/2027-03-01', '']) {
  test(`the calendar "${code}" is refused, with the step that has it`, () => {
    assert.throws(
      () => calendarsFor({ tasks: [taskOn('IR'), taskOn(code)] }, catalogue),
      (error) => {
        assert.ok(error instanceof PlanError)
        assert.equal(error.code, 'E_PLAN_CALENDAR')
        assert.equal(error.values.value, code)
        assert.deepEqual(error.steps, [`t ${code}`])
        return true
      },
    )
  })
}
