import assert from 'node:assert/strict'
import { generateKeyPairSync, sign } from 'node:crypto'
import { test } from 'node:test'
import { loadBundle } from '../../../../adapters/index.ts'
import { type LogState, openLog, proveWord, takeCheckpoint } from '../../../../desk/log/index.ts'
import {
  COSIGNATURE,
  cosign,
  formatSignatureLine,
  formatVerifierKey,
  NOTE_SIGNATURE,
  noteKey,
  parseNote,
} from '../../../../log/index.ts'
import { type ServerWorld, serverWorld } from '../../../../server/testing/server-world.ts'
import { checkDroppedProof } from './check-dropped-proof.ts'
import { checkLog, type LogClaim } from './check-log.ts'
import type { Get } from './http-log.ts'

/** A log that one side has seen, as the API hands it out. */
interface Ground {
  readonly world: ServerWorld
  readonly get: Get
  readonly claim: LogClaim
}

const strangersKey = (type: number, name: string) => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const key = noteKey(name, type, publicKey.export({ format: 'der', type: 'spki' }).subarray(-32))
  return { key, sign: (bytes: Uint8Array) => sign(null, bytes, privateKey) }
}

test('a log is checked where its reader is', async (t) => {
  const ground = await groundOf(await serverWorld(t))
  await t.test('all of it agrees', () => agrees(ground))
  await t.test('it has grown from what was checked before', () => hasGrown(ground))
  for (const tampering of TAMPERINGS) {
    await t.test(`${tampering.code}: ${tampering.name}`, () => isFound(ground, tampering))
  }
  await t.test('private entries are withheld from who looks by a link, and all agrees', () => agreesForVisitors(ground))
  await t.test('a proof, by a key or a policy, and not by a stranger’s', () => provesAlone(ground))
})

async function groundOf(world: ServerWorld): Promise<Ground> {
  const { desk, rel, request } = world
  const { acceptCosignatures, policyFile, withWitness, writePolicy } = await loadBundle()
  const open = await openLog(desk, rel)
  const { note } = await takeCheckpoint(open, desk, '2026-01-15T12:00:00Z')
  const witness = strangersKey(COSIGNATURE, 'tajik.example')
  const policy = withWitness(open.policy, 'tj', witness.key)
  await writePolicy(policyFile(desk.folder, rel), policy)
  const signature = cosign({ note: parseNote(note), ...witness, atSeconds: 1_790_000_000 })
  await acceptCosignatures({ log: open.log, policy, text: formatSignatureLine(signature) })
  const get: Get = async (path) => {
    const response = await request(`/api/v1/relationships/${rel}/log/${path}`)
    if (!response.ok) throw new Error(await response.text())
    return new Uint8Array(await response.arrayBuffer())
  }
  const state = await world.json<LogState>(`/relationships/${rel}/log/state`)
  return { world, get, claim: { ...state, known: null } }
}

async function agrees({ get, claim }: Ground): Promise<void> {
  const told: number[] = []
  const outcome = await checkLog(get, claim, (done) => void told.push(done))
  assert.ok(outcome.kind === 'whole', JSON.stringify(outcome))
  assert.deepEqual([outcome.size, outcome.signedSize, outcome.checkpoints], [claim.size, claim.size, 1])
  assert.deepEqual(outcome.seen, [{ party: 'tj', atSeconds: 1_790_000_000, size: claim.size }])
  assert.equal(told.at(-1), claim.size)
}

async function hasGrown({ get, claim }: Ground): Promise<void> {
  const first = await checkLog(get, claim)
  assert.ok(first.kind === 'whole')
  const known = { size: first.size, root: first.root, at: '2026-01-15T12:00:00Z' }
  const again = await checkLog(get, { ...claim, known })
  assert.ok(again.kind === 'whole' && again.grownFrom?.size === known.size)
  const other = await checkLog(get, { ...claim, known: { ...known, root: '0'.repeat(64) } })
  assert.ok(other.kind === 'broken')
  assert.deepEqual([other.code, other.values.size], ['E_CHECKPOINT_DIFFERS', known.size])
  const longer = await checkLog(get, { ...claim, known: { ...known, size: known.size + 1 } })
  assert.ok(longer.kind === 'broken' && longer.code === 'E_CHECKPOINT_DIFFERS')
}

