import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gregorian } from '../../calendar/index.ts'
import { BUILT_IN_TEMPLATES, DOCUMENT_TYPES, ruleOf } from '../../register/index.ts'
import { calendarOf, workingDaysBetween } from '../working-days/index.ts'
import { iran, tajikistan } from '../working-days/testing/packs.ts'
import {
  afterOf,
  BODY_KINDS,
  CONSENT_ROUTES,
  type ConsentRoute,
  genericBody,
  genericBodyNames,
  genericUnits,
  isStepCode,
  NATIONAL_PROCEDURES,
  type SideSteps,
  STEP_CODES,
  stepsOf,
} from './index.ts'
import { WORKED_SHARE } from './observed-cases.ts'

const PARTIES = ['ir', 'tj', 'kz']

function waysOf(route: ConsentRoute | null): readonly (readonly [string, readonly SideSteps[]])[] {
  return BUILT_IN_TEMPLATES.map((template) => {
    const question = { template, parties: PARTIES, parent: null, begun: new Set<never>(), route }
    return [template.type, stepsOf(question)]
  })
}

const ALL = [null, ...CONSENT_ROUTES].flatMap((route) => waysOf(route))
const ROWS = ALL.flatMap(([, sides]) => sides.flatMap(({ rows }) => rows))

test('every type of document has a way, and no step of it is without a basis', () => {
  assert.deepEqual(
    waysOf(null).map(([type]) => type),
    [...DOCUMENT_TYPES],
  )
  for (const { code, duration, returns, never } of ROWS) {
    for (const basis of [duration.estimate.basis, returns?.basis, never?.basis]) {
      if (basis !== undefined) assert.ok(basis.note.length > 10 && basis.kind !== 'set', code)
    }
  }
})

test('what is observed names its cases, and milestones have no days', () => {
  for (const { code, duration } of ROWS) {
    const { estimate, days } = duration
    if (estimate.basis.kind === 'observed') assert.match(estimate.basis.note, /\d{4}/, code)
    if (estimate.shape === 'log-normal') assert.equal(days, Math.max(1, Math.round(estimate.median)), code)
    if (estimate.shape === 'three-point') {
      assert.ok(estimate.low < estimate.likely && estimate.likely < estimate.high, code)
      assert.equal(days, estimate.likely, code)
    }
  }
})

test('each step occurs once on a side, waits for known steps, and every code is used', () => {
  for (const [type, sides] of ALL) {
    for (const { rows } of sides) {
      const codes = rows.map(({ code }) => code)
      assert.equal(new Set(codes).size, codes.length, type)
    }
  }
  const waited = ROWS.flatMap(({ after, returns }) => [...after.map(({ step }) => step), ...(returns?.steps ?? [])])
  assert.deepEqual(
    waited.filter((code) => !isStepCode(code)),
    [],
  )
  const used = new Set<string>([...ROWS.map(({ code }) => code), 'carry-out'])
  assert.deepEqual(
    STEP_CODES.filter((code) => !used.has(code)),
    [],
  )
})

test('the register decides which rungs a type has', () => {
  for (const [type, sides] of waysOf(null)) {
    const template = BUILT_IN_TEMPLATES.find((one) => one.type === type)
    assert.ok(template)
    for (const { towards } of sides.flatMap(({ rows }) => rows)) {
      assert.notEqual(ruleOf(template, towards).need, 'none', `${type} has no ${towards}`)
    }
    const consents = sides.flatMap(({ rows }) => rows).some(({ towards }) => towards === 'consent')
    if (ruleOf(template, 'consent').need === 'required') assert.ok(consents, type)
    if (template.means.length === 0) assert.ok(!consents, type)
  }
})

const CONSENTS: readonly (readonly [string, string, readonly string[]])[] = [
  ['treaty', 'ir', ['legal-check', 'translation-check', 'cabinet', 'parliament', 'guardian-review', 'promulgation']],
  ['agreement', 'tj', ['legal-check', 'cabinet', 'parliament', 'upper-house', 'promulgation']],
  ['agreement', 'kz', ['legal-check', 'parliament', 'promulgation']],
  ['memorandum', 'ir', ['legal-check', 'government-approval']],
  ['protocol', 'tj', ['legal-check', 'government-approval']],
  ['programme', 'ir', []],
  ['minutes', 'tj', []],
]

for (const [type, party, codes] of CONSENTS) {
  test(`${party} consents to a ${type} by ${codes.join(', ') || 'its signature'}`, () => {
    const side = waysOf(null)
      .find(([one]) => one === type)?.[1]
      .find((one) => one.party === party)
    const consent = side?.rows.filter(({ towards }) => towards === 'consent')
    assert.deepEqual(
      consent?.map(({ code }) => code),
      [...codes],
    )
    assert.equal(consent?.filter(({ isRung }) => isRung).length, codes.length === 0 ? 0 : 1)
  })
}

test('a protocol to an agreement needs the parliaments, as its parent did', () => {
  const [template, parent] = ['protocol', 'agreement'].map((type) =>
    BUILT_IN_TEMPLATES.find((one) => one.type === type),
  )
  assert.ok(template && parent)
  const [, iranian] = stepsOf({ template, parent, parties: ['ir'], begun: new Set(), route: null })
  assert.ok(iranian?.rows.some(({ code }) => code === 'guardian-review'))
  assert.ok(!iranian?.rows.some(({ code }) => code === 'note-verbale'))
})

test('the chance of never is that of investment treaties over two sides', () => {
  for (const { party, route, steps } of NATIONAL_PROCEDURES.filter((one) => one.route === 'parliament')) {
    const left = steps.reduce((share, { never }) => share * (1 - (never?.chance ?? 0)), 1)
    assert.ok(Math.abs(left ** 2 - 0.76) < 0.005, `${party} ${route}`)
  }
})

test('shares of worked days are those of the calendars, 2022 to 2026', () => {
  const catalogue = { packs: [iran, tajikistan], others: null }
  const [from, to] = [2022, 2027].map((year) => gregorian.toDay({ year, month: 1, day: 1 })) as [number, number]
  for (const [code, share] of [
    ['IR', WORKED_SHARE.ir],
    ['TJ', WORKED_SHARE.tj],
  ] as const) {
    const worked = workingDaysBetween(calendarOf(catalogue, code), from, to) / (to - from)
    assert.ok(Math.abs(worked - share) < 0.001, `${code} ${worked}`)
  }
})

test('every kind of body has four names and some capacity; other words have none', () => {
  for (const kind of BODY_KINDS) {
    const names = genericBodyNames(genericBody('kz', kind))
    assert.deepEqual(Object.keys(names ?? {}).sort(), ['en', 'fa', 'ru', 'tg'])
    assert.ok((genericUnits(genericBody(null, kind)) ?? 0) > 0)
  }
  for (const word of ['ir:palace', 'body:parliament', 'body:ir-energy', 'parliament', ':parliament', '']) {
    assert.equal(genericBodyNames(word), null, word)
    assert.equal(genericUnits(word), null, word)
  }
})

test('what a step would wait for is known of those that every country has', () => {
  assert.deepEqual(afterOf('set-up'), [{ step: 'rules' }])
  assert.deepEqual(afterOf('guardian-review'), [])
})
