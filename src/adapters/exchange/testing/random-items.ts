import fc from 'fast-check'
import {
  CONSENT_MEANS,
  DELAY_REASONS,
  DOCUMENT_TYPES,
  type FactsOf,
  type Item,
  type ItemId,
  type ItemKind,
  RENEWALS,
  type RecordedChange,
  replay,
  STAGE_CODES,
  UNDERTAKING_STATUSES,
} from '../../../register/index.ts'

/** Characters that some format trips over, among plain ones. */
const NASTY = [
  ...[
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '\n',
    "'",
    '"',
    ',',
    ';',
    '[',
    ']',
    '{',
    ' ',
    '\\',
    '<',
    '>',
    '&',
    '_x0041_',
    ']]>',
  ],
  ...[
    '\u0001',
    '\u007F',
    '\u0085',
    '\u200C',
    '\u200F',
    '\uFEFF',
    '\uFFFD',
    '\uFFFE',
    '😀',
    '𐎠',
    '\u{1FFFE}',
    'ӣ',
    'ی',
    'a',
  ],
  ...['1', '0', 'é', 'e\u0301', '＝', '\u2028', '__proto__'],
]

/** A text of one to six parts, each of which some format trips over. */
export const nastyText = fc
  .array(fc.constantFrom(...NASTY), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''))
const text = nastyText
const optional = fc.option(text)
const texts = fc.array(text, { maxLength: 3 })
const date = fc.constantFrom('2021', '2021-02', '2021-02-03', '2022-05-30')
const party = fc.option(fc.constantFrom('ir', 'tj'))
const local = fc
  .record({ en: text, fa: text, tg: text, ru: text }, { requiredKeys: [] })
  .map((titles) => (Object.keys(titles).length === 0 ? { en: 'x' } : titles))
const pin = fc
  .record({ start: fc.nat(9), text })
  .map(({ start, text }) => ({ source: 'src:a', start, end: start + text.length, text }))
const pins = fc.array(pin, { maxLength: 2 })

/** Ids of all items that there can be; every id that is pointed to is one of them. */
const idsOf = (kind: string) => ['a', 'b', 'c'].map((name) => `${kind}:${name}`)
const idOf = (kind: string) => fc.constantFrom(...idsOf(kind))
const idsFrom = (kind: string) => fc.uniqueArray(idOf(kind), { maxLength: 2 })

const FACTS: { readonly [K in ItemKind]: fc.Arbitrary<FactsOf[K]> } = {
  relationship: fc.record({
    names: local,
    parties: fc.array(fc.record({ code: text, names: local }), { maxLength: 3 }),
  }),
  body: fc.record({
    names: local,
    party,
    field: optional,
    contacts: fc.array(fc.record({ name: text, role: optional, address: optional }), { maxLength: 2 }),
  }),
  event: fc.record({
    kind: fc.constantFrom('session', 'visit'),
    titles: local,
    from: fc.option(date),
    until: fc.option(date),
    place: optional,
    sessionNumber: fc.option(fc.nat(99)),
    host: party,
    note: optional,
    sources: idsFrom('src'),
  }),
  source: fc.record({
    publisher: optional,
    title: optional,
    address: optional,
    language: optional,
    publishedOn: fc.option(date),
    textHash: optional,
    reliability: fc.constantFrom('A', 'F'),
  }),
  record: fc.record({ source: idOf('src'), recordHash: text, accepted: idsFrom('und'), rejected: texts }),
  document: fc.record({
    type: fc.constantFrom(...DOCUMENT_TYPES),
    titles: local,
    signedOn: fc.option(date),
    place: optional,
    languages: texts,
    prevailing: optional,
    signatories: fc.array(fc.record({ name: text, office: optional, party }), { maxLength: 2 }),
    parties: texts,
    field: text,
    termMonths: fc.option(fc.nat(99)),
    expiresOn: fc.option(date),
    renewal: fc.constantFrom(...RENEWALS),
    noticeDays: fc.option(fc.nat(99)),
    parent: fc.option(idOf('doc')),
    successor: fc.option(idOf('doc')),
    dependsOn: idsFrom('doc'),
    event: fc.option(idOf('event')),
    responsible: fc.array(fc.record({ body: idOf('body'), party }), { maxLength: 2 }),
    deadlines: fc.array(fc.record({ stage: fc.constantFrom(...STAGE_CODES), on: date, why: optional }), {
      maxLength: 2,
    }),
    sources: idsFrom('src'),
    pins,
    note: optional,
    unverified: texts,
  }),
  undertaking: fc.record({
    kind: fc.constantFrom('commitment', 'ask'),
    actors: texts,
    body: fc.option(idOf('body')),
    action: local,
    due: fc.option(date),
    field: optional,
    record: fc.option(idOf('rec')),
    document: fc.option(idOf('doc')),
    sources: idsFrom('src'),
    pins,
    note: optional,
  }),
  contradiction: fc.record({
    topic: text,
    titles: fc.option(local),
    about: idsFrom('doc'),
    claims: fc.array(fc.record({ value: text, source: fc.option(idOf('src')) }), { maxLength: 2 }),
  }),
  draft: fc.record({ title: text, text }),
  plan: fc.record({ role: fc.constantFrom('settings', 'baseline'), name: text, asOf: date, contentHash: text }),
}

const PREFIX: Readonly<Record<ItemKind, string>> = {
  relationship: 'rel',
  body: 'body',
  event: 'event',
  source: 'src',
  record: 'rec',
  document: 'doc',
  undertaking: 'und',
  contradiction: 'con',
  draft: 'draft',
  plan: 'plan',
}

