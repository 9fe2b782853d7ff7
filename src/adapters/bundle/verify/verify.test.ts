import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { LogError, policyOfLog, toBase64 } from '../../../log/index.ts'
import type { LogStore } from '../../../register/index.ts'
import { createKey } from '../../keys/index.ts'
import { BundleError } from '../bundle-error.ts'
import { acceptCosignatures } from '../cosignatures/accept-cosignature.ts'
import { cosignBundle } from '../mirror/cosign-bundle.ts'
import { withWitness } from '../policy/policy-file.ts'
import { AT, aComment, aWrittenSide, bundleOf, temporaryFolder, type WrittenSide } from '../testing/sides.ts'
import { enterEveryChange, REL, writtenLog } from '../testing/written-log.ts'
import { checkProof, proveEntry } from './entry-proof.ts'
import { verifyLog } from './verify-log.ts'

const fault =
  (code: string, values: Readonly<Record<string, unknown>> = {}) =>
  (error: unknown) => {
    assert.ok(error instanceof BundleError || error instanceof LogError, String(error))
    assert.equal(error.code, code)
    for (const [name, value] of Object.entries(values)) assert.equal(error.values[name], value, name)
    return true
  }

/** A log of so many entries, of which the first ones are cosigned. */
async function cosignedSide(t: TestContext, entries: number) {
  const [side, folder] = await Promise.all([aWrittenSide(t, entries), temporaryFolder(t)])
  const key = await createKey({ file: join(folder, 'south.key'), name: 'south.example', kind: 'witness' })
  await side.checkpoint()
  const { line } = await cosignBundle({ bundle: await bundleOf(side), folder, key, trust: side.key.key, at: AT })
  const policy = withWitness(policyOfLog(side.key.key), 'south', key.key)
  await acceptCosignatures({ log: side.log, policy, text: line })
  return { side, policy, witness: key.key }
}

const verify = (log: LogStore, side: WrittenSide, witnesses: Parameters<typeof verifyLog>[0]['witnesses'] = []) =>
  verifyLog({ log, logKey: side.key.key, witnesses })

test('a log of every type of entry is whole', async (t) => {
  const side = await aWrittenSide(t)
  const log = writtenLog(side.log.origin)
  enterEveryChange(log, side.signers)
  const verified = await verify(log, side)
  assert.deepEqual([verified.size, verified.signedEntries, verified.checkpoints], [await log.size(), 2, 0])
})

test('checkpoints and cosignatures are counted, and progress is told', async (t) => {
  const { side, witness } = await cosignedSide(t, 5)
  side.log.add(aComment(REL, 'more'))
  await side.checkpoint()
  const told: number[] = []
  const tell = (done: number, of: number) => void told.push(done, of)
  const verified = await verifyLog({ log: side.log, logKey: side.key.key, witnesses: [witness], tell })
  assert.deepEqual([verified.checkpoints, verified.cosignatures, told], [2, 1, [6, 6]])
})

/** The log with something in it replaced. */
type Tamper = (side: WrittenSide) => Partial<LogStore>

const replacedLeaf = (side: WrittenSide, at: number, bytes: Uint8Array): Partial<LogStore> => ({
  async *leaves(from, to) {
    yield* side.log.leavesSoFar.map((leaf, index) => (index === at ? bytes : leaf)).slice(from, to)
  },
})
const reworded = (side: WrittenSide, at: number) =>
  Buffer.from(
    Buffer.from(side.log.leavesSoFar[at] ?? [])
      .toString()
      .replace('secretariat', 'secretarial'),
  )

