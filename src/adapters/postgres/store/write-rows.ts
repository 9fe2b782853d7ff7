import { sql, type Transaction } from 'kysely'
import { type Item, isKind, type RelationshipItem } from '../../../register/index.ts'
import { type ItemRow, rowOf } from './item-row.ts'
import { restage } from './restage.ts'
import { writeItems } from './write-items.ts'
import { ownerOf, type Rows } from './writing.ts'

type Trx = Transaction<unknown>

/** Writes all that a batch has come to, in a fixed number of statements. */
export async function writeRows(trx: Trx, writing: Rows): Promise<void> {
  await writeLeaves(trx, writing)
  await writeNodes(trx, writing)
  await writePrivateBodies(trx, writing)
  await writeItems(trx, writing.rel, rowsOfItems(writing))
  if (writing.leaves.some(({ entry }) => entry.type === 'template.set')) {
    await restage(trx, writing.rel, relationshipIn(writing.items, writing.rel))
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

function rowsOfItems({ items, changed, rel }: Rows): readonly ItemRow[] {
  const relationship = relationshipIn(items, rel)
  return [...changed].flatMap((id) => {
    const item = items.get(id)
    return item === undefined ? [] : [rowOf(item, { relationship, owner: ownerOf(item) })]
  })
}

export function relationshipIn(items: ReadonlyMap<string, Item>, rel: string): RelationshipItem | null {
  const item = items.get(`rel:${rel}`)
  return item !== undefined && isKind(item, 'relationship') ? item : null
}
