import {
  append,
  cosign,
  EMPTY_FRONTIER,
  type Frontier,
  formatSignatureLine,
  formatVerifierKey,
  LogError,
  leafHash,
  openCheckpoint,
  parseNote,
  rootOf,
  type VerifierKey,
} from '../../../log/index.ts'
import { type SigningKey, verifySignature } from '../../keys/index.ts'
import { type Bundle, readBundle } from '../archive/read-bundle.ts'
import { checkTree } from '../archive/tree-of-bundle.ts'
import { BundleError } from '../bundle-error.ts'
import { policyFile, readPolicy } from '../policy/policy-file.ts'
import { createEntryCheck, type EntryCheck } from '../rules/entry-check.ts'
import { type Equivocation, saveEquivocation } from './equivocation.ts'
import { entriesOfMirror, keepNews, type Mirror, mirrorFolder, openMirror } from './mirror.ts'
import { alone } from './mirror-lock.ts'

export interface CosignRequest {
  readonly bundle: Uint8Array
  /** The data folder of this side. */
  readonly folder: string
  /** This side's witness key. */
  readonly key: SigningKey
  /**
   * The key of the log as this side was told it by other means; null when it knows it from before, or from its policy
   * file for the relationship.
   */
  readonly trust: VerifierKey | null
  readonly at: Date
  /** Tells how many entries are checked. */
  readonly tell?: (done: number, of: number) => void
}

export interface Cosigned {
  /** `— name base64`: what goes back to the other side. */
  readonly line: string
  readonly origin: string
  readonly rel: string
  readonly size: number
  /** Entries that were new to this side. */
  readonly added: number
  /** Attachments that came along. */
  readonly attachments: number
}

/**
 * Looks at a bundle as the other side's witness and mirror: whether the log's known key signed it, whether it grows out of
 * all that was seen before, whether each entry stands as the rules would have it. Keeps it, and only then cosigns (C2SP
 * tlog-cosignature). Throws BundleError (E_BUNDLE_…, E_TRUST_…, E_MIRROR_…, E_LOG_ROLLED_BACK, E_EQUIVOCATION with the
 * `file` of both signed notes, E_ENTRY_…), LogError of entries and signatures.
 */
export async function cosignBundle(request: CosignRequest): Promise<Cosigned> {
  const { folder, key, at } = request
  const bundle = await readBundle(request.bundle)
  const { manifest, note, entries, tiles, attachments } = bundle
  const mirrorAt = mirrorFolder(folder, manifest.origin)
  return alone(mirrorAt, async () => {
    const mirror = await openMirror(mirrorAt)
    const logKey = trustedKey(bundle, mirror, request.trust ?? (await keyInPolicy(folder, bundle)))
    openSigned(note, logKey)
    const lastSize = mirror.last?.checkpoint.size ?? 0
    const roots = checkTree(bundle, [lastSize])
    await requireGrown({ bundle, mirror, rootBefore: roots.get(lastSize) }, { folder, logKey, at })
    await checkEntries(bundle, mirror, request.tell)
    await keepNews(mirror, { note, size: manifest.to, logKey, from: manifest.from, entries, tiles, attachments })
    const atSeconds = Math.floor(at.getTime() / 1000)
    const signature = cosign({ note: parseNote(note), key: key.key, atSeconds, sign: key.sign })
    const { origin, rel, to: size } = manifest
    const line = formatSignatureLine(signature)
    return { line, origin, rel, size, added: size - lastSize, attachments: attachments.size }
  })
}

/** The key that this side knows the log by: from before, or as it was told now. What the bundle says of itself is no proof. */
function trustedKey({ manifest }: Bundle, { logKey }: Mirror, trust: VerifierKey | null): VerifierKey {
  const known = logKey ?? trust
  const vkey = formatVerifierKey(manifest.logKey)
  if (known === null) throw new BundleError('E_TRUST_NEEDED', { origin: manifest.origin, vkey })
  const expected = formatVerifierKey(known)
  if (trust !== null && formatVerifierKey(trust) !== expected) {
    throw new BundleError('E_TRUST_DIFFERS', { expected, given: formatVerifierKey(trust) })
  }
  if (known.name !== manifest.origin) {
    throw new LogError('E_BUNDLE_OTHER_LOG', { expected: known.name, found: manifest.origin })
  }
  if (vkey !== expected) throw new BundleError('E_TRUST_DIFFERS', { expected, given: vkey })
  return known
}

