import assert from 'node:assert/strict'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import {
  COSIGNATURE,
  cosignaturesOf,
  fromBase64,
  LogError,
  parseNote,
  parseSignatureLine,
  policyOfLog,
  toBase64,
  type VerifierKey,
} from '../../../log/index.ts'
import { createKey, openKey, type SigningKey, verifySignature } from '../../keys/index.ts'
import { BundleError } from '../bundle-error.ts'
import { policyFile, writePolicy } from '../policy/policy-file.ts'
import {
  AT,
  aComment,
  aWrittenSide,
  bundleOf,
  openRegister,
  temporaryFolder,
  type WrittenSide,
} from '../testing/sides.ts'
import { enterEveryChange, REL, writtenLog } from '../testing/written-log.ts'
import { cosignBundle } from './cosign-bundle.ts'
import { mirrorFolder } from './mirror.ts'

const coded =
  (code: string, values: Readonly<Record<string, unknown>> = {}) =>
  (error: unknown) => {
    assert.ok(error instanceof BundleError || error instanceof LogError, String(error))
    assert.equal(error.code, code)
    for (const [name, value] of Object.entries(values)) assert.equal(error.values[name], value, name)
    return true
  }

/** The side that looks on. */
interface Witness {
  readonly folder: string
  readonly key: SigningKey
  cosign(bundle: Uint8Array, trust?: VerifierKey | null): Promise<string>
}

async function aWitness(t: TestContext): Promise<Witness> {
  const folder = await temporaryFolder(t)
  const key = await createKey({ file: join(folder, 'witness.key'), name: 'south.example/witness', kind: 'witness' })
  return {
    folder,
    key,
    cosign: async (bundle, trust = null) => (await cosignBundle({ bundle, folder, key, trust, at: AT })).line,
  }
}

/** Both sides, after the first exchange of so many entries. */
async function acquainted(t: TestContext, entries = 3): Promise<{ side: WrittenSide; witness: Witness }> {
  const [side, witness] = await Promise.all([aWrittenSide(t, entries), aWitness(t)])
  await side.checkpoint()
  await witness.cosign(await bundleOf(side), side.key.key)
  return { side, witness }
}

const ORIGIN = 'log.example/north-south'

/** The log of the side as it would be if nobody had ever seen it: same key, another history of so many entries. */
async function forked(side: WrittenSide, t: TestContext, entries: number): Promise<WrittenSide> {
  const log = writtenLog(ORIGIN)
  openRegister(log)
  for (let count = 1; count < entries; count += 1) log.add(aComment(REL, `otherwise ${count}`))
  const other = await aWrittenSide(t)
  const { makeCheckpoint } = await import('../checkpoint/make-checkpoint.ts')
  const checkpoint = async () =>
    void (await makeCheckpoint({ log, key: side.key, folder: other.folder, at: AT.toISOString() }))
  return { ...other, log, key: side.key, checkpoint }
}

test('a cosignature is one line that its checkpoint bears out', async (t) => {
  const { side, witness } = await acquainted(t)
  const line = await witness.cosign(await bundleOf(side))
  const signature = parseSignatureLine(line)
  const note = { text: parseNote((await side.log.latest())?.note ?? '').text, signatures: [signature] }
  const [found] = cosignaturesOf(note, [witness.key.key], verifySignature)
  assert.equal(found?.atSeconds, AT.getTime() / 1000)
  assert.equal(witness.key.key.type, COSIGNATURE)
})

test('a log grows by bundles, across the edge of a tile', async (t) => {
  const { side, witness } = await acquainted(t, 200)
  for (const size of [255, 256, 257, 520]) {
    const since = await side.log.size()
    while ((await side.log.size()) < size) side.log.add(aComment(REL, `comment ${await side.log.size()}`))
    await side.checkpoint()
    await witness.cosign(await bundleOf(side, since))
  }
  const folder = join(mirrorFolder(witness.folder, ORIGIN), 'tile')
  assert.deepEqual((await readdir(join(folder, 'entries'))).sort(), ['000', '000.p', '001', '001.p', '002.p'])
  assert.deepEqual(await readdir(join(folder, 'entries', '002.p')), ['8'])
  assert.deepEqual(await readdir(join(folder, 'entries', '000.p')), [])
})

