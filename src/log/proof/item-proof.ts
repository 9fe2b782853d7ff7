import { fromBase64, toBase64 } from '../bytes/base64.ts'
import { requireLength } from '../bytes/bytes.ts'
import { parseDecimal, requireWhole } from '../bytes/decimal.ts'
import { LogError } from '../log-error.ts'
import { HASH_BYTES } from '../merkle/hash.ts'
import { verifyInclusion } from '../merkle/verify.ts'
import { type Checkpoint, openCheckpoint } from '../note/checkpoint.ts'
import { parseNote } from '../note/note.ts'
import type { Verify } from '../note/signature-port.ts'
import type { VerifierKey } from '../note/verifier-key.ts'

/** Proof that an entry stands in a log, which can be checked without the log (C2SP tlog-proof). */
export interface ItemProof {
  readonly index: number
  /** The inclusion proof, from the leaf's sibling up. */
  readonly hashes: readonly Uint8Array[]
  /** The signed checkpoint as a note, with its cosignatures. */
  readonly checkpoint: string
  /** Anything else, which the proof does not vouch for; null for nothing. */
  readonly extra: Uint8Array | null
}

export interface ProofClaim {
  readonly proof: ItemProof
  /** Leaf hash of the entry. */
  readonly leaf: Uint8Array
  readonly logKey: VerifierKey
  readonly verify: Verify
}

const HEADER = 'c2sp.org/tlog-proof@v1'
const EXTRA = 'extra '
const INDEX = 'index '

/** Hashes of a proof at most: the height of a tree of 2^53 leaves. */
const MAX_HASHES = 53

/** Writes a proof as `c2sp.org/tlog-proof@v1`. Throws E_LOG_NUMBER, E_LOG_LENGTH, E_LOG_PROOF, and as `parseNote`. */
export function formatProof({ index, hashes, checkpoint, extra }: ItemProof): string {
  requireWhole(index, 'index')
  requireHashes(hashes)
  parseNote(checkpoint)
  const lines = [
    HEADER,
    ...(extra ? [`${EXTRA}${toBase64(extra)}`] : []),
    `${INDEX}${index}`,
    ...hashes.map(toBase64),
    '',
  ]
  return lines.map((line) => `${line}\n`).join('') + checkpoint
}

/**
 * Reads a proof; nothing is verified. Throws E_LOG_PROOF for missing or other lines, E_LOG_NUMBER for the index,
 * E_LOG_BASE64 and E_LOG_LENGTH for the hashes, and as `parseNote` for the checkpoint.
 */
export function parseProof(text: string): ItemProof {
  const blank = text.indexOf('\n\n')
  if (blank < 0) throw fault('no-blank-line')
  const [header, ...lines] = text.slice(0, blank).split('\n')
  if (header !== HEADER) throw fault('header')
  const extra = lines[0]?.startsWith(EXTRA) ? fromBase64(lines[0].slice(EXTRA.length)) : null
  const [index, ...encoded] = extra ? lines.slice(1) : lines
  if (!index?.startsWith(INDEX)) throw fault('index')
  const hashes = encoded.slice(0, MAX_HASHES + 1).map(fromBase64)
  requireHashes(hashes)
  const checkpoint = text.slice(blank + 2)
  parseNote(checkpoint)
  return { index: parseDecimal(index.slice(INDEX.length), 'index'), hashes, checkpoint, extra }
}

/**
 * Checks that the log has signed the checkpoint and that the leaf stands in its tree; gives the checkpoint. Whether
 * enough witnesses have seen it is another question: see `cosignaturesOf` and `isSatisfied`. Throws as `openCheckpoint`
 * and `verifyInclusion` do.
 */
export function verifyProof({ proof, leaf, logKey, verify }: ProofClaim): Checkpoint {
  const { checkpoint } = openCheckpoint(proof.checkpoint, logKey, verify)
  const { size, root } = checkpoint
  verifyInclusion({ index: proof.index, size, leaf, proof: proof.hashes, root })
  return checkpoint
}

function requireHashes(hashes: readonly Uint8Array[]): void {
  if (hashes.length > MAX_HASHES) throw fault('too-many-hashes')
  for (const hash of hashes) requireLength(hash, HASH_BYTES, 'hash')
}

function fault(reason: string): LogError {
  return new LogError('E_LOG_PROOF', { reason })
}
