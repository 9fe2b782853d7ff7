import type { RefusalCode } from '../../../../../register/index.ts'
import type { Problem } from '../../../../api/problem.ts'

/** The field of a form that a rule is about, for rules that refuse what one field says. */
const FIELD_OF: { readonly [C in RefusalCode]?: string } = {
  ...{ R_DATE_IN_FUTURE: 'on', R_DATE_IMPLAUSIBLE: 'on', R_DATE_BEFORE_SIGNATURE: 'on', R_DATE_AFTER_SIGNATURE: 'on' },
  ...{ R_DATE_BEFORE_LOWER_STAGE: 'on', R_DATE_AFTER_HIGHER_STAGE: 'on' },
  ...{ R_STAGE_NOT_IN_TEMPLATE: 'stage', R_STAGE_ALREADY_SET: 'stage', R_STAGE_NOT_SET: 'stage' },
  ...{ R_LOWER_STAGE_MISSING: 'stage', R_HIGHER_STAGE_SET: 'stage', R_ALREADY_IN_FORCE: 'stage' },
  ...{ R_DOCUMENT_ENDED: 'stage', R_DOCUMENT_SUSPENDED: 'stage', R_NOT_SUSPENDED: 'stage', R_NOT_EXPIRED: 'stage' },
  ...{ R_UNKNOWN_PARTY: 'party', R_PARTY_NEEDED: 'party', R_PARTY_NOT_OF_DOCUMENT: 'party' },
  ...{ R_MEANS_NEEDED: 'means', R_MEANS_NOT_ALLOWED: 'means' },
  ...{ R_EVIDENCE_NEEDED: 'text', R_STATUS_ALREADY_SET: 'status', R_REASON_NEEDED: 'reason' },
  ...{ R_NOTHING_CHANGES: 'value', R_NOT_YOUR_SIDE: 'party' },
}

/**
 * The name of the field beside which a problem is told: the last name of its place (`text` of `evidence.0.text`), or what
 * the rule is about. Undefined where it is about the whole.
 */
export function fieldOfProblem({ code, where }: Pick<Problem, 'code' | 'where'>): string | undefined {
  if (where) return where.split('.').at(-1)
  return Object.hasOwn(FIELD_OF, code) ? FIELD_OF[code as RefusalCode] : undefined
}
