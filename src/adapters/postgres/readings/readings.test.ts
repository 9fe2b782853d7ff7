import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, type TestContext, test } from 'node:test'
import { readText } from '../../../reader/index.ts'
import { assertNoRights } from '../store/testing/no-rights.ts'
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
  return { id: id(), owner: 'one', rel: null, publication, ...facts, ...some }
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

const NOTHING = { decided: {}, count: 0, version: 0 }
const keyOf = ({ id, owner }: KeptReading) => ({ owner, reading: id, rel: REL })

test('a reading and what was decided of it are there when the database is opened again', async (t) => {
  const { readings, open } = await world(t)
  // No text of PostgreSQL holds U+0000.
  const kept = reading({ text: `${SAID}\0 «سد پر است» 😀` })
  await readings.add(kept, NOW)
  const decided = { decisions: { d1: 'accepted' }, marked: [{ kind: 'document', start: 1, end: 4 }] }
  assert.equal(await readings.keepReview(keyOf(kept), { decided, count: 1, version: 0 }, NOW + 1), 'kept')
  await readings.close()
  const again = open()
  assert.deepEqual(await again.reading(kept.id, 'one', NOW), JSON.parse(JSON.stringify(kept)))
  assert.deepEqual(await again.review(keyOf(kept)), { decided, version: 1 })
  const line = { id: kept.id, name: 'talks.txt', bytes: SAID.length, readAt: NOW, changedAt: NOW + 1, decided: 1 }
  assert.deepEqual(await again.unfinished('one', REL), [line])
})

test('a text of another register is not among what is to be gone on with', async (t) => {
  const { readings } = await world(t)
  const [own, other] = [reading({ rel: REL }), reading({ rel: 'elsewhere' })]
  for (const one of [own, other]) await readings.add(one, NOW)
  assert.deepEqual(
    (await readings.unfinished('one', REL)).map((line) => line.id),
    [own.id],
  )
  assert.equal((await readings.reading(other.id, 'one', NOW))?.rel, 'elsewhere')
})

test('nobody sees, decides or throws away what is somebody else’s', async (t) => {
  const { readings } = await world(t)
  const kept = reading()
  await readings.add(kept, NOW)
  const other = { ...keyOf(kept), owner: 'other' }
  assert.equal(await readings.reading(kept.id, 'other', NOW), null)
  assert.deepEqual(await readings.unfinished('other', REL), [])
  assert.equal(await readings.keepReview(other, NOTHING, NOW), 'unknown')
  assert.equal(await readings.review(other), null)
  assert.equal(await readings.remove(kept.id, 'other'), false)
  assert.notEqual(await readings.reading(kept.id, 'one', NOW), null)
})

test('what was entered is unfinished again once more is decided; what is thrown away is gone', async (t) => {
  const { readings } = await world(t)
  const kept = reading()
  await readings.add(kept, NOW)
  const ids = async (rel = REL) => (await readings.unfinished('one', rel)).map((line) => line.id)
  assert.deepEqual([await ids(), await ids('other-register')], [[kept.id], [kept.id]])
  await readings.endReview(keyOf(kept), NOW + 1)
  assert.deepEqual([await ids(), await ids('other-register')], [[], []])
  await readings.keepReview({ ...keyOf(kept), rel: 'other-register' }, NOTHING, NOW + 1)
  assert.deepEqual([await ids(), await ids('other-register')], [[], [kept.id]])
  await readings.keepReview(keyOf(kept), { ...NOTHING, version: 1 }, NOW + 2)
  assert.deepEqual(await ids(), [kept.id])
  assert.equal(await readings.remove(kept.id, 'one'), true)
  assert.deepEqual([await ids(), await readings.review(keyOf(kept))], [[], null])
})

