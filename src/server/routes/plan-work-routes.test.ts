import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import type { Role } from '../../access/index.ts'
import { NOW } from '../../desk/testing/desk-world.ts'
import type { Forecast } from '../../planner/index.ts'
import type { Change } from '../../register/index.ts'
import type { PlanSent } from '../../words/plan/index.ts'
import { ownMachine } from '../access/own-machine.ts'
import { NOBODY, type Principal } from '../access/principal.ts'
import { type ServerWorld, serverWorld } from '../testing/server-world.ts'

interface Job<Result> {
  readonly id: string
  readonly state: string
  readonly result: Result
  readonly problem: { readonly code: string; readonly title: string } | null
}

interface Diff {
  readonly moved: readonly { readonly id: string; readonly startDays: number; readonly because: readonly object[] }[]
  readonly goals: readonly { readonly task: string; readonly after: string }[]
}

interface WhatIf {
  readonly diff: Diff
  readonly forecasts: readonly object[]
  readonly chart: PlanSent & { readonly forecasts: readonly Forecast[] }
}

interface Plan {
  readonly steps: readonly { readonly id: string; readonly document: string; readonly start: string; days: number }[]
}

test('planning anew and what would change', async (t) => {
  const world = await serverWorld(t, { clock: () => NOW })
  await t.test('the plan is a job, done at once when it is kept', () => plansAtOnce(world))
  await t.test('a slip moves what follows, and tells why', () => slips(world))
  await t.test('settings that are wrong are told with their place', () => refusesSettings(world))
  await t.test('searches are bounded, and begun by people alone', () => isBounded(world))
  await t.test('a long search is cancelled', () => isCancelled(world))
  await t.test('what is accepted is what was shown, and stands in the history', () => accepts(world))
  await t.test('some steps are accepted, and the others stay', () => acceptsSome(world))
  await t.test('who may not decide is refused, and nobody takes what others were shown', () => keepsApart(world))
})

const SECRET = 'only for one side'

const base = ({ rel }: ServerWorld) => `/relationships/${rel}/plan`

