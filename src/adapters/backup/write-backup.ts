import { canonicalJson, encodeEntries, type Json, sha256, toHex, toUtf8 } from '../../log/index.ts'
import type { Snapshot } from '../../register/index.ts'
import { type Part, packTar } from '../bundle/archive/tar.ts'
import { type About, BACKUP_FORMAT, type Backup, ENTRIES_PER_PART, INDEX, partNames } from './backup.ts'

/** The backup as a tar archive, the same for the same content. Its first part names the others with their hashes. */
export function writeBackup(backup: Backup): AsyncGenerator<Uint8Array> {
  const parts = [...backup.snapshots.flatMap(partsOf), ...filesOf(backup)].sort(byName)
  const hashes = Object.fromEntries(parts.map(({ name, bytes }) => [name, toHex(sha256(bytes))]))
  const index: Json = { format: BACKUP_FORMAT, parts: hashes }
  return packTar([{ name: INDEX, bytes: lines([index]) }, ...parts])
}

function partsOf({ rel, origin, leaves, privateBodies, checkpoints, attachments }: Snapshot): readonly Part[] {
  const count = Math.ceil(leaves.length / ENTRIES_PER_PART)
  const entries = Array.from({ length: count }, (_, part): Part => {
    const own = leaves.slice(part * ENTRIES_PER_PART, (part + 1) * ENTRIES_PER_PART)
    return { name: partNames.entries(rel, part), bytes: encodeEntries(own) }
  })
  const about: About = { rel, origin, entries: leaves.length }
  return [
    { name: partNames.about(rel), bytes: lines([{ ...about }]) },
    ...entries,
    { name: partNames.privateBodies(rel), bytes: lines(privateBodies as unknown as readonly Json[]) },
    { name: partNames.checkpoints(rel), bytes: lines(checkpoints as unknown as readonly Json[]) },
    ...attachments.map((bytes): Part => ({ name: partNames.attachment(rel, toHex(sha256(bytes))), bytes })),
  ]
}

function filesOf({ files }: Backup): readonly Part[] {
  return [...files].map(([path, bytes]) => ({ name: partNames.file(path), bytes }))
}

/** A line of canonical JSON (RFC 8785) each. */
export function lines(values: readonly Json[]): Uint8Array {
  return toUtf8(values.map((value) => `${canonicalJson(value)}\n`).join(''))
}

export function byName(one: Pick<Part, 'name'>, other: Pick<Part, 'name'>): number {
  if (one.name === other.name) return 0
  return one.name < other.name ? -1 : 1
}