test('what another window has decided or entered since is not written over', async (t) => {
  const { readings } = await world(t)
  const kept = reading()
  await readings.add(kept, NOW)
  const keep = (decided: object, version: number) =>
    readings.keepReview(keyOf(kept), { decided, count: 1, version }, NOW + 1)
  assert.equal(await keep({ never: 0 }, 1), 'changed')
  assert.equal(await readings.review(keyOf(kept)), null)
  const together = [await Promise.all([keep({ by: 'one' }, 0), keep({ by: 'another' }, 0)])].flat()
  assert.deepEqual(together.toSorted(), ['changed', 'kept'])
  assert.equal((await readings.review(keyOf(kept)))?.version, 1)
  assert.equal(await keep({ by: 'one' }, 1), 'kept')
  assert.equal(await keep({ by: 'another' }, 1), 'changed')
  assert.deepEqual(await readings.review(keyOf(kept)), { decided: { by: 'one' }, version: 2 })
  await readings.endReview(keyOf(kept), NOW + 2)
  assert.equal(await keep({ by: 'late' }, 2), 'changed')
  assert.deepEqual(await readings.unfinished('one', REL), [])
  assert.equal(await keep({ by: 'one' }, 3), 'kept')
  assert.equal((await readings.unfinished('one', REL)).length, 1)
})

describe('limits', () => {
  // Nothing packs what is by chance.
  const large = () => reading({ text: randomBytes(100_000).toString('base64') })
  test('the least used readings of one owner go, the last used one never', async (t) => {
    const { database } = await world(t)
    const readings = openReadings(database, { readings: 3, bytes: 100_000 })
    t.after(() => readings.close())
    const ids = async () => (await readings.unfinished('one', REL)).map((line) => line.id)
    const others = reading({ owner: 'other' })
    const [first, second, third, fourth] = [reading(), reading(), reading(), reading()]
    for (const [place, one] of [others, first, second, third].entries()) await readings.add(one, NOW + place)
    assert.notEqual(await readings.reading(first.id, 'one', NOW + 10), null)
    await readings.add(fourth, NOW + 11)
    assert.deepEqual(await ids(), [fourth.id, first.id, third.id])
    const [one, another] = [large(), large()]
    await readings.add(one, NOW + 12)
    assert.deepEqual(await ids(), [one.id])
    await readings.add(another, NOW + 13)
    assert.deepEqual(await ids(), [another.id])
    assert.notEqual(await readings.reading(others.id, 'other', NOW), null)
  })

  test('what is decided and not entered stays, and a new one is refused where it leaves no room', async (t) => {
    const { database } = await world(t)
    const readings = openReadings(database, { readings: 3, bytes: 100_000 })
    t.after(() => readings.close())
    const ids = async () => (await readings.unfinished('one', REL)).map((line) => line.id)
    const [first, second, third] = [reading(), reading(), reading()]
    await readings.add(first, NOW)
    await readings.keepReview(keyOf(first), NOTHING, NOW)
    for (let place = 1; place <= 5; place++) assert.equal(await readings.add(reading(), NOW + place), true)
    assert.equal((await ids()).length, 3)
    assert.equal((await ids()).at(-1), first.id)
    assert.equal(await readings.add(large(), NOW + 6), false)
    for (const [place, one] of [second, third].entries()) {
      assert.equal(await readings.add(one, NOW + 7 + place), true)
      await readings.keepReview(keyOf(one), NOTHING, NOW + 7 + place)
    }
    assert.deepEqual(await ids(), [third.id, second.id, first.id])
    assert.equal(await readings.add(reading(), NOW + 10), false)
    assert.equal((await ids()).length, 3)
    await readings.endReview(keyOf(first), NOW + 11)
    assert.equal(await readings.add(reading(), NOW + 12), true)
    assert.equal(await readings.reading(first.id, 'one', NOW + 13), null)
  })

  test('what nobody touches for ninety days goes, whoever’s it is', async (t) => {
    const { readings } = await world(t)
    const [old, touched] = [reading(), reading({ owner: 'other' })]
    for (const one of [old, touched]) await readings.add(one, NOW)
    await readings.keepReview(keyOf(touched), NOTHING, NOW + DAY)
    await readings.tidy(NOW + 90 * DAY)
    assert.equal(await readings.reading(old.id, 'one', NOW), null)
    assert.notEqual(await readings.reading(touched.id, 'other', NOW), null)
  })
})

test('nobody with a role of a relationship has any right on the tables', async (t) => {
  const { readings, raw } = await world(t)
  const kept = reading()
  await readings.add(kept, NOW)
  await readings.keepReview(keyOf(kept), NOTHING, NOW)
  await assertNoRights({ raw }, ['reading', 'review'])
})
