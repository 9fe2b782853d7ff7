import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { after, test } from 'node:test'
import { EVERY_DAY, FREE, makeForecast, type Network, PlanError, planNetwork, type Task } from '../../planner/index.ts'
import { openPlannerThread } from './index.ts'

const thread = openPlannerThread()
after(() => thread.close())

const task = (id: string, days: number): Task => ({
  ...{ id, group: id, step: 'work', party: null, title: null, calendar: EVERY_DAY, days },
  estimate: { shape: 'three-point', low: 1, likely: days, high: 9, basis: { kind: 'assumption', note: '' } },
  ...{
    returns: null,
    never: 0,
    demands: [{ bodies: ['desk'], units: 1 }],
    bounds: FREE,
    progress: { state: 'waiting' },
  },
})

const NETWORK: Network = {
  tasks: ['a', 'b', 'c', 'd', 'e'].map((id, at) => task(id, 3 + at)),
  links: [{ from: 'a', to: 'b', kind: 'FS', lag: 0, lagUnit: 'working' }],
  bodies: [{ id: 'desk', capacity: [{ from: 0, units: 1 }] }],
  goals: ['b', 'c', 'd', 'e'].map((id, at) => ({ task: id, weight: 1 + at, due: 1010 - at })),
  today: 1000,
}
const planned = { network: NETWORK, calendars: new Map() }

test('the thread plans and forecasts as the planner itself does', async () => {
  const schedule = await thread.plan(planned, { seed: 3, schedules: 50 })
  assert.deepEqual(schedule, planNetwork(NETWORK, new Map(), { seed: 3, schedules: 50 }))
  const choices = { seed: 3, samples: 40, schedule }
  assert.deepEqual(await thread.forecast(planned, choices), makeForecast(NETWORK, new Map(), choices))
})

test('a limit of time ends the search with what there is', async () => {
  const told: number[] = []
  const onProgress = (done: number) => void told.push(done)
  const forecasts = await thread.forecast(
    planned,
    { samples: 9_000_000, goals: ['b'], influences: false },
    { timeLimitMs: 150, onProgress },
  )
  const { samples = 0 } = forecasts[0] ?? {}
  assert.ok(samples > 0 && samples < 9_000_000, String(samples))
  assert.ok(told.length > 0 && told.every((done) => done <= samples), String(told))
})

test('a signal ends the search with what there is', async () => {
  const control = new AbortController()
  const onProgress = () => control.abort()
  const choices = { samples: 9_000_000, goals: ['b'], influences: false }
  const [forecast] = await thread.forecast(planned, choices, { stop: control.signal, onProgress })
  const { samples = 0 } = forecast ?? {}
  assert.ok(samples > 0 && samples < 9_000_000, String(samples))
})

test('errors of the planner keep their code, values and steps', async () => {
  const links = [...NETWORK.links, { ...NETWORK.links[0], from: 'b', to: 'a' }] as Network['links']
  const circular = { ...planned, network: { ...NETWORK, links } }
  await assert.rejects(thread.plan(circular, {}), (error) => {
    assert.ok(error instanceof PlanError)
    assert.equal(error.code, 'E_PLAN_CYCLE')
    assert.deepEqual([...error.steps].sort(), ['a', 'b'])
    return true
  })
})

test('what is under way ends with the thread', async () => {
  const own = openPlannerThread()
  const work = assert.rejects(own.forecast(planned, { samples: 9_000_000 }), /ended/)
  await own.close()
  await work
})

test('a closed thread refuses at once', async () => {
  const own = openPlannerThread()
  await own.plan(planned, { schedules: 1 })
  assert.equal(own.isOpen(), true)
  await own.close()
  assert.equal(own.isOpen(), false)
  await assert.rejects(own.plan(planned, {}), /ended/)
  await assert.rejects(own.forecast(planned, {}), /ended/)
  await own.close()
})

test('nobody waits for a thread that is closed in the same moment', async () => {
  const own = openPlannerThread()
  const closing = own.close()
  await assert.rejects(own.plan(planned, {}), /ended/)
  await closing
})

test('a thread without work keeps no program from ending', async () => {
  const module = JSON.stringify(import.meta.resolve('./index.ts'))
  const program = `import { openPlannerThread } from ${module}; openPlannerThread()`
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { timeout: 20_000 })
  assert.equal(status, 0)
})
