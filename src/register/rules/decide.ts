import type { Change, ChangeBodies, ChangeType } from '../entries/changes.ts'
import { ADDS } from '../entries/evolve.ts'
import { FACT_SHAPES } from '../entries/shapes.ts'
import type { DocumentFacts, FactsOf, ItemKind, PlanFacts } from '../items/facts.ts'
import { type Item, isKind, SCALES } from '../items/item.ts'
import { statusOf } from '../items/status-of.ts'
import { templateFor } from '../stages/template-for.ts'
import { existing, knownParties, notInFuture, type RuleContext, relationshipOf } from './context.ts'
import { checkDocument, stagesStillFit } from './document-rules.ts'
import { checkEnding } from './ending-rules.ts'
import { checkNames } from './name-rules.ts'
import { checkKey, checkWord } from './party-rules.ts'
import { plausibleDays } from './plausible-days.ts'
import { factPointers, pointersOf, type Reference } from './reference-rules.ts'
import { Refusal } from './refusal.ts'
import { hasFreeId, hasItsShape, refuseUnless } from './shape-rule.ts'
import { checkMove, checkWithdrawal } from './stage-rules.ts'

/** Lets a change pass, or throws the Refusal of the first rule that forbids it. Pure: changes nothing. */
export function decide(change: Change, context: RuleContext): void {
  hasItsShape(change)
  plausibleDays(change)
  hasFreeId(change, context.items.has(change.obj))
  if (change.type === 'relationship.open') return
  knownParties(context, [change.party])
  pointsTo(pointersOf(change), context)
  const rule = RULES[change.type] as Rule<ChangeType> | undefined
  rule?.(change.body, change, context)
}

type Rule<T extends ChangeType> = (body: ChangeBodies[T], change: Change, context: RuleContext) => void

const RULES: { readonly [T in ChangeType]?: Rule<T> } = {
  'template.set': (_body, change, context) => void existing(context, change.obj, 'relationship'),
  'key.add': (body, change, context) => checkKey(body, change, context),
  'names.decide': (body, change, context) => checkNames(body, existing(context, change.obj, 'relationship')),
  'body.add': ({ party }, _change, context) => knownParties(context, [party]),
  'event.add': (facts, _change, context) => knownParties(context, [facts.host]),
  'document.add': (facts, { obj }, context) => checkDocument(obj, facts, context),
  'undertaking.add': ({ actors }, _change, context) => knownParties(context, actors),
  'draft.add': (_body, change) => hasSide(change),
  'plan.add': ({ asOf }, _change, context) => notInFuture(context, [asOf]),
  'item.correct': (body, change, context) => checkCorrection(body, open(change, context), context),
  'item.withdraw': (_body, change, context) => void open(change, context),
  'stage.set': (body, change, context) => {
    const document = openDocument(change, context)
    notInFuture(context, [body.on, ...body.evidence.map(({ on }) => on)])
    checkEnding(document, body, context)
    checkMove(document, templateFor(relationshipOf(context), document.facts.type), body)
  },
  'stage.withdraw': (body, change, context) => {
    const document = openDocument(change, context)
    checkWithdrawal(document, templateFor(relationshipOf(context), document.facts.type), body)
  },
  'evidence.add': (body, change, context) => {
    const item = openFollowed(change, context)
    notInFuture(context, [body.on])
    knownParties(context, [body.party])
    if (isKind(item, 'document') !== (body.stage !== null)) {
      throw new Refusal('R_BAD_SHAPE', { where: 'stage', value: body.stage ?? '', accepted: item.kind })
    }
  },
  'status.set': (body, change, context) => checkStatus(body, open(change, context), context),
  'judgement.add': ({ scale, score, on }, change, context) => {
    openFollowed(change, context)
    notInFuture(context, [on])
    const accepted: readonly number[] = SCALES[scale]
    if (!accepted.includes(score))
      throw new Refusal('R_SCORE_NOT_ON_SCALE', { score, scale, accepted: accepted.join(', ') })
  },
  'delay.add': ({ party, since }, change, context) => {
    openFollowed(change, context)
    knownParties(context, [party])
    notInFuture(context, [since])
  },
  'comment.add': (_body, change, context) => void thereIs(change, context),
  'note.add': (_body, change, context) => {
    thereIs(change, context)
    hasSide(change)
  },
  endorse: (body, change, context) => checkWord(body, change, { item: thereIs(change, context), context }),
  dispute: (body, change, context) => checkWord(body, change, { item: thereIs(change, context), context }),
}

