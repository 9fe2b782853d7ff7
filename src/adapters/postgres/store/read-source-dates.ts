import { sql, type Transaction } from 'kysely'
import type { ItemId, PartialDate, SourceDates } from '../../../register/index.ts'
import { rowsOf } from './connect.ts'

/** When the sources of the register were published, as the tables hold them. To be called as one of its roles. */
export async function readSourceDates(trx: Transaction<unknown>, rel: string): Promise<SourceDates> {
  const rows = await rowsOf(
    sql<{ id: ItemId; published: PartialDate | null }>`select id, state #>> '{facts,publishedOn}' as published
      from paygir.item where rel = ${rel} and kind = 'source'`,
    trx,
  )
  const dates = new Map(rows.map(({ id, published }) => [id, published]))
  return (id) => dates.get(id) ?? null
}
