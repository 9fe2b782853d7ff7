import { sql, type Transaction } from 'kysely'
import { type Item, isKind, type RelationshipItem } from '../../../register/index.ts'
import { rowsOf } from './connect.ts'
import { type ItemRow, rowOf } from './item-row.ts'
import { ownerOf, type Rows } from './writing.ts'

type Trx = Transaction<unknown>

/** Writes all that a batch has come to, in a fixed number of statements. */
export async function writeRows(trx: Trx, writing: Rows): Promise<void> {
  await writeLeaves(trx, writing)
  await writeNodes(trx, writing)
  await writePrivateBodies(trx, writing)
  await writeItems(trx, writing.rel, rowsOfItems(writing))
  await restage(trx, writing)
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

/** Bodies of documents and items of all kinds; only texts that have changed are written again. */
export async function writeItems(trx: Trx, rel: string, rows: readonly ItemRow[]): Promise<void> {
  if (rows.length === 0) return
  const column = <Name extends keyof ItemRow>(name: Name) => rows.map((row) => row[name])
  await sql`insert into paygir.item (rel, id, kind, owner, state, changed, withdrawn, field, type, stage, condition,
      date_from, date_to, title, bodies)
    select ${rel}, i.id, i.kind, i.owner, i.state::json, i.changed, i.withdrawn, i.field, i.type, i.stage, i.condition,
      i.date_from, i.date_to, i.title, string_to_array(i.bodies, ' ')
    from unnest(
      ${column('id')}::text[], ${column('kind')}::text[], ${column('owner')}::text[], ${column('state')}::text[],
      ${column('changed')}::bigint[], ${column('withdrawn')}::boolean[], ${column('field')}::text[],
      ${column('type')}::text[], ${column('stage')}::text[], ${column('condition')}::text[],
      ${column('date_from')}::date[], ${column('date_to')}::date[], ${column('title')}::text[],
      ${rows.map(({ bodies }) => bodies.join(' '))}::text[]
    ) as i (id, kind, owner, state, changed, withdrawn, field, type, stage, condition, date_from, date_to, title, bodies)
    on conflict (rel, id) do update set state = excluded.state, changed = excluded.changed,
      withdrawn = excluded.withdrawn, field = excluded.field, type = excluded.type, stage = excluded.stage,
      condition = excluded.condition, date_from = excluded.date_from, date_to = excluded.date_to,
      title = excluded.title, bodies = excluded.bodies`.execute(trx)
  await sql`insert into paygir.item_text as t (rel, id, owner, words)
    select ${rel}, * from unnest(${column('id')}::text[], ${column('owner')}::text[], ${column('words')}::text[])
    on conflict (rel, id) do update set words = excluded.words where t.words <> excluded.words`.execute(trx)
}

function rowsOfItems({ items, changed, rel }: Rows): readonly ItemRow[] {
  const relationship = relationshipIn(items, rel)
  return [...changed].flatMap((id) => {
    const item = items.get(id)
    return item === undefined ? [] : [rowOf(item, { relationship, owner: ownerOf(item) })]
  })
}

/** New templates give documents that were entered before other rungs. */
async function restage(trx: Trx, { rel, items, leaves }: Rows): Promise<void> {
  const relationship = relationshipIn(items, rel)
  if (!leaves.some(({ entry }) => entry.type === 'template.set')) return
  const documents = await rowsOf(
    sql<{ state: Item; stage: string | null }>`select state, stage from paygir.item
      where rel = ${rel} and kind = 'document'`,
    trx,
  )
  const moved = documents
    .map(({ state, stage }) => ({ stage, row: rowOf(state, { relationship, owner: null }) }))
    .filter(({ stage, row }) => row.stage !== stage)
  await writeItems(
    trx,
    rel,
    moved.map(({ row }) => row),
  )
}

export function relationshipIn(items: ReadonlyMap<string, Item>, rel: string): RelationshipItem | null {
  const item = items.get(`rel:${rel}`)
  return item !== undefined && isKind(item, 'relationship') ? item : null
}
