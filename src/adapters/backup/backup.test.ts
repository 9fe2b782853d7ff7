import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  createLogCheck,
  formatNote,
  formatVerifierKey,
  NOTE_SIGNATURE,
  rootOf,
  signCheckpoint,
  toHex,
  toUtf8,
} from '../../log/index.ts'
import { signerOf } from '../../log/testing/signers.ts'
import type { Author, RegisterStore, Snapshot } from '../../register/index.ts'
import { factsOf, NORTH, newEvidence, SOUTH } from '../../register/testing/index.ts'
import { StoreError } from '../postgres/index.ts'
import { freshCode, testStore } from '../postgres/store/testing/stores.ts'
import { BackupError, readBackup, writeBackup } from './index.ts'

const JOINT: Author = { by: 'secretariat', party: null, role: 'editor' }
const OF_SOUTH: Author = { by: 'desk', party: SOUTH, role: 'editor' }
const ORIGIN = 'example.org/north-south'
const SERVER = signerOf(ORIGIN, NOTE_SIGNATURE)
const FILES = new Map([['keys/log.pem', toUtf8('a key')]])

/** A register with everything that a backup has to keep: private words, attachments, a checkpoint. */
async function filled(store: RegisterStore, rel: string): Promise<void> {
  await store.open({ rel, origin: ORIGIN, facts: factsOf('relationship') }, JOINT)
  const attachment = await store.keep(rel, toUtf8('minutes of the first session'))
  await store.enter(
    rel,
    [
      { type: 'document.add', obj: 'doc:one', party: null, body: factsOf('document') },
      {
        type: 'stage.set',
        obj: 'doc:one',
        party: null,
        body: {
          ...{ stage: 'signed', party: null, on: '2021-01-11', means: null, scope: null, successor: null },
          evidence: [newEvidence('2021-01-11', { attachment })],
        },
      },
    ],
    JOINT,
  )
  await store.enter(
    rel,
    [
      { type: 'note.add', obj: 'doc:one', party: SOUTH, body: { text: 'Not before the budget.', language: 'en' } },
      { type: 'draft.add', obj: 'draft:one', party: SOUTH, body: factsOf('draft') },
    ],
    OF_SOUTH,
  )
  await store.enter(
    rel,
    [{ type: 'comment.add', obj: 'doc:one', party: null, body: { text: 'Read.', language: null } }],
    JOINT,
  )
  const log = await store.log(rel)
  const size = await log.size()
  const check = createLogCheck()
  for await (const leaf of log.leaves(0, size)) check.add(leaf)
  const root = rootOf(check.frontier())
  const note = signCheckpoint({ origin: ORIGIN, size, root, extensions: [] }, SERVER.key, SERVER.sign)
  await log.saveCheckpoint({ size, root: toHex(root), note: formatNote(note), at: '2024-01-01T00:00:00Z' })
}

async function bytesOf(snapshots: readonly Snapshot[]): Promise<Uint8Array> {
  return Buffer.concat(await Array.fromAsync(writeBackup({ snapshots, files: FILES })))
}

const SPOILT: readonly (readonly [says: string, spoil: (whole: Snapshot) => Partial<Snapshot>])[] = [
  ['an entry left out', ({ leaves }) => ({ leaves: leaves.toSpliced(2, 1) })],
  [
    'other private words',
    ({ privateBodies }) => ({ privateBodies: privateBodies.map((one) => ({ ...one, body: '{}' })) }),
  ],
  [
    'the private words of another side',
    ({ privateBodies }) => ({ privateBodies: privateBodies.map((one) => ({ ...one, party: NORTH })) }),
  ],
  [
    'private words of no entry',
    ({ privateBodies }) => ({ privateBodies: privateBodies.map((one) => ({ ...one, index: 999 })) }),
  ],
  [
    'another root',
    ({ checkpoints }) => ({ checkpoints: checkpoints.map((one) => ({ ...one, root: '0'.repeat(64) })) }),
  ],
  ['no entries', () => ({ leaves: [] })],
]

test('backup and restore', async (t) => {
  const serverKey = { verifierKey: formatVerifierKey(SERVER.key) }
  const { store: from } = await testStore(t, { serverKey })
  const { store: to } = await testStore(t, { serverKey })
  const rel = freshCode('backup')
  await filled(from, rel)
  const before = await from.snapshot(rel)
  const bytes = await bytesOf([before])

  await t.test('the same register gives the same bytes', async () => {
    assert.deepEqual(await bytesOf([await from.snapshot(rel)]), bytes)
  })

  await t.test('what is there already is not overwritten', async () => {
    await assert.rejects(from.restore(before), isStoreError('E_RELATIONSHIP_EXISTS'))
  })

  for (const [says, spoil] of SPOILT) {
    await t.test(`nothing is restored of a snapshot with ${says}`, async () => {
      await assert.rejects(
        to.restore({ ...before, ...spoil(before) }),
        (error) => error instanceof Error && 'code' in error,
      )
      assert.deepEqual(await to.relationships(), [])
    })
  }

  await t.test('every byte that is changed, and every end that is missing, is found', async () => {
    const step = Math.max(1, Math.floor(bytes.length / 150))
    for (let at = 0; at < bytes.length; at += step) {
      const flipped = Uint8Array.from(bytes)
      flipped[at] = (flipped[at] ?? 0) ^ 1
      await assert.rejects(readBackup(flipped), BackupError, `byte ${at}`)
      await assert.rejects(readBackup(bytes.subarray(0, at)), BackupError, `first ${at} bytes`)
    }
  })

  await t.test('another database holds the same register again, to the last hash', async () => {
    const { snapshots, files } = await readBackup(bytes)
    assert.deepEqual([...files.keys()], [...FILES.keys()])
    for (const snapshot of snapshots) await to.restore(snapshot)
    assert.deepEqual(await to.snapshot(rel), before)
    assert.deepEqual(await to.check(rel), [])
    for (const party of [null, NORTH, SOUTH]) {
      const query = { limit: 100 }
      assert.deepEqual(await to.items(rel, query, { party }), await from.items(rel, query, { party }), String(party))
    }
    const next = {
      type: 'comment.add',
      obj: 'doc:one',
      party: null,
      body: { text: 'And on.', language: null },
    } as const
    const [entry] = await to.enter(rel, [next], JOINT)
    assert.equal(entry?.index, before.leaves.length, 'the history goes on')
  })
})

function isStoreError(code: string) {
  return (error: unknown) => error instanceof StoreError && error.code === code
}
