import type { EntryRef, ItemId } from '../items/common.ts'
import type { FactsOf, ItemKind } from '../items/facts.ts'
import type { Evidence, Item, PartyWord } from '../items/item.ts'
import type { ChangeBodies, ChangeType, NewEvidence, RecordedChange } from './changes.ts'

/** The kind of item that an entry of the type brings into the register; undefined for entries about existing items. */
export const ADDS: Readonly<Partial<Record<ChangeType, ItemKind>>> = {
  'relationship.open': 'relationship',
  'body.add': 'body',
  'event.add': 'event',
  'source.add': 'source',
  'record.add': 'record',
  'document.add': 'document',
  'undertaking.add': 'undertaking',
  'contradiction.add': 'contradiction',
  'draft.add': 'draft',
  'plan.add': 'plan',
}

/** Entries that say something about an item without changing what it says. */
const ASIDE: ReadonlySet<ChangeType> = new Set(['comment.add', 'note.add', 'judgement.add', 'endorse', 'dispute'])

/**
 * The item after one more entry. Replaying never refuses: the entries were checked when they were made. Throws
 * RangeError for entries in an impossible order (about an item that was never added), as only a broken log has them.
 */
export function evolve(item: Item | null, change: RecordedChange): Item {
  const entry: EntryRef = {
    index: change.index,
    hash: change.hash,
    at: change.at,
    by: change.by,
    party: change.party,
  }
  const kind = ADDS[change.type]
  if (kind !== undefined) return added(kind, change, entry)
  if (item === null) throw new RangeError(`entry ${change.index} is about ${change.obj}, which was never added`)
  if (change.body === null) return item
  const step = STEPS[change.type] as Step<ChangeType> | undefined
  if (step === undefined) throw new RangeError(`entry ${change.index} has the unknown type ${change.type}`)
  const next = { ...item, ...step(item, change.body, entry) }
  return ASIDE.has(change.type) ? next : { ...next, last: entry }
}

/** All items that the entries leave, in the order in which they were added. Those of which no body is shown are not. */
export function replay(changes: Iterable<RecordedChange>): Map<ItemId, Item> {
  const items = new Map<ItemId, Item>()
  const hidden = new Set<ItemId>()
  for (const change of changes) {
    if (change.body === null && ADDS[change.type] !== undefined) hidden.add(change.obj)
    if (hidden.has(change.obj)) continue
    items.set(change.obj, evolve(items.get(change.obj) ?? null, change))
  }
  return items
}

function added(kind: ItemKind, { obj, body }: RecordedChange, entry: EntryRef): Item {
  return {
    id: obj,
    kind,
    facts: body as FactsOf[ItemKind],
    stages: [],
    statuses: [],
    evidence: [],
    delays: [],
    judgements: [],
    comments: [],
    corrections: [],
    endorsements: [],
    disputes: [],
    templates: [],
    keys: [],
    withdrawn: null,
    added: entry,
    last: entry,
  }
}

type Step<T extends ChangeType> = (item: Item, body: ChangeBodies[T], entry: EntryRef) => Partial<Item>

const STEPS: { readonly [T in ChangeType]?: Step<T> } = {
  'template.set': (item, template, entry) => ({
    templates: [...item.templates.filter(({ type }) => type !== template.type), { ...template, entry }],
  }),
  'key.add': (item, { party, verifierKey, retires }, entry) => ({
    keys: [
      ...item.keys.map((key) => (key.verifierKey === retires ? { ...key, retired: entry } : key)),
      { party, verifierKey, retired: null, entry },
    ],
  }),
  'names.decide': (item, decision, entry) => ({ names: [...(item.names ?? []), { ...decision, entry }] }),
  'item.correct': (item, { changes, reason }, entry) => {
    const facts = item.facts as unknown as Readonly<Record<string, unknown>>
    const before = Object.fromEntries(Object.keys(changes).map((fact) => [fact, facts[fact] ?? null]))
    return {
      facts: { ...facts, ...changes } as unknown as FactsOf[ItemKind],
      corrections: [...item.corrections, { before, reason, entry }],
    }
  },
  'item.withdraw': (_item, { reason }, entry) => ({ withdrawn: { reason, entry } }),
  'stage.set': (item, { stage, party, on, means, scope, evidence, successor }, entry) => ({
    stages: [...item.stages, { stage, party, on, means, scope, withdrawn: null, entry }],
    evidence: withEvidence(item, evidence, { stage, party, entry }),
    ...(successor === null ? {} : { facts: { ...item.facts, successor } as FactsOf[ItemKind] }),
  }),
  'stage.withdraw': (item, { stage, party, reason }, entry) => ({
    stages: item.stages.map((mark) =>
      mark.stage === stage && mark.party === party && mark.withdrawn === null
        ? { ...mark, withdrawn: { reason, entry } }
        : mark,
    ),
  }),
  'evidence.add': (item, { stage, party, ...evidence }, entry) => ({
    evidence: withEvidence(item, [evidence], { stage, party, entry }),
  }),
  'status.set': (item, { status, on, reason, evidence }, entry) => ({
    statuses: [...item.statuses, { status, on, reason, entry }],
    evidence: withEvidence(item, evidence, { stage: null, party: null, entry }),
  }),
  'judgement.add': (item, judgement, entry) => ({ judgements: [...item.judgements, { ...judgement, entry }] }),
  'delay.add': (item, delay, entry) => ({ delays: [...item.delays, { ...delay, entry }] }),
  'comment.add': (item, remark, entry) => ({ comments: [...item.comments, { ...remark, privateTo: null, entry }] }),
  'note.add': (item, remark, entry) => ({
    comments: [...item.comments, { ...remark, privateTo: entry.party, entry }],
  }),
  endorse: (item, word, entry) => ({ endorsements: withWord(item.endorsements, word, entry) }),
  dispute: (item, word, entry) => ({ disputes: withWord(item.disputes, word, entry) }),
}

/** Evidence gets its number within the item for an id: `e1`, `e2`, …. */
function withEvidence(
  item: Item,
  news: readonly NewEvidence[],
  to: Pick<Evidence, 'stage' | 'party' | 'entry'>,
): readonly Evidence[] {
  const numbered = news.map((one, place) => ({ id: `e${item.evidence.length + place + 1}`, ...one, ...to }))
  return [...item.evidence, ...numbered]
}

function withWord(words: readonly PartyWord[], word: ChangeBodies['endorse'], entry: EntryRef): readonly PartyWord[] {
  return [...words, { party: entry.party ?? '', ...word, entry }]
}
