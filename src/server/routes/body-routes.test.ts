import assert from 'node:assert/strict'
import { test } from 'node:test'
import ical from 'ical.js'
import type { BodyLine, BodyView } from '../../register/index.ts'
import { NOBODY, type Principal } from '../access/principal.ts'
import { type ServerWorld, serverWorld } from '../testing/server-world.ts'

const BODY = 'body:joint-commission'

test('the bodies of the sample', async (t) => {
  const world = await serverWorld(t)
  await t.test('with how much they answer for', () => listsBodies(world))
  await t.test('one with its obligations, overdue first', () => showsABody(world))
  await t.test('with a calendar that others can read', () => givesACalendar(world))
  await t.test('whose calendar can be had by a token for reading in its address, and by no other', async () => {
    await takesTokens(await serverWorld(t, { principalOf: async (request) => principalBy(request) }))
  })
})

async function listsBodies({ json, rel }: ServerWorld): Promise<void> {
  const { rows } = await json<{ rows: readonly BodyLine[] }>(`/relationships/${rel}/bodies?limit=1000`)
  assert.ok(rows.length > 20)
  const answered = rows.filter(({ documents, undertakings }) => documents + undertakings > 0)
  for (const line of answered) {
    const { body, obligations } = await json<BodyView>(`/relationships/${rel}/bodies/${line.item}`)
    assert.deepEqual(body, line)
    assert.equal(obligations.length, line.documents + line.undertakings)
  }
}

async function showsABody({ json, request, rel }: ServerWorld): Promise<void> {
  const { obligations } = await json<BodyView>(`/relationships/${rel}/bodies/${BODY}`)
  const late = obligations.map((one) => one.late)
  assert.deepEqual(late, late.toSorted().reverse())
  assert.equal((await request(`/api/v1/relationships/${rel}/bodies/body:none`)).status, 404)
}

async function givesACalendar({ request, rel }: ServerWorld): Promise<void> {
  const response = await request(`/api/v1/relationships/${rel}/bodies/${BODY}/calendar.ics?lang=fa`)
  assert.match(response.headers.get('content-type') ?? '', /^text\/calendar/)
  const events = new ical.Component(ical.parse(await response.text())).getAllSubcomponents('vevent')
  const uids = events.map((event) => String(event.getFirstPropertyValue('uid')))
  assert.equal(new Set(uids).size, uids.length)
  assert.ok(uids.some((uid) => uid.includes('/und:')))
  assert.ok(
    events.some((event) => event.getFirstPropertyValue('status') === 'TENTATIVE'),
    'steps of the plan',
  )
  assert.ok(events.every((event) => String(event.getFirstPropertyValue('summary')).trim() !== ''))
}

const TOKENS: Readonly<Record<string, Principal['scope']>> = { reading: 'read', writing: 'write' }

function principalBy(request: Request): Principal {
  const scope = TOKENS[request.headers.get('authorization')?.replace('Bearer ', '') ?? '']
  if (scope === undefined) return NOBODY
  return { ...NOBODY, kind: 'token', name: 'calendar', scope, memberOf: () => ({ role: 'reader', party: null }) }
}

async function takesTokens({ request, rel }: ServerWorld): Promise<void> {
  const path = `/api/v1/relationships/${rel}/bodies/${BODY}`
  const cases = [
    [`${path}/calendar.ics?token=reading`, 200, null],
    [`${path}/calendar.ics?token=writing`, 403, 'E_TOKEN_TOO_STRONG'],
    [`${path}/calendar.ics?token=other`, 401, 'E_SIGN_IN_NEEDED'],
    [`${path}/calendar.ics`, 401, 'E_SIGN_IN_NEEDED'],
    [`${path}?token=reading`, 401, 'E_SIGN_IN_NEEDED'],
  ] as const
  for (const [address, status, code] of cases) {
    const response = await request(address)
    assert.equal(response.status, status, address)
    if (code !== null) assert.equal(((await response.json()) as { code: string }).code, code)
  }
}
