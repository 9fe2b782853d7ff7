import type { ChangeBodies } from '../entries/changes.ts'
import type { DocumentItem } from '../items/item.ts'
import { isEnding, RUNGS, type Rung } from '../stages/stage-codes.ts'
import { conditionOf, markOf, PROVED } from '../stages/standing.ts'
import type { StageTemplate } from '../stages/template.ts'
import { holdsFromSigning, ruleOf } from '../stages/template-for.ts'
import { earliest, latest } from './context.ts'
import { Refusal } from './refusal.ts'

/** A move up the ladder, and what it is judged by. */
export interface Move {
  readonly document: DocumentItem
  readonly template: StageTemplate
  readonly body: ChangeBodies['stage.set']
  readonly rung: Rung
}

type Rule = (move: Move) => void

/** Rungs that only wait for the signature: bodies and money can be named before a document is in force. */
const FROM_SIGNATURE: ReadonlySet<Rung> = new Set(['set-up', 'resourced', 'consent', 'provisional'])

/** "A joint statement is not ratified." */
const isOfTheType: Rule = ({ template, rung }) => {
  if (ruleOf(template, rung).need !== 'none') return
  const accepted = template.rungs.filter(({ need }) => need !== 'none').map((rule) => rule.rung)
  throw new Refusal('R_STAGE_NOT_IN_TEMPLATE', { stage: rung, type: template.type, accepted: accepted.join(', ') })
}

/** "Consent is each side's own; entry into force is of the document." */
const isOfTheRightSide: Rule = ({ document, template, body, rung }) => {
  const parties = document.facts.parties.join(', ')
  if (!ruleOf(template, rung).perParty) {
    if (body.party !== null) throw new Refusal('R_PARTY_NOT_ALLOWED', { stage: rung, party: body.party })
  } else if (body.party === null) throw new Refusal('R_PARTY_NEEDED', { stage: rung, accepted: parties })
  else if (!document.facts.parties.includes(body.party)) {
    throw new Refusal('R_PARTY_NOT_OF_DOCUMENT', { party: body.party, accepted: parties })
  }
}

/** "It is in force since May; a second entry into force cannot be entered." */
const isNew: Rule = ({ document, body, rung }) => {
  const mark = markOf(document, rung, body.party)
  if (mark !== null) throw new Refusal('R_STAGE_ALREADY_SET', { stage: rung, on: mark.on })
}

/** "Ratified in 2019, signed in 2021" cannot be; "initialled after the signature" neither. */
const fitsTheSignature: Rule = ({ document, body, rung }) => {
  const signedOn = markOf(document, 'signed', null)?.on ?? document.facts.signedOn
  if (signedOn === null || rung === 'signed') return
  const isBefore = RUNGS.indexOf(rung) < RUNGS.indexOf('signed')
  if (isBefore && earliest(body.on) > latest(signedOn)) {
    throw new Refusal('R_DATE_AFTER_SIGNATURE', { stage: rung, on: body.on, signedOn })
  }
  if (!isBefore && latest(body.on) < earliest(signedOn)) {
    throw new Refusal('R_DATE_BEFORE_SIGNATURE', { stage: rung, on: body.on, signedOn })
  }
}

/** The signature entered as a stage is of the day that the document is said to be signed on. */
const isTheDayOfSignature: Rule = ({ document, body, rung }) => {
  const { signedOn } = document.facts
  if (rung !== 'signed' || signedOn === null) return
  const values = { stage: rung, on: body.on, signedOn }
  if (latest(body.on) < earliest(signedOn)) throw new Refusal('R_DATE_BEFORE_SIGNATURE', values)
  if (earliest(body.on) > latest(signedOn)) throw new Refusal('R_DATE_AFTER_SIGNATURE', values)
}

/** "No entry into force while one side's parliament has still to consent." */
const hasWhatComesBefore: Rule = ({ document, template, body, rung }) => {
  for (const lower of neededBefore(rung, template)) {
    const sides = ruleOf(template, lower).perParty ? document.facts.parties : [null]
    for (const party of sides) {
      const mark = markOf(document, lower, party)
      if (mark === null) throw new Refusal('R_LOWER_STAGE_MISSING', { stage: rung, missing: lower, party: party ?? '' })
      if (latest(body.on) < earliest(mark.on)) {
        throw new Refusal('R_DATE_BEFORE_LOWER_STAGE', { stage: rung, on: body.on, lower, lowerOn: mark.on })
      }
    }
  }
  if (rung === 'first-use') isInForceSomehow({ document, template, body, rung })
}

/** Use needs a document that is applied: in force, provisionally applied, or of a type that holds from signing. */
const isInForceSomehow: Rule = ({ document, template, body, rung }) => {
  if (ruleOf(template, 'in-force').need !== 'required' || holdsFromSigning(template)) return
  const applied = markOf(document, 'in-force', null) ?? markOf(document, 'provisional', null)
  if (applied === null) throw new Refusal('R_LOWER_STAGE_MISSING', { stage: rung, missing: 'in-force', party: '' })
  if (latest(body.on) < earliest(applied.on)) {
    const values = { stage: rung, on: body.on, lower: applied.stage, lowerOn: applied.on }
    throw new Refusal('R_DATE_BEFORE_LOWER_STAGE', values)
  }
}

