import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Random, randomOf } from '../../random.ts'
import { type FaultRun, type Outcome, type RunContext, skipped, slowest, stopwatch } from '../fault-run.ts'
import { batchOf, OPENING, REL, SECRETARIAT } from '../ground/changes.ts'
import { failureOf } from '../ground/failure.ts'
import { findingsOf, type OpenFolder, openFolder } from '../ground/open.ts'
import { type SmallDisk, smallDisk } from './small-disk.ts'

const DISK_MB = 48
const MB = 1024 * 1024
/** Space that is left at most when the disk begins to fill: more than one of the files that WAL is written to. */
const LEFT_BYTES = 6 * MB
const MOST_BATCHES = 20_000

export const DISK: FaultRun = {
  name: 'disk',
  what: 'no space left: E_DISK_FULL, reading goes on, nothing is lost, entering goes on when there is space',
  rounds: 8,
  run,
}

async function run({ rounds, seed, folder, tell }: RunContext): Promise<Outcome> {
  const disk = smallDisk(join(folder, 'disk'), DISK_MB)
  if (typeof disk === 'string') return skipped(disk)
  const failures: string[] = []
  const recovering = slowest('opening after the disk was full')
  const random = randomOf(seed)
  let acknowledged = 0
  try {
    for (let round = 0; round < rounds; round += 1) {
      const full: Full = { disk, random, acknowledged: new Map(), number: 0 }
      const faults = [...(await fullOnce(full, round)), ...(await reopened(full, round, recovering.add))]
      failures.push(...faults.map((fault) => `round ${round}: ${fault}`))
      acknowledged += full.acknowledged.size
      rmSync(join(disk.folder, 'data'), { recursive: true })
      tell(round + 1)
    }
  } finally {
    disk.remove()
  }
  const notes = [`a disk of ${DISK_MB} MB; ${acknowledged} entries acknowledged and found again`]
  return { rounds, failures, worst: recovering.worst(), notes, skipped: null }
}

interface Full {
  readonly disk: SmallDisk
  readonly random: Random
  /** Hash by index. */
  readonly acknowledged: Map<number, string>
  /** Of the next batch. */
  number: number
}

async function fullOnce(full: Full, round: number): Promise<readonly string[]> {
  const { disk, random } = full
  const open = await openFolder(join(disk.folder, 'data'), round)
  const faults: string[] = []
  try {
    note(full, [await open.store.open(OPENING, SECRETARIAT)])
    const leftBytes = random.whole(LEFT_BYTES)
    disk.fill(leftBytes)
    faults.push(...(await untilFull(full, open)).map((fault) => `with ${leftBytes} bytes left: ${fault}`))
    faults.push(...(await reading(open)))
    disk.empty()
    const after = await failureOf(() => enterOne(full, open))
    if (after !== null) faults.push(`entering when there is space again: ${after}`)
  } finally {
    disk.empty()
    await open.close()
  }
  return faults
}

async function untilFull(full: Full, open: OpenFolder): Promise<readonly string[]> {
  for (let batches = 0; batches < MOST_BATCHES; batches += 1) {
    const failure = await failureOf(() => enterOne(full, open))
    if (failure === 'E_DISK_FULL {}') return []
    if (failure !== null) return [`entering: ${failure}`]
  }
  return [`the disk was not full after ${MOST_BATCHES} batches`]
}

async function reading({ store }: OpenFolder): Promise<readonly string[]> {
  const questions = {
    items: () => store.items(REL, { text: 'memorandum' }, { party: null }),
    changes: () => Array.fromAsync(store.changes(REL, {}, { party: 'north' })),
    log: async () => (await store.log(REL)).size(),
    check: () => findingsOf(store),
  }
  const failures: string[] = []
  for (const [name, ask] of Object.entries(questions)) {
    const failure = await failureOf(ask)
    if (failure !== null) failures.push(`reading (${name}): ${failure}`)
  }
  return failures
}

async function reopened(
  { disk, acknowledged }: Full,
  round: number,
  tookMs: (ms: number) => void,
): Promise<readonly string[]> {
  const elapsed = stopwatch()
  const { store, close } = await openFolder(join(disk.folder, 'data'), round)
  tookMs(elapsed())
  try {
    const changes = await Array.fromAsync(store.changes(REL, {}, { party: null }))
    const lost = [...acknowledged].filter(([index, hash]) => changes[index]?.hash !== hash)
    return [...lost.map(([index]) => `entry ${index} was acknowledged and is lost`), ...(await findingsOf(store))]
  } finally {
    await close()
  }
}

async function enterOne(full: Full, { store }: OpenFolder): Promise<void> {
  const { changes, author } = batchOf(full.random, `f${full.number++}`)
  note(full, await store.enter(REL, changes, author))
}

function note({ acknowledged }: Full, refs: readonly { readonly index: number; readonly hash: string }[]): void {
  for (const { index, hash } of refs) acknowledged.set(index, hash)
}
