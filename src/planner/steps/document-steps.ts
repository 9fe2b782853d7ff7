import {
  type ConsentMeans,
  type DocumentTypeCode,
  holdsFromSigning,
  type Need,
  type PartyCode,
  type Rung,
  ruleOf,
  type StageTemplate,
} from '../../register/index.ts'
import { BEFORE_SIGNATURE, CARRYING_OUT, FORCE_AT_ONCE, FORCE_BY_NOTES, NOTES, REGISTRATION } from './joint-steps.ts'
import { type ConsentRoute, procedureFor } from './national-procedures.ts'
import type { StepRow } from './step-row.ts'

/** How the sides of a type of document consent, and whether they do where its stage template leaves it open. */
interface TypeRow {
  readonly type: DocumentTypeCode
  readonly route: ConsentRoute | 'as-parent'
  /** Consent and notes that the stage template has as optional: planned always, or once a side has given its own. */
  readonly optional: 'planned' | 'once-begun'
}

/**
 * What the stage templates of the register leave open. Their other rows decide: no steps for a rung that a type does not
 * have. Which bodies consent to a memorandum or a protocol is an assumption until the settings say it of a document.
 */
const TYPES: readonly TypeRow[] = [
  { type: 'treaty', route: 'parliament', optional: 'planned' },
  { type: 'agreement', route: 'parliament', optional: 'planned' },
  { type: 'protocol', route: 'as-parent', optional: 'planned' },
  { type: 'memorandum', route: 'government', optional: 'planned' },
  { type: 'programme', route: 'none', optional: 'once-begun' },
  { type: 'exchange-of-notes', route: 'government', optional: 'once-begun' },
  { type: 'joint-statement', route: 'none', optional: 'once-begun' },
  { type: 'minutes', route: 'none', optional: 'once-begun' },
  { type: 'contract', route: 'government', optional: 'once-begun' },
  { type: 'other', route: 'government', optional: 'once-begun' },
]

/** Means by which a parliament consents. */
const BY_PARLIAMENT: ReadonlySet<ConsentMeans> = new Set([
  'ratification',
  'parliament-approval',
  'acceptance',
  'accession',
  'exchange-of-instruments',
])

/** What of a document decides which steps it has. */
export interface StepQuestion {
  readonly template: StageTemplate
  readonly parties: readonly PartyCode[]
  /** The template of the document that it belongs to, if there is one. */
  readonly parent: StageTemplate | null
  /** Rungs that any side has reached. */
  readonly begun: ReadonlySet<Rung>
  /** Set for the document, whatever its type says. */
  readonly route: ConsentRoute | null
}

/** The steps of one side, or joint ones with `party` null. */
export interface SideSteps {
  readonly party: PartyCode | null
  readonly rows: readonly StepRow[]
}

/** The whole way of a document, done or not: the joint steps, and those of each side. */
export function stepsOf(question: StepQuestion): readonly SideSteps[] {
  const { template, parties } = question
  const has = (rung: Rung) => ruleOf(template, rung).need !== 'none'
  const hasNotes = isPlanned('notes', question)
  const force = template.forceBy.includes('notes') && hasNotes ? FORCE_BY_NOTES : FORCE_AT_ONCE
  const isForced = ruleOf(template, 'in-force').need === 'required' && !holdsFromSigning(template)
  const carryingOut = CARRYING_OUT.filter(({ towards }) => has(towards))
  const joint = [
    ...BEFORE_SIGNATURE.filter(() => has('signed')),
    ...(isForced ? [force] : []),
    ...(isForced && has('registered') ? [REGISTRATION] : []),
    ...carryingOut.filter(({ side }) => side === 'joint'),
  ]
  const sides = parties.map((party) => ({
    party,
    rows: [
      ...consentSteps(party, question),
      ...(hasNotes ? [NOTES] : []),
      ...carryingOut.filter(({ side }) => side === 'each'),
    ],
  }))
  return [{ party: null, rows: joint }, ...sides]
}

function consentSteps(party: PartyCode, question: StepQuestion): readonly StepRow[] {
  if (!isPlanned('consent', question)) return []
  return procedureFor(party, consentRoute(question))?.steps ?? []
}

/** By whose decision the sides consent. A parliament is not asked where the template knows no means of its own. */
export function consentRoute({ template, parent, route }: StepQuestion): ConsentRoute {
  if (route !== null) return route
  const own = rowOf(template.type).route
  const ofParent = parent === null ? 'government' : rowOf(parent.type).route
  const wanted = own === 'as-parent' ? ofParent : own
  const hasParliament = template.means.some((means) => BY_PARLIAMENT.has(means))
  if (wanted === 'as-parent') return 'government'
  return wanted === 'parliament' && !hasParliament ? 'government' : wanted
}

function isPlanned(rung: 'consent' | 'notes', question: StepQuestion): boolean {
  const { template, parent, begun, route } = question
  const need: Need = ruleOf(template, rung).need
  if (need !== 'optional') return need === 'required'
  if (begun.has(rung)) return true
  if (rung === 'consent' && route !== null) return route !== 'none'
  if (rung === 'notes' && template.forceBy.includes('as-parent') && parent !== null) return false
  return rowOf(template.type).optional === 'planned'
}

function rowOf(type: DocumentTypeCode): TypeRow {
  const row = TYPES.find((one) => one.type === type)
  if (row === undefined) throw new RangeError(`no steps are known for documents of type ${type}`)
  return row
}