async function agreesForVisitors({ world, claim }: Ground): Promise<void> {
  const { desk, rel } = world
  const about = 'doc:2020-01-03-1'
  const note = { type: 'note.add', obj: about, party: 'ir', body: { text: 'medlars', language: 'en' } } as const
  const comment = { type: 'comment.add', obj: about, party: null, body: { text: 'quinces', language: 'en' } } as const
  await desk.store.enter(rel, [note, comment], { by: 'desk', party: 'ir', role: 'editor' })
  const visitor = {
    ...({ kind: 'share', name: 'press', account: null, scope: 'read' } as const),
    memberOf: () => ({ role: 'reader', party: null, isVisitor: true }) as const,
  }
  const get: Get = async (path) => {
    const response = await world.request(`/api/v1/relationships/${rel}/log/${path}`, { as: visitor })
    return new Uint8Array(await response.arrayBuffer())
  }
  const grown = { ...claim, size: claim.size + 2 }
  const outcome = await checkLog(get, grown)
  assert.ok(outcome.kind === 'whole', JSON.stringify(outcome))
  assert.deepEqual([outcome.size, outcome.withheld], [claim.size + 2, 1])
  const wrong: Get = async (path) => {
    const bytes = await get(path)
    const text = Buffer.from(bytes).toString()
    return path.startsWith('leaves') ? Buffer.from(text.replace(/("withheld":")[0-9a-f]{2}/, '$1ff')) : bytes
  }
  const broken = await checkLog(wrong, grown)
  assert.ok(broken.kind === 'broken' && ['E_LEAF_DIFFERS', 'E_LOG_PREV_DIFFERS'].includes(broken.code))
}

interface Tampering {
  readonly name: string
  readonly code: string
  /** What the fault is told with. */
  readonly values?: Readonly<Record<string, unknown>>
  /** What is answered in the place of the bytes at a path. */
  readonly bytes?: (path: string, text: string) => string
  readonly claim?: (claim: LogClaim) => Partial<LogClaim>
}

const ofLeaves = (change: (lines: string[]) => void) => (path: string, text: string) => {
  if (!path.startsWith('leaves')) return text
  const lines = text.split('\n')
  change(lines)
  return lines.join('\n')
}
const ofCheckpoints = (change: (text: string) => string) => (path: string, text: string) =>
  path.startsWith('checkpoints') ? change(text) : text

const TAMPERINGS: readonly Tampering[] = [
  {
    name: 'one byte of an entry',
    code: 'E_LEAF_DIFFERS',
    values: { index: 7 },
    bytes: ofLeaves((lines) => {
      lines[7] = (lines[7] ?? '').replace('"secretariat"', '"secretarial"')
    }),
  },
  {
    name: 'an entry written with a space more',
    code: 'E_JSON_NOT_CANONICAL',
    values: { index: 9 },
    bytes: ofLeaves((lines) => {
      lines[9] = (lines[9] ?? '').replace(':', ': ')
    }),
  },
  {
    name: 'a line break within an entry',
    code: 'E_ENTRY_NOT_VALID',
    values: { index: 3 },
    bytes: ofLeaves((lines) => {
      lines[3] = (lines[3] ?? '').replace(',', ',\n')
    }),
  },
  {
    name: 'the last entry left out',
    code: 'E_LOG_BUNDLE',
    values: { reason: 'count' },
    bytes: ofLeaves((lines) => void lines.splice(-2, 1)),
  },
  {
    name: 'fewer entries than were signed',
    code: 'E_CHECKPOINT_DIFFERS',
    claim: ({ size }) => ({ size: size - 1 }),
  },
  {
    name: 'another size in the checkpoint',
    code: 'E_CHECKPOINT_SIGNATURE',
    bytes: ofCheckpoints((text) => text.replace(/(\\n)([0-9]+)(\\n)/, '$11$2$3')),
  },
  {
    name: 'another root in the checkpoint, told and signed',
    code: 'E_CHECKPOINT_DIFFERS',
    bytes: ofCheckpoints((text) => text.replace(/"root":"[0-9a-f]{64}"/, `"root":"${'ab'.repeat(32)}"`)),
  },
  {
    name: 'another’s key for the log',
    code: 'E_CHECKPOINT_SIGNATURE',
    claim: ({ logKey }) => ({
      logKey: formatVerifierKey(strangersKey(NOTE_SIGNATURE, logKey.split('+')[0] ?? '').key),
    }),
  },
  {
    name: 'a key that is none',
    code: 'E_LOG_KEY',
    claim: () => ({ logKey: 'no key' }),
  },
]

async function isFound({ get, claim }: Ground, tampering: Tampering): Promise<void> {
  const { code, values = {}, bytes, claim: changed } = tampering
  const tampered: Get = async (path) => {
    const whole = await get(path)
    if (bytes === undefined || path.startsWith('tile')) return whole
    return new Uint8Array(Buffer.from(bytes(path, Buffer.from(whole).toString())))
  }
  const outcome = await checkLog(tampered, { ...claim, ...changed?.(claim) })
  assert.ok(outcome.kind === 'broken', JSON.stringify(outcome))
  assert.equal(outcome.code, code, JSON.stringify(outcome.values))
  for (const [name, value] of Object.entries(values)) assert.equal(outcome.values[name], value, name)
}

async function provesAlone({ world, claim }: Ground): Promise<void> {
  const { log } = await openLog(world.desk, world.rel)
  const { proof } = await proveWord('7', log)
  const byKey = checkDroppedProof(proof, ` ${claim.logKey}\n`)
  assert.ok(byKey.kind === 'proved' && byKey.proved.index === 7)
  const policy = await (await world.request(`/api/v1/relationships/${world.rel}/log/policy`)).text()
  const byPolicy = checkDroppedProof(proof, policy)
  assert.ok(byPolicy.kind === 'proved' && byPolicy.proved.isSatisfied)
  assert.deepEqual(byPolicy.proved.cosignatures, [{ name: 'tj', atSeconds: 1_790_000_000 }])
  const stranger = formatVerifierKey(strangersKey(NOTE_SIGNATURE, log.origin).key)
  const cases = [
    [proof, stranger, 'E_LOG_SIGNATURE_MISSING'],
    [proof, 'log nonsense', 'E_LOG_KEY'],
    [proof, '', 'E_LOG_POLICY'],
    [proof.replace('index 7', 'index 8'), claim.logKey, 'E_LOG_ROOT_DIFFERS'],
    [proof.replace(/^extra .*\n/m, ''), claim.logKey, 'E_PROOF_WITHOUT_ENTRY'],
    ['anything else', claim.logKey, 'E_LOG_PROOF'],
  ] as const
  for (const [text, trust, code] of cases) {
    const outcome = checkDroppedProof(text, trust)
    assert.deepEqual([outcome.kind, outcome.kind === 'broken' && outcome.code], ['broken', code])
  }
}
