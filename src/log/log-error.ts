/** Why something of the log was refused. A code never changes its meaning. */
export const LOG_ERROR_CODES = [
  'E_JSON_NOT_CANONICAL',
  'E_ENTRY_TOO_LARGE',
  'E_ENTRY_NOT_VALID',
  'E_LOG_NUMBER',
  'E_LOG_BASE64',
  'E_LOG_HEX',
  'E_LOG_UTF8',
  'E_LOG_LENGTH',
  'E_LOG_NODE_MISSING',
  'E_LOG_PROOF_LENGTH',
  'E_LOG_ROOT_DIFFERS',
  'E_LOG_KEY',
  'E_LOG_NOTE',
  'E_LOG_CHECKPOINT',
  'E_LOG_SIGNATURE_MISSING',
  'E_LOG_SIGNATURE_WRONG',
  'E_LOG_POLICY',
  'E_LOG_BUNDLE',
  'E_LOG_PROOF',
  'E_LOG_REL_DIFFERS',
  'E_LOG_PREV_DIFFERS',
  'E_LOG_ID_REPEATED',
  'E_LEAF_DIFFERS',
  'E_NODE_DIFFERS',
  'E_ENTRY_SIGNATURE_WRONG',
  'E_CHECKPOINT_DIFFERS',
  'E_CHECKPOINT_SIGNATURE',
  'E_PROOF_WITHOUT_ENTRY',
  'E_BUNDLE_OTHER_LOG',
] as const

export type LogErrorCode = (typeof LOG_ERROR_CODES)[number]

export type LogErrorValues = Readonly<Record<string, string | number>>

/**
 * A refusal of the log. `values` holds what a message has to name: `what` (the thing at fault) and `reason` (a fixed
 * word); `index` (of a leaf, from 0), `level`, `line` (from 1); `expected` and `found` (hashes in hex, lengths, names);
 * `size` (of a checkpoint), `obj` (id of an item), `code` (of a LogError behind it); `bytes` and `limitBytes` (numbers of bytes); `value` (as it was written), `name` (of a key).
 */
export class LogError extends Error {
  readonly code: LogErrorCode
  readonly values: LogErrorValues

  constructor(code: LogErrorCode, values: LogErrorValues) {
    super(`${code}: ${JSON.stringify(values)}`)
    this.name = 'LogError'
    this.code = code
    this.values = values
  }
}
