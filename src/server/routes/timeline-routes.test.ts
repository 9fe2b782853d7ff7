import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SessionLine, SessionView, TimelineRow } from '../../register/index.ts'
import { type ServerWorld, serverWorld } from '../testing/server-world.ts'

interface Page<Row> {
  readonly rows: readonly Row[]
  readonly next: string | null
}

const NUMBERS = [13, 14, 15, 16, 17]

test('the timeline and the sessions of the sample', async (t) => {
  const world = await serverWorld(t)
  await t.test('everything in one order, page by page', () => goesPageByPage(world))
  await t.test('by kinds, field, side and days', () => narrows(world))
  await t.test('as a table and as lines', () => givesTables(world))
  await t.test('a session with what became of it, also on a past day', () => showsASession(world))
  await t.test('no session by that name', () => refusesOthers(world))
})

const timelineOf = async ({ json, rel }: ServerWorld, query: string) =>
  (await json<Page<TimelineRow>>(`/relationships/${rel}/timeline?limit=1000&${query}`)).rows

async function goesPageByPage(world: ServerWorld): Promise<void> {
  const all = await timelineOf(world, '')
  assert.deepEqual(
    new Set(all.map(({ kind }) => kind)),
    new Set(['session', 'meeting', 'signing', 'stage', 'deadline']),
  )
  const paged: TimelineRow[] = []
  for (let after: string | null = ''; after !== null; ) {
    const key = after && `&after=${encodeURIComponent(after)}`
    const page: Page<TimelineRow> = await world.json(`/relationships/${world.rel}/timeline?limit=30${key}`)
    paged.push(...page.rows)
    after = page.next
  }
  assert.deepEqual(paged, all)
}

async function narrows(world: ServerWorld): Promise<void> {
  const sessions = await timelineOf(world, 'kinds=session')
  assert.deepEqual(
    sessions.map(({ sessionNumber }) => sessionNumber),
    NUMBERS,
  )
  const water = await timelineOf(world, 'field=water&kinds=signing,stage')
  assert.ok(water.length > 0 && water.every(({ fields }) => fields.includes('water')))
  const side = await timelineOf(world, 'party=tj&kinds=stage')
  assert.ok(side.every(({ parties }) => parties.includes('tj')))
  const year = await timelineOf(world, 'from=2023-01-01&to=2023-12-31')
  assert.ok(year.length > 0 && year.every(({ first, last }) => first <= '2023-12-31' && last >= '2023-01-01'))
  const wrong = await world.request(`/api/v1/relationships/${world.rel}/timeline?kinds=party`)
  assert.equal(wrong.status, 422)
}

async function givesTables({ request, rel }: ServerWorld): Promise<void> {
  const base = `/api/v1/relationships/${rel}`
  const csv = await (await request(`${base}/timeline?kinds=session&format=csv`)).text()
  assert.equal(csv.trim().split('\r\n').length, NUMBERS.length + 1)
  assert.match(csv, /^key,kind,on,until/)
  const lines = await (await request(`${base}/sessions?format=jsonl`)).text()
  const sessions = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as SessionLine)
  assert.deepEqual(
    sessions.map(({ sessionNumber }) => sessionNumber),
    NUMBERS,
  )
}

async function showsASession({ json, rel }: ServerWorld): Promise<void> {
  const place = `/relationships/${rel}/sessions/event:session-16`
  const view = await json<SessionView>(place)
  assert.deepEqual([view.previous?.sessionNumber, view.next?.sessionNumber], [15, 17])
  assert.equal(view.decided.length, view.session.decided)
  const grid = view.decided.find(({ item }) => item === 'und:grid-connection')
  assert.equal(grid?.firstAt, 'event:session-14')
  const past = await json<SessionView>(`${place}?at=2024-01-15`)
  assert.equal(past.next, null)
  assert.ok(past.decided.length > 0)
}

async function refusesOthers({ request, rel }: ServerWorld): Promise<void> {
  for (const id of ['event:none', 'event:rahmon-2022', 'doc:2023-11-08-1']) {
    const response = await request(`/api/v1/relationships/${rel}/sessions/${id}`)
    assert.deepEqual([response.status, ((await response.json()) as { code: string }).code], [404, 'E_ITEM_UNKNOWN'])
  }
}
