import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Item } from '../../register/index.ts'
import {
  aBody,
  aDocument,
  anEvent,
  anUndertaking,
  aRelationship,
  became,
  consented,
  delayed,
  type Given,
  reached,
  type Since,
  seen,
} from '../../register/testing/index.ts'
import { type Network, PlanError, type Task } from '../network/index.ts'
import { NO_SETTINGS, PLAN_SETTINGS_FORMAT, readPlanSettings } from '../settings/index.ts'
import { basesOf, networkOf, type RegisterPlan } from './index.ts'

/** Days since 1970-01-01. */
const day = (text: string) => Date.parse(text) / 86_400_000
const TODAY = day('2026-03-02')

const relationship = aRelationship({
  parties: [
    { code: 'ir', names: { en: 'Iran' } },
    { code: 'tj', names: { en: 'Tajikistan' } },
  ],
})

function document(given: Given<'document'> = {}, since: Since = {}): Item {
  return aDocument({ parties: ['ir', 'tj'], type: 'agreement', signedOn: '2025-01-20', ...given }, since)
}

function plan(items: readonly Item[], settings: object = {}, today = TODAY): RegisterPlan {
  return networkOf({
    items: [relationship, ...items],
    settings: readPlanSettings({ format: PLAN_SETTINGS_FORMAT, ...settings }),
    today,
    calendarsKnown: ['IR', 'TJ'],
  })
}

function taskIn({ network }: RegisterPlan, id: string): Task {
  const found = network.tasks.find((task) => task.id === id)
  assert.ok(found, `no ${id} among ${network.tasks.map((task) => task.id).join(' ')}`)
  return found
}

const states = ({ network }: RegisterPlan, state: string) =>
  network.tasks.filter(({ progress }) => progress.state === state).map(({ id }) => id.slice('doc:one/'.length))
const into = ({ links }: Network, id: string) => links.filter(({ to }) => to === id).map(({ from }) => from)

test('a signed agreement has its signature behind it and the rest before it', () => {
  const one = plan([document()])
  assert.deepEqual(states(one, 'done'), ['negotiation', 'signature'])
  assert.deepEqual(taskIn(one, 'doc:one/signature').progress, {
    state: 'done',
    start: day('2025-01-20'),
    end: day('2025-01-20'),
  })
  const force = one.network.links.filter(({ to }) => to === 'doc:one/entry-into-force')
  assert.deepEqual(
    force.map(({ from, lag, lagUnit }) => [from, lag, lagUnit]),
    [
      ['doc:one/ir/note-verbale', 30, 'calendar'],
      ['doc:one/tj/note-verbale', 30, 'calendar'],
    ],
  )
  assert.deepEqual(into(one.network, 'doc:one/first-use'), ['doc:one/start-up', 'doc:one/entry-into-force'])
  assert.deepEqual(one.network.goals, [{ task: 'doc:one/first-use', weight: 1, due: null }])
  const review = taskIn(one, 'doc:one/ir/guardian-review')
  assert.deepEqual(review.returns?.steps, ['doc:one/ir/parliament'])
})

test('work is done on the days of who does it: own, joint, or every day for milestones', () => {
  const one = plan([document()], { bodies: { 'ir:cabinet': { weeks: [{ from: null, week: 'thursday-closed' }] } } })
  const calendars = ['ir/legal-check', 'tj/cabinet', 'ir/cabinet', 'rules', 'entry-into-force'].map(
    (step) => taskIn(one, `doc:one/${step}`).calendar,
  )
  assert.deepEqual(calendars, ['IR', 'TJ', 'IR@thursday-closed', 'IR+TJ', 'every-day'])
})

const REACHED: readonly (readonly [string, Since, readonly string[]])[] = [
  [
    'the consent of one side ends its own procedure alone',
    { stages: [consented('tj', '2025-10')] },
    ['tj/legal-check', 'tj/cabinet', 'tj/parliament', 'tj/upper-house', 'tj/promulgation'],
  ],
  [
    'a note tells that its side has consented',
    { stages: [reached('notes', '2025-11-02', { party: 'tj' })] },
    ['tj/legal-check', 'tj/cabinet', 'tj/parliament', 'tj/upper-house', 'tj/promulgation', 'tj/note-verbale'],
  ],
  [
    'money tells of set-up, and not of consent',
    { stages: [reached('resourced', '2025-06-01')] },
    ['working-group', 'rules', 'set-up', 'resourced', 'ir/focal-points', 'ir/money', 'tj/focal-points', 'tj/money'],
  ],
  [
    'a mark that evidence denies counts for nothing',
    { stages: [reached('set-up', '2025-06-01')], evidence: [seen('set-up', '2025-07-01', { supports: 'against' })] },
    [],
  ],
  [
    'a mark that was withdrawn counts for nothing',
    { stages: [consented('tj', '2025-10', { withdrawn: { reason: 'a mistake', entry: relationship.added } })] },
    [],
  ],
]

