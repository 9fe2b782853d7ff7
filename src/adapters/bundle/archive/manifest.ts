import {
  canonicalJson,
  formatVerifierKey,
  fromUtf8,
  parseVerifierKey,
  toUtf8,
  type VerifierKey,
} from '../../../log/index.ts'
import { CODE } from '../../../register/index.ts'
import { BundleError } from '../bundle-error.ts'

/** What a bundle says of itself, in `bundle.json`. */
export interface Manifest {
  readonly origin: string
  readonly rel: string
  /** The size that the other side has already; the entries begin at `from`, where the bundle of entries around it does. */
  readonly since: number
  readonly from: number
  /** Size of the checkpoint: entries up to here, excluded. */
  readonly to: number
  /** The key of the log, for a first look: whoever trusts it has heard it elsewhere. */
  readonly logKey: VerifierKey
}

const FORMAT = 'paygir.bundle/1'

/** `bundle.json`: one line of canonical JSON (RFC 8785). */
export function formatManifest({ origin, rel, since, from, to, logKey }: Manifest): Uint8Array {
  return toUtf8(`${canonicalJson({ format: FORMAT, origin, rel, since, from, to, log: formatVerifierKey(logKey) })}\n`)
}

/** Throws BundleError E_BUNDLE_FORMAT unless the bytes are what `formatManifest` writes. */
export function parseManifest(bytes: Uint8Array): Manifest {
  const manifest = read(bytes)
  if (manifest === null || Buffer.compare(formatManifest(manifest), bytes) !== 0) {
    throw new BundleError('E_BUNDLE_FORMAT', { name: 'bundle.json' })
  }
  return manifest
}

function read(bytes: Uint8Array): Manifest | null {
  try {
    const { origin, rel, since, from, to, log } = JSON.parse(fromUtf8(bytes)) as Readonly<Record<string, unknown>>
    const sizes = [from, since, to].filter((size) => Number.isSafeInteger(size)) as number[]
    const isOrdered = sizes.length === 3 && [0, ...sizes].every((size, place, all) => size >= (all[place - 1] ?? 0))
    if (!isOrdered || typeof origin !== 'string' || typeof rel !== 'string' || !CODE.test(rel)) return null
    return { origin, rel, since, from, to, logKey: parseVerifierKey(String(log)) } as Manifest
  } catch {
    return null
  }
}
