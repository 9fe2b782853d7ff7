import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOW } from '../../desk/testing/desk-world.ts'
import { ownMachine } from '../access/own-machine.ts'
import type { Principal } from '../access/principal.ts'
import { type ServerWorld, serverWorld } from '../testing/server-world.ts'

interface Kept {
  readonly id: string
  readonly name: string
  readonly asOf: string
}

interface Comparison {
  readonly name: string
  readonly asOf: string
  readonly tasks: readonly { readonly id: string; readonly start: string; readonly end: string }[]
  readonly slips: readonly { readonly id: string; readonly endDays: number }[]
}

test('kept plans and working days', async (t) => {
  const world = await serverWorld(t, { clock: () => NOW })
  await t.test('a plan is kept, listed and compared with the one of now', () => keeps(world))
  await t.test('who does not answer for the register keeps none', () => refuses(world))
  await t.test('the working days of both sides, with why and from where', () => tellsDays(world))
})

const post = (body: object) => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
})

async function keeps(world: ServerWorld): Promise<void> {
  const path = `/relationships/${world.rel}/plan/baselines`
  const listed = async () => (await world.json<{ rows: readonly Kept[] }>(path)).rows
  assert.deepEqual(await listed(), [])
  const { id, entry } = await world.json<{ id: string; entry: number }>(path, post({ name: 'Spring' }))
  assert.equal(entry, (await (await world.desk.store.log(world.rel)).size()) - 1)
  const [kept] = await listed()
  assert.deepEqual([kept?.id, kept?.name, kept?.asOf], [id, 'Spring', '2026-01-15'])
  const same = await world.json<Comparison>(`${path}/${encodeURIComponent(id)}`)
  assert.deepEqual([same.name, same.asOf, same.slips], ['Spring', '2026-01-15', []])
  const later = await world.json<Comparison>(`${path}/${encodeURIComponent(id)}?at=2026-12-01`)
  assert.ok(later.slips.some(({ endDays }) => endDays > 0))
  const { steps } = await world.json<{ steps: readonly object[] }>(`/relationships/${world.rel}/plan`)
  assert.equal(same.tasks.length, steps.length)
  assert.equal((await world.request(`/api/v1${path}/plan:none`)).status, 404)
}

async function refuses(world: ServerWorld): Promise<void> {
  const as: Principal = { ...ownMachine(null), memberOf: () => ({ role: 'approver', party: 'ir' }) }
  const path = `/api/v1/relationships/${world.rel}/plan/baselines`
  assert.equal((await world.request(path, { ...post({ name: 'Mine' }), as })).status, 403)
  assert.equal((await world.request(path, post({ name: ' ' }))).status, 422)
}

async function tellsDays(world: ServerWorld): Promise<void> {
  type Day = { readonly date: string; readonly common: boolean; readonly reasons: readonly object[] }
  type Days = { readonly calendar: string; readonly common: number; readonly days: readonly Day[] }
  const path = `/relationships/${world.rel}/calendar`
  const { calendar, common, days } = await world.json<Days>(`${path}?from=2026-03-16&to=2026-03-29`)
  assert.equal(calendar, 'IR+TJ')
  assert.equal(days.length, 14)
  assert.equal(days.filter((one) => one.common).length, common)
  assert.ok(common < 6, 'Nowruz is kept by both')
  for (const one of days) assert.ok(one.common || one.reasons.length > 0, one.date)
  const csv = await world.request(`/api/v1${path}/days?format=csv&from=2026-03-16&to=2026-03-29&lang=fa`)
  const lines = (await csv.text()).trim().split('\r\n')
  assert.equal(lines.length, 15)
  assert.match(lines.join(' '), /نوروز/)
  const wrong = await world.request(`/api/v1${path}?countries=QQ`)
  assert.equal(((await wrong.json()) as { code: string }).code, 'E_CALENDAR_UNKNOWN')
  assert.equal((await world.request(`/api/v1${path}?from=2026-03-16&to=2026-03-15`)).status, 422)
}
