import {
  DOCUMENT_TYPES,
  type FactsOf,
  type ItemKind,
  MEETING_KINDS,
  PLAN_ROLES,
  RELIABILITIES,
  RENEWALS,
  type RegisterLanguage,
  UNDERTAKING_KINDS,
} from '../../../register/index.ts'

export const LANGUAGES: readonly RegisterLanguage[] = ['en', 'fa', 'tg', 'ru']

/**
 * How one value stands in cells.
 * `text`: must be there. `optional`: empty for null. `number`: digits; `count`: digits, empty for null. `local`: one column a language,
 * `titles.en`; `optional-local`: all of them empty for null. `list`: words with `; ` between them, or a JSON array where a word would not survive that. `words`: one
 * of the words given, and `absent` where the cell is empty; `stage`: the code of a stage, `optional-stage`: or null.
 */
export type CellKind =
  | 'text'
  | 'optional'
  | 'number'
  | 'count'
  | 'local'
  | 'optional-local'
  | 'list'
  | 'stage'
  | 'optional-stage'
  | { readonly words: readonly string[]; readonly absent?: string | null }

/** Values of one kind in rows of a sheet of their own, in the order of the rows. */
export interface ChildSheet {
  readonly sheet: string
  readonly columns: Readonly<Record<string, CellKind>>
}

export type FactKind = CellKind | ChildSheet

/** Pins stand in the sheet `pins`: of an item where the column `evidence` is empty, else of that evidence. */
export const PINS: ChildSheet = {
  sheet: 'pins',
  columns: { source: 'text', start: 'number', end: 'number', text: 'text' },
}

/** The facts of each kind, in the order of the columns. */
export const FACT_COLUMNS: { readonly [K in ItemKind]: { readonly [F in keyof FactsOf[K]]-?: FactKind } } = {
  relationship: {
    names: 'local',
    parties: { sheet: 'parties', columns: { code: 'text', names: 'local' } },
  },
  body: {
    names: 'local',
    party: 'optional',
    field: 'optional',
    contacts: { sheet: 'contacts', columns: { name: 'text', role: 'optional', address: 'optional' } },
  },
  event: {
    kind: { words: MEETING_KINDS },
    titles: 'local',
    from: 'optional',
    until: 'optional',
    place: 'optional',
    sessionNumber: 'count',
    host: 'optional',
    note: 'optional',
    sources: 'list',
  },
  source: {
    publisher: 'optional',
    title: 'optional',
    address: 'optional',
    language: 'optional',
    publishedOn: 'optional',
    textHash: 'optional',
    reliability: { words: RELIABILITIES, absent: 'F' },
  },
  record: { source: 'text', recordHash: 'text', accepted: 'list', rejected: 'list' },
  document: {
    type: { words: DOCUMENT_TYPES },
    titles: 'local',
    signedOn: 'optional',
    place: 'optional',
    languages: 'list',
    prevailing: 'optional',
    signatories: { sheet: 'signatories', columns: { name: 'text', office: 'optional', party: 'optional' } },
    parties: 'list',
    field: 'text',
    termMonths: 'count',
    expiresOn: 'optional',
    renewal: { words: RENEWALS, absent: 'unknown' },
    noticeDays: 'count',
    parent: 'optional',
    successor: 'optional',
    dependsOn: 'list',
    event: 'optional',
    responsible: { sheet: 'responsible', columns: { body: 'text', party: 'optional' } },
    deadlines: { sheet: 'deadlines', columns: { stage: 'stage', on: 'text', why: 'optional' } },
    sources: 'list',
    pins: PINS,
    note: 'optional',
    unverified: 'list',
  },
  undertaking: {
    kind: { words: UNDERTAKING_KINDS },
    actors: 'list',
    body: 'optional',
    action: 'local',
    due: 'optional',
    field: 'optional',
    record: 'optional',
    document: 'optional',
    sources: 'list',
    pins: PINS,
    note: 'optional',
  },
  contradiction: {
    topic: 'text',
    titles: 'optional-local',
    about: 'list',
    claims: { sheet: 'claims', columns: { value: 'text', source: 'optional' } },
  },
  draft: { title: 'text', text: 'text' },
  plan: { role: { words: PLAN_ROLES }, name: 'text', asOf: 'text', contentHash: 'text' },
}

/** The sheet of each kind of item, in the order in which items can be entered. */
export const ITEM_SHEETS: readonly (readonly [ItemKind, string])[] = [
  ['relationship', 'relationship'],
  ['source', 'sources'],
  ['body', 'bodies'],
  ['event', 'events'],
  ['record', 'records'],
  ['document', 'documents'],
  ['undertaking', 'undertakings'],
  ['contradiction', 'contradictions'],
  ['draft', 'drafts'],
  ['plan', 'plans'],
]

export function isChildSheet(kind: FactKind): kind is ChildSheet {
  return typeof kind === 'object' && 'sheet' in kind
}

/** The facts of a kind with their cells, by name. */
export function factsOf(kind: ItemKind): readonly (readonly [string, FactKind])[] {
  return Object.entries(FACT_COLUMNS[kind])
}

/** The columns that a value takes: one, or one for each language. */
export function columnsOf(name: string, kind: CellKind): readonly string[] {
  return isLocal(kind) ? LANGUAGES.map((language) => `${name}.${language}`) : [name]
}

export function isLocal(kind: FactKind): kind is 'local' | 'optional-local' {
  return kind === 'local' || kind === 'optional-local'
}
