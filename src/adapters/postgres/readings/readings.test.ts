import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, type TestContext, test } from 'node:test'
import { readText } from '../../../reader/index.ts'
import { NORTH, SOUTH } from '../../../register/testing/index.ts'
import { roleOf } from '../store/roles.ts'
import { openedStore, REL } from '../store/testing/stores.ts'
import { type KeptReading, openReadings } from './index.ts'

const NOW = Date.UTC(2026, 0, 15, 12)
const DAY = 86_400_000
const SAID = 'The Minister said that the dam is full.'
const RECORD = readText(SAID)

const id = () => randomBytes(8).toString('hex')

function reading(some: Partial<KeptReading> = {}): KeptReading {
  const publication = { publisher: null, address: 'https://news.example/1', publishedOn: null }
  const facts = { name: 'talks.txt', format: 'text', bytes: SAID.length, sha256: 'ab', text: SAID, record: RECORD }
  return { id: id(), owner: 'one', publication, ...facts, ...some }
}

async function world(t: TestContext) {
  const made = await openedStore(t)
  const open = () => {
    const readings = openReadings(made.database)
    t.after(() => readings.close())
    return readings
  }
  return { ...made, open, readings: open() }
}

const keyOf = ({ id, owner }: KeptReading) => ({ owner, reading: id, rel: REL })

test('a reading and what was decided of it are there when the database is opened again', async (t) => {
  const { readings, open } = await world(t)
  // No text of PostgreSQL holds U+0000.
  const kept = reading({ text: `${SAID}\0 «سد پر است» 😀` })
  await readings.add(kept, NOW)
  const decided = { decisions: { d1: 'accepted' }, marked: [{ kind: 'document', start: 1, end: 4 }] }
  assert.equal(await readings.keepReview(keyOf(kept), { decided, count: 1 }, NOW + 1), true)
  await readings.close()
  const again = open()
  assert.deepEqual(await again.reading(kept.id, 'one'), JSON.parse(JSON.stringify(kept)))
  assert.deepEqual(await again.review(keyOf(kept)), decided)
  const line = { id: kept.id, name: 'talks.txt', bytes: SAID.length, readAt: NOW, changedAt: NOW + 1, decided: 1 }
  assert.deepEqual(await again.unfinished('one', REL), [line])
})

test('nobody sees, decides or throws away what is somebody else’s', async (t) => {
  const { readings } = await world(t)
  const kept = reading()
  await readings.add(kept, NOW)
  const other = { ...keyOf(kept), owner: 'other' }
  assert.equal(await readings.reading(kept.id, 'other'), null)
  assert.deepEqual(await readings.unfinished('other', REL), [])
  assert.equal(await readings.keepReview(other, { decided: {}, count: 0 }, NOW), false)
  assert.equal(await readings.review(other), null)
  assert.equal(await readings.remove(kept.id, 'other'), false)
  assert.notEqual(await readings.reading(kept.id, 'one'), null)
})

test('what was entered is unfinished again once more is decided; what is thrown away is gone', async (t) => {
  const { readings } = await world(t)
  const kept = reading()
  await readings.add(kept, NOW)
  const ids = async (rel = REL) => (await readings.unfinished('one', rel)).map((line) => line.id)
  await readings.endReview(keyOf(kept), NOW + 1)
  assert.deepEqual([await ids(), await ids('other-register')], [[], [kept.id]])
  await readings.keepReview(keyOf(kept), { decided: { decisions: {} }, count: 0 }, NOW + 2)
  assert.deepEqual(await ids(), [kept.id])
  assert.equal(await readings.remove(kept.id, 'one'), true)
  assert.deepEqual([await ids(), await readings.review(keyOf(kept))], [[], null])
})

describe('limits', () => {
  test('the least used readings of one owner go, the last used one never', async (t) => {
    const { database } = await world(t)
    const readings = openReadings(database, { readings: 3, bytes: 100_000 })
    t.after(() => readings.close())
    const ids = async () => (await readings.unfinished('one', REL)).map((line) => line.id)
    const others = reading({ owner: 'other' })
    const [first, second, third, fourth] = [reading(), reading(), reading(), reading()]
    for (const [place, one] of [others, first, second, third].entries()) await readings.add(one, NOW + place)
    await readings.keepReview(keyOf(first), { decided: {}, count: 0 }, NOW + 10)
    await readings.add(fourth, NOW + 11)
    assert.deepEqual(await ids(), [fourth.id, first.id, third.id])
    // Nothing packs what is by chance.
    const large = () => reading({ text: randomBytes(100_000).toString('base64') })
    const [one, another] = [large(), large()]
    await readings.add(one, NOW + 12)
    assert.deepEqual(await ids(), [one.id])
    await readings.add(another, NOW + 13)
    assert.deepEqual(await ids(), [another.id])
    assert.notEqual(await readings.reading(others.id, 'other'), null)
  })

  test('what nobody touches for ninety days goes, whoever’s it is', async (t) => {
    const { readings } = await world(t)
    const [old, touched] = [reading(), reading({ owner: 'other' })]
    for (const one of [old, touched]) await readings.add(one, NOW)
    await readings.keepReview(keyOf(touched), { decided: {}, count: 0 }, NOW + DAY)
    await readings.tidy(NOW + 90 * DAY)
    assert.equal(await readings.reading(old.id, 'one'), null)
    assert.notEqual(await readings.reading(touched.id, 'other'), null)
  })
})

test('nobody with a role of a relationship has any right on the tables', async (t) => {
  const { readings, raw } = await world(t)
  const kept = reading()
  await readings.add(kept, NOW)
  await readings.keepReview(keyOf(kept), { decided: {}, count: 0 }, NOW)
  for (const table of ['reading', 'review']) {
    const [filled] = await raw(`select count(*)::int as n from paygir.${table}`)
    assert.ok(filled?.n > 0, `${table}: the case shows nothing`)
    for (const role of [roleOf(REL, NORTH), roleOf(REL, SOUTH), roleOf(REL, null), 'pg_monitor']) {
      for (const right of ['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) {
        const [row] = await raw(`select has_table_privilege($1, $2, $3) as may`, [role, `paygir.${table}`, right])
        assert.equal(row?.may, false, `${role} may ${right} ${table}`)
      }
    }
  }
})
