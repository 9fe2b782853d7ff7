import {
  type Checkpoint,
  decodeEntries,
  fromBase64,
  fromUtf8,
  hashesOfTile,
  LogError,
  parseCheckpoint,
  parseNote,
  sha256,
  toHex,
} from '../../../log/index.ts'
import { BundleError } from '../bundle-error.ts'
import {
  attachmentHash,
  CHECKPOINT,
  CONSISTENCY,
  entriesOf,
  isPartName,
  MANIFEST,
  spanPath,
  spansFrom,
  startOfBundle,
} from './bundle-parts.ts'
import { type Manifest, parseManifest } from './manifest.ts'
import { type Limits, type Part, unpackTar } from './tar.ts'

/** A bundle of which each part has its form. Whether they agree is said by `checkTree`, who signed it by nobody yet. */
export interface Bundle {
  readonly manifest: Manifest
  /** The signed checkpoint as a note. */
  readonly note: string
  readonly checkpoint: Checkpoint
  readonly consistency: readonly Uint8Array[]
  /** Hashes of each tile, by its path. */
  readonly tiles: ReadonlyMap<string, readonly Uint8Array[]>
  /** From `manifest.from` to `manifest.to`. */
  readonly entries: readonly Uint8Array[]
  /** By `sha256:<hex>`. */
  readonly attachments: ReadonlyMap<string, Uint8Array>
}

const MB = 1024 * 1024
/** Some hundred thousand entries with their attachments; more goes in several bundles. */
export const BUNDLE_LIMITS: Limits = { bytes: 512 * MB, parts: 100_000 }

/** Reads a bundle strictly: each part is expected by its name. Throws BundleError E_BUNDLE_… with a code for each fault. */
export async function readBundle(bytes: Uint8Array, limits = BUNDLE_LIMITS): Promise<Bundle> {
  const parts = byName(await unpackTar(bytes, limits))
  const manifest = parseManifest(part(parts, MANIFEST))
  if (manifest.from !== startOfBundle(manifest.since)) throw new BundleError('E_BUNDLE_FORMAT', { name: MANIFEST })
  const spans = spansFrom(manifest.from, manifest.to)
  requireExactly(parts, [...spans.map(spanPath), ...entriesOf(spans).map(({ path }) => path)])
  const note = readAs(CHECKPOINT, () => fromUtf8(part(parts, CHECKPOINT)))
  return {
    manifest,
    note,
    checkpoint: readAs(CHECKPOINT, () => parseCheckpoint(parseNote(note).text)),
    consistency: readAs(CONSISTENCY, () => proofLines(part(parts, CONSISTENCY))),
    tiles: new Map(spans.map(spanPath).map((path) => [path, readAs(path, () => hashesOfTile(part(parts, path)))])),
    entries: entriesOf(spans).flatMap(({ path, span }) => readEntries(part(parts, path), path, span.width)),
    attachments: attachmentsOf(parts),
  }
}

function byName(parts: readonly Part[]): ReadonlyMap<string, Uint8Array> {
  const known = new Map<string, Uint8Array>()
  let last = ''
  for (const { name, bytes } of parts) {
    if (!isPartName(name)) throw new BundleError('E_BUNDLE_BAD_NAME', { name: name.slice(0, 200) })
    if (known.has(name)) throw new BundleError('E_BUNDLE_DUPLICATE', { name })
    if (name < last) throw new BundleError('E_BUNDLE_ORDER', { name })
    known.set(name, bytes)
    last = name
  }
  return known
}

function part(parts: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const bytes = parts.get(name)
  if (bytes === undefined) throw new BundleError('E_BUNDLE_MISSING_PART', { name })
  return bytes
}

function requireExactly(parts: ReadonlyMap<string, Uint8Array>, tree: readonly string[]): void {
  const expected = new Set([MANIFEST, CHECKPOINT, CONSISTENCY, ...tree])
  for (const name of expected) part(parts, name)
  for (const name of parts.keys()) {
    if (!expected.has(name) && attachmentHash(name) === null) throw new BundleError('E_BUNDLE_EXTRA_PART', { name })
  }
}

/** What the core says about the form of a part gets the name of the part. */
function readAs<T>(name: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw error instanceof LogError ? new BundleError('E_BUNDLE_FORMAT', { name, code: error.code }) : error
  }
}

function readEntries(bytes: Uint8Array, name: string, width: number): readonly Uint8Array[] {
  const entries = readAs(name, () => decodeEntries(bytes))
  if (entries.length !== width) throw new BundleError('E_BUNDLE_FORMAT', { name, found: entries.length })
  return entries
}

function proofLines(bytes: Uint8Array): readonly Uint8Array[] {
  const text = fromUtf8(bytes)
  if (text === '') return []
  if (!text.endsWith('\n')) throw new BundleError('E_BUNDLE_FORMAT', { name: CONSISTENCY })
  return text.slice(0, -1).split('\n').map(fromBase64)
}

function attachmentsOf(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const attachments = new Map<string, Uint8Array>()
  for (const [name, bytes] of parts) {
    const hash = attachmentHash(name)
    if (hash === null) continue
    const found = `sha256:${toHex(sha256(bytes))}`
    if (found !== hash) throw new BundleError('E_BUNDLE_ATTACHMENT_DIFFERS', { expected: hash, found })
    attachments.set(hash, bytes)
  }
  return attachments
}
