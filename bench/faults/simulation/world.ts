import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openCheckpoint } from '../../../src/log/index.ts'
import { type Random, randomOf } from '../../random.ts'
import { REL } from '../ground/changes.ts'
import { wordsOf } from '../ground/failure.ts'
import { cosignBundle, type SigningKey, verifySignature, writeBundle } from '../parts.ts'
import { asStore, grown, type MemoryLog, openedLog, shortened } from './memory-log.ts'

/** The keys of a world: the log's, another of the same name, and those of both sides' witnesses. */
export interface Keys {
  readonly log: SigningKey
  readonly stranger: SigningKey
  readonly witnesses: readonly SigningKey[]
}

/** One side's witness, and what it has to remember. */
interface Witness {
  readonly key: SigningKey
  readonly folder: string
  seen: MemoryLog
}

interface World {
  readonly random: Random
  readonly keys: Keys
  readonly witnesses: readonly Witness[]
  /** Histories that the keeper of the log has ready to show. */
  readonly histories: MemoryLog[]
  readonly tally: Map<string, number>
}

export interface WorldRequest {
  readonly seed: number
  readonly keys: Keys
  readonly folder: string
  /** Counts what was shown, by what it came to. */
  readonly tally: Map<string, number>
}

const STEPS = 20
/** More histories than these are not needed to deceive two. */
const MOST_HISTORIES = 4

/**
 * A keeper who grows, forks and shortens the log, and signs whatever they show to the witness of either side. Gives the
 * first step at which a witness does other than it has to; null when each did as it has to.
 */
export async function simulate({ seed, keys, folder, tally }: WorldRequest): Promise<string | null> {
  const witnesses = keys.witnesses.map((key, place) => ({
    key,
    folder: join(folder, String(place)),
    seen: { leaves: [] },
  }))
  const world: World = { random: randomOf(seed), keys, witnesses, histories: [openedLog()], tally }
  for (let step = 0; step < STEPS; step += 1) {
    const fault = await act(world, step)
    if (fault !== null) return `step ${step}: ${fault}`
  }
  return null
}

async function act(world: World, step: number): Promise<string | null> {
  const { random, histories } = world
  const place = random.whole(histories.length)
  const history = histories[place] as MemoryLog
  const chance = random.next()
  if (chance < 0.35) {
    histories[place] = growing(history, `${step}`, 1 + random.whole(5))
    return null
  }
  if (chance < 0.5 && histories.length < MOST_HISTORIES) {
    const stem = shortened(history, 1 + random.whole(history.leaves.length))
    histories.push(random.next() < 0.3 ? stem : growing(stem, `other ${step}`, 1 + random.whole(4)))
    return null
  }
  return show(world, history)
}

function growing(history: MemoryLog, name: string, count: number): MemoryLog {
  return Array.from({ length: count }, (_, place) => `${name}.${place}`).reduce(grown, history)
}

async function show({ random, keys, witnesses, tally }: World, history: MemoryLog): Promise<string | null> {
  const witness = random.oneOf(witnesses)
  const isForged = random.next() < 0.1
  const log = asStore(history, isForged ? keys.stranger : keys.log)
  const since = random.next() < 0.5 ? 0 : Math.min(witness.seen.leaves.length, history.leaves.length)
  const source = { rel: REL, log, logKey: keys.log.key, kept: async () => null }
  const bundle = Buffer.concat(await Array.fromAsync(writeBundle(source, { since })))
  const expected = isForged ? 'E_CHECKPOINT_SIGNATURE' : expectedOf(witness.seen, history)
  const { key, folder } = witness
  const request = { bundle, folder, key, trust: keys.log.key, at: new Date('2026-03-02T00:00:00Z') }
  const answer = await cosignBundle(request).then(
    () => ({ code: 'cosigned', file: null, error: null }),
    (error) => ({ code: String(error.code), file: error.values?.file ?? null, error }),
  )
  tally.set(answer.code, (tally.get(answer.code) ?? 0) + 1)
  if (answer.code !== expected) {
    const sizes = `${history.leaves.length} entries shown to one who has seen ${witness.seen.leaves.length}`
    return `${sizes}: ${expected} expected, found ${answer.error === null ? 'cosigned' : wordsOf(answer.error)}`
  }
  if (expected === 'cosigned') witness.seen = history
  return expected === 'E_EQUIVOCATION' ? evidenceFault(String(answer.file), keys.log) : null
}

/** What a witness has to say to a history that the log's key has signed. */
function expectedOf(seen: MemoryLog, shown: MemoryLog): 'cosigned' | 'E_LOG_ROLLED_BACK' | 'E_EQUIVOCATION' {
  const common = Math.min(seen.leaves.length, shown.leaves.length)
  const isOne = seen.leaves.slice(0, common).every((leaf, index) => isSame(leaf, shown.leaves[index]))
  if (!isOne) return 'E_EQUIVOCATION'
  return shown.leaves.length < seen.leaves.length ? 'E_LOG_ROLLED_BACK' : 'cosigned'
}

function isSame(one: Uint8Array, other: Uint8Array | undefined): boolean {
  return other !== undefined && Buffer.compare(one, other) === 0
}

/** The evidence holds two checkpoints that the log's key has signed, and that anybody can verify. */
async function evidenceFault(file: string, { key }: SigningKey): Promise<string | null> {
  const [, ...notes] = (await readFile(file, 'utf8')).split(/^=== .* ===\n/m)
  try {
    const roots = notes.map((note) => openCheckpoint(`${note.trim()}\n`, key, verifySignature).checkpoint)
    return roots.length === 2 ? null : `${file} has ${roots.length} checkpoints`
  } catch (error) {
    return `${file} does not verify: ${wordsOf(error)}`
  }
}
