import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Change } from '../../register/index.ts'
import { NOBODY, type Principal } from '../access/principal.ts'
import { type ServerWorld, serverWorld } from '../testing/server-world.ts'

interface Line {
  readonly id: string
  readonly name: string
  readonly variants: readonly { readonly name: string }[]
  readonly merges: readonly { readonly one: string; readonly other: string }[]
  readonly where: readonly { readonly where: string; readonly titles: object }[]
}

interface Pair {
  readonly one: string
  readonly other: string
  readonly seenOne: readonly object[]
}

/** Made up, like each other, and of no side that is known. */
const NAMES = ['Lale Demirsoy', 'Leyla Demirsoy', 'Лайло Демирсой']

test('people of a register', async (t) => {
  const world = await serverWorld(t)
  const body: Change = {
    type: 'body.add',
    obj: 'body:roads-desk',
    party: null,
    body: {
      names: { en: 'Roads desk' },
      party: null,
      field: 'transport',
      contacts: NAMES.map((name) => ({ name, role: 'Minister of Roads', address: null })),
    },
  }
  await world.desk.store.enter(world.rel, [body], { by: 'secretariat', party: null, role: 'secretariat' })
  await t.test('are told apart by their spelling until somebody decides', () => tellsApart(world))
  await t.test('are merged, asked about no more, and taken apart again', () => mergesAndParts(world))
  await t.test('are merged by approvers only', () => refusesReaders(world))
})

async function peopleOf({ json, rel }: ServerWorld): Promise<readonly Line[]> {
  return (await json<{ rows: readonly Line[] }>(`/relationships/${rel}/people?limit=1000`)).rows
}

async function pairsOf({ json, rel }: ServerWorld): Promise<readonly Pair[]> {
  return (await json<{ rows: readonly Pair[] }>(`/relationships/${rel}/names/undecided?limit=1000`)).rows
}

function decide({ request, rel }: ServerWorld, decision: object, as?: Principal): Promise<Response> {
  return request(`/api/v1/relationships/${rel}/names/decisions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'http://127.0.0.1:4747' },
    body: JSON.stringify(decision),
    ...(as === undefined ? {} : { as }),
  })
}

async function tellsApart(world: ServerWorld): Promise<void> {
  const people = await peopleOf(world)
  assert.ok(people.length > 10, 'signatories of the sample')
  for (const name of NAMES) assert.ok(people.some((one) => one.name === name && one.variants.length === 1))
  const pairs = await pairsOf(world)
  const ours = pairs.filter(({ one, other }) => NAMES.includes(one) && NAMES.includes(other))
  assert.ok(ours.length >= 2)
  for (const { one, other, seenOne } of ours) assert.ok(one < other && seenOne.length > 0)
}

async function mergesAndParts(world: ServerWorld): Promise<void> {
  const [one = '', other = '', third = ''] = NAMES
  const entered = await decide(world, { one: other, other: one, decision: 'same', reason: 'one passport' })
  assert.equal(entered.status, 201)
  const merged = await world.json<Line>(`/relationships/${world.rel}/people/${encodeURIComponent(other)}`)
  assert.deepEqual(merged.variants.map(({ name }) => name).sort(), [one, other])
  assert.equal(merged.merges.length, 1)
  assert.ok(merged.where.every(({ titles }) => 'en' in titles))
  assert.equal((await decide(world, { one, other, decision: 'same' })).status, 409, 'the same again')

  await decide(world, { one, other: third, decision: 'different' })
  const contradiction = await decide(world, { one: other, other: third, decision: 'same' })
  assert.deepEqual(
    [contradiction.status, ((await contradiction.json()) as { code: string }).code],
    [409, 'R_NAMES_CONTRADICT'],
  )
  const pairs = await pairsOf(world)
  assert.ok(!pairs.some((pair) => NAMES.includes(pair.one) && NAMES.includes(pair.other)))

  await decide(world, { one, other, decision: 'undecided' })
  assert.equal((await peopleOf(world)).filter(({ name }) => NAMES.includes(name)).length, NAMES.length)
  assert.ok((await pairsOf(world)).some((pair) => pair.one === one && pair.other === other))
  const { rows } = await world.json<{ rows: readonly { decision: string }[] }>(
    `/relationships/${world.rel}/names/decisions`,
  )
  assert.deepEqual(
    rows.map(({ decision }) => decision),
    ['different'],
  )
}

async function refusesReaders(world: ServerWorld): Promise<void> {
  const as = (role: 'editor' | 'approver'): Principal => {
    return {
      ...NOBODY,
      kind: 'account',
      name: 'somebody',
      scope: 'administer',
      memberOf: () => ({ role, party: 'tj' }),
    }
  }
  const [one = '', other = ''] = NAMES
  assert.equal((await decide(world, { one, other, decision: 'same' }, as('editor'))).status, 403)
  assert.equal((await decide(world, { one, other, decision: 'same' }, as('approver'))).status, 201)
  assert.equal((await decide(world, { one, other: one, decision: 'same' })).status, 422)
}