for (const [what, since, done] of REACHED) {
  test(what, () => {
    const one = plan([document({}, since)])
    assert.deepEqual(
      states(one, 'done')
        .filter((id) => id !== 'negotiation' && id !== 'signature')
        .sort(),
      [...done].sort(),
    )
  })
}

test('a month counts as its last day, but never as a day to come', () => {
  const past = plan([document({}, { stages: [consented('tj', '2025-10')] })])
  assert.deepEqual(taskIn(past, 'doc:one/tj/parliament').progress, {
    state: 'done',
    start: day('2025-10-31'),
    end: day('2025-10-31'),
  })
  const present = plan([document({}, { stages: [consented('tj', '2026')] })])
  assert.deepEqual(taskIn(present, 'doc:one/tj/parliament').progress, { state: 'done', start: TODAY, end: TODAY })
})

test('nothing waits for what is over, and facts wait for nothing', () => {
  const { network } = plan([
    document({}, { stages: [reached('in-force', '2025-12-01'), consented('ir', '2025-09-01')] }),
  ])
  const done = new Set(network.tasks.filter(({ progress }) => progress.state === 'done').map(({ id }) => id))
  assert.ok(done.has('doc:one/tj/parliament') && done.has('doc:one/entry-into-force'))
  for (const { from, to } of network.links) assert.ok(done.has(from) || !done.has(to), `${from} -> ${to}`)
})

test('what is provisionally applied can be used before it is in force', () => {
  const applied = plan([document({}, { stages: [reached('provisional', '2025-06-01')] })])
  assert.deepEqual(into(applied.network, 'doc:one/first-use'), ['doc:one/start-up'])
})

const NOT_PLANNED: readonly (readonly [string, Item, object])[] = [
  [
    'operational',
    document({}, { stages: [reached('first-use', '2025-08-01')], evidence: [seen('first-use', '2025-08-01')] }),
    {},
  ],
  ['ended', document({}, { stages: [reached('terminated', '2025-08-01')] }), {}],
  ['suspended', document({}, { stages: [reached('suspended', '2025-08-01')] }), {}],
  ['expired', document({ expiresOn: '2026-02' }), {}],
  ['not-civil', document({ field: 'defence' }), {}],
  ['no-operation', document({ type: 'joint-statement' }), {}],
  ['excluded', document(), { documents: { 'doc:one': { exclude: true } } }],
  ['closed', anUndertaking({ due: '2026-05' }, { statuses: [became('done', '2026-01')] }), {}],
  ['no-due-date', anUndertaking(), {}],
  ['not-civil', anUndertaking({ due: '2026-05', field: 'defence' }), {}],
]

for (const [reason, item, settings] of NOT_PLANNED) {
  test(`${item.kind}: not planned, ${reason}`, () => {
    const { network, issues } = plan([item], settings)
    assert.deepEqual(network.tasks, [])
    const told = issues.filter(({ code }) => code === 'not-planned')
    assert.deepEqual(
      told.map((issue) => ['item' in issue && issue.item, 'reason' in issue && issue.reason]),
      [[item.id, reason]],
    )
    const expired = reason === 'expired' ? '2026-02-28' : null
    assert.deepEqual(
      told.map((issue) => 'on' in issue && issue.on),
      [expired],
    )
  })
}

test('what runs out today is planned still, and what renews itself goes on', () => {
  for (const given of [{ expiresOn: '2026-03-02' }, { expiresOn: '2026-02', renewal: 'automatic' }] as const) {
    assert.ok(plan([document(given)]).network.tasks.length > 0)
  }
})

