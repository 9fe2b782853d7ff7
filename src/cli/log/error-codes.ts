import type { BundleErrorCode, KeyErrorCode } from '../../adapters/index.ts'
import type { LogErrorCode } from '../../log/index.ts'

/** Codes of what is refused, or does not verify, behind the commands of the log. */
export type LogCommandErrorCode = LogErrorCode | KeyErrorCode | BundleErrorCode

const VERIFICATION_FAILED = 7
const NOT_FOUND = 5
const INPUT = 3
const USAGE = 2
const FAILED = 1

const EXIT_OF: Readonly<Partial<Record<LogCommandErrorCode, number>>> = {
  E_KEY_FILE_NOT_FOUND: NOT_FOUND,
  E_LOG_FILE_NOT_FOUND: NOT_FOUND,
  E_PROOF_NO_ENTRY: NOT_FOUND,
  E_KEY_FILE_NOT_READABLE: INPUT,
  E_KEY_FILE_TRUNCATED: INPUT,
  E_KEY_FILE_WRONG: INPUT,
  E_LOG_FILE: INPUT,
  E_BUNDLE_NOT_TAR: INPUT,
  E_BUNDLE_TRUNCATED: INPUT,
  E_BUNDLE_TOO_BIG: INPUT,
  E_BUNDLE_TOO_MANY: INPUT,
  E_BUNDLE_GAP: INPUT,
  E_COSIGNATURE_FORM: INPUT,
  E_LOG_POLICY: INPUT,
  E_LOG_KEY: INPUT,
  E_KEY_NAME: USAGE,
  E_KEY_KIND: USAGE,
  E_SINCE_BEYOND: USAGE,
  E_POLICY_NEEDED: USAGE,
  E_TRUST_NEEDED: USAGE,
  E_KEY_FILE_EXISTS: FAILED,
  E_KEY_FILE_NOT_WRITTEN: FAILED,
  E_LOG_EMPTY: FAILED,
  E_CHECKPOINT_NONE: FAILED,
  E_GUARD_FILE: FAILED,
  E_MIRROR_IN_USE: FAILED,
  E_COSIGNATURE_KNOWN: FAILED,
  E_POLICY_NAME_TAKEN: FAILED,
  E_POLICY_KEY_KNOWN: FAILED,
  E_PROOF_NOT_COVERED: FAILED,
  E_ENTRY_TOO_LARGE: FAILED,
}

/** The exit code that goes with an error of the log: 7 for all that does not verify. */
export function exitCodeOfLog(code: LogCommandErrorCode): number {
  return EXIT_OF[code] ?? VERIFICATION_FAILED
}
