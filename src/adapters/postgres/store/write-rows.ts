import { sql, type Transaction } from 'kysely'
import type { Entry } from '../../../log/index.ts'
import { ID_PREFIX, type Item, isKind, type RelationshipItem } from '../../../register/index.ts'
import { rowOf } from './item-row.ts'
import { readSourceDates } from './read-source-dates.ts'
import { restage } from './restage.ts'
import { writeItems } from './write-items.ts'
import { ownerOf, type Rows } from './writing.ts'

type Trx = Transaction<unknown>

/** Writes all that a batch has come to, in a fixed number of statements. */
export async function writeRows(trx: Trx, writing: Rows): Promise<void> {
  await writeLeaves(trx, writing)
  await writeNodes(trx, writing)
  await writePrivateBodies(trx, writing)
  // Sources stand before what is worked out with their dates.
  const { sources, others } = changedItems(writing)
  const relationship = relationshipIn(writing.items, writing.rel)
  await writeItems(
    trx,
    writing.rel,
    sources.map((item) => rowOf(item, { relationship, dates: () => null, owner: null })),
  )
  const dates = others.some(namesSources) ? await readSourceDates(trx, writing.rel) : () => null
  await writeItems(
    trx,
    writing.rel,
    others.map((item) => rowOf(item, { relationship, dates, owner: ownerOf(item) })),
  )
  if (writing.leaves.some(({ entry }) => movesStages(entry))) {
    await restage(trx, writing.rel, relationship)
  }
  const { size, peaks } = writing.frontier
  await sql`update paygir.frontier set size = ${size}, peaks = ${Buffer.concat(peaks)} where rel = ${writing.rel}`.execute(
    trx,
  )
}

async function writeLeaves(trx: Trx, { rel, leaves }: Rows): Promise<void> {
  const entries = leaves.map(({ entry }) => entry)
  await sql`insert into paygir.log_entry (rel, idx, id, obj, type, party, at, private, leaf, leaf_hash)
    select ${rel}, * from unnest(
      ${leaves.map(({ index }) => index)}::bigint[],
      ${entries.map(({ id }) => id)}::text[],
      ${entries.map(({ obj }) => obj)}::text[],
      ${entries.map(({ type }) => type)}::text[],
      ${entries.map(({ party }) => party)}::text[],
      ${entries.map(({ at }) => at)}::timestamptz[],
      ${entries.map(({ body }) => 'commit' in body)}::boolean[],
      ${leaves.map(({ bytes }) => bytes)}::bytea[],
      ${leaves.map(({ hash }) => hash)}::bytea[])`.execute(trx)
}

async function writeNodes(trx: Trx, { rel, nodes }: Rows): Promise<void> {
  if (nodes.length === 0) return
  await sql`insert into paygir.log_node (rel, level, idx, hash)
    select ${rel}, * from unnest(
      ${nodes.map(({ level }) => level)}::smallint[],
      ${nodes.map(({ index }) => index)}::bigint[],
      ${nodes.map(({ hash }) => hash)}::bytea[])`.execute(trx)
}

async function writePrivateBodies(trx: Trx, { rel, privateBodies }: Rows): Promise<void> {
  if (privateBodies.length === 0) return
  await sql`insert into paygir.private_body (rel, idx, party, obj, type, salt, body)
    select ${rel}, b.idx, b.party, b.obj, b.type, b.salt, b.body::json from unnest(
      ${privateBodies.map(({ index }) => index)}::bigint[],
      ${privateBodies.map(({ party }) => party)}::text[],
      ${privateBodies.map(({ obj }) => obj)}::text[],
      ${privateBodies.map(({ type }) => type)}::text[],
      ${privateBodies.map(({ salt }) => salt)}::bytea[],
      ${privateBodies.map(({ body }) => body)}::text[]) as b (idx, party, obj, type, salt, body)`.execute(trx)
}

function changedItems({ items, changed }: Rows): {
  readonly sources: readonly Item[]
  readonly others: readonly Item[]
} {
  const found = [...changed].flatMap((id) => items.get(id) ?? [])
  return {
    sources: found.filter(({ kind }) => kind === 'source'),
    others: found.filter(({ kind }) => kind !== 'source'),
  }
}

function namesSources({ evidence }: Item): boolean {
  return evidence.some(({ source }) => source !== null)
}

/** True for entries that may move documents that they are not about. */
function movesStages({ type, obj }: Entry): boolean {
  return type === 'template.set' || (type === 'item.correct' && obj.startsWith(`${ID_PREFIX.source}:`))
}

export function relationshipIn(items: ReadonlyMap<string, Item>, rel: string): RelationshipItem | null {
  const item = items.get(`rel:${rel}`)
  return item !== undefined && isKind(item, 'relationship') ? item : null
}
