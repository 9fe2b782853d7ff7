import { cosignaturesOf, LogError, type Policy, parseNote, type Verify } from '../../../log/index.ts'
import type { StoredCheckpoint } from '../../../register/index.ts'

/** One side has seen the history up to an entry, and said so under its key. */
export interface Sighting {
  /** The witness by its name in the policy: the code of its party. */
  readonly party: string
  /** When it first did, by its own clock: seconds since 1970. */
  readonly atSeconds: number
  /** Size of the checkpoint by which it did. */
  readonly size: number
}

/**
 * Who has seen an entry: gives for its index the earliest sighting of each side, in the order of the policy. "Seen" says
 * that a side knows this history, not that it agrees with what an entry says. Cosignatures that do not fit count for
 * nothing. Each checkpoint is looked at once, whatever is asked later.
 */
export function seenBy(
  checkpoints: readonly StoredCheckpoint[],
  policy: Policy,
  verify: Verify,
): (index: number) => readonly Sighting[] {
  const all = checkpoints.flatMap((checkpoint) => sightings(checkpoint, policy, verify))
  const bySide = policy.witnesses.map(({ name }) => all.filter(({ party }) => party === name))
  return (index) =>
    bySide.flatMap((sightingsOfSide) => {
      const covering = sightingsOfSide.filter(({ size }) => size > index)
      const [first] = covering.sort((a, b) => a.atSeconds - b.atSeconds || a.size - b.size)
      return first === undefined ? [] : [first]
    })
}

function sightings({ note, size }: StoredCheckpoint, { witnesses }: Policy, verify: Verify): readonly Sighting[] {
  const parsed = parseNote(note)
  return witnesses.flatMap(({ name, key }) => {
    try {
      const [first] = cosignaturesOf(parsed, [key], verify)
      return first === undefined ? [] : [{ party: name, atSeconds: first.atSeconds, size }]
    } catch (error) {
      if (error instanceof LogError) return []
      throw error
    }
  })
}
