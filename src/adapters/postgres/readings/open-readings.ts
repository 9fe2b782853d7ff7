import { type Kysely, sql } from 'kysely'
import type { Database } from '../engine/index.ts'
import { connect, type Queries, rowsOf } from '../store/connect.ts'
import type { RowOf } from '../store/row-of.ts'
import { transact } from '../store/session.ts'
import { tellingErrors } from '../store/telling-errors.ts'
import { packed, unpacked } from './packed.ts'
import type {
  Keeping,
  KeptReading,
  KeptReview,
  ReadingLine,
  ReadingStore,
  ReviewFacts,
  ReviewKey,
} from './reading-store.ts'

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
    reading: (id, owner, at) => findReading(db, { id, owner, at }),
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

async function add(db: Kysely<unknown>, reading: KeptReading, { at, limits }: Adding): Promise<boolean> {
  const content = await packed(reading)
  const { id, owner, rel, name, format, bytes, sha256, publication } = reading
  const now = new Date(at)
  return transact(db, async (trx) => {
    if (!(await isRoom(trx, { owner, bytes: content.byteLength }, limits))) return false
    await sql`insert into paygir.reading
        (id, owner, rel, name, format, bytes, sha256, publication, content, read_at, used_at)
      values (${id}, ${owner}, ${rel}, ${name}, ${format}, ${bytes}, ${sha256}, ${JSON.stringify(publication)}, ${content},
        ${now}, ${now})`.execute(trx)
    await forgetLeastUsed(trx, reading, limits)
    await tidy(trx, at)
    return true
  })
}

/** Something is decided of the reading `r` that is not entered. */
const IS_DECIDED = sql`exists (select from paygir.review v where v.reading = r.id and v.entered_at is null)`

/** Beside those that have to stay; where there are none, for one of any size. */
async function isRoom(
  db: Queries,
  { owner, bytes }: { readonly owner: string; readonly bytes: number },
  limits: ReadingLimits,
): Promise<boolean> {
  const staying = sql<{ n: number; total: string }>`
    select count(*)::int as n, coalesce(sum(octet_length(r.content)), 0) as total
    from paygir.reading r where r.owner = ${owner} and ${IS_DECIDED}`
  const { n, total } = (await rowsOf(staying, db))[0] ?? { n: 0, total: '0' }
  return n === 0 || (n < limits.readings && Number(total) + bytes <= limits.bytes)
}

/** The new one stays, however large it is, and what is decided and not entered. */
async function forgetLeastUsed(
  db: Queries,
  { id, owner }: Pick<KeptReading, 'id' | 'owner'>,
  limits: ReadingLimits,
): Promise<void> {
  await sql`delete from paygir.reading where id in (
    select id from (
      select r.id, row_number() over used as place, sum(octet_length(r.content)) over used as total
      from paygir.reading r where r.owner = ${owner}
      window used as (order by r.id = ${id} desc, ${IS_DECIDED} desc, r.used_at desc, r.read_at desc, r.id)
    ) as all_of_them
    where place > 1 and (place > ${limits.readings} or total > ${limits.bytes}))`.execute(db)
}

type ReadingRow = Omit<KeptReading, 'text' | 'record'> & { readonly content: Uint8Array }

interface Finding {
  readonly id: string
  readonly owner: string
  readonly at: number
}

async function findReading(db: Queries, { id, owner, at }: Finding): Promise<KeptReading | null> {
  const found = sql<ReadingRow>`update paygir.reading set used_at = greatest(used_at, ${new Date(at)}::timestamptz)
    where id = ${id} and owner = ${owner}
    returning id, owner, rel, name, format, bytes, sha256, publication, content`
  const [row] = await rowsOf(found, db)
  if (row === undefined) return null
  const { content, ...facts } = row
  return { ...facts, ...(await unpacked(content)) }
}

async function unfinished(db: Queries, owner: string, rel: string): Promise<readonly ReadingLine[]> {
  const found = sql<
    RowOf<ReadingLine>
  >`select r.id, r.name, r.bytes, r.read_at, v.changed_at, coalesce(v.count, 0) as decided
    from paygir.reading r left join paygir.review v on v.reading = r.id and v.rel = ${rel}
    where r.owner = ${owner} and (r.rel is null or r.rel = ${rel}) and v.entered_at is null and (v.reading is not null or not exists (
      select from paygir.review other where other.reading = r.id and other.entered_at is not null))
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

async function findReview(db: Queries, { owner, reading, rel }: ReviewKey): Promise<KeptReview | null> {
  const found = sql<KeptReview>`select v.decided, v.version from paygir.review v
    join paygir.reading r on r.id = v.reading and r.owner = ${owner} where v.reading = ${reading} and v.rel = ${rel}`
  return (await rowsOf(found, db))[0] ?? null
}

interface ToKeep {
  readonly key: ReviewKey
  readonly facts: ReviewFacts
  readonly at: number
}

async function keepReview(db: Kysely<unknown>, { key, facts, at }: ToKeep): Promise<Keeping> {
  const { owner, reading, rel } = key
  const { decided, count, version } = facts
  const now = new Date(at)
  return transact(db, async (trx) => {
    const used = sql`update paygir.reading set used_at = ${now} where id = ${reading} and owner = ${owner} returning id`
    if ((await rowsOf(used, trx)).length === 0) return 'unknown'
    const kept = sql`insert into paygir.review as v (reading, rel, decided, count, changed_at, version)
      select ${reading}, ${rel}, ${JSON.stringify(decided)}::json, ${count}::int, ${now}::timestamptz, 1
      where ${version}::int = 0 or exists (select from paygir.review where reading = ${reading} and rel = ${rel})
      on conflict (reading, rel) do update set decided = excluded.decided, count = excluded.count,
        changed_at = excluded.changed_at, entered_at = null, version = v.version + 1
        where v.version = ${version}::int
      returning v.version`
    return (await rowsOf(kept, trx)).length === 0 ? 'changed' : 'kept'
  })
}

async function endReview(db: Queries, { owner, reading, rel }: ReviewKey, at: number): Promise<void> {
  const now = new Date(at)
  await sql`insert into paygir.review as v (reading, rel, decided, count, changed_at, entered_at, version)
    select id, ${rel}, '{}', 0, ${now}::timestamptz, ${now}::timestamptz, 1 from paygir.reading
    where id = ${reading} and owner = ${owner}
    on conflict (reading, rel) do update set entered_at = excluded.entered_at, version = v.version + 1`.execute(db)
}

async function tidy(db: Queries, at: number): Promise<void> {
  const oldest = new Date(at - MOST_DAYS * DAY_MS)
  await sql`delete from paygir.reading where used_at <= ${oldest}`.execute(db)
}