/** A request that sends the body as JSON. */
function posting(body: object, as?: Principal) {
  const sent = { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  return as === undefined ? sent : { ...sent, as }
}

async function refusal(world: ServerWorld, path: string, sent: ReturnType<typeof posting>) {
  const response = await world.request(`/api/v1${path}`, sent)
  const { code, title } = (await response.json()) as { code: string; title: string }
  return { status: response.status, code, title }
}

async function done<Result>(world: ServerWorld, begun: Job<Result>, as?: Principal): Promise<Job<Result>> {
  for (let job = begun; ; job = await world.json<Job<Result>>(`/jobs/${begun.id}`, as && { as })) {
    if (job.state !== 'running') return job
    await wait(30)
  }
}

async function whatIf(world: ServerWorld, settings: object, as?: Principal): Promise<Job<WhatIf>> {
  return done(world, await world.json<Job<WhatIf>>(`${base(world)}/what-if`, posting({ settings }, as)), as)
}

/** A step that others wait for, and that has not begun. */
async function slippingStep(world: ServerWorld) {
  const { steps } = await world.json<Plan>(base(world))
  const found = steps.find(({ id, days }) => id.endsWith('/legal-check') && days > 0)
  assert.ok(found)
  return found
}

async function plansAtOnce(world: ServerWorld): Promise<void> {
  const plan = await world.json<Plan>(base(world))
  const response = await world.request(`/api/v1${base(world)}`, {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/json' },
  })
  const job = (await response.json()) as Job<Plan>
  assert.deepEqual([response.status, job.state, job.result], [200, 'done', plan])
  const other = await done(
    world,
    await world.json<Job<Plan>>(base(world), posting({ schedules: 5, objective: 'makespan' })),
  )
  assert.equal(other.result.steps.length, plan.steps.length)
}

async function slips(world: ServerWorld): Promise<void> {
  const step = await slippingStep(world)
  const { result } = await whatIf(world, { steps: { [step.id]: { days: step.days + 60 } } })
  assert.ok(result.diff.moved.length > 1)
  for (const { because } of result.diff.moved) assert.ok(because.length > 0)
  const after = new Map(result.chart.schedule.tasks.map((task) => [task.id, task]))
  assert.ok(result.chart.schedule.tasks.length > 0 && after.has(step.id))
  assert.equal(result.forecasts.length, result.chart.forecasts.length)
  const { result: none } = await whatIf(world, {})
  assert.deepEqual([none.diff.moved, none.diff.goals], [[], []])
}

async function refusesSettings(world: ServerWorld): Promise<void> {
  const path = `${base(world)}/what-if`
  const shape = await refusal(world, path, posting({ settings: { steps: { a: { days: -4 } } } }))
  assert.deepEqual([shape.status, shape.code], [422, 'E_PLAN_SHAPE'])
  assert.match(shape.title, /steps\.a\.days/)
  const unknown = await refusal(world, path, posting({ settings: { steps: { 'doc:none/first-use': { days: 4 } } } }))
  assert.equal(unknown.code, 'E_PLAN_UNKNOWN')
  const search = await refusal(world, path, posting({ settings: {}, seconds: 9999 }))
  assert.deepEqual([search.status, search.code], [422, 'E_REQUEST_SHAPE'])
}

async function isBounded(world: ServerWorld): Promise<void> {
  const most = { settings: {}, schedules: 50_000_000 }
  assert.equal((await refusal(world, `${base(world)}/what-if`, posting(most))).code, 'E_REQUEST_SHAPE')
  const membership = { role: 'reader', party: null } as const
  for (const kind of ['share', 'token'] as const) {
    const as: Principal = { ...NOBODY, kind, name: 'Press', memberOf: () => membership }
    for (const [path, body] of [
      ['', {}],
      ['/what-if', { settings: {} }],
      ['/import', {}],
    ] as const) {
      const { status, code } = await refusal(world, `${base(world)}${path}`, posting(body, as))
      assert.deepEqual([status, code], [403, 'E_SCOPE_TOO_SMALL'], `${kind} ${path}`)
    }
  }
}

async function isCancelled(world: ServerWorld): Promise<void> {
  const { id, state } = await world.json<Job<WhatIf>>(`${base(world)}/what-if`, posting({ settings: {}, seconds: 60 }))
  assert.equal(state, 'running')
  const from = performance.now()
  const cancelled = await world.json<Job<WhatIf>>(`/jobs/${id}`, { method: 'DELETE' })
  assert.deepEqual([cancelled.state, cancelled.result], ['cancelled', null])
  const { code } = await refusal(world, `${base(world)}/settings`, posting({ job: id, reason: 'again' }))
  assert.equal(code, 'E_PLAN_MOVED_ON')
  assert.ok(performance.now() - from < 5000)
}

async function accepts(world: ServerWorld): Promise<void> {
  const step = await slippingStep(world)
  const { id, result } = await whatIf(world, { steps: { [step.id]: { days: step.days + 30 } } })
  const stored = await world.json<{ entry: number; diff: Diff }>(
    `${base(world)}/settings`,
    posting({ job: id, reason: 'slow' }),
  )
  assert.deepEqual(
    stored.diff.moved.map((moved) => moved.id),
    result.diff.moved.map((moved) => moved.id),
  )
  const { schedule } = await world.json<PlanSent>(`${base(world)}/chart`)
  assert.deepEqual(
    schedule.tasks.map(({ id: task, start, end }) => [task, start, end]),
    result.chart.schedule.tasks.map(({ id: task, start, end }) => [task, start, end]),
  )
  const log = await world.desk.store.log(world.rel)
  // After the first settings comes why.
  assert.equal(stored.entry, (await log.size()) - 2)
  const { row } = await world.json<{ row: { planRole: string | null } }>(
    `/relationships/${world.rel}/log/entries/${stored.entry}`,
  )
  assert.equal(row.planRole, 'settings', 'the history can tell that the plan was changed')
  const again = await refusal(world, `${base(world)}/settings`, posting({ job: id, reason: 'again' }))
  assert.deepEqual([again.status, again.code], [409, 'E_PLAN_MOVED_ON'])
}

async function acceptsSome(world: ServerWorld): Promise<void> {
  const before = await world.json<PlanSent>(`${base(world)}/chart`)
  const step = await slippingStep(world)
  const { id, result } = await whatIf(world, { steps: { [step.id]: { days: step.days + 45 } } })
  const own = result.diff.moved.filter((moved) => moved.id.startsWith(`${step.document}/`)).map((moved) => moved.id)
  assert.ok(own.length > 0 && own.length <= result.diff.moved.length)
  await world.json(`${base(world)}/settings`, posting({ job: id, steps: own, reason: 'only this one' }))
  const after = await world.json<PlanSent>(`${base(world)}/chart`)
  const startOf = ({ schedule }: PlanSent) => new Map(schedule.tasks.map((task) => [task.id, task.start]))
  const [was, is] = [startOf(before), startOf(after)]
  const rejected = result.diff.moved.map((moved) => moved.id).filter((task) => !own.includes(task))
  for (const task of rejected) assert.equal(is.get(task), was.get(task), task)
  assert.ok(own.some((task) => is.get(task) !== was.get(task)))
  // Whoever else moves takes the room that has become free.
  for (const [task, start] of is) if (!own.includes(task)) assert.ok(start <= (was.get(task) ?? start), task)
}

async function keepsApart(world: ServerWorld): Promise<void> {
  const of = (role: Role, party: string, account: string): Principal => ({
    ...ownMachine(null),
    ...{ kind: 'account', account, name: account, memberOf: () => ({ role, party }) },
  })
  const [reader, secretary] = [of('reader', 'ir', 'one'), of('secretary', 'tj', 'two')]
  const approver = of('approver', 'tj', 'three')
  const { id } = await whatIf(world, {}, reader)
  const path = `${base(world)}/settings`
  assert.equal((await refusal(world, path, posting({ job: id, reason: 'mine' }, reader))).status, 403)
  assert.equal((await refusal(world, path, posting({ job: id, reason: 'mine' }, secretary))).code, 'E_JOB_UNKNOWN')
  const own = await whatIf(world, {}, approver)
  const refused = await refusal(world, path, posting({ job: own.id, reason: 'mine' }, approver))
  assert.equal(refused.code, 'E_NOT_ALLOWED', 'settings are entered by whoever may enter them as a change')
  const obj = (await world.json<Plan>(base(world))).steps[0]?.document ?? ''
  const note = { type: 'note.add', obj, party: 'ir', body: { text: SECRET, language: 'en' } } as Change
  await world.desk.store.enter(world.rel, [note], { by: 'desk', party: 'ir', role: 'editor' })
  for (const as of [reader, secretary]) {
    const chart = JSON.stringify(await world.json<PlanSent>(`${base(world)}/chart`, { as }))
    assert.ok(!chart.includes(SECRET))
  }
}
