/** Why a change cannot be entered. A code never changes its meaning. */
export const REFUSAL_CODES = [
  'R_BAD_SHAPE',
  'R_BAD_ID',
  'R_ITEM_EXISTS',
  'R_ITEM_WITHDRAWN',
  'R_UNKNOWN_ITEM',
  'R_WRONG_KIND',
  'R_UNKNOWN_PARTY',
  'R_PARTY_NEEDED',
  'R_PARTY_NOT_ALLOWED',
  'R_PARTY_NOT_OF_DOCUMENT',
  'R_NOT_YOUR_SIDE',
  'R_UNKNOWN_FACT',
  'R_NOTHING_CHANGES',
  'R_PARTY_IN_USE',
  'R_DATE_IN_FUTURE',
  'R_DATE_IMPLAUSIBLE',
  'R_DATE_BEFORE_SIGNATURE',
  'R_DATE_AFTER_SIGNATURE',
  'R_DATE_BEFORE_LOWER_STAGE',
  'R_DATE_AFTER_HIGHER_STAGE',
  'R_EXPIRES_BEFORE_SIGNATURE',
  'R_STAGE_NOT_IN_TEMPLATE',
  'R_STAGE_ALREADY_SET',
  'R_STAGE_NOT_SET',
  'R_LOWER_STAGE_MISSING',
  'R_HIGHER_STAGE_SET',
  'R_ALREADY_IN_FORCE',
  'R_MEANS_NEEDED',
  'R_MEANS_NOT_ALLOWED',
  'R_EVIDENCE_NEEDED',
  'R_DOCUMENT_ENDED',
  'R_DOCUMENT_SUSPENDED',
  'R_NOT_SUSPENDED',
  'R_NOT_EXPIRED',
  'R_SUCCESSOR_NEEDED',
  'R_CIRCLE',
  'R_STATUS_ALREADY_SET',
  'R_REASON_NEEDED',
  'R_SCORE_NOT_ON_SCALE',
  'R_NOT_THE_LAST_STATE',
  'R_NOT_SIGNED_BY_PARTY',
  'R_KEY_KNOWN',
  'R_KEY_UNKNOWN',
  'R_KEY_NOT_RETIRED',
  'R_BASELINE_FIXED',
  'R_NAMES_CONTRADICT',
] as const

export type RefusalCode = (typeof REFUSAL_CODES)[number]

export type RefusalValues = Readonly<Record<string, string | number>>

/** A change that a rule forbids. Nothing was entered. `values` names what a message has to name. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly values: RefusalValues

  constructor(code: RefusalCode, values: RefusalValues = {}) {
    super(`${code}: ${JSON.stringify(values)}`)
    this.name = 'Refusal'
    this.code = code
    this.values = values
  }
}
