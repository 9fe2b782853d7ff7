import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import { firstDayOf, formatIsoDay, lastDayOf, parseIso } from '../../../calendar/index.ts'
import {
  evolve,
  foldedWords,
  type Item,
  type ItemId,
  type ItemPage,
  type ItemQuery,
  isEnding,
  patternOf,
} from '../../../register/index.ts'
import { rowsOf } from './connect.ts'
import { recordedOf, type StoredEntry, storedEntries } from './read-entries.ts'
import { as, type Role } from './session.ts'

type Trx = Transaction<unknown>

/** The item as the role sees it, with its own private notes; null when there is none. */
export async function readItem(db: Kysely<unknown>, role: Role, id: ItemId): Promise<Item | null> {
  return as(db, role, async (trx) => {
    const [found] = await rowsOf(
      sql<{ state: Item }>`select state from paygir.item where rel = ${role.rel} and id = ${id}`,
      trx,
    )
    const [item] = found ? await withNotes(trx, role, [found.state]) : []
    return item ?? null
  })
}

/**
 * One page of items and the number of all. By date and by last change the newest come first, and those without a date
 * last; by title in the order of the folded letters. Items that are alike in this are ordered by id.
 */
export async function readItems(db: Kysely<unknown>, role: Role, query: ItemQuery): Promise<ItemPage> {
  const { order = 'date', limit = 50, offset = 0 } = query
  return as(db, role, async (trx) => {
    // The rows are looked through once, for the page and for the number; states are fetched for the page alone.
    const rows = await rowsOf(
      sql<{ total: number; state: Item | null }>`
        with found as materialized (
          select i.id, row_number() over (order by ${ORDERS[order]}, i.id) as place
          from paygir.item i where ${conditions(role, query)}
        ), page as (
          select id, place from found where place > ${offset} and place <= ${offset + limit}
        )
        select counted.total, i.state from (select count(*) as total from found) as counted
        left join page on true
        left join paygir.item i on i.rel = ${role.rel} and i.id = page.id
        order by page.place`,
      trx,
    )
    const items = rows.flatMap(({ state }) => (state === null ? [] : [state]))
    return { items: await withNotes(trx, role, items), total: rows[0]?.total ?? 0 }
  })
}

/** The words that each item can be found by, by the id of the item. */
export async function readWords(db: Kysely<unknown>, role: Role): Promise<ReadonlyMap<ItemId, string>> {
  const words = sql<{ id: ItemId; words: string }>`select id, words from paygir.item_text where rel = ${role.rel}`
  const rows = await as(db, role, (trx) => rowsOf(words, trx))
  return new Map(rows.map((row) => [row.id, row.words]))
}

const ORDERS: Readonly<Record<NonNullable<ItemQuery['order']>, RawBuilder<unknown>>> = {
  date: sql`i.date_from desc nulls last`,
  title: sql`i.title`,
  changed: sql`i.changed desc`,
}

function conditions({ rel }: Role, query: ItemQuery): RawBuilder<unknown> {
  const { kinds, field, type, body, stage, text, from, to, withdrawn } = query
  const wanted = [
    sql`i.rel = ${rel}`,
    ...(kinds ? [sql`i.kind = any(${kinds}::text[])`] : []),
    ...equal('field', field),
    ...equal('type', type),
    ...(stage === undefined ? [] : equal(isEnding(stage) ? 'condition' : 'stage', stage)),
    ...equal('withdrawn', withdrawn),
    ...(body === undefined ? [] : [sql`${body} = any(i.bodies)`]),
    ...(from === undefined ? [] : [sql`i.date_to >= ${dayOf(from, firstDayOf)}::date`]),
    ...(to === undefined ? [] : [sql`i.date_from <= ${dayOf(to, lastDayOf)}::date`]),
    ...(text === undefined || text.trim() === '' ? [] : [wordCondition(rel, foldedWords(text))]),
  ]
  return sql.join(wanted, sql` and `)
}

function equal(column: string, value: string | boolean | undefined): readonly RawBuilder<unknown>[] {
  return value === undefined ? [] : [sql`${sql.ref(`i.${column}`)} = ${value}`]
}

/**
 * Every word has to be found. Indexes for texts are of no use here: their operators may tell of rows that the reader
 * may not see, so row level security has each row checked first (PostgreSQL manual, section 39.5). Texts are short, and
 * position() goes through those of ten thousand items in some hundredths of a second.
 */
function wordCondition(rel: string, words: readonly string[]): RawBuilder<unknown> {
  // Signs alone are in no text.
  if (words.length === 0) return sql`false`
  const found = words.map((word) => {
    return sql`position(${patternOf(word)} in t.words) > 0`
  })
  return sql`i.id in (select t.id from paygir.item_text t where t.rel = ${rel} and ${sql.join(found, sql` and `)})`
}

/** A date that is none restricts to nothing that could be meant. */
function dayOf(date: string, pick: typeof firstDayOf): string | null {
  const iso = parseIso(date)
  return iso === null ? null : formatIsoDay(pick(iso))
}

/** The items with the reader's own private notes among their comments, in the order of the log. */
async function withNotes(trx: Trx, { rel, party }: Role, items: readonly Item[]): Promise<readonly Item[]> {
  if (party === null || items.length === 0) return items
  const ids = items.map(({ id }) => id)
  const notes = await storedEntries(
    trx,
    rel,
    sql`e.type = 'note.add' and e.party = ${party} and e.obj = any(${ids}::text[])`,
  )
  const byItem = Map.groupBy(notes, ({ obj }) => obj)
  return items.map((item) => withOwn(item, byItem.get(item.id) ?? []))
}

function withOwn(item: Item, notes: readonly StoredEntry[]): Item {
  if (notes.length === 0) return item
  const noted = notes.reduce((before: Item, note) => evolve(before, recordedOf(note)), item)
  return { ...noted, comments: noted.comments.toSorted((a, b) => a.entry.index - b.entry.index) }
}
