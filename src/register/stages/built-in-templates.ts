import type { DocumentTypeCode } from './document-types.ts'
import type { Rung } from './stage-codes.ts'
import type { ConsentMeans } from './stage-mark.ts'
import type { ForceBy, Need, RungRule, Scope, StageTemplate } from './template.ts'

/** Rungs that each party reaches by itself. */
const PER_PARTY: ReadonlySet<Rung> = new Set(['consent', 'notes'])

/** One letter a rung, in the order of the ladder: r required, o optional, - none. */
const LETTERS: Readonly<Record<string, Need>> = { r: 'required', o: 'optional', '-': 'none' }

const ORDER: readonly Rung[] = [
  'negotiated',
  'initialled',
  'signed',
  'consent',
  'notes',
  'provisional',
  'in-force',
  'registered',
  'set-up',
  'resourced',
  'first-use',
  'full-scope',
]

interface Row {
  readonly type: DocumentTypeCode
  /** Twelve letters. */
  readonly rungs: string
  readonly means: readonly ConsentMeans[]
  readonly forceBy: readonly ForceBy[]
  readonly scope: Scope
  readonly basis: string
}

const PARLIAMENT: readonly ConsentMeans[] = [
  'ratification',
  'parliament-approval',
  'acceptance',
  'accession',
  'exchange-of-instruments',
]
const GOVERNMENT: readonly ConsentMeans[] = [
  'government-approval',
  'presidential-decree',
  'ministerial-signature',
  'signature',
  'notification',
]
const VIENNA = 'Vienna Convention on the Law of Treaties, articles 11-16 and 24; which rungs apply: assumption'
const ASSUMPTION = 'assumption'

/**
 * Negotiation, initialling and registration are optional everywhere: a register usually begins with the signature,
 * and registration (Charter of the United Nations, article 102) holds no document back.
 */
const ROWS: readonly Row[] = [
  { type: 'treaty', rungs: 'oorrroroooro', means: PARLIAMENT, forceBy: ['notes'], scope: 'whole', basis: VIENNA },
  {
    type: 'agreement',
    rungs: 'oorrroroooro',
    means: [...PARLIAMENT, ...GOVERNMENT],
    forceBy: ['notes'],
    scope: 'whole',
    basis: VIENNA,
  },
  {
    type: 'protocol',
    rungs: 'o-rooor-ooro',
    means: [...PARLIAMENT, ...GOVERNMENT],
    forceBy: ['as-parent', 'notes', 'stated-date'],
    scope: 'whole',
    basis: ASSUMPTION,
  },
  {
    type: 'memorandum',
    rungs: 'o-rooor-ooro',
    means: GOVERNMENT,
    forceBy: ['stated-date', 'notes'],
    scope: 'whole',
    basis: ASSUMPTION,
  },
  {
    type: 'programme',
    rungs: 'o-r---o-ooro',
    means: [],
    forceBy: ['signature'],
    scope: 'items',
    basis: ASSUMPTION,
  },
  {
    type: 'exchange-of-notes',
    rungs: 'o--ororoooro',
    means: [...PARLIAMENT, ...GOVERNMENT],
    forceBy: ['reply'],
    scope: 'whole',
    basis: ASSUMPTION,
  },
  {
    type: 'joint-statement',
    rungs: 'o-r---------',
    means: [],
    forceBy: ['political'],
    scope: 'commitments',
    basis: ASSUMPTION,
  },
  {
    type: 'minutes',
    rungs: 'o-r---o-----',
    means: [],
    forceBy: ['signature'],
    scope: 'decisions',
    basis: ASSUMPTION,
  },
  {
    type: 'contract',
    rungs: 'o-roo-o-ooro',
    means: [...PARLIAMENT, ...GOVERNMENT],
    forceBy: ['signature', 'stated-date'],
    scope: 'whole',
    basis: ASSUMPTION,
  },
  {
    type: 'other',
    rungs: 'oorooooooooo',
    means: [...PARLIAMENT, ...GOVERNMENT],
    forceBy: ['signature'],
    scope: 'whole',
    basis: ASSUMPTION,
  },
]

/** The templates that hold where a relationship has not put its own in their place. One for each type. */
export const BUILT_IN_TEMPLATES: readonly StageTemplate[] = ROWS.map(({ rungs, ...row }) => ({
  ...row,
  rungs: ORDER.map((rung, place): RungRule => {
    return { rung, need: LETTERS[rungs[place] ?? '-'] ?? 'none', perParty: PER_PARTY.has(rung) }
  }),
}))