test('deadlines are due days of their rungs and of use; settings and expiry say the rest', () => {
  const deadlines = [
    { stage: 'consent', on: '2026-06', why: null },
    { stage: 'full-scope', on: '2027-12-01', why: null },
  ] as const
  const one = plan([document({ deadlines, expiresOn: '2029-01-20' })], { documents: { 'doc:one': { weight: 4 } } })
  const goals = one.network.goals.map(({ task, due, weight }) => [task.slice('doc:one/'.length), due, weight])
  assert.deepEqual(goals.sort(), [
    ['first-use', day('2029-01-20'), 4],
    ['full-scope', day('2027-12-01'), 4],
    ['ir/promulgation', day('2026-06-30'), 4],
    ['tj/promulgation', day('2026-06-30'), 4],
  ])
  assert.equal(taskIn(one, 'doc:one/ir/promulgation').bounds.due, day('2026-06-30'))
  const set = plan([document({ expiresOn: '2029-01-20' })], { documents: { 'doc:one': { due: '2028-05-01' } } })
  assert.equal(set.network.goals[0]?.due, day('2028-05-01'))
})

test('who answers for it does it: the body named, that of the field, or a stand-in, with a word about it', () => {
  const bodies = [
    aBody({ id: 'body:ir-roads', party: 'ir', field: 'transport' }),
    aBody({ id: 'body:ir-ports', party: 'ir', field: 'ports-transit' }),
  ]
  const named = document({ responsible: [{ body: 'body:ir-ports', party: 'ir' }] })
  const one = plan([...bodies, named])
  assert.deepEqual(taskIn(one, 'doc:one/rules').demands, [
    { bodies: ['body:ir-ports'], units: 1 },
    { bodies: ['tj:lead'], units: 1 },
  ])
  assert.deepEqual(one.issues, [
    { code: 'no-body-named', item: 'doc:one', party: 'tj', body: 'tj:lead' },
    ...one.issues.filter(({ code }) => code === 'session-expected'),
  ])
  const other = plan([...bodies, document()])
  assert.deepEqual(taskIn(other, 'doc:one/ir/focal-points').demands, [{ bodies: ['body:ir-roads'], units: 1 }])
  const role = plan([...bodies, document()], { roles: { ir: { parliament: ['body:ir-ports', 'body:ir-roads'] } } })
  assert.deepEqual(taskIn(role, 'doc:one/ir/parliament').demands[0]?.bodies, ['body:ir-ports', 'body:ir-roads'])
  assert.deepEqual(taskIn(role, 'doc:one/registration').demands, [
    { bodies: ['ir:treaty-department', 'tj:treaty-department'], units: 1 },
  ])
})

test('documents wait for one another', () => {
  const parent = document({ id: 'doc:parent' })
  const two = (given: Given<'document'>, since: Since = {}) => plan([parent, document(given, since)])
  const dependent = two({ dependsOn: ['doc:parent'] })
  assert.ok(into(dependent.network, 'doc:one/set-up').includes('doc:parent/first-use'))
  const programme = two({ type: 'programme', parent: 'doc:parent' })
  assert.ok(into(programme.network, 'doc:one/set-up').includes('doc:parent/entry-into-force'))
  const protocol = two({ type: 'protocol', parent: 'doc:parent' })
  assert.ok(into(protocol.network, 'doc:one/entry-into-force').includes('doc:parent/entry-into-force'))
  const late = two({}, { delays: [delayed('depends-on-document', { waitsFor: 'doc:parent' })] })
  assert.ok(into(late.network, 'doc:one/set-up').includes('doc:parent/first-use'))
  const running = two({ dependsOn: ['doc:parent'] }, { stages: [reached('resourced', '2025-06-01')] })
  assert.ok(into(running.network, 'doc:one/start-up').includes('doc:parent/first-use'))
})

test('what is waited for and not planned is told; what is in use holds nothing up', () => {
  const waitsFor = (since: Since) => {
    const { network, issues } = plan([document({ id: 'doc:other' }, since), document({ dependsOn: ['doc:other'] })])
    assert.ok(network.links.every(({ from }) => !from.startsWith('doc:other')))
    return issues.filter(({ code }) => code === 'waits-for-unplanned')
  }
  assert.deepEqual(waitsFor({ stages: [reached('suspended', '2025-08-01')] }), [
    { code: 'waits-for-unplanned', item: 'doc:one', waitsFor: 'doc:other' },
  ])
  assert.deepEqual(
    waitsFor({ stages: [reached('first-use', '2025-08-01')], evidence: [seen('first-use', '2025-08-01')] }),
    [],
  )
})

