import { type Kysely, sql, type Transaction } from 'kysely'
import {
  append,
  canonicalJson,
  commitmentOf,
  createLogCheck,
  EMPTY_FRONTIER,
  type Frontier,
  fromHex,
  type Json,
  type LogCheck,
  rootOf,
  toHex,
} from '../../../../log/index.ts'
import {
  evolve,
  type PartyCode,
  type PrivateBody,
  type RelationshipFacts,
  type Snapshot,
} from '../../../../register/index.ts'
import { hashOf } from '../attachments.ts'
import { rowsOf } from '../connect.ts'
import { recordedOf } from '../read-entries.ts'
import { admit } from '../roles.ts'
import { layDown, lock, takeOn, transact } from '../session.ts'
import { StoreError } from '../store-error.ts'
import { writeRows } from '../write-rows.ts'
import type { Rows } from '../writing.ts'

type Trx = Transaction<unknown>

/** Entries that are written at a time. */
const BATCH = 500

/** See RegisterStore. All of it in one transaction: what does not agree leaves nothing behind. */
export async function restore(db: Kysely<unknown>, snapshot: Snapshot): Promise<void> {
  const { rel, origin, leaves } = snapshot
  if (leaves.length === 0) throw differs(snapshot, 'leaf', '0')
  await transact(db, async (trx) => {
    await lock(trx, rel)
    const known = await rowsOf(sql`select from paygir.member where rel = ${rel}`, trx)
    if (known.length > 0) throw new StoreError('E_RELATIONSHIP_EXISTS', { rel, origin })
    await admit(trx, rel, [null, ...partiesIn(snapshot)])
    await takeOn(trx, { rel, party: null }, sql`true`)
    const made = await rowsOf(
      sql`insert into paygir.relationship (rel, origin) values (${rel}, ${origin}) on conflict do nothing returning rel`,
      trx,
    )
    if (made.length === 0) throw new StoreError('E_RELATIONSHIP_EXISTS', { rel, origin })
    await sql`insert into paygir.frontier (rel, size, peaks) values (${rel}, 0, '')`.execute(trx)
    await writeEntries(trx, snapshot)
    await takeOnAfresh(trx, rel, null)
    await writeAttachments(trx, snapshot)
    await writeCheckpoints(trx, snapshot)
  })
}

/** Every side that the relationship has had: what it entered may have been private. */
function partiesIn({ rel, leaves }: Snapshot): readonly PartyCode[] {
  const check = createLogCheck()
  const codes = new Set<PartyCode>()
  for (const bytes of leaves) {
    const { entry } = check.add(bytes)
    if (entry.obj !== `rel:${rel}` || !('plain' in entry.body)) continue
    const said = entry.body.plain as { readonly changes?: Partial<RelationshipFacts> } & Partial<RelationshipFacts>
    for (const { code } of said.parties ?? said.changes?.parties ?? []) codes.add(code)
  }
  return [...codes]
}

/** Entries are written in the name of the side whose private words they have, else jointly. */
async function writeEntries(trx: Trx, snapshot: Snapshot): Promise<void> {
  const check = createLogCheck()
  const bodies = new Map(snapshot.privateBodies.map((body) => [body.index, body]))
  const rows: Rows = {
    rel: snapshot.rel,
    frontier: EMPTY_FRONTIER,
    items: new Map(),
    changed: new Set(),
    leaves: [],
    nodes: [],
    privateBodies: [],
  }
  let owner: PartyCode | null = null
  for (const [index, bytes] of snapshot.leaves.entries()) {
    const body = bodies.get(index)
    const next: PartyCode | null = body?.party ?? null
    if (next !== owner || rows.leaves.length === BATCH) {
      await flush(trx, rows)
      await takeOnAfresh(trx, snapshot.rel, next)
      owner = next
    }
    take(rows, { snapshot, check, bytes, body })
    bodies.delete(index)
  }
  await flush(trx, rows)
  for (const { index } of bodies.values()) throw differs(snapshot, 'commitment', String(index))
}

interface Taken {
  readonly snapshot: Snapshot
  readonly check: LogCheck
  readonly bytes: Uint8Array
  readonly body: PrivateBody | undefined
}

function take(rows: Rows, { snapshot, check, bytes, body }: Taken): void {
  const { index, leaf, entry } = check.add(bytes)
  if (entry.rel !== snapshot.rel) throw differs(snapshot, 'entry', String(index))
  const said = body === undefined ? null : (JSON.parse(body.body) as Json)
  if (body !== undefined) {
    const salt = fromHex(body.salt)
    const isIt = 'commit' in entry.body && said !== null && commitmentOf(salt, said) === entry.body.commit
    if (!isIt || entry.party !== body.party) throw differs(snapshot, 'commitment', String(index))
    const { obj, type } = entry
    rows.privateBodies.push({ index, party: body.party, obj, type, salt, body: canonicalJson(said) })
  }
  const grown = append(rows.frontier, leaf)
  rows.frontier = grown.frontier
  rows.nodes.push(...grown.nodes.slice(1))
  rows.leaves.push({ index, entry, bytes, hash: leaf })
  const change = recordedOf({ idx: index, obj: entry.obj, leaf: bytes, leaf_hash: leaf, body: said })
  // Of a draft whose words were erased, and of notes, nothing stands among the items.
  if (change.body === null || change.type === 'note.add') return
  rows.items.set(change.obj, evolve(rows.items.get(change.obj) ?? null, change))
  rows.changed.add(change.obj)
}

async function flush(trx: Trx, rows: Rows): Promise<void> {
  if (rows.leaves.length === 0) return
  await writeRows(trx, rows)
  rows.leaves.length = 0
  rows.nodes.length = 0
  rows.privateBodies.length = 0
  rows.changed.clear()
}

async function takeOnAfresh(trx: Trx, rel: string, party: PartyCode | null): Promise<void> {
  await layDown(trx)
  await takeOn(trx, { rel, party }, sql`true`)
}

async function writeAttachments(trx: Trx, { rel, attachments }: Snapshot): Promise<void> {
  for (const bytes of attachments) {
    await sql`insert into paygir.attachment (rel, hash, bytes) values (${rel}, ${hashOf(bytes)}, ${bytes})
      on conflict do nothing`.execute(trx)
  }
}

/** A checkpoint of a tree that the leaves do not give is none of this log. */
async function writeCheckpoints(trx: Trx, snapshot: Snapshot): Promise<void> {
  const { rel, checkpoints, leaves } = snapshot
  const roots = rootsAt(leaves, new Set(checkpoints.map(({ size }) => size)))
  for (const { size, root, note, at } of checkpoints) {
    if (roots.get(size) !== root) throw differs(snapshot, 'checkpoint', String(size))
    await sql`insert into paygir.checkpoint (rel, size, root, note, at)
      values (${rel}, ${size}, ${fromHex(root)}, ${note}, ${at})`.execute(trx)
  }
}

function rootsAt(leaves: readonly Uint8Array[], sizes: ReadonlySet<number>): ReadonlyMap<number, string> {
  const check = createLogCheck()
  const roots = new Map<number, string>()
  const note = (frontier: Frontier) => {
    if (sizes.has(frontier.size)) roots.set(frontier.size, toHex(rootOf(frontier)))
  }
  note(check.frontier())
  for (const bytes of leaves) {
    check.add(bytes)
    note(check.frontier())
  }
  return roots
}

function differs({ rel }: Snapshot, where: 'leaf' | 'entry' | 'commitment' | 'checkpoint', place: string): StoreError {
  return new StoreError('E_SNAPSHOT_DIFFERS', { rel, where, place })
}
