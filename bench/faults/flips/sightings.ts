import type { StoredCheckpoint } from '../../../src/register/index.ts'
import type { TwoSides } from '../ground/two-sides.ts'
import { seenBy, verifySignature } from '../parts.ts'

/** Why the loss of a cosignature harms nobody. */
export const COSIGNATURE_LOST = 'a cosignature counts no more: "seen" is said less often, never wrongly'

/** Everything that is said of who has seen which entry, given these checkpoints. */
export function sightingsIn(checkpoints: readonly StoredCheckpoint[], { policy }: TwoSides): ReadonlySet<string> {
  const seen = seenBy(checkpoints, policy, verifySignature)
  const last = checkpoints.at(-1)?.size ?? 0
  const all = Array.from({ length: last }, (_, index) =>
    seen(index).map(({ party, size, atSeconds }) => `${party} ${size} ${atSeconds}`),
  )
  return new Set(all.flat())
}

/** Every cosignature that was really given. */
export function givenIn(checkpoints: readonly StoredCheckpoint[], sides: TwoSides): ReadonlySet<string> {
  return new Set(checkpoints.flatMap((checkpoint) => [...sightingsIn([checkpoint], sides)]))
}
