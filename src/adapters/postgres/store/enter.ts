import { type Kysely, sql, type Transaction } from 'kysely'
import { DatabaseError } from 'pg'
import { HASH_BYTES, LogError, toHex } from '../../../log/index.ts'
import {
  type Author,
  type Change,
  type EntryRef,
  type Item,
  type ItemId,
  type RelationshipFacts,
  referencesOf,
} from '../../../register/index.ts'
import { rowsOf } from './connect.ts'
import { admit } from './roles.ts'
import { appending, layDown, lock, takeOn, transact } from './session.ts'
import { StoreError } from './store-error.ts'
import { relationshipIn, writeRows } from './write-rows.ts'
import { add, type Sources, type Writing } from './writing.ts'

type Trx = Transaction<unknown>

export interface EnterOptions {
  readonly rel: string
  readonly author: Author
  readonly sources: Sources
}

/** Enters all changes or none, in one transaction that no other on the same log overlaps. See RegisterStore. */
export async function enter(
  db: Kysely<unknown>,
  changes: readonly Change[],
  options: EnterOptions,
): Promise<readonly EntryRef[]> {
  const { rel, author } = options
  return appending(db, { rel, party: author.party }, async (trx) => addAll(trx, changes, options))
}

/** Opens a register: its roles, its log, its first entry. Throws StoreError E_RELATIONSHIP_EXISTS. */
export async function openRelationship(
  db: Kysely<unknown>,
  { origin, facts }: { readonly origin: string; readonly facts: RelationshipFacts },
  options: EnterOptions,
): Promise<EntryRef> {
  const { rel, author } = options
  const change: Change = { type: 'relationship.open', obj: `rel:${rel}`, party: author.party, body: facts }
  return transact(db, async (trx) => {
    await lock(trx, rel)
    const known = await rowsOf(sql`select from paygir.member where rel = ${rel}`, trx)
    if (known.length > 0) throw new StoreError('E_RELATIONSHIP_EXISTS', { rel, origin })
    await admit(trx, rel, [null, ...facts.parties.map(({ code }) => code)])
    await takeOn(trx, { rel, party: author.party }, sql`true`)
    const made = await rowsOf(
      sql`insert into paygir.relationship (rel, origin) values (${rel}, ${origin}) on conflict do nothing returning rel`,
      trx,
    )
    if (made.length === 0) throw new StoreError('E_RELATIONSHIP_EXISTS', { rel, origin })
    await sql`insert into paygir.frontier (rel, size, peaks) values (${rel}, 0, '')`.execute(trx)
    const [ref] = await addAll(trx, [change], options)
    return ref as EntryRef
  })
}

async function addAll(trx: Trx, changes: readonly Change[], options: EnterOptions): Promise<readonly EntryRef[]> {
  if (changes.length === 0) return []
  const writing = await begin(trx, changes, options)
  const before = partiesIn(writing)
  const refs = changes.map((change) => add(writing, change))
  await writeRows(trx, writing).catch((error) => {
    throw isRepeatedId(error) ? new LogError('E_LOG_ID_REPEATED', { index: writing.frontier.size }) : error
  })
  const added = partiesIn(writing).filter((code) => !before.includes(code))
  if (added.length > 0 && before.length > 0) {
    await layDown(trx)
    await admit(trx, options.rel, added)
  }
  return refs
}

async function begin(trx: Trx, changes: readonly Change[], { rel, author, sources }: EnterOptions): Promise<Writing> {
  const objects = [...new Set(changes.map(({ obj }) => obj))]
  const wanted = [...new Set(changes.flatMap((change) => referencesOf(change, rel)))]
  const [frontier] = await rowsOf(
    sql<{ size: number; peaks: Uint8Array }>`select size, peaks from paygir.frontier where rel = ${rel}`,
    trx,
  )
  if (frontier === undefined) throw new StoreError('E_RELATIONSHIP_UNKNOWN', { rel })
  const heads = await rowsOf(
    sql<{ obj: string; leaf_hash: Uint8Array }>`select o.obj, last.leaf_hash from unnest(${objects}::text[]) as o (obj)
      cross join lateral (select e.leaf_hash from paygir.log_entry e
        where e.rel = ${rel} and e.obj = o.obj order by e.idx desc limit 1) as last`,
    trx,
  )
  const items = await rowsOf(
    sql<{ state: Item }>`select state from paygir.item where rel = ${rel} and id = any(${wanted}::text[])`,
    trx,
  )
  return {
    rel,
    author,
    sources,
    frontier: { size: frontier.size, peaks: cut(frontier.peaks) },
    heads: new Map(heads.map(({ obj, leaf_hash }) => [obj, toHex(leaf_hash)])),
    items: new Map(items.map(({ state }) => [state.id, state])),
    changed: new Set<ItemId>(),
    leaves: [],
    nodes: [],
    privateBodies: [],
  }
}

/** The constraint that PostgreSQL names after table and columns. */
function isRepeatedId(error: unknown): boolean {
  return error instanceof DatabaseError && error.constraint === 'log_entry_rel_id_key'
}

function partiesIn({ items, rel }: Writing): readonly string[] {
  return relationshipIn(items, rel)?.facts.parties.map(({ code }) => code) ?? []
}

/** The hashes that stand one after the other. */
export function cut(hashes: Uint8Array): readonly Uint8Array[] {
  return Array.from({ length: hashes.length / HASH_BYTES }, (_, place) =>
    Uint8Array.from(hashes.subarray(place * HASH_BYTES, (place + 1) * HASH_BYTES)),
  )
}