test('an undertaking with a due day is one step', () => {
  const body = aBody({ id: 'body:ir-roads', party: 'ir' })
  const one = plan([body, anUndertaking({ actors: ['ir'], due: '2026-09', body: 'body:ir-roads' })])
  const task = taskIn(one, 'und:one/carry-out')
  assert.deepEqual(
    [task.party, task.calendar, task.demands, task.bounds.due],
    ['ir', 'IR', [{ bodies: ['body:ir-roads'], units: 1 }], day('2026-09-30')],
  )
  assert.deepEqual(one.network.goals, [{ task: task.id, weight: 1, due: day('2026-09-30') }])
  const begun = plan([anUndertaking({ actors: [], due: '2026-09' }, { statuses: [became('in-progress', '2026-01')] })])
  const started = taskIn(begun, 'und:one/carry-out')
  assert.deepEqual(started.progress, { state: 'started', start: day('2026-01-31'), remainingDays: started.days })
  assert.equal(started.calendar, 'IR+TJ')
})

const SESSIONS = ['2020-01-10', '2021-01-10', '2022-01-10'].map((from, place) =>
  anEvent({ id: `event:${place}`, from, until: from, sessionNumber: place + 1 }),
)

test('the commission works on the days of its sessions: known ones, then one after each mean gap', () => {
  const items = [...SESSIONS, anEvent({ id: 'event:next', from: '2026-09-07', until: '2026-09-08', sessionNumber: 4 })]
  const one = plan([document(), ...items])
  const first = one.sessions.get('joint:commission')?.[0]
  assert.deepEqual(first, { first: day('2026-09-07'), last: day('2026-09-08'), units: 60, status: 'confirmed' })
  const review = taskIn(one, 'doc:one/commission-review')
  assert.deepEqual(review.bounds.windows[0], [day('2026-09-07'), day('2026-09-08')])
  const gap = (review.bounds.windows[1]?.[0] ?? 0) - day('2026-09-07')
  assert.equal(gap, Math.round((day('2026-09-07') - day('2020-01-10')) / 3))
  const commission = one.network.bodies.find(({ id }) => id === 'joint:commission')
  assert.deepEqual(commission?.capacity.slice(0, 2), [
    { from: day('2026-09-07'), units: 60 },
    { from: day('2026-09-09'), units: 0 },
  ])
  assert.ok(!one.issues.some(({ code }) => code === 'session-expected'))
})

test('a session that is overdue is expected a quarter from today on; the settings can set it', () => {
  const expected = plan([document(), ...SESSIONS]).sessions.get('joint:commission')?.[0]
  assert.deepEqual([expected?.first, expected?.status], [TODAY + 90, 'expected'])
  const session = { body: 'joint:commission', from: '2026-05-04', until: '2026-05-05', status: 'confirmed', units: 7 }
  const set = plan([document(), ...SESSIONS], { sessions: [session] })
  assert.deepEqual(set.sessions.get('joint:commission')?.[0], {
    first: day('2026-05-04'),
    last: day('2026-05-05'),
    units: 7,
    status: 'confirmed',
  })
})

test('settings change steps, and keep the spread in proportion', () => {
  const settings = {
    steps: {
      'doc:one/ir/parliament': { days: 66, never: 0, notBefore: '2026-05-01', bodies: ['body:a', 'ir:parliament'] },
      'doc:one/ir/legal-check': { done: { start: '2025-03-01', end: '2025-03-20' } },
      'doc:one/tj/legal-check': { started: { start: '2026-02-20', remainingDays: 4 } },
      'doc:one/rules': { skip: true },
      'doc:one/ir/guardian-review': { returns: 0.5 },
    },
    bodies: { 'body:a': { capacity: [{ from: '2026-01-01', units: 2 }] } },
  }
  const one = plan([document(), aBody({ id: 'body:a', party: 'ir' })], settings)
  const plain = taskIn(plan([document()]), 'doc:one/ir/parliament')
  const changed = taskIn(one, 'doc:one/ir/parliament')
  assert.ok(plain.estimate.shape === 'log-normal' && changed.estimate.shape === 'log-normal')
  assert.deepEqual([changed.estimate.median, changed.estimate.sigma], [66, plain.estimate.sigma])
  assert.equal(changed.estimate.basis.kind, 'set')
  assert.deepEqual([changed.days, changed.never, changed.bounds.release], [66, 0, day('2026-05-01')])
  assert.deepEqual(changed.demands[0]?.bodies, ['body:a', 'ir:parliament'])
  assert.equal(taskIn(one, 'doc:one/ir/legal-check').progress.state, 'done')
  assert.equal(taskIn(one, 'doc:one/tj/legal-check').progress.state, 'started')
  assert.deepEqual(into(one.network, 'doc:one/set-up'), ['doc:one/working-group'])
  assert.equal(taskIn(one, 'doc:one/ir/guardian-review').returns?.probability, 0.5)
  const body = one.network.bodies.find(({ id }) => id === 'body:a')
  assert.deepEqual(body?.capacity, [{ from: day('2026-01-01'), units: 2 }])
})

