import { sql, type Transaction } from 'kysely'
import { commitmentOf, decodeEntry, type Json, LogError } from '../../../../log/index.ts'
import type { Finding } from '../../../../register/index.ts'
import { rowsOf } from '../connect.ts'
import type { Role } from '../session.ts'

interface Row {
  readonly idx: number
  readonly leaf: Uint8Array | null
  readonly obj: string | null
  readonly type: string | null
  readonly salt: Uint8Array | null
  readonly body: Json
}

/** Entries that are read at a time. */
const BATCH = 500

/** Compares what a party alone may see with the commitments in the log. To be called as the party. */
export async function checkPrivateBodies(trx: Transaction<unknown>, role: Role): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (let next = 0; ; ) {
    const rows = await bodiesFrom(trx, role, next)
    findings.push(...rows.flatMap(faultOf))
    const last = rows.at(-1)
    if (rows.length < BATCH || !last) return findings
    next = last.idx + 1
  }
}

/** Private entries of the party and private bodies that it can see, each with the other where there is one. */
async function bodiesFrom(trx: Transaction<unknown>, { rel, party }: Role, from: number): Promise<readonly Row[]> {
  return rowsOf(
    sql<Row>`select coalesce(e.idx, b.idx) as idx, e.leaf, b.obj, b.type, b.salt, b.body
      from (select idx, leaf from paygir.log_entry where rel = ${rel} and private and party = ${party}) as e
      full join (select idx, obj, type, salt, body from paygir.private_body where rel = ${rel}) as b on b.idx = e.idx
      where coalesce(e.idx, b.idx) >= ${from} order by 1 limit ${BATCH}`,
    trx,
  )
}

function faultOf({ idx, leaf, obj, type, salt, body }: Row): readonly Finding[] {
  const at = { where: 'commitment', place: String(idx) } as const
  if (salt === null) return [{ ...at, code: 'E_PRIVATE_BODY_MISSING', expected: null, found: null }]
  if (leaf === null) return [{ ...at, code: 'E_PRIVATE_BODY_UNKNOWN', expected: null, found: obj }]
  try {
    const entry = decodeEntry(leaf)
    const expected = 'commit' in entry.body ? `${entry.obj} ${entry.type} ${entry.body.commit}` : ''
    const found = `${obj} ${type} ${commitmentOf(salt, body)}`
    return expected === found ? [] : [{ ...at, code: 'E_COMMITMENT_DIFFERS', expected, found }]
  } catch (error) {
    if (!(error instanceof LogError)) throw error
    return [{ ...at, code: error.code, expected: null, found: null }]
  }
}
