import type { Finding, RegisterStore } from '../../../src/register/index.ts'
import { REL } from '../ground/changes.ts'
import type { TwoSides } from '../ground/two-sides.ts'
import { verifyLog } from '../parts.ts'
import { COSIGNATURE_LOST, givenIn, sightingsIn } from './sightings.ts'
import type { Verdict } from './target.ts'

/** Looks at the database as the program does: opens the store anew, checks it, verifies the log with its signatures. */
export type Look = () => Promise<readonly Finding[] | Verdict>

/**
 * Gives the findings of the store's own check; where there is none, what verifying signatures and cosignatures comes to.
 * Throws what the program throws. `given` are the cosignatures that were really given.
 */
export async function lookWith(
  store: RegisterStore,
  sides: TwoSides,
  given: ReadonlySet<string>,
): Promise<readonly Finding[] | Verdict> {
  const findings = await store.check(REL)
  if (findings.length > 0) return findings
  const log = await store.log(REL)
  await verifyLog({ log, logKey: sides.logKey.key, witnesses: sides.witnesses.map(({ key }) => key) })
  const said = sightingsIn(await log.checkpoints(), sides)
  if (!said.isSubsetOf(given)) return { undetected: 'somebody is said to have seen what they have not' }
  return said.size < given.size ? { harmless: COSIGNATURE_LOST } : { undetected: 'all of it was verified' }
}

export async function cosignaturesOf(sides: TwoSides): Promise<ReadonlySet<string>> {
  return givenIn(await sides.log.checkpoints(), sides)
}
