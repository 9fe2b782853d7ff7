import { type Kysely, sql, type Transaction } from 'kysely'
import { type Item, isKind, type RelationshipItem } from '../../../register/index.ts'
import { rowsOf } from './connect.ts'
import { rowOf } from './item-row.ts'
import { readSourceDates } from './read-source-dates.ts'
import { layDown, takeOn } from './session.ts'
import { writeItems } from './write-items.ts'

type Trx = Transaction<unknown>

/** Works out anew at which stage documents stand, after new templates, rules or dates of sources. To be called as a role. */
export async function restage(trx: Trx, rel: string, relationship: RelationshipItem | null): Promise<void> {
  const documents = await rowsOf(
    sql<{ state: Item; stage: string | null }>`select state, stage from paygir.item
      where rel = ${rel} and kind = 'document'`,
    trx,
  )
  const dates = await readSourceDates(trx, rel)
  const moved = documents
    .map(({ state, stage }) => ({ stage, row: rowOf(state, { relationship, dates, owner: null }) }))
    .filter(({ stage, row }) => row.stage !== stage)
    .map(({ row }) => row)
  await writeItems(trx, rel, moved)
}

/** The same in every register. To be called as the login, in a transaction. */
export async function restageAll(db: Kysely<unknown>): Promise<void> {
  const trx = db as Trx
  const members = await rowsOf(sql<{ rel: string }>`select rel from paygir.member where party is null`, trx)
  for (const { rel } of members) {
    await takeOn(trx, { rel, party: null }, sql`true`)
    const [found] = await rowsOf(
      sql<{ state: Item }>`select state from paygir.item where rel = ${rel} and id = ${`rel:${rel}`}`,
      trx,
    )
    await restage(trx, rel, found !== undefined && isKind(found.state, 'relationship') ? found.state : null)
    await layDown(trx)
  }
}