test('every type of entry passes as the register would have let it pass', async (t) => {
  const [side, witness] = await Promise.all([aWrittenSide(t), aWitness(t)])
  const log = writtenLog(ORIGIN)
  enterEveryChange(log, side.signers)
  const other = await forked({ ...side, log }, t, 1)
  const whole: WrittenSide = { ...other, log }
  const { makeCheckpoint } = await import('../checkpoint/make-checkpoint.ts')
  await makeCheckpoint({ log, key: side.key, folder: other.folder, at: AT.toISOString() })
  await witness.cosign(await bundleOf(whole), side.key.key)
})

test('E_TRUST_NEEDED: a log that nobody has told of; the refusal names the key to be compared', async (t) => {
  const [side, witness] = await Promise.all([aWrittenSide(t), aWitness(t)])
  await side.checkpoint()
  const bundle = await bundleOf(side)
  await assert.rejects(witness.cosign(bundle), coded('E_TRUST_NEEDED', { vkey: side.key.verifierKey, origin: ORIGIN }))
  await writePolicy(policyFile(witness.folder, REL), policyOfLog(side.key.key))
  await witness.cosign(bundle)
})

test('E_TRUST_DIFFERS: another key than the one that was told', async (t) => {
  const [side, other, witness] = await Promise.all([aWrittenSide(t), aWrittenSide(t), aWitness(t)])
  await side.checkpoint()
  await assert.rejects(witness.cosign(await bundleOf(side), other.key.key), coded('E_TRUST_DIFFERS'))
  await witness.cosign(await bundleOf(side), side.key.key)
  await assert.rejects(witness.cosign(await bundleOf(side), other.key.key), coded('E_TRUST_DIFFERS'))
})

test('E_CHECKPOINT_SIGNATURE: a bundle that only says it was signed by the log', async (t) => {
  const [side, other, witness] = await Promise.all([aWrittenSide(t), aWrittenSide(t), aWitness(t)])
  await other.checkpoint()
  const bundle = await bundleOf({ ...other, key: side.key })
  await assert.rejects(witness.cosign(bundle, side.key.key), coded('E_CHECKPOINT_SIGNATURE'))
})

test('E_BUNDLE_OTHER_LOG: a bundle of another relationship', async (t) => {
  const [side, witness] = await Promise.all([aWrittenSide(t, 1, 'log.example/east-west'), aWitness(t)])
  await side.checkpoint()
  const told = await aWrittenSide(t)
  await assert.rejects(witness.cosign(await bundleOf(side), told.key.key), coded('E_BUNDLE_OTHER_LOG'))
})

test('E_BUNDLE_GAP: a bundle that begins after what is known', async (t) => {
  const { side, witness } = await acquainted(t)
  while ((await side.log.size()) < 600) side.log.add(aComment(REL, 'more'))
  await side.checkpoint()
  await assert.rejects(witness.cosign(await bundleOf(side, 300)), coded('E_BUNDLE_GAP', { since: 300, size: 3 }))
  await witness.cosign(await bundleOf(side, 200))
})

test('E_LOG_ROLLED_BACK: the beginning of what was seen', async (t) => {
  const [side, witness] = await Promise.all([aWrittenSide(t, 3), aWitness(t)])
  await side.checkpoint()
  const early = await bundleOf(side)
  side.log.add(aComment(REL, 'more'))
  await side.checkpoint()
  await witness.cosign(await bundleOf(side), side.key.key)
  await assert.rejects(witness.cosign(early), coded('E_LOG_ROLLED_BACK', { stored: 4, given: 3 }))
})

for (const [name, entries] of [
  ['as long', 3],
  ['longer', 5],
  ['shorter', 2],
] as const) {
  test(`E_EQUIVOCATION: another history, ${name}; both signed notes are kept`, async (t) => {
    const { side, witness } = await acquainted(t)
    const other = await forked(side, t, entries)
    await other.checkpoint()
    const bundle = await bundleOf(other)
    const files: string[] = []
    for (const _ of [1, 2]) {
      await assert.rejects(witness.cosign(bundle), (error) => {
        files.push(String((error as BundleError).values.file))
        return coded('E_EQUIVOCATION', { vkey: side.key.verifierKey })(error)
      })
    }
    assert.deepEqual(
      files.map((file) => file.slice(witness.folder.length + 1)),
      ['equivocation-2026-03-01.txt', 'equivocation-2026-03-01-2.txt'],
    )
    const text = await readFile(files[0] ?? '', 'utf8')
    for (const { log } of [side, other]) assert.ok(text.includes((await log.latest())?.note ?? 'no note'))
    await witness.cosign(await bundleOf(side))
  })
}

type Forge = (side: WrittenSide) => void