const TAMPERED: readonly (readonly [name: string, code: string, values: object, tamper: Tamper])[] = [
  ['the last entry reworded', 'E_LEAF_DIFFERS', { index: 4 }, (side) => replacedLeaf(side, 4, reworded(side, 4))],
  [
    'an entry in the middle reworded',
    'E_LEAF_DIFFERS',
    { index: 2 },
    (side) => replacedLeaf(side, 2, reworded(side, 2)),
  ],
  ['an entry that is none', 'E_ENTRY_NOT_VALID', { index: 2 }, (side) => replacedLeaf(side, 2, Buffer.from('{}'))],
  [
    'an entry taken away',
    'E_LOG_PREV_DIFFERS',
    { index: 2 },
    (side) => ({
      async *leaves(from, to) {
        yield* side.log.leavesSoFar.toSpliced(2, 1).slice(from, to)
      },
    }),
  ],
  ['the end taken away', 'E_CHECKPOINT_DIFFERS', { size: 5 }, () => ({ size: async () => 4 })],
  [
    'a node replaced',
    'E_NODE_DIFFERS',
    { level: 1, index: 1 },
    (side) => ({
      nodes: async (wanted) =>
        (await side.log.nodes(wanted)).map((hash, place) =>
          wanted[place]?.level === 1 && wanted[place]?.index === 1 ? new Uint8Array(32) : hash,
        ),
    }),
  ],
  [
    'the root of a checkpoint replaced',
    'E_CHECKPOINT_DIFFERS',
    { size: 5 },
    (side) => ({
      checkpoints: async () => (await side.log.checkpoints()).map((each) => ({ ...each, root: '0'.repeat(64) })),
    }),
  ],
  [
    'the note of a checkpoint reworded',
    'E_CHECKPOINT_SIGNATURE',
    { size: 5 },
    (side) => ({
      checkpoints: async () =>
        (await side.log.checkpoints()).map((each) => ({ ...each, note: each.note.replace('\n5\n', '\n4\n') })),
    }),
  ],
  [
    'a cosignature replaced',
    'E_CHECKPOINT_SIGNATURE',
    { size: 5, name: 'south.example' },
    (side) => ({
      checkpoints: async () =>
        (await side.log.checkpoints()).map((each) => {
          const lines = each.note.split('\n')
          const [dash, name, encoded = ''] = (lines.at(-2) ?? '').split(' ')
          const bytes = Uint8Array.fromBase64(encoded)
          bytes[20] = (bytes[20] ?? 0) ^ 1
          return { ...each, note: [...lines.slice(0, -2), `${dash} ${name} ${toBase64(bytes)}`, ''].join('\n') }
        }),
    }),
  ],
]

for (const [name, code, values, tamper] of TAMPERED) {
  test(`${code}: ${name}`, async (t) => {
    const { side, witness } = await cosignedSide(t, 5)
    await assert.rejects(
      verify({ ...side.log, ...tamper(side) }, side, [witness]),
      fault(code, values as Record<string, unknown>),
    )
  })
}

test('E_ENTRY_SIGNATURE_WRONG: a signature in another’s name', async (t) => {
  const side = await aWrittenSide(t, 3)
  const sig = toBase64(new Uint8Array(64))
  for (const actor of [side.signers.north?.verifierKey ?? '', 'nobody']) {
    const log = writtenLog(side.log.origin)
    for (const leaf of [...side.log.leavesSoFar, side.entryWith({ actor, sig })]) log.addBytes(leaf)
    await assert.rejects(verify(log, side), fault('E_ENTRY_SIGNATURE_WRONG', { index: 3, name: actor }))
  }
})

test('a proof shows its entry, and who has seen it, to whoever has the policy', async (t) => {
  const { side, policy } = await cosignedSide(t, 5)
  side.log.add(aComment(REL, 'more'))
  await side.checkpoint()
  for (let index = 0; index < 5; index += 1) {
    const proved = checkProof(await proveEntry(side.log, index), policy)
    assert.deepEqual([proved.index, proved.checkpoint.size, proved.isSatisfied], [index, 5, true])
    assert.deepEqual(proved.cosignatures, [{ name: 'south', atSeconds: AT.getTime() / 1000 }])
  }
  const last = checkProof(await proveEntry(side.log, 5), policy)
  assert.deepEqual([last.checkpoint.size, last.cosignatures, last.isSatisfied], [6, [], false])
  side.log.add(aComment(REL, 'unsigned'))
  await assert.rejects(proveEntry(side.log, 6), fault('E_PROOF_NOT_COVERED', { index: 6 }))
})

test('a proof with any byte changed proves nothing else', async (t) => {
  const { side, policy } = await cosignedSide(t, 3)
  const text = await proveEntry(side.log, 1)
  const whole = JSON.stringify(checkProof(text, policy))
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8))
    let proved: string
    try {
      proved = JSON.stringify(checkProof(changed.toString('utf8'), policy))
    } catch (error) {
      assert.ok(error instanceof LogError || error instanceof BundleError, String(error))
      continue
    }
    // Only a cosignature can be spoilt so that it is a stranger's: then it counts for nothing.
    const isUnseen = !JSON.parse(proved).isSatisfied && text.slice(0, at).lastIndexOf('\n— ') > text.indexOf('\n\n—')
    assert.ok(isUnseen, `byte ${at}: ${proved} for ${whole}`)
  }
})

test('a proof without its entry, or of a log that the policy does not know', async (t) => {
  const { side, policy } = await cosignedSide(t, 3)
  const text = await proveEntry(side.log, 1)
  assert.throws(() => checkProof(text.replace(/^extra .*\n/m, ''), policy), fault('E_PROOF_WITHOUT_ENTRY'))
  const other = await aWrittenSide(t, 1, 'log.example/east-west')
  assert.throws(() => checkProof(text, policyOfLog(other.key.key)), fault('E_BUNDLE_OTHER_LOG'))
})