/** Rungs that have to be set before the rung; for use, being applied is looked at apart. */
export function neededBefore(rung: Rung, template: StageTemplate): readonly Rung[] {
  const isRequired = (lower: Rung) => ruleOf(template, lower).need === 'required'
  const below = RUNGS.slice(0, RUNGS.indexOf(rung))
  if (rung === 'full-scope') return ['first-use', ...below.filter((lower) => lower === 'signed' && isRequired(lower))]
  if (FROM_SIGNATURE.has(rung) || rung === 'first-use')
    return below.filter((one) => one === 'signed' && isRequired(one))
  return below.filter(isRequired)
}

/** "Ratified in 2023, in force since 2021": consent and notes come before the entry into force that they bring about. */
const comesBeforeForce: Rule = ({ document, body, rung }) => {
  const inForce = markOf(document, 'in-force', null)
  if (inForce === null || (rung !== 'consent' && rung !== 'notes')) return
  if (earliest(body.on) > latest(inForce.on)) {
    const values = { stage: rung, on: body.on, higher: inForce.stage, higherOn: inForce.on }
    throw new Refusal('R_DATE_AFTER_HIGHER_STAGE', values)
  }
}

/** "Provisionally applied" is said only of what is not in force yet. */
const isNotYetInForce: Rule = ({ document, rung }) => {
  const inForce = markOf(document, 'in-force', null)
  if (rung === 'provisional' && inForce !== null) throw new Refusal('R_ALREADY_IN_FORCE', { on: inForce.on })
}

/** Consent says by what means; nothing else does. */
const saysByWhatMeans: Rule = ({ template, body, rung }) => {
  const accepted = template.means.join(', ')
  if (rung !== 'consent') {
    if (body.means !== null) throw new Refusal('R_MEANS_NOT_ALLOWED', { means: body.means, stage: rung, accepted: '' })
  } else if (body.means === null) throw new Refusal('R_MEANS_NEEDED', { accepted })
  else if (!template.means.includes(body.means)) {
    throw new Refusal('R_MEANS_NOT_ALLOWED', { means: body.means, stage: rung, accepted })
  }
}

/** What is said to be in use needs evidence to be entered at all; whether that proves it is told where it stands. */
const isProved: Rule = ({ document, body, rung }) => {
  if (!PROVED.has(rung) || body.evidence.some(({ supports }) => supports === 'for')) return
  const earlier = document.evidence.some(({ stage, supports }) => stage === rung && supports === 'for')
  if (!earlier) throw new Refusal('R_EVIDENCE_NEEDED', { stage: rung })
}

/** A document that has ended moves no more; a suspended one has to be resumed first. */
const isAlive: Rule = ({ document, rung }) => {
  const condition = conditionOf(document)
  if (condition === 'active') return
  if (condition === 'suspended') throw new Refusal('R_DOCUMENT_SUSPENDED', { stage: rung })
  throw new Refusal('R_DOCUMENT_ENDED', { stage: rung, condition })
}

const MOVE_RULES: readonly Rule[] = [
  isOfTheType,
  isOfTheRightSide,
  isAlive,
  isNew,
  isTheDayOfSignature,
  fitsTheSignature,
  isNotYetInForce,
  comesBeforeForce,
  hasWhatComesBefore,
  saysByWhatMeans,
  isProved,
]

/** Throws the Refusal of the first rule that forbids the move. */
export function checkMove(document: DocumentItem, template: StageTemplate, body: ChangeBodies['stage.set']): void {
  const { stage } = body
  if (isEnding(stage)) return
  for (const rule of MOVE_RULES) rule({ document, template, body, rung: stage as Rung })
}

/** A stage that is taken back holds up none above it. Throws Refusal. */
export function checkWithdrawal(
  document: DocumentItem,
  template: StageTemplate,
  body: ChangeBodies['stage.withdraw'],
): void {
  if (markOf(document, body.stage, body.party) === null) {
    throw new Refusal('R_STAGE_NOT_SET', { stage: body.stage, party: body.party ?? '' })
  }
  if (isEnding(body.stage)) return
  const needs = (rung: Rung) =>
    neededBefore(rung, template).includes(body.stage as Rung) ||
    (rung === 'first-use' && body.stage === 'in-force' && markOf(document, 'provisional', null) === null)
  const above = document.stages.find(
    ({ stage, withdrawn }) => withdrawn === null && !isEnding(stage) && needs(stage as Rung),
  )
  if (above !== undefined) throw new Refusal('R_HIGHER_STAGE_SET', { stage: body.stage, higher: above.stage })
}