const BROKEN: readonly (readonly [name: string, values: Readonly<Record<string, unknown>>, forge: Forge])[] = [
  [
    'an entry about an item that is not there',
    { rule: 'R_UNKNOWN_ITEM', index: 1 },
    ({ log }) => log.add(aComment('nowhere', 'x')),
  ],
  [
    'an entry of a later day than its own',
    { rule: 'R_DATE_IN_FUTURE' },
    ({ log, signers }) => {
      enterEveryChange(log, signers)
      const body = { status: 'done', on: '2027-01-01', reason: null, evidence: [] } as const
      log.add({ type: 'status.set', obj: 'und:one', party: null, body })
    },
  ],
  [
    'a private note in plain words',
    { rule: 'R_BODY_KIND', index: 1 },
    ({ log, entryWith }) => log.addBytes(entryWith({ type: 'note.add', party: 'north' })),
  ],
  [
    'a secret that nobody asked to keep',
    { rule: 'R_BODY_KIND', index: 1 },
    ({ log, entryWith }) => log.addBytes(entryWith({ body: { commit: '0'.repeat(64) } })),
  ],
  [
    'an unknown type',
    { rule: 'R_BAD_SHAPE', index: 1 },
    ({ log, entryWith }) => log.addBytes(entryWith({ type: 'nothing' })),
  ],
]

for (const [name, values, forge] of BROKEN) {
  test(`E_ENTRY_RULE: ${name}`, async (t) => {
    const [side, witness] = await Promise.all([aWrittenSide(t), aWitness(t)])
    const log = name.includes('later day') ? writtenLog(ORIGIN) : side.log
    forge({ ...side, log })
    const whole = { ...side, log }
    const { makeCheckpoint } = await import('../checkpoint/make-checkpoint.ts')
    await makeCheckpoint({ log, key: side.key, folder: side.folder, at: AT.toISOString() })
    await assert.rejects(witness.cosign(await bundleOf(whole), side.key.key), coded('E_ENTRY_RULE', values))
    await assert.rejects(readFile(join(mirrorFolder(witness.folder, ORIGIN), 'checkpoint')), { code: 'ENOENT' })
  })
}

test('E_ENTRY_SIGNATURE_WRONG: a word in another’s name', async (t) => {
  const [side, witness] = await Promise.all([aWrittenSide(t), aWitness(t)])
  const sig = toBase64(new Uint8Array(64))
  side.log.addBytes(side.entryWith({ actor: side.signers.north?.verifierKey ?? '', sig }))
  await side.checkpoint()
  await assert.rejects(
    witness.cosign(await bundleOf(side), side.key.key),
    coded('E_ENTRY_SIGNATURE_WRONG', { index: 1 }),
  )
  assert.equal(fromBase64(sig).length, 64)
})

test('E_MIRROR_DAMAGED: somebody has changed what was kept', async (t) => {
  const { side, witness } = await acquainted(t)
  const file = join(mirrorFolder(witness.folder, ORIGIN), 'tile', 'entries', '000.p', '3')
  const kept = await readFile(file, 'utf8')
  await writeFile(file, kept.replace('comment 1', 'comment 7'))
  side.log.add(aComment(REL, 'more'))
  await side.checkpoint()
  await assert.rejects(
    witness.cosign(await bundleOf(side)),
    coded('E_MIRROR_DAMAGED', { reason: 'E_LOG_PREV_DIFFERS', index: 2 }),
  )
  await writeFile(file, kept)
  await witness.cosign(await bundleOf(side))
})

test('E_MIRROR_IN_USE: of two at once, one cosigns; what a dead process left is taken over', async (t) => {
  const { side, witness } = await acquainted(t)
  const bundle = await bundleOf(side)
  const outcomes = await Promise.allSettled([witness.cosign(bundle), witness.cosign(bundle)])
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
  assert.equal(refused.length, 1)
  assert.ok(coded('E_MIRROR_IN_USE', { pid: process.pid })(refused[0]?.reason))
  await writeFile(join(mirrorFolder(witness.folder, ORIGIN), 'lock'), '2147483646\n')
  await witness.cosign(bundle)
})

test('a log cannot choose where its mirror lies', async (t) => {
  const folder = await temporaryFolder(t)
  await mkdir(folder, { recursive: true })
  for (const origin of ['..', '.', '../../x', 'a/../b', '*', 'c:\\d']) {
    const inside = mirrorFolder(folder, origin).slice(join(folder, 'mirror').length + 1)
    assert.match(inside, /^[\w%-][\w%.-]*$/, origin)
  }
  await assert.rejects(openKey(folder))
})