interface Loose {
  readonly type: string
  readonly obj: ItemId
  readonly party: string | null
  readonly body: unknown
}

const newEvidence = fc.record({
  supports: fc.constantFrom('for', 'against'),
  on: date,
  source: fc.option(idOf('src')),
  grade: fc.integer({ min: 1, max: 6 }),
  text,
  attachment: optional,
  pins,
})
const evidences = fc.array(newEvidence, { maxLength: 2 })
const stage = fc.constantFrom(...STAGE_CODES)

const DOCUMENT_MOVES: readonly fc.Arbitrary<readonly [string, unknown]>[] = [
  fc
    .record({
      stage: stage.filter((code) => code !== 'superseded'),
      party,
      on: date,
      means: fc.option(fc.constantFrom(...CONSENT_MEANS)),
      scope: optional,
      evidence: evidences,
      successor: fc.constant(null),
    })
    .map((body) => ['stage.set', body] as const),
  fc.record({ stage, party, reason: text }).map((body) => ['stage.withdraw', body] as const),
  fc.tuple(newEvidence, stage, party).map(([one, stage, party]) => ['evidence.add', { ...one, stage, party }] as const),
]
const UNDERTAKING_MOVES: readonly fc.Arbitrary<readonly [string, unknown]>[] = [
  fc
    .record({ status: fc.constantFrom(...UNDERTAKING_STATUSES), on: date, reason: optional, evidence: evidences })
    .map((body) => ['status.set', body] as const),
  fc.tuple(newEvidence, party).map(([one, party]) => ['evidence.add', { ...one, stage: null, party }] as const),
]
const ASIDES: readonly fc.Arbitrary<readonly [string, unknown]>[] = [
  fc
    .record({
      reason: fc.constantFrom(...DELAY_REASONS),
      party,
      since: fc.option(date),
      waitsFor: fc.option(idOf('doc')),
      text,
      source: fc.option(idOf('src')),
    })
    .map((body) => ['delay.add', body] as const),
  fc
    .record({
      scale: fc.constant('g20'),
      score: fc.integer({ min: -1, max: 1 }),
      author: text,
      on: date,
      guideline: text,
      reason: text,
    })
    .map((body) => ['judgement.add', body] as const),
  fc.record({ text, language: fc.option(fc.constantFrom('fa', 'tg')) }).map((body) => ['comment.add', body] as const),
  fc.record({ text, language: fc.constant(null) }).map((body) => ['note.add', body] as const),
]

function movesFor(kind: ItemKind): fc.Arbitrary<readonly [string, unknown]> {
  if (kind === 'document') return fc.oneof(...DOCUMENT_MOVES, ...ASIDES)
  if (kind === 'undertaking') return fc.oneof(...UNDERTAKING_MOVES, ...ASIDES)
  return fc.oneof(...ASIDES)
}

function additionsOf(kind: ItemKind, names: readonly string[]): readonly fc.Arbitrary<Loose>[] {
  const type = kind === 'relationship' ? 'relationship.open' : `${kind}.add`
  return names.map((name) =>
    FACTS[kind].map((body) => ({ type, obj: `${PREFIX[kind]}:${name}`, party: kind === 'draft' ? 'ir' : null, body })),
  )
}

/** Registers that no rule would let come about, and any format has to carry: three items of each kind, with marks. */
export const randomItems: fc.Arbitrary<ReadonlyMap<ItemId, Item>> = fc
  .tuple(
    fc.tuple(
      ...(Object.keys(FACTS) as ItemKind[]).flatMap((kind) =>
        additionsOf(kind, kind === 'relationship' ? ['a'] : ['a', 'b', 'c']),
      ),
    ),
    fc.array(fc.constantFrom('document' as const, 'undertaking' as const, 'body' as const).chain(looseMove), {
      maxLength: 24,
    }),
  )
  .map(([additions, moves]) => {
    // What fast-check makes has no prototype; what a store reads has.
    const loose = JSON.parse(JSON.stringify([...additions, ...moves])) as readonly Loose[]
    return replay(loose.map(recorded))
  })

function looseMove(kind: ItemKind): fc.Arbitrary<Loose> {
  return fc
    .tuple(movesFor(kind), idOf(PREFIX[kind]), fc.constantFrom('ir', 'tj'))
    .map(([[type, body], obj, side]) => ({ type, obj, party: type === 'note.add' ? side : null, body }))
}

/** The change as the entry with the number. */
export function recorded({ type, obj, party, body }: Loose, index: number): RecordedChange {
  const at = new Date(1_700_000_000_000 + index * 1000).toISOString()
  return { type, obj, party, body, index, hash: index.toString(16).padStart(64, '0'), at, by: 'test' } as RecordedChange
}

/** The item without where and by whom its parts were entered, which another register tells otherwise. */
export function bare(item: Item): unknown {
  const { id, kind, facts, stages, statuses, evidence, delays, judgements, comments, templates, withdrawn } = item
  const parts = { stages, statuses, evidence, delays, judgements, comments, templates }
  const without = Object.entries(parts).map(([name, list]) => [
    name,
    list.map(({ entry: _entry, ...one }) => ('withdrawn' in one ? { ...one, withdrawn: one.withdrawn?.reason } : one)),
  ])
  return { id, kind, facts, ...Object.fromEntries(without), withdrawn: withdrawn?.reason ?? null }
}
