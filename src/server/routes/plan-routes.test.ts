import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import type { Forecast } from '../../planner/index.ts'
import { loadVocabulary } from '../../words/index.ts'
import { ganttTexts, type PlanSent, planInWords } from '../../words/plan/index.ts'
import { type ServerWorld, serverWorld } from '../testing/server-world.ts'

interface Step {
  readonly id: string
  readonly document: string
  readonly title: string
  readonly start: string
  readonly end: string
  readonly because: string
}

interface Rows<Row> {
  readonly rows: readonly Row[]
  readonly next: string | null
  readonly total: number
}

type Chart = PlanSent & { readonly at: string; readonly forecasts: readonly Forecast[] }

test('the plan of the sample', async (t) => {
  const world = await serverWorld(t)
  await t.test('is made once, and given at once afterwards', () => isMadeOnce(world))
  await t.test('has steps as a list, as a table and as lines', () => listsSteps(world))
  await t.test('tells why a step starts when it does, back to the first', () => tellsWhy(world))
  await t.test('tells who does what next', () => tellsNext(world))
  await t.test('tells which session it reckons with next', () => tellsSessions(world))
  await t.test('tells what is late and because of what', () => tellsLate(world))
  await t.test('forecasts every goal, and one document with what matters most', () => forecasts(world))
  await t.test('is told by a page as by the server', () => isSent(world))
  await t.test('is drawn in every language', () => isDrawn(world))
  await t.test('goes out as a project file, a calendar and tables', () => goesOut(world))
  await t.test('is made of the past as it was known then', () => looksBack(world))
})

const base = ({ rel }: ServerWorld) => `/relationships/${rel}/plan`

async function isMadeOnce(world: ServerWorld): Promise<void> {
  const from = performance.now()
  const plan = await world.json<{ at: string; steps: readonly Step[]; goals: readonly object[] }>(base(world))
  const first = performance.now() - from
  assert.equal(plan.at, new Date().toISOString().slice(0, 10))
  assert.ok(plan.steps.length > plan.goals.length && plan.goals.length > 0)
  const again = performance.now()
  assert.deepEqual(await world.json(base(world)), plan)
  assert.ok(performance.now() - again < first / 2, 'the same plan is not made twice')
}

async function listsSteps(world: ServerWorld): Promise<void> {
  const { rows, total, next } = await world.json<Rows<Step>>(`${base(world)}/steps?limit=10`)
  assert.deepEqual([rows.length, next], [10, rows.at(-1)?.id])
  const document = rows[0]?.document ?? ''
  const own = await world.json<Rows<Step>>(`${base(world)}/steps?document=${document}`)
  assert.ok(own.total < total && own.rows.every((row) => row.document === document))
  const textOf = async (format: string) => {
    const response = await world.request(`/api/v1${base(world)}/steps?limit=1000&format=${format}`)
    return (await response.text()).trim().split(/\r?\n/)
  }
  assert.equal((await textOf('csv')).length, total + 1)
  assert.equal((await textOf('jsonl')).length, total)
  const none = await world.request(`/api/v1${base(world)}/steps?document=doc:none`)
  assert.equal(none.status, 404)
}

async function tellsWhy(world: ServerWorld): Promise<void> {
  const { goals } = await world.json<{ goals: readonly { task: string }[] }>(base(world))
  const path = `${base(world)}/steps/${encodeURIComponent(goals[0]?.task ?? '')}`
  const { step, chain } = await world.json<{ step: Step; chain: readonly (Step & { through: string | null })[] }>(path)
  assert.deepEqual([chain[0]?.id, chain[0]?.start], [step.id, step.start])
  assert.ok(chain.length > 1 && chain.at(-1)?.through === null)
  for (const [at, one] of chain.entries()) assert.ok(at === 0 || one.start <= (chain[at - 1]?.start ?? ''), one.id)
  const persian = await world.json<{ step: Step }>(`${path}?lang=fa`)
  assert.match(persian.step.because, /\p{Script=Arabic}/u)
  const wrong = await world.request(`/api/v1${base(world)}/steps/${encodeURIComponent('doc:none/first-use')}`)
  assert.equal(wrong.status, 404)
}