test('seen from a day before it, a step that the settings call done is not', () => {
  const settings = { steps: { 'doc:one/ir/legal-check': { done: { start: '2025-03-01', end: '2025-03-20' } } } }
  assert.equal(
    taskIn(plan([document()], settings, day('2025-03-10')), 'doc:one/ir/legal-check').progress.state,
    'waiting',
  )
})

test('a route of the settings stands in the place of that of the type', () => {
  const codes = (route: string) =>
    plan([document()], { documents: { 'doc:one': { route } } })
      .network.tasks.filter(({ party }) => party === 'ir')
      .map(({ step }) => step)
      .filter((step) => ['parliament', 'government-approval', 'presidential-decree'].includes(step))
  assert.deepEqual(codes('parliament'), ['parliament'])
  assert.deepEqual(codes('government'), ['government-approval'])
  assert.deepEqual(codes('decree'), ['presidential-decree'])
  assert.deepEqual(codes('none'), [])
})

test('a review sends back only to steps that the document has', () => {
  const one = plan([document()], { steps: { 'doc:one/ir/parliament': { skip: true } } })
  assert.deepEqual(taskIn(one, 'doc:one/ir/guardian-review').returns?.steps, [])
})

test('extra steps and links are added, with bodies that meet on some weekdays', () => {
  const extra = {
    ...{ id: 'x:expert', group: 'doc:one', step: 'expert-opinion', party: 'ir', titles: { en: 'Expert opinion' } },
    ...{ calendar: 'IR', days: 1, bodies: ['ir:president'] },
  }
  const link = { from: 'x:expert', to: 'doc:one/ir/cabinet', kind: 'FS', lag: 2, lagUnit: 'working' }
  const bodies = { 'ir:president': { meets: [1], capacity: [{ from: '2020-01-01', units: 5 }] } }
  const one = plan([document()], { extraSteps: [extra], links: [link], bodies })
  assert.equal(taskIn(one, 'x:expert').title?.en, 'Expert opinion')
  assert.ok(into(one.network, 'doc:one/ir/cabinet').includes('x:expert'))
  // 2 March 2026 is a Monday.
  const meetings = one.network.bodies.find(({ id }) => id === 'ir:president')?.capacity.slice(1, 4)
  assert.deepEqual(meetings, [
    { from: day('2026-03-02'), units: 5 },
    { from: day('2026-03-03'), units: 0 },
    { from: day('2026-03-09'), units: 5 },
  ])
})

const extra = (id: string, facts: object = {}) => ({
  ...{ id, group: 'doc:one', step: 'opinion', party: 'ir', titles: { en: 'Opinion' }, calendar: 'IR' },
  ...{ days: 4, bodies: ['ir:president'], ...facts },
})
const wait = (from: string, to: string) => ({ from, to, kind: 'FS', lag: 3, lagUnit: 'working' })

test('settings of a step hold for extra steps, too', () => {
  const done = { start: '2026-01-05', end: '2026-01-09' }
  const steps = { 'x:one': { days: 9, notBefore: '2026-06-01' }, 'x:two': { done } }
  const one = plan([document()], { extraSteps: [extra('x:one'), extra('x:two')], steps })
  assert.deepEqual([taskIn(one, 'x:one').days, taskIn(one, 'x:one').bounds.release], [9, day('2026-06-01')])
  const { start, end } = done
  assert.deepEqual(taskIn(one, 'x:two').progress, { state: 'done', start: day(start), end: day(end) })
})

test('an extra step that is left out hands on what it waits for', () => {
  const extraSteps = ['x:one', 'x:two', 'x:three'].map((id) => extra(id))
  const links = [wait('x:one', 'x:two'), wait('x:two', 'x:three'), wait('x:three', 'doc:one/ir/cabinet')]
  const steps = { 'x:two': { skip: true }, 'x:three': { skip: true } }
  const { network, issues } = plan([document()], { extraSteps, links, steps })
  const own = network.links.filter(({ from }) => from.startsWith('x:'))
  assert.deepEqual(own, [{ from: 'x:one', to: 'doc:one/ir/cabinet', kind: 'FS', lag: 0, lagUnit: 'working' }])
  assert.deepEqual(
    network.tasks.filter(({ id }) => id.startsWith('x:')).map(({ id }) => id),
    ['x:one'],
  )
  assert.ok(!issues.some(({ code }) => code === 'setting-unused'))
})

