import { type Kysely, sql } from 'kysely'
import { AccessError, type SecretHash, type Share } from '../../../access/index.ts'
import { rowsOf } from '../store/connect.ts'
import { bytes, instant, type ShareRow, shareOf } from './rows.ts'

const COLUMNS = sql`id, rel, name, by, created_at, expires_at`

export async function addShare(db: Kysely<unknown>, share: Share & { readonly hash: SecretHash }): Promise<void> {
  const { id, hash, rel, name, by, createdAt, expiresAt } = share
  await sql`insert into paygir.share (id, hash, rel, name, by, created_at, expires_at)
    values (${id}, ${bytes(hash)}, ${rel}, ${name}, ${by}, ${instant(createdAt)}, ${instant(expiresAt)})`.execute(db)
}

export async function findShare(db: Kysely<unknown>, hash: SecretHash, at: number): Promise<Share | null> {
  const found = sql<ShareRow>`select ${COLUMNS} from paygir.share
    where hash = ${bytes(hash)} and expires_at > ${instant(at)}`
  const [row] = await rowsOf(found, db)
  return row === undefined ? null : shareOf(row)
}

export async function sharesOf(db: Kysely<unknown>, rel: string, at: number): Promise<readonly Share[]> {
  const found = sql<ShareRow>`select ${COLUMNS} from paygir.share
    where rel = ${rel} and expires_at > ${instant(at)} order by created_at, id`
  return (await rowsOf(found, db)).map(shareOf)
}

/** Sessions that it opened go with it. */
export async function removeShare(db: Kysely<unknown>, rel: string, id: string): Promise<void> {
  const removed = sql`delete from paygir.share where rel = ${rel} and id = ${id} returning id`
  if ((await rowsOf(removed, db)).length === 0) throw new AccessError('E_GRANT_UNKNOWN')
}