async function tellsNext(world: ServerWorld): Promise<void> {
  type Row = { readonly body: string | null; readonly party: string | null; readonly start: string }
  const all = await world.json<Rows<Row>>(`${base(world)}/next?limit=1000`)
  const far = await world.json<Rows<Row>>(`${base(world)}/next?limit=1000&days=365`)
  assert.ok(all.total > 0 && far.total > all.total)
  const body = all.rows.find((row) => row.body !== null)?.body ?? ''
  const own = await world.json<Rows<Row>>(`${base(world)}/next?body=${body}`)
  assert.ok(own.total > 0 && own.rows.every((row) => row.body === body))
  const side = await world.json<Rows<Row>>(`${base(world)}/next?party=tj`)
  assert.ok(side.total > 0 && side.rows.every((row) => row.party === 'tj'))
}

async function tellsSessions(world: ServerWorld): Promise<void> {
  const { rows } = await world.json<Rows<{ from: string; until: string; status: string; bodyName: string }>>(
    `${base(world)}/sessions?limit=3`,
  )
  const today = new Date().toISOString().slice(0, 10)
  assert.ok(rows.length > 0)
  for (const { from, until, bodyName } of rows) assert.ok(from > today && until >= from && bodyName !== '')
  assert.deepEqual(
    rows.map(({ from }) => from),
    rows.map(({ from }) => from).toSorted(),
  )
  const chart = await world.json<Chart>(`${base(world)}/chart`)
  const days = chart.sessions
    .flatMap(([, own]) => own.map(({ first }) => first))
    .filter((day) => day > chart.network.today)
  assert.equal(rows[0]?.from, new Date(Math.min(...days) * 86_400_000).toISOString().slice(0, 10))
  const again = await world.request(`/api/v1${base(world)}/sessions?limit=3`)
  assert.ok(again.headers.has('etag'), 'what changes with the log alone is worked out for everybody who asks')
}

async function tellsLate(world: ServerWorld): Promise<void> {
  type Row = { readonly lateDays: number; readonly weight: number; readonly causes: readonly { text: string }[] }
  const { rows } = await world.json<Rows<Row>>(`${base(world)}/late`)
  assert.ok(rows.length > 0)
  for (const { lateDays, causes } of rows) assert.ok(lateDays > 0 && causes.every(({ text }) => text !== ''))
  const costs = rows.map(({ lateDays, weight }) => lateDays * weight)
  assert.deepEqual(
    costs.toSorted((a, b) => b - a),
    costs,
  )
}

async function forecasts(world: ServerWorld): Promise<void> {
  type Row = {
    readonly document: string
    readonly outlook: string
    readonly quantiles: Readonly<Record<'p50' | 'p80', string | null>>
    readonly influences: readonly object[]
  }
  const { rows } = await world.json<Rows<Row>>(`${base(world)}/forecasts`)
  const { goals } = await world.json<{ goals: readonly object[] }>(base(world))
  assert.equal(rows.length, goals.length)
  for (const { quantiles } of rows) assert.ok((quantiles.p50 ?? '9') <= (quantiles.p80 ?? '9'))
  const document = rows.find(({ outlook }) => outlook === 'will-miss')?.document ?? ''
  const one = await world.json<{ document: string; forecasts: readonly Row[] }>(
    `${base(world)}/forecasts/${encodeURIComponent(document)}?samples=60`,
  )
  assert.equal(one.document, document)
  assert.ok(one.forecasts[0]?.influences.length)
  const known = await world.json<{ rows: readonly { item: string }[] }>(
    `/relationships/${world.rel}/items?kind=document&limit=500`,
  )
  const unplanned = known.rows.find(({ item }) => !rows.some((row) => row.document === item))?.item ?? ''
  const none = await world.json<{ forecasts: readonly Row[] }>(`${base(world)}/forecasts/${unplanned}`)
  assert.deepEqual(none.forecasts, [], 'nothing is forecast for what no plan is made for')
  for (const unknown of ['doc:none', 'und:1', `rel:${world.rel}`]) {
    const response = await world.request(`/api/v1${base(world)}/forecasts/${unknown}`)
    assert.deepEqual([response.status, ((await response.json()) as { code: string }).code], [404, 'E_ITEM_UNKNOWN'])
  }
}

