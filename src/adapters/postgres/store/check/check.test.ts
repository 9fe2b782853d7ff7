import assert from 'node:assert/strict'
import { test } from 'node:test'
import { document } from '../testing/changes.ts'
import { DESK, openedStore, REL } from '../testing/stores.ts'

test('an entry whose item cannot be built is found, and the check goes on', async (t) => {
  const { store, raw } = await openedStore(t)
  const [entered] = await store.enter(REL, [document('doc:a'), document('doc:b')], DESK)
  await raw('alter table paygir.log_entry disable trigger refuse_change')
  for (const [from, to] of [
    ['"type":"memorandum"', '"type":"memorandun"'],
    ['"responsible"', '"responsibly"'],
  ]) {
    const change = (one: string | undefined, other: string | undefined) =>
      raw(
        `update paygir.log_entry set leaf = convert_to(replace(convert_from(leaf, 'UTF8'), $1, $2), 'UTF8')
        where obj = 'doc:a'`,
        [one, other],
      )
    await change(from, to)
    const found = (await store.check(REL)).map(({ where, place, code }) => `${where} ${place} ${code}`)
    assert.ok(found.includes(`leaf ${entered?.index} E_LEAF_HASH_DIFFERS`), found.join(', '))
    assert.ok(found.includes('item doc:a E_ITEM_NOT_REPLAYED'), found.join(', '))
    await change(to, from)
  }
  assert.deepEqual(await store.check(REL), [])
})

test('a line that is missing in the list of roles is found', async (t) => {
  const { store, raw } = await openedStore(t)
  for (const party of ['null', `'north'`]) {
    const where = `party is not distinct from ${party}`
    await raw(`update paygir.member set rel = 'elsewhere' where ${where}`)
    const found = await store.check(REL)
    assert.deepEqual(
      found.filter(({ code }) => code === 'E_MEMBER_MISSING').map(({ place }) => place),
      [`rel:${REL}`],
    )
    await raw(`update paygir.member set rel = '${REL}' where ${where}`)
  }
  assert.deepEqual(await store.check(REL), [])
})
