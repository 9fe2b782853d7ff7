import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatCheckpoint, fromHex, parseCheckpoint, toHex } from '../../../log/index.ts'
import { replaceFile, systemCode } from '../../keys/durable-file.ts'
import { BundleError } from '../bundle-error.ts'
import { fileNameOf } from '../file-name.ts'

/** The last tree that a log's key was asked to sign. */
export interface Guard {
  readonly size: number
  /** Lower-case hex. */
  readonly root: string
}

/**
 * The guard stands beside the database, not in it: a database that was put back to an earlier state cannot take back what
 * its key has signed.
 */
export function guardFile(folder: string, origin: string): string {
  return join(folder, 'guard', `${fileNameOf(origin)}.txt`)
}

/** Null when the key has signed nothing yet. Throws BundleError E_GUARD_FILE for a file that cannot be read. */
export async function readGuard(folder: string, origin: string): Promise<Guard | null> {
  const file = guardFile(folder, origin)
  try {
    const { origin: found, size, root } = parseCheckpoint(await readFile(file, 'utf8'))
    if (found !== origin) throw new BundleError('E_GUARD_FILE', { file, reason: 'origin' })
    return { size, root: toHex(root) }
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw new BundleError('E_GUARD_FILE', { file, reason: systemCode(error) })
  }
}

/** Resolves when the disk has it. Throws BundleError E_GUARD_FILE. */
export async function writeGuard(folder: string, origin: string, { size, root }: Guard): Promise<void> {
  const file = guardFile(folder, origin)
  try {
    await replaceFile(file, formatCheckpoint({ origin, size, root: fromHex(root), extensions: [] }))
  } catch (error) {
    throw new BundleError('E_GUARD_FILE', { file, reason: systemCode(error) })
  }
}
