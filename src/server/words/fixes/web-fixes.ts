import type { Vocabulary } from '../../../words/index.ts'

type Code = keyof Vocabulary['errors']

/** What a page or a program that asks the server can put right itself. */
const OWN = [
  'R_ITEM_EXISTS',
  'R_ITEM_WITHDRAWN',
  'R_UNKNOWN_ITEM',
  'R_UNKNOWN_PARTY',
  'R_PARTY_NEEDED',
  'R_PARTY_NOT_ALLOWED',
  'R_NOT_YOUR_SIDE',
  'R_NOTHING_CHANGES',
  'R_DATE_BEFORE_SIGNATURE',
  'R_DATE_AFTER_SIGNATURE',
  'R_DATE_BEFORE_LOWER_STAGE',
  'R_DATE_AFTER_HIGHER_STAGE',
  'R_STAGE_NOT_IN_TEMPLATE',
  'R_STAGE_ALREADY_SET',
  'R_STAGE_NOT_SET',
  'R_LOWER_STAGE_MISSING',
  'R_MEANS_NEEDED',
  'R_MEANS_NOT_ALLOWED',
  'R_EVIDENCE_NEEDED',
  'R_DOCUMENT_ENDED',
  'R_DOCUMENT_SUSPENDED',
  'R_NOT_SUSPENDED',
  'R_SUCCESSOR_NEEDED',
  'R_REASON_NEEDED',
  'R_NOT_THE_LAST_STATE',
  'E_STORE_CONNECTION_LOST',
  'E_RELATIONSHIP_UNKNOWN',
  'E_PARTY_UNKNOWN',
  'E_PLAN_NO_CAPACITY',
  'E_PLAN_UNKNOWN',
  'E_TOO_BIG',
  'E_EMPTY',
  'E_NOT_UTF8',
  'E_NOT_DECODABLE',
] as const satisfies readonly Code[]

/** What takes the files, keys or commands of the machine that the server runs on. */
export const AT_COMMAND_LINE: readonly Code[] = [
  'R_NOT_SIGNED_BY_PARTY',
  'R_KEY_UNKNOWN',
  'R_KEY_NOT_RETIRED',
  'E_DATA_FOLDER_IN_USE',
  'E_DATA_FOLDER_UNREACHABLE',
  'E_DATA_FOLDER_NOT_OURS',
  'E_ENGINE_MISSING',
  'E_RELATIONSHIP_EXISTS',
  'E_LOG_NODE_MISSING',
  'E_LOG_KEY',
  'E_LOG_POLICY',
  'E_LOG_PROOF',
  'E_KEY_FILE_NOT_FOUND',
  'E_KEY_FILE_WRONG',
  'E_KEY_KIND',
  'E_CHECKPOINT_NONE',
  'E_SINCE_BEYOND',
  'E_BUNDLE_NOT_TAR',
  'E_BUNDLE_TOO_BIG',
  'E_BUNDLE_TOO_MANY',
  'E_BUNDLE_GAP',
  'E_TRUST_NEEDED',
  'E_LEAF_DIFFERS',
  'E_NODE_DIFFERS',
  'E_COSIGNER_UNKNOWN',
  'E_PROOF_NOT_COVERED',
  'E_PROOF_WITHOUT_ENTRY',
  'E_PROOF_NO_ENTRY',
  'E_POLICY_NEEDED',
  'E_NO_HEADER',
  'E_JSON_BROKEN',
  'E_JSON_TOO_DEEP',
  'E_BAD_ITEM',
  'E_BAD_ANNOTATION',
  'E_NO_SOURCE_TEXT',
  'E_BACKUP_FORMAT',
  'E_CALENDAR_CONFLICT',
  'E_NOT_FOUND',
  'E_IS_DIRECTORY',
]

/** What to do, for those who have a page before them and no command line, in one language. */
export interface WebFixes {
  readonly fixes: Readonly<Record<(typeof OWN)[number], string>>
  /** For all of `AT_COMMAND_LINE`. */
  readonly atCommandLine: string
  /** For files of no known kind. */
  readonly plainText: string
}
