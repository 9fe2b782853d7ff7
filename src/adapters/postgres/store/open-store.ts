import { type Kysely, sql } from 'kysely'
import type { RegisterStore, RelationshipSummary } from '../../../register/index.ts'
import type { Database } from '../engine/index.ts'
import { keep, kept } from './attachments.ts'
import { check } from './check/check.ts'
import { headMismatch } from './check/check-head.ts'
import { connect, rowsOf } from './connect.ts'
import { enter, openRelationship } from './enter.ts'
import { logStore } from './log-store.ts'
import { migrate } from './migrate.ts'
import { readChanges, sizeOf } from './read-entries.ts'
import { readItem, readItems, readWords } from './read-items.ts'
import { as } from './session.ts'
import { restore } from './snapshot/restore.ts'
import { snapshot } from './snapshot/snapshot.ts'
import { asStoreError, StoreError } from './store-error.ts'
import type { Sources } from './writing.ts'

export interface StoreOptions extends Sources {
  readonly database: Pick<Database, 'connection'>
}

/**
 * Opens the registers of a database, and brings its tables to the newest version. A log that does not agree with its
 * newest checkpoint is opened for reading and checking alone: entering throws StoreError E_LOG_MISMATCH. Throws
 * StoreError E_SCHEMA_UNKNOWN, E_STORE_CONNECTION_LOST.
 */
export async function openStore({ database, ...sources }: StoreOptions): Promise<RegisterStore> {
  const db = connect(database.connection)
  try {
    await migrate(db)
    return storeOf(db, sources, await mismatches(db))
  } catch (error) {
    await db.destroy()
    throw asStoreError(error, 'no')
  }
}

function storeOf(db: Kysely<unknown>, sources: Sources, mismatched: ReadonlyMap<string, StoreError>): RegisterStore {
  return {
    relationships: () => summaries(db),
    open: ({ rel, ...relationship }, author) => openRelationship(db, relationship, { rel, author, sources }),
    async enter(rel, changes, author) {
      const mismatch = mismatched.get(rel)
      if (mismatch) throw mismatch
      return enter(db, changes, { rel, author, sources })
    },
    item: (rel, id, { party }) => readItem(db, { rel, party }, id),
    items: (rel, query, { party }) => readItems(db, { rel, party }, query),
    words: (rel, { party }) => readWords(db, { rel, party }),
    changes: (rel, query, { party, isVisitor = false }) =>
      readChanges(db, { rel, party }, { ...query, isShared: isVisitor }),
    keep: (rel, bytes) => keep(db, rel, bytes),
    kept: (rel, hash) => kept(db, rel, hash),
    log: (rel) => logStore(db, rel),
    check: (rel, tell) => check(db, { rel, tell, serverKey: sources.serverKey }),
    snapshot: (rel) => snapshot(db, rel),
    restore: (whole) => restore(db, whole),
    close: () => db.destroy(),
  }
}

async function relationshipCodes(db: Kysely<unknown>): Promise<readonly string[]> {
  const rows = await rowsOf(sql<{ rel: string }>`select rel from paygir.member where party is null order by rel`, db)
  return rows.map(({ rel }) => rel)
}

async function summaries(db: Kysely<unknown>): Promise<readonly RelationshipSummary[]> {
  const found: RelationshipSummary[] = []
  for (const rel of await relationshipCodes(db)) {
    const summary = await as(db, { rel, party: null }, async (trx) => {
      const rows = await rowsOf(
        sql<Pick<RelationshipSummary, 'origin' | 'facts'>>`select r.origin, i.state -> 'facts' as facts
          from paygir.relationship r join paygir.item i on i.rel = r.rel and i.id = 'rel:' || r.rel
          where r.rel = ${rel}`,
        trx,
      )
      return rows.map((row) => ({ rel, ...row }))
    })
    const size = await as(db, { rel, party: null }, (trx) => sizeOf(trx, rel))
    found.push(...summary.map((row) => ({ ...row, size })))
  }
  return found
}

async function mismatches(db: Kysely<unknown>): Promise<ReadonlyMap<string, StoreError>> {
  const found = new Map<string, StoreError>()
  for (const rel of await relationshipCodes(db)) {
    const finding = await headMismatch(db, rel)
    if (!finding) continue
    const { where, place, expected, found: actual } = finding
    const values = { rel, where, place, expected: expected ?? '', found: actual ?? '' }
    found.set(rel, new StoreError('E_LOG_MISMATCH', values))
  }
  return found
}
