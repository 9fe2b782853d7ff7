import { type Kysely, sql } from 'kysely'
import { sha256, toHex } from '../../../log/index.ts'
import { rowsOf } from './connect.ts'
import { as } from './session.ts'

/** Keeps bytes by their hash, `sha256:<hex>`, which it returns. */
export async function keep(db: Kysely<unknown>, rel: string, bytes: Uint8Array): Promise<string> {
  const hash = hashOf(bytes)
  return as(db, { rel, party: null }, async (trx) => {
    await sql`insert into paygir.attachment (rel, hash, bytes) values (${rel}, ${hash}, ${bytes})
      on conflict do nothing`.execute(trx)
    return hash
  })
}

/** The bytes of that hash, or null. */
export async function kept(db: Kysely<unknown>, rel: string, hash: string): Promise<Uint8Array | null> {
  const wanted = sql<{ bytes: Uint8Array }>`select bytes from paygir.attachment where rel = ${rel} and hash = ${hash}`
  const [found] = await as(db, { rel, party: null }, (trx) => rowsOf(wanted, trx))
  return found?.bytes ?? null
}

export function hashOf(bytes: Uint8Array): string {
  return `sha256:${toHex(sha256(bytes))}`
}
