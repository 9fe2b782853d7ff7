import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import {
  compareSchedules,
  compareToBaseline,
  NO_SETTINGS,
  type PlanSettings,
  readPlanSettings,
} from '../../planner/index.ts'
import { loadVocabulary } from '../../words/index.ts'
import { allItems, enterChanges } from '../register/index.ts'
import { AUTHOR, sampleDesk } from '../testing/desk-world.ts'
import {
  acceptedSettings,
  baselineContent,
  baselineFile,
  changesFor,
  comparisonFacts,
  dayNumber,
  diffFacts,
  findBaseline,
  forecastFacts,
  forecastsOf,
  held,
  heldTo,
  isoOf,
  planFacts,
  plannable,
  scheduleOf,
  storedSettings,
} from './index.ts'

const FEW = { schedules: 8 }
const STORED = { at: null, settings: null, whatIf: null }
const WHOLE = { rel: 'ir-tj', diff: null, group: null, step: null }
const WORDS = await loadVocabulary('en')

type Desk = Awaited<ReturnType<typeof sampleDesk>>

/** The plan of the register, as it is stored or with settings laid over it. */
async function planned(desk: Desk, whatIf: PlanSettings | null = null) {
  const plan = await plannable(desk, { ...STORED, whatIf }, WORDS)
  return { plan, schedule: await scheduleOf(plan, { ...FEW, origin: await heldTo(plan, desk) }) }
}

test('the plan of a register', async (t) => {
  const desk = await sampleDesk(t)
  await t.test('is data with ISO dates', () => givesData(desk))
  await t.test('is forecast, until somebody stops it', () => forecasts(desk))
  await t.test('is kept as a baseline and compared with it', () => keepsABaseline(desk))
  await t.test('changes with its settings, and only where that is accepted', () => keepsSettings(desk))
})

async function givesData(desk: Desk): Promise<void> {
  const told = { ...(await planned(desk)), words: WORDS }
  assert.equal(told.plan.today, dayNumber(desk.today))
  assert.ok(Object.keys(told.plan.settings.bodies).length > 0, 'settings come with the sample')
  const facts = planFacts(told, WHOLE)
  assert.equal(facts.at, desk.today)
  assert.equal(facts.steps.length, told.plan.network.tasks.length)
  for (const { start, because, state } of facts.steps) {
    assert.match(start ?? '', /^\d{4}-\d\d-\d\d$/)
    assert.ok(state === 'done' || because !== '')
  }
  const [first] = facts.steps
  const one = planFacts(told, { ...WHOLE, group: first?.document ?? '', step: first?.id ?? '' })
  assert.deepEqual(one.steps, [first])
  assert.deepEqual(JSON.parse(JSON.stringify(facts.goals)), facts.goals)
  for (const { task, lateDays, uses, delays } of facts.late) {
    assert.equal(
      uses.reduce((sum, { days }) => sum + days, 0),
      lateDays,
      task,
    )
    if (!task.startsWith('und:istiqlol')) continue
    assert.deepEqual(
      delays.map(({ reason, party }) => [reason, party]),
      [['funding', 'ir']],
    )
  }
  assert.ok(facts.late.some(({ task }) => task.startsWith('und:istiqlol')))
  const { finished, forward } = facts.nextSession ?? { finished: [], forward: [] }
  assert.ok(finished.length > 10 && forward.length > 5)
  for (const { end, soonest } of forward) assert.ok((soonest ?? '') < (end ?? ''))
  const other = await storedSettings([], { ...desk, rel: 'north-south' })
  assert.equal(other, NO_SETTINGS, 'and with no other register')
}