async function isSent(world: ServerWorld): Promise<void> {
  const chart = await world.json<Chart>(`${base(world)}/chart`)
  for (const language of ['en', 'fa'] as const) {
    const words = await loadVocabulary(language)
    const plan = planInWords(chart, words)
    const { reasonOf } = ganttTexts({ plan, schedule: chart.schedule, words })
    const { steps } = await world.json<{ steps: readonly Step[] }>(`${base(world)}?lang=${language}`)
    for (const { id, title, because } of steps)
      assert.deepEqual([plan.names.step(id), reasonOf(id)], [title, because], id)
  }
  const response = await world.request(`/api/v1${base(world)}/chart`)
  const tag = response.headers.get('etag') ?? ''
  const same = await world.request(`/api/v1${base(world)}/chart`, { headers: { 'if-none-match': tag } })
  assert.equal(same.status, 304)
}

async function isDrawn(world: ServerWorld): Promise<void> {
  for (const [language, direction] of [
    ['en', 'ltr'],
    ['fa', 'rtl'],
    ['tg', 'ltr'],
    ['ru', 'ltr'],
  ]) {
    const response = await world.request(`/api/v1${base(world)}/gantt.svg?lang=${language}&view=steps`)
    const svg = await response.text()
    assert.match(svg, new RegExp(`^<svg [^>]*lang="${language}"[^>]*direction="${direction}"`))
    assert.match(response.headers.get('content-security-policy') ?? '', /default-src 'none'/)
  }
  const html = await world.request(`/api/v1${base(world)}/gantt.html`)
  assert.match(await html.text(), /@page\{size:A4 landscape/)
}

async function goesOut(world: ServerWorld): Promise<void> {
  const { steps } = await world.json<{ steps: readonly Step[] }>(base(world))
  const fileOf = async (name: string) => world.request(`/api/v1${base(world)}/files/${name}`)
  assert.match(await (await fileOf('plan.xml')).text(), /<Project xmlns="http:\/\/schemas.microsoft.com\/project">/)
  const calendar = new ICAL.Component(ICAL.parse(await (await fileOf('plan.ics')).text()))
  const today = new Date().toISOString().slice(0, 10)
  assert.equal(calendar.getAllSubcomponents('vevent').length, steps.filter(({ end }) => end >= today).length)
  assert.equal((await (await fileOf('plan.csv')).text()).trim().split('\n').length, steps.length + 1)
  const sheet = await fileOf('plan.xlsx')
  assert.match(sheet.headers.get('content-disposition') ?? '', /filename="plan-ir-tj\.xlsx"/)
  assert.equal(
    Buffer.from(await sheet.arrayBuffer())
      .subarray(0, 2)
      .toString(),
    'PK',
  )
  assert.equal((await fileOf('plan.exe')).status, 404)
  const body = await (await fileOf('plan.xml')).text()
  const headers = { 'content-type': 'application/octet-stream' }
  const path = `/api/v1${base(world)}/import`
  const begun = await world.request(path, { method: 'POST', body, headers })
  assert.ok(begun.status === 200 || begun.status === 202, String(begun.status))
  const broken = await world.request(path, { method: 'POST', body: '<Project', headers })
  assert.equal(broken.status, 422)
}

async function looksBack(world: ServerWorld): Promise<void> {
  const { at, steps } = await world.json<{ at: string; steps: readonly Step[] }>(`${base(world)}?at=2023-01-01`)
  assert.equal(at, '2023-01-01')
  assert.deepEqual(
    steps.filter(({ document }) => /^doc:202[3-9]/.test(document)),
    [],
  )
  assert.equal((await world.request(`/api/v1${base(world)}?at=2023-13-01`)).status, 422)
}
