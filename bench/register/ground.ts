import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Pool } from 'pg'
import { v7 } from 'uuid'
import { type Database, loadBundle, loadKeys, loadPostgres, type SigningKey } from '../../src/adapters/index.ts'
import type { LogStore, RegisterStore } from '../../src/register/index.ts'
import { ORIGIN, type Size } from './content/plan.ts'

export const { openEmbedded, openStore } = await loadPostgres()
export const { checkProof, makeCheckpoint, proveEntry, verifyLog } = await loadBundle()
export const { createKey, openKey } = await loadKeys()

/** The day that views are of; the last entry is some days older. */
export const TODAY = '2026-01-01'

const FIRST_ENTRY_MS = Date.parse('2021-01-01T00:00:00Z')
const LAST_ENTRY_MS = Date.parse('2025-12-24T00:00:00Z')

/** A register to be measured, and the keys that its log is signed with. */
export interface Ground {
  readonly size: Size
  readonly store: RegisterStore
  readonly log: () => Promise<LogStore>
  readonly keys: Keys
  /** Where the keys and what they have signed are kept. */
  readonly folder: string
}

export interface Keys {
  /** Signs checkpoints, under the name of the log. */
  readonly log: SigningKey
  readonly north: SigningKey
  readonly south: SigningKey
}

/** The keys in the folder; made when there are none. */
export async function keysIn(folder: string): Promise<Keys> {
  await mkdir(folder, { recursive: true })
  const key = async (name: string, kind: 'log' | 'party') => {
    const file = join(folder, `${kind}-${name.replace('/', '-')}.key`)
    return openKey(file).catch(() => createKey({ file, name, kind }))
  }
  return {
    log: await key(ORIGIN, 'log'),
    north: await key('north.example', 'party'),
    south: await key('south.example', 'party'),
  }
}

/**
 * What a store draws on. Its clock goes from the first day to the last in as many steps as there are entries, and stays
 * there; names of entries are those of that clock.
 */
export function sourcesOf({ entries }: Size, keys: Keys) {
  let steps = 0
  let nowMs = FIRST_ENTRY_MS
  const random = (bytes: number) => Uint8Array.from(randomBytes(bytes))
  return {
    clock: () => {
      nowMs = FIRST_ENTRY_MS + Math.floor((LAST_ENTRY_MS - FIRST_ENTRY_MS) * Math.min(1, steps / entries))
      steps += 1
      return new Date(nowMs).toISOString()
    },
    random,
    ids: () => v7({ msecs: nowMs, random: random(16) }),
    serverKey: { verifierKey: keys.log.verifierKey },
  }
}

/** What the server says of itself: its version, and whether it waits for the disk. */
export async function serverLine({ connection, version }: Pick<Database, 'connection' | 'version'>): Promise<string> {
  const pool = new Pool({ ...connection, max: 1 })
  try {
    const settings = await pool.query(
      `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
        current_setting('full_page_writes') as pages`,
    )
    const { fsync, commit, pages } = settings.rows[0]
    return `PostgreSQL ${version}, fsync ${fsync}, synchronous_commit ${commit}, full_page_writes ${pages}`
  } finally {
    await pool.end()
  }
}

/** Has the server count what is in the tables, as it does by itself a minute after a load. */
export async function settle({ connection }: Pick<Database, 'connection'>): Promise<void> {
  const pool = new Pool({ ...connection, max: 1 })
  try {
    await pool.query('vacuum analyze')
    await pool.query('checkpoint')
  } finally {
    await pool.end()
  }
}
