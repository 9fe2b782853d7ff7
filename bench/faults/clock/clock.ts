import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { v7 } from 'uuid'
import { asOf, type RecordedChange, type RegisterStore } from '../../../src/register/index.ts'
import { type Random, randomOf } from '../../random.ts'
import { type FaultRun, type Outcome, type RunContext, slowest, stopwatch } from '../fault-run.ts'
import { batchOf, OPENING, ORIGIN, REL, SECRETARIAT } from '../ground/changes.ts'
import { findingsOf } from '../ground/open.ts'
import { sourcesOf } from '../ground/sources.ts'
import { createKey, type Database, makeCheckpoint, openEmbedded, openStore, verifyLog } from '../parts.ts'

export const CLOCK: FaultRun = {
  name: 'clock',
  what: 'the clock set back ten years, forward, and to and fro: order is by index, and all agrees',
  rounds: 200,
  run,
}

const HOUR_MS = 3_600_000
const YEAR_MS = 8766 * HOUR_MS
const START = '2026-03-01T06:30:00.000Z'

/** Where the clock is moved to; days on which clocks or calendars change are among them. */
const JUMPS: readonly ((nowMs: number) => number)[] = [
  () => Date.parse(START) - 10 * YEAR_MS,
  () => Date.parse(START) + 10 * YEAR_MS,
  (nowMs) => nowMs + HOUR_MS,
  (nowMs) => nowMs - HOUR_MS,
  (nowMs) => nowMs,
  // Tehran went back to standard time for the last time, and the leap day of 1399.
  () => Date.parse('2022-09-21T20:29:59.999Z'),
  () => Date.parse('2021-03-20T09:37:00Z'),
  () => Date.parse('2024-02-29T23:59:59.999Z'),
]

async function run(context: RunContext): Promise<Outcome> {
  const database = await openEmbedded({ folder: join(context.folder, 'data'), command: 'faults' })
  try {
    return await jump(database, context)
  } finally {
    await database.close()
  }
}

/** Enters under a clock that jumps, on an empty database. */
export async function jump(
  database: Pick<Database, 'connection'>,
  { rounds, seed, folder, tell }: RunContext,
): Promise<Outcome> {
  const random = randomOf(seed)
  const key = await createKey({ file: join(folder, 'log.key'), name: ORIGIN, kind: 'log' })
  const clock = movableClock()
  const ids = () => v7({ msecs: clock.nowMs(), random: Uint8Array.from({ length: 16 }, () => random.whole(256)) })
  const open = () => openStore({ database, ...sourcesOf(seed, { clock: clock.now, ids, serverKey: key }) })
  let store = await open()
  const entering = slowest('entering a batch after the clock has jumped')
  const expected: string[] = []
  try {
    expected.push((await store.open(OPENING, SECRETARIAT)).at)
    for (let round = 0; round < rounds; round += 1) {
      clock.set(random.oneOf(JUMPS)(clock.nowMs()))
      const { changes, author } = batchOf(random, `c${round}`)
      const elapsed = stopwatch()
      expected.push(...(await store.enter(REL, changes, author)).map(({ at }) => at))
      entering.add(elapsed())
      if (random.next() < 0.1) {
        await makeCheckpoint({ log: await store.log(REL), key, folder, at: clock.now() })
        await store.close()
        store = await open()
      }
      tell(round + 1)
    }
    const log = await store.log(REL)
    await makeCheckpoint({ log, key, folder, at: clock.now() })
    const { checkpoints } = await verifyLog({ log, logKey: key.key, witnesses: [] })
    const failures = [...(await questions(store, expected, random)), ...(await findingsOf(store))]
    const notes = [
      `${expected.length} entries, ${checkpoints} checkpoints`,
      'the clock of the whole process was not shifted: the store has no other clock than the one it is given',
    ]
    return { rounds, failures, worst: entering.worst(), notes, skipped: null }
  } finally {
    await store.close()
  }
}

function movableClock() {
  let nowMs = Date.parse(START)
  return {
    nowMs: () => nowMs,
    now: () => new Date(nowMs).toISOString(),
    set: (toMs: number) => {
      nowMs = toMs
    },
  }
}

const QUESTIONS = 50

/** What is asked for by time is told by the time of each entry, and in the order of the log. */
async function questions(store: RegisterStore, ats: readonly string[], random: Random): Promise<readonly string[]> {
  const all = await Array.fromAsync(store.changes(REL, {}, { party: null }))
  const failures = isDeepStrictEqual(
    all.map(placeOf),
    ats.map((at, index) => `${index} ${at}`),
  )
    ? []
    : ['the entries are not in the order in which they were entered']
  const items = (await store.items(REL, { limit: 100_000 }, { party: null })).items
  for (let number = 0; number < QUESTIONS; number += 1) {
    const [since = '', before = ''] = [random.oneOf(ats), random.oneOf(ats)].sort()
    const found = await Array.fromAsync(store.changes(REL, { since, before }, { party: null }))
    const wanted = all.filter(({ at }) => at >= since && at < before)
    if (!isDeepStrictEqual(found.map(placeOf), wanted.map(placeOf))) failures.push(`changes from ${since} to ${before}`)
    const later = asOf(items, since.slice(0, 10)).flatMap(({ id, comments }) =>
      comments.filter(({ entry }) => entry.at.slice(0, 10) > since.slice(0, 10)).map(() => id),
    )
    failures.push(...later.map((id) => `${id} has comments of later than ${since}`))
  }
  return failures
}

function placeOf({ index, at }: RecordedChange): string {
  return `${index} ${at}`
}
