import { sql, type Transaction } from 'kysely'
import type { Finding } from '../../../../register/index.ts'
import { hashOf } from '../attachments.ts'
import { rowsOf } from '../connect.ts'

/** Compares kept bytes, one file after the other, with their hashes, and looks for all that entries name. */
export async function checkAttachments(
  trx: Transaction<unknown>,
  rel: string,
  named: ReadonlyMap<string, number>,
): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  const rows = await rowsOf(
    sql<{ hash: string }>`select hash from paygir.attachment where rel = ${rel} order by hash`,
    trx,
  )
  for (const { hash } of rows) {
    const wanted = sql<{ bytes: Uint8Array }>`select bytes from paygir.attachment where rel = ${rel} and hash = ${hash}`
    const [kept] = await rowsOf(wanted, trx)
    const found = kept ? hashOf(kept.bytes) : null
    if (found === hash) continue
    findings.push({ where: 'attachment', place: hash, code: 'E_ATTACHMENT_DIFFERS', expected: hash, found })
  }
  const kept = new Set(rows.map(({ hash }) => hash))
  for (const [hash, index] of named) {
    if (kept.has(hash)) continue
    const expected = `entry ${index}`
    findings.push({ where: 'attachment', place: hash, code: 'E_ATTACHMENT_MISSING', expected, found: null })
  }
  return findings
}
