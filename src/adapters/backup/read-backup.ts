import { z } from 'zod'
import { decodeEntries, fromUtf8, type Json, sha256, toHex } from '../../log/index.ts'
import type { Snapshot } from '../../register/index.ts'
import { type Limits, type Part, unpackTar } from '../bundle/archive/tar.ts'
import { BundleError } from '../bundle/bundle-error.ts'
import { BACKUP_FORMAT, type Backup, ENTRIES_PER_PART, INDEX, partNames } from './backup.ts'
import { BackupError } from './backup-error.ts'
import { lines } from './write-backup.ts'

const MB = 1024 * 1024
/** What fits into memory: some million entries. */
const LIMITS: Limits = { bytes: 1024 * MB, parts: 200_000 }

const HEX = z.string().regex(/^[0-9a-f]{64}$/)
/** No way up, no way to the root: `keys/log.pem`. */
const FILE = /^files\/(?:[a-z0-9][a-z0-9._-]*\/){0,3}[a-z0-9][a-z0-9._-]*$/i
const count = z.number().int().min(0)

const indexShape = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  parts: z.record(z.string(), HEX),
})
const about = z.strictObject({ rel: z.string(), origin: z.string(), entries: count })
const ABOUT = /^relationships\/([a-z0-9-]+)\/about$/
const privateBody = z.strictObject({ index: count, party: z.string(), salt: HEX, body: z.string() })
const checkpoint = z.strictObject({ size: count, root: HEX, note: z.string(), at: z.string() })

/**
 * Reads a backup strictly: every part is one that its index names, with its hash. Throws BackupError; whether leaves,
 * commitments and checkpoints agree is found when a snapshot is restored.
 */
export async function readBackup(bytes: Uint8Array): Promise<Backup> {
  const parts = await partsOf(bytes)
  const [first] = parts
  if (first?.name !== INDEX) throw new BackupError('E_BACKUP_FORMAT', { name: INDEX, reason: 'missing' })
  const [index] = linesOf(first, indexShape)
  if (index === undefined) throw new BackupError('E_BACKUP_FORMAT', { name: INDEX, reason: 'empty' })
  const rest = new Map(parts.slice(1).map((part) => [part.name, part]))
  requireIndexed(index.parts, rest)
  const codes = [...rest.keys()].flatMap((name) => ABOUT.exec(name)?.[1] ?? [])
  const snapshots = codes.map((rel) => snapshotOf(rel, rest))
  const files = new Map<string, Uint8Array>()
  for (const [name, part] of rest) {
    if (!FILE.test(name)) throw new BackupError('E_BACKUP_FORMAT', { name: name.slice(0, 200), reason: 'unknown-part' })
    files.set(name.slice('files/'.length), part.bytes)
  }
  return { snapshots, files }
}

async function partsOf(bytes: Uint8Array): Promise<readonly Part[]> {
  if (bytes.length > LIMITS.bytes) {
    throw new BackupError('E_BACKUP_TOO_BIG', { bytes: bytes.length, limitBytes: LIMITS.bytes })
  }
  try {
    return await unpackTar(bytes, LIMITS)
  } catch (error) {
    if (error instanceof BundleError) throw new BackupError('E_BACKUP_DAMAGED', { name: '', reason: error.code })
    throw error
  }
}

function requireIndexed(hashes: Readonly<Record<string, string>>, parts: ReadonlyMap<string, Part>): void {
  for (const [name, hash] of Object.entries(hashes)) {
    const part = parts.get(name)
    if (part === undefined) throw new BackupError('E_BACKUP_DAMAGED', { name, reason: 'missing' })
    if (toHex(sha256(part.bytes)) !== hash) throw new BackupError('E_BACKUP_DAMAGED', { name, reason: 'hash' })
  }
  for (const name of parts.keys()) {
    if (!Object.hasOwn(hashes, name)) throw new BackupError('E_BACKUP_DAMAGED', { name, reason: 'not-in-index' })
  }
}

/** Takes the relationship's parts out of the map. */
function snapshotOf(code: string, parts: Map<string, Part>): Snapshot {
  const take = (name: string): Part => {
    const part = parts.get(name)
    if (part === undefined) throw new BackupError('E_BACKUP_FORMAT', { name, reason: 'missing' })
    parts.delete(name)
    return part
  }
  const [told] = linesOf(take(partNames.about(code)), about)
  if (told?.rel !== code) throw new BackupError('E_BACKUP_FORMAT', { name: partNames.about(code), reason: 'content' })
  const { rel, origin, entries } = told
  const leaves = Array.from({ length: Math.ceil(entries / ENTRIES_PER_PART) }, (_, part) =>
    take(partNames.entries(rel, part)),
  ).flatMap(entriesIn)
  const prefix = partNames.attachment(rel, '')
  const attachments = [...parts.keys()].filter((name) => name.startsWith(prefix)).map((name) => take(name).bytes)
  if (leaves.length !== entries) {
    throw new BackupError('E_BACKUP_FORMAT', { name: partNames.entries(rel, 0), reason: 'count' })
  }
  return {
    rel,
    origin,
    leaves,
    privateBodies: linesOf(take(partNames.privateBodies(rel)), privateBody),
    checkpoints: linesOf(take(partNames.checkpoints(rel)), checkpoint),
    attachments,
  }
}

function entriesIn({ name, bytes }: Part): readonly Uint8Array[] {
  return within(name, () => decodeEntries(bytes))
}

/** Lines as `lines` writes them, and in no other way. */
function linesOf<Line>({ name, bytes }: Part, shape: z.ZodType<Line>): readonly Line[] {
  return within(name, () => {
    const text = fromUtf8(bytes)
    const values = text
      .split('\n')
      .slice(0, -1)
      .map((line): Json => JSON.parse(line))
    if (Buffer.compare(lines(values), bytes) !== 0) throw new Error('not canonical')
    return values.map((value) => shape.parse(value))
  })
}

function within<Result>(name: string, read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'content'
    throw new BackupError('E_BACKUP_FORMAT', { name, reason })
  }
}
