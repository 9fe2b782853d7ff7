import { join } from 'node:path'
import type { PoolConfig } from 'pg'
import { type Policy, policyOfLog } from '../../../src/log/index.ts'
import type { Change, LogStore, RegisterStore } from '../../../src/register/index.ts'
import { randomOf } from '../../random.ts'
import {
  acceptCosignatures,
  cosignBundle,
  createKey,
  makeCheckpoint,
  openStore,
  type SigningKey,
  withWitness,
  writeBundle,
} from '../parts.ts'
import { authorOf, batchOf, documentFacts, NORTH, OPENING, ORIGIN, REL, SECRETARIAT, SOUTH, signed } from './changes.ts'
import { sourcesOf } from './sources.ts'

/** A register that both sides have seen and one has agreed to, with all that it gives to others. */
export interface TwoSides {
  readonly connection: PoolConfig
  readonly store: RegisterStore
  readonly log: LogStore
  readonly logKey: SigningKey
  /** Witnesses of both sides. */
  readonly witnesses: readonly SigningKey[]
  readonly policy: Policy
  readonly folder: string
  /** The store anew on the same database. */
  readonly reopen: () => Promise<RegisterStore>
}

const AT = new Date('2026-03-01T06:30:00Z')
const BATCHES_PER_CHECKPOINT = 6
const CHECKPOINTS = 3

/** Fills an empty database. */
export async function twoSides(connection: PoolConfig, folder: string, seed: number): Promise<TwoSides> {
  const key = (name: string, kind: 'log' | 'witness' | 'party') =>
    createKey({ file: join(folder, `${kind}-${name.replaceAll('/', '-')}.key`), name, kind })
  const logKey = await key(ORIGIN, 'log')
  const witnesses = await Promise.all([NORTH, SOUTH].map((party) => key(`${party}.example/witness`, 'witness')))
  const reopen = () => openStore({ database: { connection }, ...sourcesOf(seed, { serverKey: logKey }) })
  const store = await reopen()
  await store.open(OPENING, SECRETARIAT)
  await agree(store, await key(`${NORTH}.example`, 'party'))
  const log = await store.log(REL)
  const policy = [NORTH, SOUTH].reduce(
    (before, party, place) => withWitness(before, party, (witnesses[place] as SigningKey).key),
    policyOfLog(logKey.key),
  )
  const sides = { connection, store, log, logKey, witnesses, policy, folder, reopen }
  const random = randomOf(seed)
  for (let number = 0; number < CHECKPOINTS * BATCHES_PER_CHECKPOINT; number += 1) {
    const { changes, author } = batchOf(random, `b${number}`)
    await store.enter(REL, changes, author)
    if (number % BATCHES_PER_CHECKPOINT === BATCHES_PER_CHECKPOINT - 1) await checkpoint(sides)
  }
  return sides
}

/** One document with all that can hang on it, and a party's own word. */
async function agree(store: RegisterStore, key: SigningKey): Promise<void> {
  const obj = 'doc:main'
  const attachment = await store.keep(REL, new TextEncoder().encode('The text of the memorandum. متن یادداشت تفاهم.'))
  const named: Change = {
    type: 'key.add',
    obj: `rel:${REL}`,
    party: NORTH,
    body: { party: NORTH, verifierKey: key.verifierKey, retires: null },
  }
  await store.enter(REL, [named], authorOf(NORTH))
  const document: Change = { type: 'document.add', obj, party: null, body: documentFacts('Main memorandum') }
  const refs = await store.enter(REL, [document, signed(obj, null, attachment)], SECRETARIAT)
  const note: Change = { type: 'note.add', obj, party: SOUTH, body: { text: 'Not before the budget.', language: 'en' } }
  await store.enter(REL, [note], authorOf(SOUTH))
  const upTo = refs.at(-1)?.hash ?? ''
  const word: Change = { type: 'endorse', obj, party: NORTH, body: { upTo, reason: null } }
  await store.enter(REL, [word], { ...authorOf(NORTH), key })
}

/** Signs the log as it stands; both sides look at it and cosign. */
async function checkpoint(sides: TwoSides): Promise<void> {
  const { log, logKey, folder, policy, witnesses } = sides
  await makeCheckpoint({ log, key: logKey, folder, at: AT.toISOString() })
  const bundle = await bundleOf(sides, 0)
  for (const key of witnesses) {
    const mirror = join(folder, `mirror-of-${key.key.name.slice(0, 5)}`)
    const { line } = await cosignBundle({ bundle, folder: mirror, key, trust: logKey.key, at: AT })
    await acceptCosignatures({ log, policy, text: line })
  }
}

export async function bundleOf({ store, log, logKey }: TwoSides, since: number): Promise<Uint8Array> {
  const kept = (hash: string) => store.kept(REL, hash)
  return Buffer.concat(await Array.fromAsync(writeBundle({ rel: REL, log, logKey: logKey.key, kept }, { since })))
}
