import { join } from 'node:path'
import { type Checkpoint, formatVerifierKey, toHex, type VerifierKey } from '../../../log/index.ts'
import { createFile, systemCode } from '../../keys/durable-file.ts'

/** Two checkpoints signed by one key, of which the larger does not grow out of the smaller. */
export interface Equivocation {
  readonly logKey: VerifierKey
  /** The one that this side had seen before, and the one that has come in. */
  readonly notes: readonly [string, string]
  /** The smaller of the two. */
  readonly smaller: Checkpoint
  /** The root that the entries of the larger one give at the size of the smaller. */
  readonly rootInLarger: Uint8Array
}

/** Puts both signed notes in a new file `equivocation-<date>.txt` of the folder; gives its path. Never writes over one. */
export async function saveEquivocation(folder: string, found: Equivocation, at: Date): Promise<string> {
  const name = `equivocation-${at.toISOString().slice(0, 10)}`
  for (let number = 1; ; number += 1) {
    const file = join(folder, number === 1 ? `${name}.txt` : `${name}-${number}.txt`)
    try {
      await createFile(file, textOf(found, at))
      return file
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error
    }
  }
}

function textOf({ logKey, notes, smaller, rootInLarger }: Equivocation, at: Date): string {
  return [
    'Two histories under one key.',
    `Found ${at.toISOString()}.`,
    `The key ${formatVerifierKey(logKey)}`,
    `signed both of the checkpoints below (C2SP signed-note, tlog-checkpoint).`,
    `The first ${smaller.size} entries have the root ${toHex(smaller.root)} in one of them`,
    `and ${toHex(rootInLarger)} in the other: neither grows out of the other.`,
    '',
    '=== seen before ===',
    notes[0],
    '=== has come in ===',
    notes[1],
  ].join('\n')
}
