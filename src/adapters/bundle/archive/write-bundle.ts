import {
  consistencyProof,
  decodeEntry,
  encodeEntries,
  type NodeSource,
  nodesForConsistency,
  TILE_HEIGHT,
  TILE_WIDTH,
  type TileSpan,
  tileOfHashes,
  toBase64,
  toUtf8,
  type VerifierKey,
} from '../../../log/index.ts'
import type { LogStore, StoredCheckpoint } from '../../../register/index.ts'
import { BundleError } from '../bundle-error.ts'
import {
  attachmentName,
  CHECKPOINT,
  CONSISTENCY,
  entriesOf,
  MANIFEST,
  spanPath,
  spansFrom,
  startOfBundle,
} from './bundle-parts.ts'
import { formatManifest } from './manifest.ts'
import { type Part, packTar } from './tar.ts'

/** What a bundle is made from. */
export interface BundleSource {
  readonly rel: string
  readonly log: LogStore
  readonly logKey: VerifierKey
  /** The bytes kept under a hash, or null. */
  readonly kept: (hash: string) => Promise<Uint8Array | null>
}

/**
 * Everything that the other side needs to follow the log from `since` to its latest checkpoint, as a deterministic
 * archive. Bodies that are private are commitments in the log, and so they stay. Throws BundleError E_CHECKPOINT_NONE,
 * E_SINCE_BEYOND, and what the store throws.
 */
export async function* writeBundle(
  source: BundleSource,
  { since }: { readonly since: number },
): AsyncGenerator<Uint8Array> {
  const checkpoint = await source.log.latest()
  if (checkpoint === null) throw new BundleError('E_CHECKPOINT_NONE')
  if (since > checkpoint.size) throw new BundleError('E_SINCE_BEYOND', { since, size: checkpoint.size })
  yield* packTar(partsOf(source, checkpoint, since))
}

/** In the order of their names. */
async function* partsOf(source: BundleSource, checkpoint: StoredCheckpoint, since: number): AsyncGenerator<Part> {
  const { rel, log, logKey } = source
  const [from, to] = [startOfBundle(since), checkpoint.size]
  const spans = spansFrom(from, to)
  yield* attachments(source, from, to)
  yield { name: MANIFEST, bytes: formatManifest({ origin: log.origin, rel, since, from, to, logKey }) }
  yield { name: CHECKPOINT, bytes: toUtf8(checkpoint.note) }
  yield { name: CONSISTENCY, bytes: await consistency(log, since, to) }
  for (const span of spans) yield { name: spanPath(span), bytes: await tileOf(log, span) }
  for (const { span, path } of entriesOf(spans)) yield { name: path, bytes: await entriesIn(log, span) }
}

async function* attachments({ log, kept }: BundleSource, from: number, to: number): AsyncGenerator<Part> {
  const hashes = new Set<string>()
  for await (const leaf of log.leaves(from, to)) for (const hash of decodeEntry(leaf).evidence) hashes.add(hash)
  for (const hash of [...hashes].sort()) {
    // What was never handed in is known by its hash alone.
    const bytes = await kept(hash)
    if (bytes !== null) yield { name: attachmentName(hash), bytes }
  }
}

/** The hashes of the proof in base64, a line each, as in C2SP tlog-witness; nothing from an empty tree. */
async function consistency(log: LogStore, since: number, to: number): Promise<Uint8Array> {
  if (since === 0) return new Uint8Array(0)
  const nodes = await fetched(log, nodesForConsistency(since, to))
  const lines = consistencyProof(since, to, nodes).map((hash) => `${toBase64(hash)}\n`)
  return toUtf8(lines.join(''))
}

/** Nodes by their places, fetched at once. */
export async function fetched(
  log: LogStore,
  places: readonly { readonly level: number; readonly index: number }[],
): Promise<NodeSource> {
  const hashes = await log.nodes(places)
  const known = new Map(places.map(({ level, index }, place) => [`${level}/${index}`, hashes[place]]))
  return (level, index) => {
    const hash = known.get(`${level}/${index}`)
    if (hash === undefined) throw new RangeError(`node ${level}/${index} was not asked for`)
    return hash
  }
}

/** A tile as it is written out. */
export async function tileOf(log: LogStore, { level, index, width }: TileSpan): Promise<Uint8Array> {
  const places = Array.from({ length: width }, (_, place) => ({
    level: level * TILE_HEIGHT,
    index: index * TILE_WIDTH + place,
  }))
  return tileOfHashes(await log.nodes(places))
}

/** A bundle of entries as it is written out. */
export async function entriesIn(log: LogStore, { index, width }: TileSpan): Promise<Uint8Array> {
  const start = index * TILE_WIDTH
  return encodeEntries(await Array.fromAsync(log.leaves(start, start + width)))
}
