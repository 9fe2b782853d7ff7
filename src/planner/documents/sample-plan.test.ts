import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { gregorian } from '../../calendar/index.ts'
import { type DocumentItem, isKind, readSample, replay, sampleChanges, sampleOpening } from '../../register/index.ts'
import { aHistory } from '../../register/testing/index.ts'
import { planNetwork } from '../improve/index.ts'
import { calendarsFor, NO_SETTINGS, type PlanSettings, readPlanSettings } from '../settings/index.ts'
import { calendarCodes } from '../working-days/index.ts'
import { iran, tajikistan } from '../working-days/testing/packs.ts'
import { networkOf } from './index.ts'

const CATALOGUE = { packs: [iran, tajikistan], others: null }
const CALENDARS = calendarCodes(CATALOGUE)
const TODAY = gregorian.toDay({ year: 2026, month: 11, day: 24 })

function shipped(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../data/${name}.json`, import.meta.url), 'utf8'))
}

const sample = readSample(shipped('iran-tajikistan'))
const { rel, facts } = sampleOpening(sample)
const ITEMS = replay(
  aHistory([{ type: 'relationship.open', obj: `rel:${rel}`, party: null, body: facts }, ...sampleChanges(sample)]),
)
const SAMPLE_SETTINGS = readPlanSettings(shipped('plan/iran-tajikistan'))

function planned(settings: PlanSettings, today = TODAY) {
  return networkOf({ items: ITEMS.values(), settings, today, calendarsKnown: CALENDARS })
}

for (const [name, settings] of [
  ['without settings', NO_SETTINGS],
  ['with its settings', SAMPLE_SETTINGS],
] as const) {
  test(`all open documents of the sample can be planned ${name}`, () => {
    const { network } = planned(settings)
    const plan = planNetwork(network, calendarsFor(network, CATALOGUE), { schedules: 8 })
    assert.equal(plan.tasks.length, network.tasks.length)
    assert.deepEqual(JSON.parse(JSON.stringify(network)), network)
    for (const { end, task } of plan.goals) assert.ok(end >= TODAY, task)
  })
}

test('every document has a goal, or an issue that says why it has none', () => {
  const { network, issues } = planned(NO_SETTINGS)
  const groupOf = new Map(network.tasks.map(({ id, group }) => [id, group]))
  const withGoal = new Set(network.goals.map(({ task }) => groupOf.get(task)))
  const withIssue = new Set(issues.flatMap((issue) => (issue.code === 'not-planned' ? [issue.item] : [])))
  const documents = [...ITEMS.values()].filter((item): item is DocumentItem => isKind(item, 'document'))
  assert.ok(documents.length > 30)
  for (const { id } of documents) assert.notEqual(withGoal.has(id), withIssue.has(id), id)
})

test('what the register says was reached is done by then, and nothing is done in days to come', () => {
  for (const today of [TODAY - 700, TODAY, TODAY + 300]) {
    const { network } = planned(NO_SETTINGS, today)
    for (const { id, progress } of network.tasks) {
      if (progress.state !== 'done') continue
      assert.ok(progress.start <= progress.end && progress.end <= today, id)
    }
    assert.equal(new Set(network.tasks.map(({ id }) => id)).size, network.tasks.length)
  }
  const consent = planned(NO_SETTINGS).network.tasks.filter(({ id }) => id.startsWith('doc:2020-01-03-1/tj/'))
  const voted = gregorian.toDay({ year: 2020, month: 4, day: 8 })
  const done = consent.filter(({ progress }) => progress.state === 'done').map(({ step }) => step)
  assert.ok(done.includes('cabinet') && done.includes('parliament'), done.join(' '))
  for (const { step, progress } of consent) {
    if (progress.state === 'done' && step === 'parliament') assert.equal(progress.end, voted)
  }
})

test('every setting of the sample is about something that is planned', () => {
  const { issues, network } = planned(SAMPLE_SETTINGS)
  assert.deepEqual(
    issues.filter(({ code }) => code === 'setting-unused'),
    [],
  )
  const bodies = new Set(network.bodies.map(({ id }) => id))
  for (const body of Object.keys(SAMPLE_SETTINGS.bodies)) assert.ok(bodies.has(body), body)
})
