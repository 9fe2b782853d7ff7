import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Change } from '../../../register/index.ts'
import { newEvidence } from '../../../register/testing/index.ts'
import { document, stage } from './testing/changes.ts'
import { DESK, openedStore, REL } from './testing/stores.ts'

const ID = 'doc:claimed'

/** Use, by a sentence that cannot be judged. */
const claim: Change = {
  type: 'stage.set',
  obj: ID,
  party: null,
  body: {
    ...{ stage: 'first-use', party: null, on: '2021-03', means: null, scope: null, successor: null },
    evidence: [newEvidence('2021-03', { grade: 6 })],
  },
}

test('a database of before use had to be proved opens with its claims as claims', async (t) => {
  const { store, raw, again } = await openedStore(t)
  await store.enter(REL, [document(ID, { type: 'other' }), stage(ID, 'signed', '2021-01-11'), claim], DESK)
  const stored = () => raw('select stage from paygir.item where id = $1', [ID])
  assert.deepEqual(await stored(), [{ stage: 'signed' }])
  await raw(`update paygir.item set stage = 'first-use' where id = $1`, [ID])
  // What came later is undone as well, since it runs again.
  await raw('alter table paygir.reading drop column rel')
  await raw(`delete from paygir.kysely_migration where name >= '000006'`)
  const reopened = await again()
  assert.deepEqual(await stored(), [{ stage: 'signed' }])
  const findings = await reopened.check(REL)
  assert.deepEqual(findings, [])
})
