import type { Change, NewEvidence } from '../entries/changes.ts'
import type { PartialDate } from '../items/common.ts'
import { BUILT_IN_TEMPLATES } from '../stages/built-in-templates.ts'
import { hashOf } from './entries.ts'
import { factsOf, NORTH, SOUTH } from './facts.ts'

const REL = 'rel:north-south'
const DOC = 'doc:one'
const UND = 'und:one'

/** Evidence before it is entered: for, of the day given. */
export function newEvidence(on: PartialDate, some: Partial<NewEvidence> = {}): NewEvidence {
  return { supports: 'for', on, source: null, grade: 2, text: 'It was seen.', attachment: null, pins: [], ...some }
}

const OPENED: readonly Change[] = [
  { type: 'relationship.open', obj: REL, party: null, body: factsOf('relationship') },
  ...BUILT_IN_TEMPLATES.slice(0, 1).map(
    (template): Change => ({ type: 'template.set', obj: REL, party: null, body: template }),
  ),
  ...[NORTH, SOUTH].map((party): Change => {
    const body = { party, verifierKey: `${party}+00000000+AQ==`, retires: null }
    return { type: 'key.add', obj: REL, party, body }
  }),
  {
    type: 'names.decide',
    obj: REL,
    party: null,
    body: { one: 'Lale Demirsoy', other: 'Leyla Demirsoy', decision: 'same', reason: null },
  },
  { type: 'body.add', obj: 'body:one', party: null, body: factsOf('body') },
  { type: 'source.add', obj: 'src:one', party: null, body: factsOf('source') },
  { type: 'event.add', obj: 'event:one', party: null, body: factsOf('event', { sources: ['src:one'] }) },
]

const DOCUMENT: readonly Change[] = [
  {
    type: 'document.add',
    obj: DOC,
    party: null,
    body: factsOf('document', {
      titles: { en: 'Memorandum on roads', fa: 'یادداشت تفاهم راه‌ها', ru: 'Меморандум о дорогах' },
      event: 'event:one',
      sources: ['src:one'],
      responsible: [{ body: 'body:one', party: NORTH }],
      deadlines: [{ stage: 'in-force', on: '2021-06', why: 'said at the session' }],
    }),
  },
  {
    type: 'stage.set',
    obj: DOC,
    party: null,
    body: {
      stage: 'signed',
      party: null,
      on: '2021-01-11',
      means: null,
      scope: null,
      evidence: [newEvidence('2021-01-11', { source: 'src:one' })],
      successor: null,
    },
  },
  {
    type: 'evidence.add',
    obj: DOC,
    party: SOUTH,
    body: { ...newEvidence('2021-03'), supports: 'against', stage: 'in-force', party: null },
  },
  {
    type: 'stage.set',
    obj: DOC,
    party: NORTH,
    body: {
      ...{ stage: 'in-force', party: null, on: '2021-04' },
      means: null,
      scope: null,
      evidence: [],
      successor: null,
    },
  },
  {
    type: 'stage.withdraw',
    obj: DOC,
    party: NORTH,
    body: { stage: 'in-force', party: null, reason: 'taken for another' },
  },
  {
    type: 'delay.add',
    obj: DOC,
    party: null,
    body: {
      reason: 'funding',
      party: SOUTH,
      since: '2021-05',
      waitsFor: null,
      text: 'No money yet.',
      source: 'src:one',
    },
  },
  { type: 'item.correct', obj: DOC, party: null, body: { changes: { place: 'Bridgetown' }, reason: 'was missing' } },
  { type: 'comment.add', obj: DOC, party: SOUTH, body: { text: 'To be raised at the next session.', language: 'en' } },
  { type: 'note.add', obj: DOC, party: SOUTH, body: { text: 'Not before the budget.', language: 'en' } },
]

const REST: readonly Change[] = [
  {
    type: 'undertaking.add',
    obj: UND,
    party: null,
    body: factsOf('undertaking', { due: '2021-12', document: DOC, body: 'body:one' }),
  },
  {
    type: 'record.add',
    obj: 'rec:one',
    party: null,
    body: factsOf('record', { accepted: [UND], rejected: ['d2'] }),
  },
  {
    type: 'status.set',
    obj: UND,
    party: NORTH,
    body: { status: 'in-progress', on: '2021-02', reason: null, evidence: [newEvidence('2021-02')] },
  },
  {
    type: 'judgement.add',
    obj: UND,
    party: null,
    body: { scale: 'g20', score: 0, author: 'desk', on: '2021-07-01', guideline: 'own', reason: 'Half is done.' },
  },
  { type: 'contradiction.add', obj: 'con:one', party: null, body: factsOf('contradiction', { about: [DOC] }) },
  { type: 'plan.add', obj: 'plan:one', party: null, body: factsOf('plan') },
  { type: 'draft.add', obj: 'draft:one', party: NORTH, body: factsOf('draft') },
  { type: 'item.withdraw', obj: 'con:one', party: null, body: { reason: 'one and the same bridge' } },
]

/** Where the history below last says something new of the document. */
const LAST_OF_DOCUMENT = OPENED.length + DOCUMENT.findLastIndex(({ type }) => type === 'item.correct')

const WORDS: readonly Change[] = [
  { type: 'endorse', obj: DOC, party: NORTH, body: { upTo: hashOf(LAST_OF_DOCUMENT), reason: null } },
  { type: 'dispute', obj: DOC, party: SOUTH, body: { upTo: hashOf(LAST_OF_DOCUMENT), reason: 'the place is another' } },
]

/** A short history of North and South in which each type of change occurs. Give it to `aHistory` for its places. */
export const EVERY_CHANGE: readonly Change[] = [...OPENED, ...DOCUMENT, ...REST, ...WORDS]
