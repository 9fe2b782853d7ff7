import type { DocumentFacts } from '../items/facts.ts'
import type { DocumentItem } from '../items/item.ts'
import { isEnding, RUNGS, type Rung } from '../stages/stage-codes.ts'
import { ruleOf, templateFor } from '../stages/template-for.ts'
import { earliest, knownParties, latest, notInFuture, type RuleContext, relationshipOf } from './context.ts'
import { Refusal } from './refusal.ts'

/** What holds of every document, whether new or corrected. Throws Refusal. */
export function checkDocument(id: string, facts: DocumentFacts, context: RuleContext): void {
  const { signatories, responsible, parties } = facts
  knownParties(context, [
    ...parties,
    ...signatories.map(({ party }) => party),
    ...responsible.map(({ party }) => party),
  ])
  notInFuture(context, [facts.signedOn])
  if ([facts.parent, facts.successor, ...facts.dependsOn].includes(id)) throw new Refusal('R_CIRCLE', { item: id })
  const { signedOn, expiresOn } = facts
  if (signedOn !== null && expiresOn !== null && latest(expiresOn) < earliest(signedOn)) {
    throw new Refusal('R_EXPIRES_BEFORE_SIGNATURE', { expiresOn, signedOn })
  }
  for (const { stage, on } of facts.deadlines) {
    if (signedOn !== null && isAfterSigning(stage) && latest(on) < earliest(signedOn)) {
      throw new Refusal('R_DATE_BEFORE_SIGNATURE', { stage, on, signedOn })
    }
  }
}

/** A correction of the type or of the day of signature leaves every stage that is set possible. Throws Refusal. */
export function stagesStillFit(document: DocumentItem, context: RuleContext): void {
  const template = templateFor(relationshipOf(context), document.facts.type)
  const { signedOn, parties } = document.facts
  for (const { stage, on, party, withdrawn } of document.stages) {
    if (withdrawn !== null || isEnding(stage)) continue
    if (party !== null && !parties.includes(party)) throw new Refusal('R_PARTY_IN_USE', { party, stage })
    if (ruleOf(template, stage as Rung).need === 'none') {
      throw new Refusal('R_STAGE_NOT_IN_TEMPLATE', { stage, type: template.type, accepted: '' })
    }
    if (signedOn !== null && isAfterSigning(stage) && latest(on) < earliest(signedOn)) {
      throw new Refusal('R_DATE_BEFORE_SIGNATURE', { stage, on, signedOn })
    }
  }
}

function isAfterSigning(stage: string): boolean {
  return RUNGS.indexOf(stage as Rung) >= RUNGS.indexOf('signed') || !RUNGS.includes(stage as Rung)
}
