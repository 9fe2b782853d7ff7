import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Change } from '../../../register/index.ts'
import { factsOf, newEvidence } from '../../../register/testing/index.ts'
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

test('a source that is older than the use proves it once its date is set right', async (t) => {
  const { store, raw } = await openedStore(t)
  const source: Change = {
    type: 'source.add',
    obj: 'src:page',
    party: null,
    body: factsOf('source', { publishedOn: '2021-02' }),
  }
  const { body } = claim
  const evidence = [newEvidence('2021-03', { grade: 2, source: 'src:page' })]
  const use = { ...claim, body: { ...body, evidence } } as Change
  await store.enter(REL, [source, document(ID, { type: 'other' }), stage(ID, 'signed', '2021-01-11'), use], DESK)
  const stored = () => raw('select stage from paygir.item where id = $1', [ID])
  for (const [publishedOn, expected] of [
    ...[
      ['2021-03', 'first-use'],
      ['2021-01', 'signed'],
    ],
    ...[
      [null, 'first-use'],
      ['2021-02-28', 'signed'],
    ],
  ] as const) {
    const corrected = { changes: { publishedOn }, reason: 'as the page says' }
    await store.enter(REL, [{ type: 'item.correct', obj: 'src:page', party: null, body: corrected }], DESK)
    assert.deepEqual(await stored(), [{ stage: expected }], `${publishedOn}`)
    assert.deepEqual(await store.check(REL), [])
  }
})

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
