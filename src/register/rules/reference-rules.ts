import type { Change, ChangeBodies, NewEvidence } from '../entries/changes.ts'
import type { ItemId, Pin } from '../items/common.ts'
import type { ContradictionFacts, DocumentFacts, EventFacts, ItemKind, UndertakingFacts } from '../items/facts.ts'

/** An item that a change points to, and the kind that it has to be of; null for any. */
export interface Reference {
  readonly id: ItemId
  readonly kind: ItemKind | null
}

/** What the change points to, beside the item that it is about. */
export function pointersOf(change: Change): readonly Reference[] {
  const { body } = change
  switch (change.type) {
    case 'event.add':
      return all((body as EventFacts).sources, 'source')
    case 'record.add':
      return [{ id: change.body.source, kind: 'source' }, ...all(change.body.accepted, null)]
    case 'document.add':
      return documentPointers(change.body)
    case 'undertaking.add':
      return undertakingPointers(change.body)
    case 'contradiction.add':
      return contradictionPointers(change.body)
    case 'stage.set':
      return [...change.body.evidence.flatMap(evidencePointers), ...one(change.body.successor, 'document')]
    case 'evidence.add':
      return evidencePointers(change.body)
    case 'status.set':
      return change.body.evidence.flatMap(evidencePointers)
    case 'delay.add':
      return delayPointers(change.body)
    default:
      return []
  }
}

/** The pointers of facts that replace others; facts of other kinds of items point to nothing. */
export function factPointers(kind: ItemKind, facts: unknown): readonly Reference[] {
  if (kind === 'document') return documentPointers(facts as DocumentFacts)
  if (kind === 'undertaking') return undertakingPointers(facts as UndertakingFacts)
  if (kind === 'event') return all((facts as EventFacts).sources, 'source')
  if (kind === 'contradiction') return contradictionPointers(facts as ContradictionFacts)
  return []
}

/**
 * Every item that has to be looked at to judge the change: the item itself, the relationship, all that is pointed to.
 * Of a correction, also what the corrected facts will point to.
 */
export function referencesOf(change: Change, rel: string): readonly ItemId[] {
  const corrected = change.type === 'item.correct' ? idsIn(change.body.changes) : []
  const ids = [change.obj, `rel:${rel}`, ...pointersOf(change).map(({ id }) => id), ...corrected]
  return [...new Set(ids)]
}

function documentPointers(facts: DocumentFacts): readonly Reference[] {
  return [
    ...one(facts.parent, 'document'),
    ...one(facts.successor, 'document'),
    ...all(facts.dependsOn, 'document'),
    ...one(facts.event, 'event'),
    ...facts.responsible.map(({ body }): Reference => ({ id: body, kind: 'body' })),
    ...all(facts.sources, 'source'),
    ...pinPointers(facts.pins),
  ]
}

function undertakingPointers(facts: UndertakingFacts): readonly Reference[] {
  return [
    ...one(facts.body, 'body'),
    ...one(facts.record, 'record'),
    ...one(facts.document, 'document'),
    ...all(facts.sources, 'source'),
    ...pinPointers(facts.pins),
  ]
}

function contradictionPointers({ about, claims }: ContradictionFacts): readonly Reference[] {
  return [...all(about, null), ...claims.flatMap(({ source }) => one(source, 'source'))]
}

function evidencePointers({ source, pins }: Pick<NewEvidence, 'source' | 'pins'>): readonly Reference[] {
  return [...one(source, 'source'), ...pinPointers(pins)]
}

function delayPointers({ waitsFor, source }: ChangeBodies['delay.add']): readonly Reference[] {
  return [...one(waitsFor, null), ...one(source, 'source')]
}

function pinPointers(pins: readonly Pin[]): readonly Reference[] {
  return all(
    pins.map(({ source }) => source),
    'source',
  )
}

function one(id: ItemId | null, kind: ItemKind | null): readonly Reference[] {
  return id === null ? [] : [{ id, kind }]
}

function all(ids: readonly ItemId[], kind: ItemKind | null): readonly Reference[] {
  return ids.map((id) => ({ id, kind }))
}

/** Whatever looks like an id among the new values. */
function idsIn(value: unknown): readonly ItemId[] {
  if (typeof value === 'string') return /^[a-z]{1,8}:[a-z0-9]/.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(idsIn)
}
