import { sql, type Transaction } from 'kysely'
import type { ItemRow } from './item-row.ts'

type Trx = Transaction<unknown>

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
