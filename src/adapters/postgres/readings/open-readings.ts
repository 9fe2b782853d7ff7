import { type Kysely, sql } from 'kysely'
import type { Database } from '../engine/index.ts'
import { connect, type Queries, rowsOf } from '../store/connect.ts'
import { transact } from '../store/session.ts'
import { tellingErrors } from '../store/telling-errors.ts'
import { packed, unpacked } from './packed.ts'
import type { KeptReading, ReadingLine, ReadingStore, ReviewFacts, ReviewKey } from './reading-store.ts'

/** What is kept for one owner. */
export interface ReadingLimits {
  readonly readings: number
  /** Of packed texts and records together. */
  readonly bytes: number
}

const USUAL_LIMITS: ReadingLimits = { readings: 50, bytes: 64 * 1024 * 1024 }
/** Days for which what nobody touches is kept. */
const MOST_DAYS = 90
const DAY_MS = 86_400_000

/**
 * Opens the readings of a database that a store has been opened on: it has brought the tables to the newest version.
 * Connects when it is first asked.
 */
export function openReadings(
  { connection }: Pick<Database, 'connection'>,
  limits: ReadingLimits = USUAL_LIMITS,
): ReadingStore {
  const db = connect(connection)
  return tellingErrors<ReadingStore>({
    add: (reading, at) => add(db, reading, { at, limits }),
    reading: (id, owner) => findReading(db, id, owner),
    unfinished: (owner, rel) => unfinished(db, owner, rel),
    remove: (id, owner) => remove(db, id, owner),
    review: (key) => findReview(db, key),
    keepReview: (key, facts, at) => keepReview(db, { key, facts, at }),
    endReview: (key, at) => endReview(db, key, at),
    tidy: (at) => tidy(db, at),
    close: () => db.destroy(),
  })
}

interface Adding {
  readonly at: number
  readonly limits: ReadingLimits
}

async function add(db: Kysely<unknown>, reading: KeptReading, { at, limits }: Adding): Promise<void> {
  const content = await packed(reading)
  const { id, owner, name, format, bytes, sha256, publication } = reading
  const now = new Date(at)
  await transact(db, async (trx) => {
    await sql`insert into paygir.reading
        (id, owner, name, format, bytes, sha256, publication, content, read_at, used_at)
      values (${id}, ${owner}, ${name}, ${format}, ${bytes}, ${sha256}, ${JSON.stringify(publication)}, ${content},
        ${now}, ${now})`.execute(trx)
    await forgetLeastUsed(trx, owner, limits)
    await tidy(trx, at)
  })
}

/** The one that was used last stays, however large it is. */
async function forgetLeastUsed(db: Queries, owner: string, limits: ReadingLimits): Promise<void> {
  await sql`delete from paygir.reading where id in (
    select id from (
      select id, row_number() over used as place, sum(octet_length(content)) over used as total
      from paygir.reading where owner = ${owner} window used as (order by used_at desc, read_at desc, id)
    ) as all_of_them
    where place > 1 and (place > ${limits.readings} or total > ${limits.bytes}))`.execute(db)
}

interface ReadingRow {
  readonly id: string
  readonly owner: string
  readonly name: string
  readonly format: string
  readonly bytes: number
  readonly sha256: string
  readonly publication: KeptReading['publication']
  readonly content: Uint8Array
}

async function findReading(db: Queries, id: string, owner: string): Promise<KeptReading | null> {
  const found = sql<ReadingRow>`select id, owner, name, format, bytes, sha256, publication, content
    from paygir.reading where id = ${id} and owner = ${owner}`
  const [row] = await rowsOf(found, db)
  if (row === undefined) return null
  const { content, ...facts } = row
  return { ...facts, ...(await unpacked(content)) }
}

interface LineRow {
  readonly id: string
  readonly name: string
  readonly bytes: number
  readonly read_at: Date
  readonly changed_at: Date | null
  readonly decided: number
}

async function unfinished(db: Queries, owner: string, rel: string): Promise<readonly ReadingLine[]> {
  const found = sql<LineRow>`select r.id, r.name, r.bytes, r.read_at, v.changed_at, coalesce(v.count, 0) as decided
    from paygir.reading r left join paygir.review v on v.reading = r.id and v.rel = ${rel}
    where r.owner = ${owner} and v.entered_at is null
    order by r.used_at desc, r.id`
  return (await rowsOf(found, db)).map(({ read_at, changed_at, ...row }) => ({
    ...row,
    readAt: read_at.getTime(),
    changedAt: changed_at?.getTime() ?? null,
  }))
}

async function remove(db: Queries, id: string, owner: string): Promise<boolean> {
  const removed = sql`delete from paygir.reading where id = ${id} and owner = ${owner} returning id`
  return (await rowsOf(removed, db)).length > 0
}

async function findReview(db: Queries, { owner, reading, rel }: ReviewKey): Promise<unknown> {
  const found = sql<{ decided: unknown }>`select v.decided from paygir.review v
    join paygir.reading r on r.id = v.reading and r.owner = ${owner} where v.reading = ${reading} and v.rel = ${rel}`
  return (await rowsOf(found, db))[0]?.decided ?? null
}

interface Keeping {
  readonly key: ReviewKey
  readonly facts: ReviewFacts
  readonly at: number
}

async function keepReview(db: Kysely<unknown>, { key, facts, at }: Keeping): Promise<boolean> {
  const { owner, reading, rel } = key
  const { decided, count } = facts
  const now = new Date(at)
  return transact(db, async (trx) => {
    const used = sql`update paygir.reading set used_at = ${now} where id = ${reading} and owner = ${owner} returning id`
    if ((await rowsOf(used, trx)).length === 0) return false
    await sql`insert into paygir.review (reading, rel, decided, count, changed_at)
      values (${reading}, ${rel}, ${JSON.stringify(decided)}, ${count}, ${now})
      on conflict (reading, rel) do update set decided = excluded.decided, count = excluded.count,
        changed_at = excluded.changed_at, entered_at = null`.execute(trx)
    return true
  })
}

async function endReview(db: Queries, { owner, reading, rel }: ReviewKey, at: number): Promise<void> {
  const now = new Date(at)
  await sql`insert into paygir.review (reading, rel, decided, count, changed_at, entered_at)
    select id, ${rel}, '{}', 0, ${now}::timestamptz, ${now}::timestamptz from paygir.reading
    where id = ${reading} and owner = ${owner}
    on conflict (reading, rel) do update set entered_at = excluded.entered_at`.execute(db)
}

async function tidy(db: Queries, at: number): Promise<void> {
  const oldest = new Date(at - MOST_DAYS * DAY_MS)
  await sql`delete from paygir.reading where used_at <= ${oldest}`.execute(db)
}
