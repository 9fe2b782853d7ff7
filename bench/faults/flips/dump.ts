import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Random } from '../../random.ts'
import type { TwoSides } from '../ground/two-sides.ts'
import type { Intruder } from './database.ts'
import { cosignaturesOf, lookWith } from './look.ts'
import { refusedBy } from './tables.ts'
import { flipByte, judged, type Target, type Verdict } from './target.ts'

/** What nothing rests on, by table and column. */
const HARMLESS: Readonly<Record<string, string>> = {
  'checkpoint.at': 'the instant a checkpoint was stored: nobody signs it, and nothing is ordered or judged by it',
  'kysely_migration.timestamp': 'when the tables were made, which nobody reads',
  'kysely_migration_lock.id': 'a lock for databases that have no other; PostgreSQL has',
  'kysely_migration_lock.is_locked': 'a lock for databases that have no other; PostgreSQL has',
}

/** A table as it is dumped, and its rows as they read back. */
interface Dumped {
  readonly table: string
  readonly bytes: Uint8Array
  readonly rows: readonly string[]
}

/** A dump of every table by COPY, of which a byte is changed before it is read in again. */
export async function dumpTarget(sides: TwoSides, intruder: Intruder): Promise<Target> {
  const folder = join(sides.folder, 'dump')
  mkdirSync(folder)
  // The server writes and reads the files, as whoever it runs as.
  chmodSync(folder, 0o777)
  const tables = await tablesIn(intruder)
  const dumped: Dumped[] = []
  for (const table of tables) dumped.push(await dump(intruder, folder, table))
  const filled = dumped.filter(({ bytes }) => bytes.length > 0)
  const given = await cosignaturesOf(sides)
  const look = async (): Promise<Verdict> => {
    const store = await sides.reopen()
    try {
      const found = await lookWith(store, sides, given)
      return 'length' in found ? { detected: String(found[0]?.code) } : found
    } finally {
      await store.close()
    }
  }
  return {
    name: 'database dump',
    weight: 10,
    async flip(random) {
      const one = chosen(filled, random)
      const { bytes, at } = flipByte(one.bytes, random)
      const refused = await load(intruder, folder, { table: one.table, bytes })
      if (refused !== null) return { detected: `by PostgreSQL, which does not take it in (${refused})` }
      const differing = await differences(intruder, one)
      const verdict = await judged(look, `byte ${at} of ${one.table}: ${differing.join(', ')}`)
      await load(intruder, folder, one)
      return 'undetected' in verdict ? (excuse(differing, one) ?? verdict) : verdict
    },
  }
}

async function tablesIn({ rows }: Intruder): Promise<readonly string[]> {
  const found = await rows(`select tablename as name from pg_tables where schemaname = 'paygir' order by 1`)
  return found.map(({ name }) => String(name))
}

/** Small tables as often as large ones, half of the time. */
function chosen(dumped: readonly Dumped[], random: Random): Dumped {
  if (random.next() < 0.5) return random.oneOf(dumped)
  let at = random.whole(dumped.reduce((sum, { bytes }) => sum + bytes.length, 0))
  const found = dumped.find(({ bytes }) => {
    at -= bytes.length
    return at < 0
  })
  return found ?? random.oneOf(dumped)
}

async function dump(intruder: Intruder, folder: string, table: string): Promise<Dumped> {
  const file = join(folder, `${table}.copy`)
  await intruder.rows(`copy paygir.${table} to '${file}'`)
  return { table, bytes: readFileSync(file), rows: await rowsOf(intruder, table) }
}

/** Null, or the SQLSTATE with which PostgreSQL refuses; nothing is changed then. */
async function load(
  { rows }: Intruder,
  folder: string,
  { table, bytes }: Pick<Dumped, 'table' | 'bytes'>,
): Promise<string | null> {
  const file = join(folder, 'changed.copy')
  writeFileSync(file, bytes, { mode: 0o644 })
  await rows('begin')
  try {
    await rows(`delete from paygir.${table}`)
    await rows(`copy paygir.${table} from '${file}'`)
    await rows('commit')
    return null
  } catch (error) {
    await rows('rollback')
    return refusedBy(error)
  }
}

async function rowsOf({ rows }: Intruder, table: string): Promise<readonly string[]> {
  return (await rows(`select to_jsonb(t)::text as row from paygir.${table} t`)).map(({ row }) => String(row))
}

/** The columns that differ from what was dumped, whatever the order of the rows; "rows" when there are more or fewer. */
async function differences(intruder: Intruder, { table, rows: before }: Dumped): Promise<readonly string[]> {
  const after = await rowsOf(intruder, table)
  const gone = before.filter((row) => !after.includes(row))
  const come = after.filter((row) => !before.includes(row))
  if (gone.length !== come.length) return ['rows']
  const [one, other] = [gone, come].map(([row = '{}']) => JSON.parse(row) as Readonly<Record<string, unknown>>)
  return Object.keys(one ?? {}).filter((name) => JSON.stringify(one?.[name]) !== JSON.stringify(other?.[name]))
}

/** Why what was not noticed harms nobody, if that can be shown. */
function excuse(differing: readonly string[], { table }: Dumped): Verdict | null {
  if (differing.length === 0) return { harmless: 'every value reads back the same' }
  const reasons = differing.map((column) => HARMLESS[`${table}.${column}`])
  const [reason] = reasons
  return reason !== undefined && !reasons.includes(undefined) ? { harmless: reason } : null
}
