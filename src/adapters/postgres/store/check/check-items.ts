import { isDeepStrictEqual } from 'node:util'
import { type RawBuilder, sql, type Transaction } from 'kysely'
import { LogError } from '../../../../log/index.ts'
import {
  ADDS,
  evolve,
  type Finding,
  type Item,
  type ItemId,
  isKind,
  type RelationshipItem,
  type SourceDates,
} from '../../../../register/index.ts'
import { rowsOf } from '../connect.ts'
import { type ItemRow, rowOf } from '../item-row.ts'
import { recordedOf, type StoredEntry } from '../read-entries.ts'
import { readSourceDates } from '../read-source-dates.ts'
import type { Role } from '../session.ts'
import { ownerOf } from '../writing.ts'

type Trx = Transaction<unknown>

/** Entries that are read at a time; an item with more of them is put together from several lots. */
const BATCH = 1000

/** Ids of drafts, which one party alone can see. */
const DRAFTS = { from: 'draft:', to: 'draft;' }

/**
 * Builds items anew from their entries and compares them with what is stored: as a party, its own drafts; as the
 * relationship, all that is shared. To be called as that role.
 */
export async function checkItems(trx: Trx, role: Role, tell: (done: number) => void): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  const [relationship] = await replayed(trx, role, [`rel:${role.rel}`])
  const context = {
    ...{ role, dates: await readSourceDates(trx, role.rel) },
    relationship: relationship && isKind(relationship, 'relationship') ? relationship : null,
  }
  let done = 0
  for await (const lot of lots(trx, role)) {
    findings.push(...(await compare(trx, lot.items, context)), ...lot.findings)
    done += lot.entries
    tell(done)
  }
  return [...findings, ...(await withoutEntries(trx, role))]
}

interface Lot {
  readonly items: readonly Item[]
  readonly findings: readonly Finding[]
  readonly entries: number
}

/** Items in the order of their ids, some at a time, so that only those are held in memory. */
async function* lots(trx: Trx, role: Role): AsyncGenerator<Lot> {
  let after: { readonly obj: string; readonly idx: number } = { obj: '', idx: -1 }
  let open: Item | null = null
  for (;;) {
    const entries: readonly StoredEntry[] = await entriesAfter(trx, role, after)
    const isLast = entries.length < BATCH
    const items: Item[] = []
    const findings: Finding[] = []
    for (const entry of entries) {
      if (open !== null && open.id !== entry.obj) {
        items.push(open)
        open = null
      }
      const next = stepOf(open, entry)
      if (next !== null && 'where' in next) findings.push(next)
      else open = next
    }
    if (isLast && open !== null) items.push(open)
    yield { items, findings, entries: entries.length }
    const last = entries.at(-1)
    if (isLast || last === undefined) return
    after = last
  }
}

/** The item after the entry, unless that says nothing of what all can see. */
function stepOf(item: Item | null, entry: StoredEntry): Item | Finding | null {
  try {
    const change = recordedOf(entry)
    const isNote = change.type === 'note.add'
    if (isNote || change.body === null) return item
    if (item === null && ADDS[change.type] === undefined) return null
    return evolve(item, change)
  } catch (error) {
    return notReplayed(error, entry.obj, entry.idx)
  }
}

/** What the tables have to hold of the item, unless its entries make none that could be held. */
function expectedRow(item: Item, { relationship, dates }: Context): ItemRow | Finding {
  try {
    return rowOf(item, { relationship, dates, owner: ownerOf(item) })
  } catch (error) {
    return notReplayed(error, item.id, item.last.index)
  }
}

/** A leaf that cannot be read is found in its place in the tree; here it is the item that cannot be built. */
function notReplayed(error: unknown, id: ItemId, index: number): Finding {
  if (!(error instanceof LogError || error instanceof RangeError || error instanceof TypeError)) throw error
  return { where: 'item', place: id, code: 'E_ITEM_NOT_REPLAYED', expected: String(index), found: null }
}

async function entriesAfter(
  trx: Trx,
  role: Role,
  { obj, idx }: { readonly obj: string; readonly idx: number },
): Promise<readonly StoredEntry[]> {
  return rowsOf(
    sql<StoredEntry>`select e.idx, e.obj, e.leaf, e.leaf_hash, p.body from paygir.log_entry e
      left join paygir.private_body p on p.rel = ${role.rel} and p.idx = e.idx
      where e.rel = ${role.rel} and (e.obj, e.idx) > (${obj}, ${idx}) and ${scopeOf(role, 'e.obj')}
      order by e.obj, e.idx limit ${BATCH}`,
    trx,
  )
}