async function keyInPolicy(folder: string, { manifest }: Bundle): Promise<VerifierKey | null> {
  const policy = await readPolicy(policyFile(folder, manifest.rel))
  return policy?.logs.find(({ key }) => key.name === manifest.origin)?.key ?? null
}

function openSigned(note: string, logKey: VerifierKey): void {
  try {
    openCheckpoint(note, logKey, verifySignature)
  } catch (error) {
    if (!(error instanceof LogError)) throw error
    throw new LogError('E_CHECKPOINT_SIGNATURE', { name: logKey.name, code: error.code })
  }
}

interface Where {
  readonly folder: string
  readonly logKey: VerifierKey
  readonly at: Date
}

interface Meeting {
  readonly bundle: Bundle
  readonly mirror: Mirror
  /** Root that the entries of the bundle give at the size of the mirror; undefined where they do not reach back to it. */
  readonly rootBefore: Uint8Array | undefined
}

/** What was seen before is the beginning of what has come in. */
async function requireGrown({ bundle, mirror, rootBefore }: Meeting, where: Where): Promise<void> {
  const { last } = mirror
  const { from, since, to } = bundle.manifest
  const size = last?.checkpoint.size ?? 0
  if (from > size) throw new BundleError('E_BUNDLE_GAP', { since, size })
  if (last === null) return
  const isShorter = to < size
  const smaller = isShorter ? bundle.checkpoint : last.checkpoint
  const rootInLarger = isShorter ? await rootOfMirror(mirror, to) : rootBefore
  if (rootInLarger === undefined) throw new RangeError(`no root at ${size}`)
  if (Buffer.compare(rootInLarger, smaller.root) !== 0) {
    throw await equivocation({ logKey: where.logKey, notes: [last.note, bundle.note], smaller, rootInLarger }, where)
  }
  if (isShorter) throw new BundleError('E_LOG_ROLLED_BACK', { stored: size, given: to })
}

async function equivocation(found: Equivocation, { folder, logKey, at }: Where): Promise<BundleError> {
  const file = await saveEquivocation(folder, found, at)
  const { name } = logKey
  return new BundleError('E_EQUIVOCATION', { file, name, vkey: formatVerifierKey(logKey), size: found.smaller.size })
}

async function rootOfMirror(mirror: Mirror, size: number): Promise<Uint8Array> {
  let frontier: Frontier = EMPTY_FRONTIER
  let root = rootOf(frontier)
  for await (const entry of entriesOfMirror(mirror)) {
    frontier = append(frontier, leafHash(entry)).frontier
    if (frontier.size === size) root = rootOf(frontier)
  }
  requireMirror(frontier, mirror)
  return root
}

const TELL_EVERY = 500

/** All entries from the first: those of the mirror, then the new ones. */
async function checkEntries(bundle: Bundle, mirror: Mirror, tell: CosignRequest['tell']): Promise<void> {
  const { rel, from, to } = bundle.manifest
  const check = createEntryCheck(rel)
  const count = () => check.frontier().size
  for await (const entry of entriesOfMirror(mirror)) {
    addKept(check, entry, mirror)
    if (count() % TELL_EVERY === 0) tell?.(count(), to)
  }
  requireMirror(check.frontier(), mirror)
  for (const entry of bundle.entries.slice(count() - from)) {
    check.add(entry)
    if (count() % TELL_EVERY === 0) tell?.(count(), to)
  }
}

/** An entry that was good when it was kept is not at fault: the mirror is. */
function addKept(check: EntryCheck, entry: Uint8Array, { folder }: Mirror): void {
  try {
    check.add(entry)
  } catch (error) {
    if (!(error instanceof LogError || error instanceof BundleError)) throw error
    throw new BundleError('E_MIRROR_DAMAGED', { file: folder, reason: error.code, index: check.frontier().size })
  }
}

/** What the mirror holds is what its checkpoint says: nobody has changed it since. */
function requireMirror(frontier: Frontier, { folder, last }: Mirror): void {
  if (last === null || Buffer.compare(rootOf(frontier), last.checkpoint.root) === 0) return
  throw new BundleError('E_MIRROR_DAMAGED', { file: folder, reason: 'root' })
}
