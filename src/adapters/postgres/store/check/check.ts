import type { Kysely } from 'kysely'
import type { Finding } from '../../../../register/index.ts'
import { actAs, snapshot } from '../session.ts'
import { checkAttachments } from './check-attachments.ts'
import { checkCheckpoints } from './check-checkpoints.ts'
import { storedFrontier } from './check-head.ts'
import { checkItems } from './check-items.ts'
import { checkMembers, membersOf } from './check-members.ts'
import { checkPrivateBodies } from './check-private.ts'
import { checkTree } from './check-tree.ts'

export interface CheckOptions {
  readonly rel: string
  /** The key of this server, which signs checkpoints under the name of the log. */
  readonly serverKey: { readonly verifierKey: string }
  readonly tell?: ((done: number, of: number) => void) | undefined
}

/** See RegisterStore. All is read as it stood when the check began. */
export async function check(db: Kysely<unknown>, options: CheckOptions): Promise<readonly Finding[]> {
  const { rel, tell = () => undefined } = options
  return snapshot(db, async (trx) => {
    const members = await membersOf(trx, rel)
    await actAs(trx, { rel, party: null })
    const { size } = await storedFrontier(trx, rel)
    // Each entry is looked at twice: in its place in the tree, and among the others of its item.
    const tree = await checkTree(trx, { rel, size }, (done) => tell(Math.floor(done / 2), size))
    const findings = [
      ...(await checkMembers(trx, rel, members)),
      ...tree.findings,
      ...(await checkCheckpoints(trx, tree, options)),
      ...(await checkAttachments(trx, rel, tree.attachments)),
      ...(await checkItems(trx, { rel, party: null }, (done) => tell(Math.floor((size + done) / 2), size))),
    ]
    for (const { party } of members) {
      if (party === null) continue
      await actAs(trx, { rel, party })
      findings.push(...(await checkPrivateBodies(trx, { rel, party })))
      findings.push(...(await checkItems(trx, { rel, party }, () => undefined)))
    }
    tell(size, size)
    return findings
  })
}
