import type { ItemId, PartialDate, PartyCode } from '../items/common.ts'
import type { DocumentItem, Evidence } from '../items/item.ts'
import { isOverBefore, type SourceDates } from './source-dates.ts'
import { isEnding, OPERATIONAL, RUNGS, type Rung } from './stage-codes.ts'
import type { ConsentMeans, StageMark } from './stage-mark.ts'
import type { Need, RungRule, StageTemplate } from './template.ts'

/**
 * What is known of a stage. `no-evidence`: set, and nothing proves it. `claimed`: use that is set, and of which there is
 * no proof that counts. `contradicted`: evidence for and against. `denied`: evidence against alone, whether it was set or
 * not.
 */
export type Knowledge = 'not-reached' | 'no-evidence' | 'claimed' | 'evidenced' | 'contradicted' | 'denied'

/** Rungs that have to be proved: what is said to be in use without a dated proof is a claim, not a stage. */
export const PROVED: ReadonlySet<string> = new Set<Rung>(['first-use', 'full-scope'])

/** The lowest credibility that proves use: possibly true. Doubtful, improbable and what cannot be judged do not. */
const LEAST_GRADE = 3

/** A rung of one document, on one side where each side reaches it by itself. */
export interface Cell {
  readonly rung: Rung
  readonly party: PartyCode | null
  readonly need: Need
  readonly on: PartialDate | null
  readonly means: ConsentMeans | null
  readonly scope: string | null
  readonly knowledge: Knowledge
  /** Ids of the evidence for and against. */
  readonly evidence: readonly string[]
}

export type Condition = 'active' | 'suspended' | 'lapsed' | 'superseded' | 'terminated'

/** Where a document stands. */
export interface Standing {
  /** The highest rung that is reached: by every party, where each reaches it by itself. Null before the first. */
  readonly rung: Rung | null
  readonly condition: Condition
  /** First use, or use of the whole, is set and proved, and not only denied. */
  readonly operational: boolean
  /** The whole scope is in use. */
  readonly full: boolean
  /** In the order of the ladder, parties in the order of the document. Rungs the template does not have are left out. */
  readonly cells: readonly Cell[]
}

/** Where the document stands by its marks and evidence; withdrawn marks do not count. */
export function standingOf(document: DocumentItem, template: StageTemplate, dates: SourceDates): Standing {
  const rules = template.rungs.filter(({ need }) => need !== 'none')
  const cells = rules.flatMap((rule) => cellsOf(document, rule, dates))
  const isReached = (rung: Rung) => {
    const own = cells.filter((cell) => cell.rung === rung)
    return own.length > 0 && own.every(isReachedCell)
  }
  return {
    rung: RUNGS.findLast(isReached) ?? null,
    condition: conditionOf(document),
    operational: isReached(OPERATIONAL) || isReached('full-scope'),
    full: isReached('full-scope'),
    cells,
  }
}

/** True when the cell counts: set, and neither denied alone nor a mere claim. */
export function isReachedCell({ on, knowledge }: Pick<Cell, 'on' | 'knowledge'>): boolean {
  return on !== null && knowledge !== 'denied' && knowledge !== 'claimed'
}

/** What pages show of the ladder: what has to be reached, what was, and whatever anybody has brought evidence of. */
export function isShownCell({ need, knowledge, evidence }: Cell): boolean {
  return need === 'required' || knowledge !== 'not-reached' || evidence.length > 0
}

/** What use is proved against: the day that it is said to be of, and when sources were published. */
export interface UseToProve {
  readonly on: PartialDate
  readonly dates: SourceDates
}

/**
 * True when the evidence proves use: it speaks for it, is credible, and shows where it was seen. A source can announce
 * what comes after it, and prove none of it; one of the day itself, or without a date, counts. So does a file.
 */
export function provesUse(evidence: ProofOfUse, use: UseToProve): boolean {
  const { supports, grade, source, attachment } = evidence
  const isSeenSomewhere = attachment !== null || (source !== null && !isTooEarly(source, use))
  return supports === 'for' && grade <= LEAST_GRADE && isSeenSomewhere
}

/** True when the source is older than the use that it should prove. */
export function isTooEarly(source: ItemId, { on, dates }: UseToProve): boolean {
  const published = dates(source)
  return published !== null && isOverBefore(published, on)
}

type ProofOfUse = Pick<Evidence, 'supports' | 'grade' | 'source' | 'attachment'>

/** What the last ending that was set says; a suspension is taken back by `resumed`. */
export function conditionOf(document: DocumentItem): Condition {
  const last = document.stages.findLast(({ stage, withdrawn }) => withdrawn === null && isEnding(stage))?.stage
  return last === undefined || last === 'resumed' ? 'active' : (last as Condition)
}

/** The mark of the stage on the side, if it is set and not withdrawn. */
export function markOf(document: DocumentItem, stage: string, party: PartyCode | null): StageMark | null {
  const isIt = (mark: StageMark) => mark.stage === stage && mark.party === party && mark.withdrawn === null
  return document.stages.findLast(isIt) ?? null
}

function cellsOf(document: DocumentItem, { rung, need, perParty }: RungRule, dates: SourceDates): readonly Cell[] {
  const sides: readonly (PartyCode | null)[] = perParty ? document.facts.parties : [null]
  return sides.map((party) => {
    const mark = markOf(document, rung, party)
    const evidence = document.evidence.filter((one) => one.stage === rung && one.party === party)
    return {
      rung,
      party,
      need,
      on: mark?.on ?? null,
      means: mark?.means ?? null,
      scope: mark?.scope ?? null,
      knowledge: PROVED.has(rung) ? useKnown(mark, evidence, dates) : knowledgeOf(mark !== null, evidence),
      evidence: evidence.map(({ id }) => id),
    }
  })
}

/** What evidence makes of something that is, or is not, said to have happened. */
export function knowledgeOf(isSet: boolean, evidence: readonly Evidence[]): Knowledge {
  const speaksFor = evidence.some(({ supports }) => supports === 'for')
  const speaksAgainst = evidence.some(({ supports }) => supports === 'against')
  if (speaksAgainst) return speaksFor ? 'contradicted' : 'denied'
  if (!isSet) return 'not-reached'
  return speaksFor ? 'evidenced' : 'no-evidence'
}

/** The same of use, which is nothing but a claim until something proves it. */
function useKnown(mark: StageMark | null, evidence: readonly Evidence[], dates: SourceDates): Knowledge {
  const proves = (one: Evidence) => provesUse(one, { on: mark?.on ?? one.on, dates })
  const counting = evidence.filter((one) => one.supports === 'against' || proves(one))
  const known = knowledgeOf(mark !== null, counting)
  return known === 'no-evidence' ? 'claimed' : known
}
