import { type Kysely, sql } from 'kysely'
import { toHex } from '../../../../log/index.ts'
import type { PartyCode, PrivateBody, Snapshot } from '../../../../register/index.ts'
import { rowsOf } from '../connect.ts'
import { checkpointsOf, leavesOf } from '../log-store.ts'
import { sizeOf } from '../read-entries.ts'
import { as } from '../session.ts'
import { StoreError } from '../store-error.ts'

/** See RegisterStore. Entries that come in meanwhile are left out: nothing older ever changes. */
export async function snapshot(db: Kysely<unknown>, rel: string): Promise<Snapshot> {
  const parties = await partiesOf(db, rel)
  const joint = await as(db, { rel, party: null }, async (trx) => {
    const checkpoints = await checkpointsOf(trx, rel)
    const size = await sizeOf(trx, rel)
    const [relationship] = await rowsOf(
      sql<{ origin: string }>`select origin from paygir.relationship where rel = ${rel}`,
      trx,
    )
    const attachments = await rowsOf(
      sql<{ bytes: Uint8Array }>`select bytes from paygir.attachment where rel = ${rel} order by hash`,
      trx,
    )
    const leaves = await leavesOf(trx, rel, { from: 0, to: size })
    return { origin: relationship?.origin ?? '', checkpoints, size, attachments, leaves }
  })
  const bodies = await Promise.all(parties.map((party) => privateBodiesOf(db, { rel, party }, joint.size)))
  return {
    rel,
    origin: joint.origin,
    leaves: joint.leaves.map(({ leaf }) => leaf),
    privateBodies: bodies.flat().sort((one, other) => one.index - other.index),
    attachments: joint.attachments.map(({ bytes }) => bytes),
    checkpoints: joint.checkpoints,
  }
}

/** Each side's words are read in its own name: no role sees those of several. */
async function privateBodiesOf(
  db: Kysely<unknown>,
  { rel, party }: { readonly rel: string; readonly party: PartyCode },
  size: number,
): Promise<readonly PrivateBody[]> {
  const rows = await as(db, { rel, party }, (trx) =>
    rowsOf(
      sql<{ idx: number; salt: Uint8Array; body: string }>`select idx, salt, body::text from paygir.private_body
        where rel = ${rel} and party = ${party} and idx < ${size} order by idx`,
      trx,
    ),
  )
  return rows.map(({ idx, salt, body }) => ({ index: idx, party, salt: toHex(salt), body }))
}

async function partiesOf(db: Kysely<unknown>, rel: string): Promise<readonly PartyCode[]> {
  const members = sql<{ party: string | null }>`select party from paygir.member where rel = ${rel}`
  const rows = await rowsOf(members, db)
  if (rows.length === 0) throw new StoreError('E_RELATIONSHIP_UNKNOWN', { rel })
  return rows.flatMap(({ party }) => party ?? [])
}
