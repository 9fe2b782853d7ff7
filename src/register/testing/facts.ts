import type {
  BodyFacts,
  ContradictionFacts,
  DocumentFacts,
  EventFacts,
  FactsOf,
  ItemKind,
  PublicationFacts,
  RecordFacts,
  RelationshipFacts,
  UndertakingFacts,
} from '../items/facts.ts'

/** The two parties of all made-up cases. */
export const NORTH = 'north'
export const SOUTH = 'south'

const A_HASH = `sha256:${'a'.repeat(64)}`

const relationship: RelationshipFacts = {
  names: { en: 'North and South' },
  parties: [
    { code: NORTH, names: { en: 'North' } },
    { code: SOUTH, names: { en: 'South' } },
  ],
}

const body: BodyFacts = { names: { en: 'Ministry of Roads' }, party: NORTH, field: 'transport', contacts: [] }

const event: EventFacts = {
  kind: 'session',
  titles: { en: 'First session' },
  from: '2021-01-10',
  until: '2021-01-11',
  place: null,
  sessionNumber: 1,
  host: NORTH,
  note: null,
  sources: [],
}

const source: PublicationFacts = {
  publisher: 'Northern Gazette',
  title: null,
  address: 'https://example.org/first-session',
  language: 'en',
  publishedOn: '2021-01-12',
  textHash: null,
  reliability: 'B',
}

const record: RecordFacts = { source: 'src:one', recordHash: A_HASH, accepted: [], rejected: [] }

const document: DocumentFacts = {
  type: 'memorandum',
  titles: { en: 'Memorandum on roads' },
  signedOn: '2021-01-11',
  place: null,
  languages: ['en'],
  prevailing: null,
  signatories: [],
  parties: [NORTH, SOUTH],
  field: 'transport',
  termMonths: null,
  expiresOn: null,
  renewal: 'unknown',
  noticeDays: null,
  parent: null,
  successor: null,
  dependsOn: [],
  event: null,
  responsible: [],
  deadlines: [],
  sources: [],
  pins: [],
  note: null,
  unverified: [],
}

const undertaking: UndertakingFacts = {
  kind: 'commitment',
  actors: [NORTH],
  body: null,
  action: { en: 'Open the bridge' },
  due: null,
  field: 'transport',
  record: null,
  document: null,
  sources: [],
  pins: [],
  note: null,
}

const contradiction: ContradictionFacts = {
  topic: 'whether the bridge is open',
  titles: null,
  about: [],
  claims: [
    { value: 'it is', source: null },
    { value: 'it is not', source: null },
  ],
}

const PLAIN: FactsOf = {
  relationship,
  body,
  event,
  source,
  record,
  document,
  undertaking,
  contradiction,
  draft: { title: 'Second bridge', text: 'To be thought over.' },
  plan: { role: 'settings', name: 'Before the second session', asOf: '2021-02-01', contentHash: A_HASH },
}

/** Plain facts of the kind, with those that a case is about in their place. */
export function factsOf<K extends ItemKind>(kind: K, some: Partial<FactsOf[K]> = {}): FactsOf[K] {
  return { ...PLAIN[kind], ...some }
}