test('links of the settings to a step that is left out are no mistake', () => {
  const links = [wait('x:one', 'doc:one/ir/cabinet'), wait('doc:one/ir/cabinet', 'doc:one/rules')]
  const steps = { 'doc:one/ir/cabinet': { skip: true } }
  const { network } = plan([document()], { extraSteps: [extra('x:one')], links, steps })
  assert.ok(into(network, 'doc:one/rules').includes('x:one'))
})

test('an undertaking can be left out by its one step', () => {
  const given = anUndertaking({ id: 'und:one', due: '2027-01-01', actors: ['ir'] })
  assert.equal(plan([given]).network.goals.length, 1)
  const { network } = plan([given], { steps: { 'und:one/carry-out': { skip: true } } })
  assert.deepEqual([network.tasks, network.goals], [[], []])
})

const UNKNOWN: readonly (readonly [string, object, string])[] = [
  ['documents', { documents: { 'doc:two': { weight: 2 } } }, 'doc:one'],
  ['steps', { steps: { 'doc:one/ir/parlament': { days: 3 } } }, 'doc:one/ir/parliament'],
  ['steps', { steps: { 'doc:two/ir/parliament': { days: 3 } } }, 'doc:one'],
  ['bodies', { bodies: { 'ir:palace': {} } }, 'ir:p'],
  [
    'sessions.0.body',
    { sessions: [{ body: 'body:x', from: '2027-01-01', until: '2027-01-01', status: 'expected', units: 1 }] },
    'ir:',
  ],
  ['roles.ir.cabinet', { roles: { ir: { cabinet: ['body:x'] } } }, 'ir:'],
  [
    'links.0.to',
    { links: [{ from: 'doc:one/rules', to: 'doc:one/rule', kind: 'FS', lag: 0, lagUnit: 'working' }] },
    'doc:one/rules',
  ],
]

for (const [place, settings, accepted] of UNKNOWN) {
  test(`an unknown name under ${place} is told with those that are known: ${JSON.stringify(settings)}`, () => {
    assert.throws(
      () => plan([document()], settings),
      (error) => {
        assert.ok(error instanceof PlanError)
        assert.equal(error.code, 'E_PLAN_UNKNOWN')
        assert.equal(error.values.place, place)
        assert.ok(String(error.values.accepted).includes(accepted), String(error.values.accepted))
        return true
      },
    )
  })
}

test('settings for what the plan no longer has are told, and do nothing', () => {
  const used = document(
    {},
    { stages: [reached('first-use', '2025-08-01')], evidence: [seen('first-use', '2025-08-01')] },
  )
  const settings = { documents: { 'doc:one': { weight: 3 } }, steps: { 'doc:one/ir/cabinet': { days: 3 } } }
  const unused = plan([used], settings).issues.filter(({ code }) => code === 'setting-unused')
  assert.deepEqual(unused, [
    { code: 'setting-unused', place: 'documents', item: 'doc:one' },
    { code: 'setting-unused', place: 'steps', item: 'doc:one/ir/cabinet' },
  ])
})

test('without calendars every day counts, and it is told', () => {
  const { network, issues } = networkOf({
    items: [relationship, document()],
    settings: NO_SETTINGS,
    today: TODAY,
    calendarsKnown: ['IR'],
  })
  assert.deepEqual(
    issues.filter(({ code }) => code === 'no-calendar'),
    [{ code: 'no-calendar', party: 'tj' }],
  )
  const calendars = new Map(network.tasks.map(({ id, calendar }) => [id, calendar]))
  assert.equal(calendars.get('doc:one/tj/parliament'), 'every-day')
  assert.equal(calendars.get('doc:one/rules'), 'IR')
})

test('steps to come are counted by what their durations rest on', () => {
  const settings = { steps: { 'doc:one/rules': { days: 3 } } }
  const { observed, set, assumption } = basesOf(plan([document()], settings).network.tasks)
  assert.deepEqual([observed, set], [4, 1])
  assert.ok(assumption > 10)
})