/** What the pass as this role looks at. */
function scopeOf({ party }: Role, column: string): RawBuilder<unknown> {
  const id = sql.ref(column)
  return party === null
    ? sql`not (${id} >= ${DRAFTS.from} and ${id} < ${DRAFTS.to})`
    : sql`${id} >= ${DRAFTS.from} and ${id} < ${DRAFTS.to}`
}

async function replayed(trx: Trx, { rel }: Role, ids: readonly string[]): Promise<readonly Item[]> {
  const entries = await rowsOf(
    sql<StoredEntry>`select e.idx, e.obj, e.leaf, e.leaf_hash, null as body from paygir.log_entry e
      where e.rel = ${rel} and e.obj = any(${ids}::text[]) order by e.idx`,
    trx,
  )
  const items = new Map<string, Item>()
  for (const entry of entries) {
    const next = stepOf(items.get(entry.obj) ?? null, entry)
    if (next !== null && !('where' in next)) items.set(entry.obj, next)
  }
  return [...items.values()]
}

interface Context {
  readonly role: Role
  readonly relationship: RelationshipItem | null
  readonly dates: SourceDates
}

async function compare(trx: Trx, items: readonly Item[], context: Context): Promise<readonly Finding[]> {
  const { role } = context
  const ids = items.map(({ id }) => id)
  const stored = await rowsOf(
    sql<ItemRow>`select i.id, kind, i.owner, state::text, changed, withdrawn, field, type, stage, condition,
        date_from::text, date_to::text, title, bodies, coalesce(t.words, '') as words
      from paygir.item i left join paygir.item_text t on t.rel = ${role.rel} and t.id = i.id and t.owner is not distinct from i.owner
      where i.rel = ${role.rel} and i.id = any(${ids}::text[])`,
    trx,
  )
  const found = new Map(stored.map((row) => [row.id, row]))
  return items.flatMap((item) => {
    const row = found.get(item.id)
    const at = { where: 'item', place: item.id } as const
    if (row === undefined) return [{ ...at, code: 'E_ITEM_MISSING', expected: null, found: null }]
    const expected = expectedRow(item, context)
    if ('where' in expected) return [expected]
    return differences(expected, row).map((one) => ({ ...at, ...one }))
  })
}

const LONGEST = 200

/** Each column that differs; of the state, each of its own parts. */
function differences(expected: ItemRow, found: ItemRow): readonly Pick<Finding, 'code' | 'expected' | 'found'>[] {
  const states = [expected.state, found.state].map((state) => JSON.parse(state) as Readonly<Record<string, unknown>>)
  const [wanted = {}, actual = {}] = states.map((state, place) => ({
    ...[expected, found][place],
    state: '',
    ...prefixed(state),
  }))
  const names = [...new Set([...Object.keys(wanted), ...Object.keys(actual)])]
  return names.flatMap((name) => {
    const pair = [wanted, actual].map((row) => (row as Readonly<Record<string, unknown>>)[name])
    if (isDeepStrictEqual(pair[0], pair[1])) return []
    const [left = '', right = ''] = pair.map((value) => `${name}: ${JSON.stringify(value)}`.slice(0, LONGEST))
    return [{ code: 'E_ITEM_DIFFERS', expected: left, found: right }]
  })
}

function prefixed(state: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [`state.${name}`, value]))
}

/** Rows of items that the log knows nothing of. */
async function withoutEntries(trx: Trx, role: Role): Promise<readonly Finding[]> {
  const rows = await rowsOf(
    sql<{ id: string }>`select i.id from (
        select id from paygir.item where rel = ${role.rel} union select id from paygir.item_text where rel = ${role.rel}
      ) as i
      where ${scopeOf(role, 'i.id')} and not exists (
        select from paygir.log_entry e where e.rel = ${role.rel} and e.obj = i.id)
      order by i.id`,
    trx,
  )
  return rows.map(({ id }) => ({ where: 'item', place: id, code: 'E_ITEM_UNKNOWN', expected: null, found: id }))
}
