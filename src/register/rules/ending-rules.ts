import type { ChangeBodies } from '../entries/changes.ts'
import type { DocumentItem } from '../items/item.ts'
import { isEnding } from '../stages/stage-codes.ts'
import { conditionOf, markOf } from '../stages/standing.ts'
import { earliest, existing, latest, type RuleContext } from './context.ts'
import { Refusal } from './refusal.ts'

/** Suspending, resuming and ending a document (Vienna Convention on the Law of Treaties, part V). Throws Refusal. */
export function checkEnding(document: DocumentItem, body: ChangeBodies['stage.set'], context: RuleContext): void {
  const { stage } = body
  if (!isEnding(stage)) return
  const condition = conditionOf(document)
  if (stage === 'resumed') {
    if (condition !== 'suspended') throw new Refusal('R_NOT_SUSPENDED', { condition })
  } else if (condition !== 'active' && condition !== 'suspended') {
    throw new Refusal('R_DOCUMENT_ENDED', { stage, condition })
  } else if (stage === 'suspended' && condition === 'suspended') {
    throw new Refusal('R_DOCUMENT_SUSPENDED', { stage })
  }
  if (body.means !== null) throw new Refusal('R_MEANS_NOT_ALLOWED', { means: body.means, stage, accepted: '' })
  comesAfter(document, body)
  if (stage === 'lapsed') hasExpired(document, body)
  if (stage === 'superseded') namesItsSuccessor(document, body, context)
}

/** Nothing ends before it was signed, and no ending is of a day before the last one. */
function comesAfter(document: DocumentItem, { stage, on }: ChangeBodies['stage.set']): void {
  const signedOn = markOf(document, 'signed', null)?.on ?? document.facts.signedOn
  if (signedOn !== null && latest(on) < earliest(signedOn)) {
    throw new Refusal('R_DATE_BEFORE_SIGNATURE', { stage, on, signedOn })
  }
  const last = document.stages.findLast((mark) => mark.withdrawn === null && isEnding(mark.stage))
  if (last !== undefined && latest(on) < earliest(last.on)) {
    throw new Refusal('R_DATE_BEFORE_LOWER_STAGE', { stage, on, lower: last.stage, lowerOn: last.on })
  }
}

/** "It lapsed in 2024", of a document that runs until 2026. */
function hasExpired({ facts }: DocumentItem, { on }: ChangeBodies['stage.set']): void {
  if (facts.expiresOn !== null && latest(on) < earliest(facts.expiresOn)) {
    throw new Refusal('R_NOT_EXPIRED', { on, expiresOn: facts.expiresOn })
  }
}

function namesItsSuccessor({ id }: DocumentItem, { successor }: ChangeBodies['stage.set'], context: RuleContext): void {
  if (successor === null || successor === id) throw new Refusal('R_SUCCESSOR_NEEDED', { item: id })
  existing(context, successor, 'document')
}