/** "Source src:khovar is not in the register." */
function pointsTo(references: readonly Reference[], context: RuleContext): void {
  for (const { id, kind } of references) {
    const item = context.items.get(id)
    if (item === undefined) throw new Refusal('R_UNKNOWN_ITEM', { item: id })
    if (kind !== null && item.kind !== kind) {
      throw new Refusal('R_WRONG_KIND', { item: id, kind: item.kind, wanted: kind })
    }
  }
}

/** New facts have the shape of their kind, differ from the old ones, and obey the rules of a new item. */
function checkCorrection({ changes }: ChangeBodies['item.correct'], item: Item, context: RuleContext): void {
  const known = Object.keys(item.facts)
  const unknown = Object.keys(changes).find((fact) => !known.includes(fact))
  if (unknown !== undefined) throw new Refusal('R_UNKNOWN_FACT', { fact: unknown, accepted: known.join(', ') })
  const facts = { ...item.facts, ...changes } as FactsOf[ItemKind]
  if (JSON.stringify(facts) === JSON.stringify(item.facts)) throw new Refusal('R_NOTHING_CHANGES', { item: item.id })
  refuseUnless(FACT_SHAPES[item.kind], facts)
  const before = new Set(factPointers(item.kind, item.facts).map(({ id }) => id))
  pointsTo(
    factPointers(item.kind, facts).filter(({ id }) => !before.has(id)),
    context,
  )
  if (item.kind === 'relationship') keepsItsParties(item, facts as FactsOf['relationship'])
  if (isKind(item, 'plan')) changesNoBaseline(item, facts as PlanFacts)
  if (item.kind === 'document') {
    checkDocument(item.id, facts as DocumentFacts, context)
    stagesStillFit({ ...item, facts } as Item<'document'>, context)
  }
}

/** A baseline is what was agreed: neither does it change, nor do settings become one. */
function changesNoBaseline({ id, facts }: Item<'plan'>, { role }: PlanFacts): void {
  if (facts.role === 'baseline' || role === 'baseline') throw new Refusal('R_BASELINE_FIXED', { item: id })
}

/** Parties can be renamed and added: what was entered for one that is gone would hang in the air. */
function keepsItsParties(item: Item, { parties }: FactsOf['relationship']): void {
  const codes = parties.map(({ code }) => code)
  const gone = (item.facts as FactsOf['relationship']).parties.find(({ code }) => !codes.includes(code))
  if (gone !== undefined) throw new Refusal('R_PARTY_IN_USE', { party: gone.code, stage: '' })
}

function checkStatus(body: ChangeBodies['status.set'], item: Item, context: RuleContext): void {
  if (!isKind(item, 'undertaking')) {
    throw new Refusal('R_WRONG_KIND', { item: item.id, kind: item.kind, wanted: 'undertaking' })
  }
  notInFuture(context, [body.on, ...body.evidence.map(({ on }) => on)])
  if (statusOf(item) === body.status) throw new Refusal('R_STATUS_ALREADY_SET', { status: body.status })
  const needsReason = body.status === 'dropped' || body.status === 'superseded'
  if (needsReason && body.reason === null) throw new Refusal('R_REASON_NEEDED', { status: body.status })
}

/** The item of the change, whatever it is. */
function thereIs({ obj, type }: Change, { items }: RuleContext): Item {
  const item = items.get(obj)
  if (item === undefined) throw new Refusal('R_UNKNOWN_ITEM', { item: obj })
  if (ADDS[type] === undefined && item.kind === 'draft' && type !== 'item.correct' && type !== 'item.withdraw') {
    throw new Refusal('R_WRONG_KIND', { item: obj, kind: 'draft', wanted: 'document' })
  }
  return item
}

/** The item of the change, which has not been withdrawn. */
function open(change: Change, context: RuleContext): Item {
  const item = thereIs(change, context)
  if (item.withdrawn !== null) throw new Refusal('R_ITEM_WITHDRAWN', { item: item.id })
  return item
}

function openDocument(change: Change, context: RuleContext): Item<'document'> {
  open(change, context)
  return existing(context, change.obj, 'document')
}

/** Documents and undertakings are what is followed. */
function openFollowed(change: Change, context: RuleContext): Item {
  const item = open(change, context)
  if (!isKind(item, 'document') && !isKind(item, 'undertaking')) {
    throw new Refusal('R_WRONG_KIND', { item: item.id, kind: item.kind, wanted: 'document, undertaking' })
  }
  return item
}

function hasSide({ party, type }: Change): void {
  if (party === null) throw new Refusal('R_PARTY_NEEDED', { stage: type, accepted: '' })
}
