/** Why a log, or what two sides hand each other of it, was refused. A code never changes its meaning. */
export const BUNDLE_ERROR_CODES = [
  'E_LOG_EMPTY',
  'E_LOG_SHORTENED',
  'E_CHECKPOINT_CONFLICT',
  'E_CHECKPOINT_NONE',
  'E_GUARD_FILE',
  'E_LOG_KEY_DIFFERS',
  'E_LOG_FILE',
  'E_LOG_FILE_NOT_FOUND',
  'E_SINCE_BEYOND',
  'E_BUNDLE_NOT_TAR',
  'E_BUNDLE_TRUNCATED',
  'E_BUNDLE_TRAILING',
  'E_BUNDLE_DAMAGED',
  'E_BUNDLE_TOO_BIG',
  'E_BUNDLE_TOO_MANY',
  'E_BUNDLE_BAD_NAME',
  'E_BUNDLE_LINK',
  'E_BUNDLE_DUPLICATE',
  'E_BUNDLE_ORDER',
  'E_BUNDLE_FORMAT',
  'E_BUNDLE_MISSING_PART',
  'E_BUNDLE_EXTRA_PART',
  'E_BUNDLE_ATTACHMENT_DIFFERS',
  'E_BUNDLE_TREE_DIFFERS',
  'E_BUNDLE_GAP',
  'E_TRUST_NEEDED',
  'E_TRUST_DIFFERS',
  'E_MIRROR_IN_USE',
  'E_MIRROR_DAMAGED',
  'E_LOG_ROLLED_BACK',
  'E_EQUIVOCATION',
  'E_ENTRY_RULE',
  'E_COSIGNATURE_FORM',
  'E_COSIGNER_UNKNOWN',
  'E_COSIGNATURE_NO_CHECKPOINT',
  'E_COSIGNATURE_KNOWN',
  'E_POLICY_NAME_TAKEN',
  'E_POLICY_KEY_KNOWN',
  'E_PROOF_NOT_COVERED',
  'E_PROOF_NO_ENTRY',
  'E_PROOF_QUORUM',
  'E_POLICY_NEEDED',
] as const

export type BundleErrorCode = (typeof BUNDLE_ERROR_CODES)[number]

export type BundleErrorValues = Readonly<Record<string, string | number>>

/**
 * A refusal. `values` holds what a message has to name: `file`, `reason` (the system's code, or a fixed word); `name` (of
 * a part of a bundle, of a key, of a policy's line); `origin`, `rel` of a log; `size` (leaves), `index` (of a leaf),
 * `level`; `expected`, `found`, `stored`, `given` (hashes in hex, names); `bytes`, `limitBytes`, `limit`; `offset` (in
 * bytes); `since`; `vkey`; `pid`; `rule` (a code of the register's rules), `obj`; `code` (of a LogError behind it).
 */
export class BundleError extends Error {
  readonly code: BundleErrorCode
  readonly values: BundleErrorValues

  constructor(code: BundleErrorCode, values: BundleErrorValues = {}) {
    super(`${code}: ${JSON.stringify(values)}`)
    this.name = 'BundleError'
    this.code = code
    this.values = values
  }
}
