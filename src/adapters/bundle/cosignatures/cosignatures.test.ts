import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { cosign, formatSignatureLine, type Policy, parseNote, policyOfLog } from '../../../log/index.ts'
import { createKey, type SigningKey, verifySignature } from '../../keys/index.ts'
import { BundleError } from '../bundle-error.ts'
import { withWitness } from '../policy/policy-file.ts'
import { aComment, aWrittenSide, temporaryFolder, type WrittenSide } from '../testing/sides.ts'
import { REL } from '../testing/written-log.ts'
import { acceptCosignatures } from './accept-cosignature.ts'
import { seenBy } from './seen-by.ts'

const coded = (code: string) => (error: unknown) => error instanceof BundleError && error.code === code

interface Three {
  readonly side: WrittenSide
  readonly policy: Policy
  readonly witnesses: Readonly<Record<'north' | 'south', SigningKey>>
  /** A signature line under the checkpoint of that size. */
  line(by: SigningKey, size: number, atSeconds: number): Promise<string>
}

/** A log with checkpoints of 1, 2 and 3 entries, and both sides' witnesses. */
async function threeCheckpoints(t: TestContext): Promise<Three> {
  const side = await aWrittenSide(t)
  const folder = await temporaryFolder(t)
  const make = (name: string) => createKey({ file: join(folder, name), name: `${name}.example`, kind: 'witness' })
  const [north, south] = await Promise.all([make('north'), make('south')])
  for (let size = 1; size <= 3; size += 1) {
    await side.checkpoint()
    side.log.add(aComment(REL, `comment ${size}`))
  }
  const policy = withWitness(withWitness(policyOfLog(side.key.key), 'north', north.key), 'south', south.key)
  return {
    ...{ side, policy, witnesses: { north, south } },
    async line(by, size, atSeconds) {
      const stored = (await side.log.checkpoints()).find((checkpoint) => checkpoint.size === size)
      return formatSignatureLine(cosign({ note: parseNote(stored?.note ?? ''), key: by.key, atSeconds, sign: by.sign }))
    },
  }
}

test('cosignatures find their checkpoints, and say who has seen what', async (t) => {
  const { side, policy, witnesses, line } = await threeCheckpoints(t)
  const { north, south } = witnesses
  const text = [await line(south, 1, 100), await line(north, 2, 200), '', await line(south, 3, 50)].join('\n')
  assert.deepEqual(await acceptCosignatures({ log: side.log, policy, text }), [
    { name: 'south', size: 1, atSeconds: 100 },
    { name: 'north', size: 2, atSeconds: 200 },
    { name: 'south', size: 3, atSeconds: 50 },
  ])
  const seen = seenBy(await side.log.checkpoints(), policy, verifySignature)
  // The earliest sighting counts, by the clock of the side itself.
  assert.deepEqual([0, 1, 2, 3].map(seen), [
    [
      { party: 'north', atSeconds: 200, size: 2 },
      { party: 'south', atSeconds: 50, size: 3 },
    ],
    [
      { party: 'north', atSeconds: 200, size: 2 },
      { party: 'south', atSeconds: 50, size: 3 },
    ],
    [{ party: 'south', atSeconds: 50, size: 3 }],
    [],
  ])
})

test('a cosignature that does not fit has seen nothing', async (t) => {
  const { side, policy, witnesses, line } = await threeCheckpoints(t)
  const [first, second] = await side.log.checkpoints()
  if (first === undefined || second === undefined) throw new RangeError('no checkpoints')
  const misplaced = { ...first, note: `${first.note}${await line(witnesses.south, 2, 100)}\n` }
  assert.deepEqual(seenBy([misplaced], policy, verifySignature)(0), [])
})

const FAULTS: readonly (readonly [string, string, (three: Three) => Promise<string>])[] = [
  ['E_COSIGNATURE_FORM', 'nothing', async () => ''],
  ['E_COSIGNATURE_FORM', 'other words', async () => 'We have seen it.'],
  [
    'E_COSIGNATURE_FORM',
    'a line that lost its end',
    async ({ line, witnesses }) => (await line(witnesses.south, 1, 1)).slice(0, -3),
  ],
  ['E_COSIGNATURE_FORM', 'a book', async () => 'x\n'.repeat(60_000)],
  [
    'E_COSIGNER_UNKNOWN',
    'the log itself',
    async ({ side }) => (await side.log.latest())?.note.split('\n').at(-2) ?? '',
  ],
  [
    'E_COSIGNATURE_NO_CHECKPOINT',
    'a signature of another text',
    async ({ line, witnesses }) => {
      const [dash, name, encoded = ''] = (await line(witnesses.south, 1, 100)).split(' ')
      const bytes = Uint8Array.fromBase64(encoded)
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
      return `${dash} ${name} ${bytes.toBase64()}`
    },
  ],
  [
    'E_COSIGNATURE_KNOWN',
    'the same twice',
    async ({ line, witnesses }) => `${await line(witnesses.south, 1, 1)}\n${await line(witnesses.south, 1, 2)}`,
  ],
]

for (const [code, name, make] of FAULTS) {
  test(`${code}: ${name}; nothing is stored`, async (t) => {
    const three = await threeCheckpoints(t)
    const { log } = three.side
    const before = await log.checkpoints()
    await assert.rejects(acceptCosignatures({ log, policy: three.policy, text: await make(three) }), coded(code))
    assert.deepEqual(await log.checkpoints(), before)
  })
}

test('a side has one witness key in a policy, and a key one side', async (t) => {
  const { policy, witnesses } = await threeCheckpoints(t)
  const { north, south } = witnesses
  assert.deepEqual(policy.groups, [{ name: 'both', threshold: 2, members: ['north', 'south'] }])
  assert.throws(() => withWitness(policy, 'south', south.key), coded('E_POLICY_KEY_KNOWN'))
  assert.throws(() => withWitness(policy, 'east', north.key), coded('E_POLICY_KEY_KNOWN'))
  const other = await createKey({ file: join(await temporaryFolder(t), 'new'), name: 'new.example', kind: 'witness' })
  assert.throws(() => withWitness(policy, 'south', other.key), coded('E_POLICY_NAME_TAKEN'))
})
