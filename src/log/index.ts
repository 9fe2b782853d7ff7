export { fromBase64, toBase64 } from './bytes/base64.ts'
export { fromHex, toHex } from './bytes/hex.ts'
export { fromUtf8, toUtf8 } from './bytes/utf8.ts'
export { type CheckedEntry, createLogCheck, type LogCheck } from './check/log-check.ts'
export {
  type HistoryRequest,
  type KnownRoot,
  type LogSource,
  type VerifiedLog,
  verifyHistory,
  type WithheldLeaf,
} from './check/verify-history.ts'
export { decodeEntry, encodeEntry, MAX_ENTRY_BYTES, signedPart } from './entry/encode.ts'
export { commitmentOf, type Entry, type EntryBody, SALT_BYTES } from './entry/entry.ts'
export { canonicalJson, type Json, MAX_JSON_DEPTH } from './json/canonical-json.ts'
export { LOG_ERROR_CODES, LogError, type LogErrorCode, type LogErrorValues } from './log-error.ts'
export {
  append,
  EMPTY_FRONTIER,
  type Frontier,
  frontierAt,
  type NodeSource,
  rootOf,
  type TreeNode,
} from './merkle/frontier.ts'
export { EMPTY_ROOT, HASH_BYTES, leafHash, nodeHash, sha256 } from './merkle/hash.ts'
export { consistencyProof, inclusionProof, nodesForConsistency, nodesForInclusion } from './merkle/prove.ts'
export type { NodePlace } from './merkle/shape.ts'
export {
  type ConsistencyClaim,
  type InclusionClaim,
  rootFromInclusion,
  verifyConsistency,
  verifyInclusion,
} from './merkle/verify.ts'
export {
  type Checkpoint,
  formatCheckpoint,
  type OpenedCheckpoint,
  openCheckpoint,
  parseCheckpoint,
  signCheckpoint,
} from './note/checkpoint.ts'
export { type Cosignature, type CosignOptions, cosign, cosignaturesOf } from './note/cosignature.ts'
export {
  formatNote,
  formatSignatureLine,
  type Note,
  type NoteSignature,
  parseNote,
  parseSignatureLine,
} from './note/note.ts'
export { parsePolicy } from './note/parse-policy.ts'
export {
  formatPolicy,
  isSatisfied,
  NO_QUORUM,
  type Policy,
  type PolicyGroup,
  type PolicyLog,
  type PolicyWitness,
  policyOfLog,
} from './note/policy.ts'
export type { Sign, Verify, VerifyAside } from './note/signature-port.ts'
export {
  COSIGNATURE,
  formatVerifierKey,
  NOTE_SIGNATURE,
  noteKey,
  parseVerifierKey,
  type VerifierKey,
} from './note/verifier-key.ts'
export { checkProofText, type Proved } from './proof/check-proof.ts'
export { formatProof, type ItemProof, type ProofClaim, parseProof, verifyProof } from './proof/item-proof.ts'
export { decodeEntries, encodeEntries } from './tiles/entry-bundle.ts'
export { hashesOfTile, tileOfHashes } from './tiles/tile.ts'
export {
  entriesPath,
  leavesUnder,
  type NamedTile,
  parseTilePath,
  TILE_HEIGHT,
  TILE_WIDTH,
  type TileSpan,
  tilePath,
  tileSpans,
} from './tiles/tile-path.ts'