async function forecasts(desk: Desk): Promise<void> {
  const { plan, schedule } = await planned(desk)
  assert.deepEqual(await forecastsOf({ plan, schedule }, { group: 'doc:none' }), [])
  const [goal] = plan.network.goals
  const group = plan.network.tasks.find(({ id }) => id === goal?.task)?.group ?? null
  const [forecast] = await forecastsOf({ plan, schedule }, { group, samples: 20 })
  assert.ok(forecast)
  assert.deepEqual([forecast.task, forecast.samples], [goal?.task, 20])
  const facts = forecastFacts(forecast)
  assert.equal(facts.quantiles.p80, isoOf(forecast.quantiles.p80))
  const stop = AbortSignal.abort()
  const { quality } = await scheduleOf(plan, { schedules: 50_000_000, origin: { former: [], movesUp: true } }, { stop })
  assert.ok(quality, 'a search that is stopped gives what there is')
}

async function keepsABaseline(desk: Desk): Promise<void> {
  const { plan, schedule } = await planned(desk)
  const keeping = { items: plan.items, random: randomBytes, isDry: false }
  assert.equal(findBaseline(plan.items, null), null)
  const [change] = await changesFor(baselineFile(schedule, { name: 'first', today: plan.today }), desk, keeping)
  await enterChanges([change], desk, { author: AUTHOR, isDry: false })
  const items = await allItems(desk)
  for (const name of [null, 'first', change.obj]) assert.equal(findBaseline(items, name)?.id, change.obj)
  assert.equal(findBaseline(items, 'second'), null)
  const baseline = await baselineContent(findBaseline(items, 'first'), desk)
  assert.ok(baseline)
  const same = comparisonFacts(compareToBaseline(baseline, schedule))
  assert.deepEqual([same.asOf, same.slips, same.added, same.removed], [desk.today, [], [], []])
}

async function keepsSettings(desk: Desk): Promise<void> {
  const before = await planned(desk)
  const step = before.plan.network.tasks.find(({ progress, days }) => progress.state === 'waiting' && days > 0)
  assert.ok(step)
  const longer = readPlanSettings({ ...NO_SETTINGS, steps: { [step.id]: { days: step.days + 40 } } })
  const after = await planned(desk, longer)
  const diff = diffFacts(compareSchedules(before.schedule, after.schedule))
  assert.ok(diff.moved.length > 0)
  const groupOf = new Map(after.plan.network.tasks.map(({ id, group }) => [id, group]))
  const [accepted, others] = [true, false].map((isOwn) =>
    diff.moved.map(({ id }) => id).filter((id) => (groupOf.get(id) === step.group) === isOwn),
  )
  const { steps } = acceptedSettings(before, after, accepted ?? [])
  assert.equal(steps[step.id]?.days, step.days + 40)
  const placed = new Map(before.schedule.tasks.map(({ id, start }) => [id, isoOf(start)]))
  assert.deepEqual(
    others?.map((id) => steps[id]?.fixedStart),
    others?.map((id) => placed.get(id)),
  )

  const content = { ...after.plan.settings, held: held(after.schedule) }
  const file = { role: 'settings', name: 'settings', content, reason: 'more days' } as const
  const keep = async (isDry: boolean) =>
    changesFor(file, desk, { items: await allItems(desk), random: randomBytes, isDry })
  assert.deepEqual(
    (await keep(true)).map(({ type }) => type),
    ['plan.add', 'comment.add'],
    'why stands in the history from the first settings on',
  )
  assert.deepEqual(await storedSettings(await allItems(desk), desk), before.plan.settings)
  await enterChanges(await keep(false), desk, { author: AUTHOR, isDry: false })
  assert.deepEqual(await storedSettings(await allItems(desk), desk), content)
  const { plan, schedule } = await planned(desk)
  assert.equal((await heldTo(plan, desk)).former.length, after.schedule.tasks.length)
  assert.deepEqual(
    schedule.tasks.map(({ id, start }) => [id, start]),
    after.schedule.tasks.map(({ id, start }) => [id, start]),
  )
  const again = await keep(true)
  assert.deepEqual(
    again.map(({ type }) => type),
    ['item.correct'],
    'settings are corrected once there are some',
  )
}
