import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { Change } from '../entries/changes.ts'
import { replay } from '../entries/evolve.ts'
import type { DocumentFacts, PlanFacts } from '../items/facts.ts'
import type { NameVerdict } from '../items/item.ts'
import { aHistory, factsOf, NORTH, newEvidence, SOUTH } from '../testing/index.ts'
import { decide } from './decide.ts'
import { REFUSAL_CODES, Refusal, type RefusalCode } from './refusal.ts'

const TODAY = '2024-06-15'
const REL = 'rel:north-south'
const MEMO = 'doc:memo'
const TREATY = 'doc:treaty'
const UND = 'und:bridge'
const KEY = 'north+00000001+AQ=='

const add = (obj: string, facts: Partial<DocumentFacts> = {}): Change => {
  return { type: 'document.add', obj, party: null, body: factsOf('document', facts) }
}

type StageBody = Extract<Change, { type: 'stage.set' }>['body']

/** `move` is a stage and its day: "in-force 2021-05". */
const set = (obj: string, move: string, more: Partial<StageBody> = {}): Change => {
  const [stage, on = ''] = move.split(' ')
  const plain = { party: null, means: null, scope: null, evidence: [], successor: null }
  return { type: 'stage.set', obj, party: null, body: { stage: stage as StageBody['stage'], on, ...plain, ...more } }
}

const correct = (obj: string, changes: Readonly<Record<string, unknown>>): Change => {
  return { type: 'item.correct', obj, party: null, body: { changes, reason: 'it was wrong' } }
}

const key = (verifierKey: string, retires: string | null, party = NORTH): Change => {
  return { type: 'key.add', obj: REL, party: NORTH, body: { party, verifierKey, retires } }
}

const names = (one: string, other: string, decision: NameVerdict): Change => {
  return { type: 'names.decide', obj: REL, party: null, body: { one, other, decision, reason: null } }
}

const endorse = (upTo: string): Change => {
  return { type: 'endorse', obj: UND, party: NORTH, body: { upTo, reason: null } }
}

const status = (word: 'open' | 'done' | 'dropped', on = '2022-01-01'): Change => {
  return { type: 'status.set', obj: UND, party: null, body: { status: word, on, reason: null, evidence: [] } }
}

const plan = (role: PlanFacts['role'], some: Partial<PlanFacts> = {}): Change => {
  return { type: 'plan.add', obj: 'plan:one', party: null, body: factsOf('plan', { role, ...some }) }
}

const START: readonly Change[] = [
  { type: 'relationship.open', obj: REL, party: null, body: factsOf('relationship') },
  { type: 'source.add', obj: 'src:page', party: null, body: factsOf('source') },
  add(MEMO, { signedOn: '2021-01-11' }),
  add(TREATY, { type: 'treaty', signedOn: '2021-02' }),
  { type: 'undertaking.add', obj: UND, party: null, body: factsOf('undertaking') },
]
const SIGNED = [set(MEMO, 'signed 2021-01-11'), set(TREATY, 'signed 2021-02-03')]
const IN_FORCE = [...SIGNED, set(MEMO, 'in-force 2021-05')]
const RATIFIED = set(TREATY, 'consent 2021-06-01', { party: NORTH, means: 'ratification' })
const USED = set(MEMO, 'first-use 2021-09-01', { evidence: [newEvidence('2021-09-01')] })

interface Refused {
  readonly code: RefusalCode
  readonly says: string
  readonly after?: readonly Change[]
  readonly change: Change
  readonly signedBy?: string
}

const CASES: readonly Refused[] = [
  { code: 'R_BAD_SHAPE', says: 'a day that does not exist', change: set(MEMO, 'signed 2021-02-30') },
  {
    code: 'R_BAD_SHAPE',
    says: 'a stage that no ladder has',
    change: set(MEMO, 'agreed-upon 2021-02-03'),
  },
  { code: 'R_BAD_SHAPE', says: 'a fact that no document has', change: add('doc:x', { secret: 1 } as object) },
  { code: 'R_BAD_SHAPE', says: 'a title in no language', change: add('doc:x', { titles: {} }) },
  {
    code: 'R_BAD_SHAPE',
    says: 'a pin whose words are longer than its place',
    change: add('doc:x', { pins: [{ source: 'src:page', start: 0, end: 3, text: 'road' }] }),
  },
  {
    code: 'R_BAD_SHAPE',
    says: 'an address that runs a script',
    change: correct('src:page', { address: 'javascript:1' }),
  },
  {
    code: 'R_BAD_SHAPE',
    says: 'evidence on a document without its stage',
    change: {
      type: 'evidence.add',
      obj: MEMO,
      party: null,
      body: { ...newEvidence('2022'), stage: null, party: null },
    },
  },
  {
    code: 'R_BAD_ID',
    says: 'an undertaking under the id of a document',
    change: { ...START[4], obj: 'doc:y' } as Change,
  },
  { code: 'R_BAD_ID', says: 'an id with a blank', change: add('doc:a b') },
  { code: 'R_ITEM_EXISTS', says: 'a second document of one id', change: add(MEMO) },
  {
    code: 'R_ITEM_WITHDRAWN',
    says: 'a stage of what was withdrawn',
    after: [{ type: 'item.withdraw', obj: MEMO, party: null, body: { reason: 'twice' } }],
    change: SIGNED[0] as Change,
  },
  { code: 'R_UNKNOWN_ITEM', says: 'a stage of nothing', change: set('doc:none', 'signed 2021') },
  { code: 'R_UNKNOWN_ITEM', says: 'a source that is not there', change: add('doc:x', { sources: ['src:none'] }) },
  {
    code: 'R_UNKNOWN_ITEM',
    says: 'a correction that points to nothing',
    change: correct(MEMO, { dependsOn: ['doc:none'] }),
  },
  { code: 'R_WRONG_KIND', says: 'a stage of an undertaking', change: set(UND, 'signed 2021') },
  { code: 'R_WRONG_KIND', says: 'a document for a source', change: add('doc:x', { sources: [MEMO] }) },
  { code: 'R_UNKNOWN_PARTY', says: 'a document with a third side', change: add('doc:x', { parties: [NORTH, 'west'] }) },
  { code: 'R_UNKNOWN_PARTY', says: 'an entry by a stranger', change: { ...status('done'), party: 'west' } as Change },
  {
    code: 'R_PARTY_NEEDED',
    says: 'a consent of nobody',
    after: SIGNED,
    change: set(TREATY, 'consent 2021-06', { means: 'ratification' }),
  },
  {
    code: 'R_PARTY_NEEDED',
    says: 'a private note of nobody',
    change: { type: 'note.add', obj: MEMO, party: null, body: { text: 'To be asked.', language: null } },
  },
  {
    code: 'R_PARTY_NOT_ALLOWED',
    says: 'an entry into force on one side',
    after: SIGNED,
    change: set(MEMO, 'in-force 2021-05', { party: NORTH }),
  },
  {
    code: 'R_PARTY_NOT_OF_DOCUMENT',
    says: 'the consent of a side that has not signed',
    after: [add('doc:x', { type: 'treaty', parties: [NORTH] }), set('doc:x', 'signed 2021-01-11')],
    change: set('doc:x', 'consent 2021-06', { party: SOUTH, means: 'ratification' }),
  },
  { code: 'R_NOT_YOUR_SIDE', says: 'a key for the other side', change: key(KEY, null, SOUTH) },
  { code: 'R_UNKNOWN_FACT', says: 'a correction of no fact', change: correct(MEMO, { colour: 'red' }) },
  { code: 'R_NOTHING_CHANGES', says: 'a correction to the same', change: correct(MEMO, { type: 'memorandum' }) },
  {
    code: 'R_PARTY_IN_USE',
    says: 'a relationship that loses a side',
    after: [correct(REL, { parties: [...factsOf('relationship').parties, { code: 'west', names: { en: 'West' } }] })],
    change: correct(REL, factsOf('relationship') as unknown as Record<string, unknown>),
  },
  {
    code: 'R_PARTY_IN_USE',
    says: 'a document that loses the side that consented',
    after: [...SIGNED, RATIFIED],
    change: correct(TREATY, { parties: [SOUTH] }),
  },
  { code: 'R_DATE_IN_FUTURE', says: 'a stage of tomorrow', after: SIGNED, change: set(MEMO, 'in-force 2024-06-16') },
  { code: 'R_DATE_IN_FUTURE', says: 'a document signed next year', change: add('doc:x', { signedOn: '2025' }) },
  {
    code: 'R_DATE_IMPLAUSIBLE',
    says: 'a Solar Hijri day taken for a Gregorian one',
    change: set(MEMO, 'signed 1405-08-26'),
  },
  {
    code: 'R_DATE_IMPLAUSIBLE',
    says: 'a correction to a Solar Hijri year',
    change: correct(MEMO, { expiresOn: '1406' }),
  },
  {
    code: 'R_DATE_IMPLAUSIBLE',
    says: 'a deadline three centuries away',
    change: add('doc:x', { deadlines: [{ stage: 'in-force', on: '2306-01', why: null }] }),
  },
  {
    code: 'R_DATE_IMPLAUSIBLE',
    says: 'evidence of another calendar beside a good day',
    after: SIGNED,
    change: set(MEMO, 'in-force 2021-05-01', { evidence: [newEvidence('1400-02-11')] }),
  },
  {
    code: 'R_DATE_BEFORE_SIGNATURE',
    says: 'in force before it was signed',
    after: SIGNED,
    change: set(MEMO, 'in-force 2021-01-10'),
  },
  {
    code: 'R_DATE_BEFORE_SIGNATURE',
    says: 'a deadline before the signature',
    change: correct(MEMO, { deadlines: [{ stage: 'in-force', on: '2020', why: null }] }),
  },
  {
    code: 'R_DATE_BEFORE_SIGNATURE',
    says: 'a correction that puts the signature after entry into force',
    after: IN_FORCE,
    change: correct(MEMO, { signedOn: '2021-06-01' }),
  },
  {
    code: 'R_DATE_AFTER_SIGNATURE',
    says: 'initialled after the signature',
    after: SIGNED,
    change: set(TREATY, 'initialled 2021-03-01'),
  },
  {
    code: 'R_DATE_AFTER_SIGNATURE',
    says: 'a signature of another day than the document is signed on',
    change: set(MEMO, 'signed 2021-01-12'),
  },
  {
    code: 'R_DATE_BEFORE_LOWER_STAGE',
    says: 'first use before entry into force',
    after: IN_FORCE,
    change: set(MEMO, 'first-use 2021-04-30', { evidence: [newEvidence('2021-04-30')] }),
  },
  {
    code: 'R_DATE_BEFORE_LOWER_STAGE',
    says: 'resumed before it was suspended',
    after: [...IN_FORCE, set(MEMO, 'suspended 2022-01-01')],
    change: set(MEMO, 'resumed 2021-12-31'),
  },
  {
    code: 'R_DATE_AFTER_HIGHER_STAGE',
    says: 'approved after it came into force',
    after: IN_FORCE,
    change: set(MEMO, 'consent 2022', { party: NORTH, means: 'government-approval' }),
  },
  {
    code: 'R_EXPIRES_BEFORE_SIGNATURE',
    says: 'an end before the beginning',
    change: correct(MEMO, { expiresOn: '2020-12' }),
  },
  {
    code: 'R_STAGE_NOT_IN_TEMPLATE',
    says: 'a joint statement that is ratified',
    after: [add('doc:x', { type: 'joint-statement' })],
    change: set('doc:x', 'consent 2022', { party: NORTH, means: 'ratification' }),
  },
  {
    code: 'R_STAGE_NOT_IN_TEMPLATE',
    says: 'a ratified treaty that is corrected to a joint statement',
    after: [...SIGNED, RATIFIED],
    change: correct(TREATY, { type: 'joint-statement' }),
  },
  { code: 'R_STAGE_ALREADY_SET', says: 'signed twice', after: SIGNED, change: SIGNED[0] as Change },
  {
    code: 'R_STAGE_NOT_SET',
    says: 'taking back what was not set',
    change: { type: 'stage.withdraw', obj: MEMO, party: null, body: { stage: 'signed', party: null, reason: 'no' } },
  },
  {
    code: 'R_LOWER_STAGE_MISSING',
    says: 'a treaty in force with the consent of one side',
    after: [...SIGNED, RATIFIED],
    change: set(TREATY, 'in-force 2022'),
  },
  {
    code: 'R_LOWER_STAGE_MISSING',
    says: 'first use of what is not applied',
    after: SIGNED,
    change: USED,
  },
  {
    code: 'R_LOWER_STAGE_MISSING',
    says: 'full scope without first use',
    after: IN_FORCE,
    change: set(MEMO, 'full-scope 2022', { evidence: [newEvidence('2022')] }),
  },
  {
    code: 'R_HIGHER_STAGE_SET',
    says: 'taking back the signature of what is in force',
    after: IN_FORCE,
    change: { type: 'stage.withdraw', obj: MEMO, party: null, body: { stage: 'signed', party: null, reason: 'no' } },
  },
  {
    code: 'R_HIGHER_STAGE_SET',
    says: 'taking back the entry into force of what is used',
    after: [...IN_FORCE, USED],
    change: { type: 'stage.withdraw', obj: MEMO, party: null, body: { stage: 'in-force', party: null, reason: 'no' } },
  },
  {
    code: 'R_ALREADY_IN_FORCE',
    says: 'provisional application of what is in force',
    after: IN_FORCE,
    change: set(MEMO, 'provisional 2022'),
  },
  {
    code: 'R_MEANS_NEEDED',
    says: 'consent by no means',
    after: SIGNED,
    change: set(TREATY, 'consent 2021-06', { party: NORTH }),
  },
  {
    code: 'R_MEANS_NOT_ALLOWED',
    says: 'a treaty bound by a minister alone',
    after: SIGNED,
    change: set(TREATY, 'consent 2021-06', { party: NORTH, means: 'ministerial-signature' }),
  },
  {
    code: 'R_MEANS_NOT_ALLOWED',
    says: 'means of consent to entry into force',
    after: SIGNED,
    change: set(MEMO, 'in-force 2021-06', { means: 'ratification' }),
  },
  {
    code: 'R_EVIDENCE_NEEDED',
    says: 'operational on hearsay',
    after: IN_FORCE,
    change: set(MEMO, 'first-use 2021-09-01'),
  },
  {
    code: 'R_EVIDENCE_NEEDED',
    says: 'operational on evidence against it',
    after: IN_FORCE,
    change: set(MEMO, 'first-use 2021-09-01', { evidence: [newEvidence('2021-09', { supports: 'against' })] }),
  },
  {
    code: 'R_DOCUMENT_ENDED',
    says: 'a stage of what was terminated',
    after: [...SIGNED, set(MEMO, 'terminated 2022')],
    change: set(MEMO, 'in-force 2022'),
  },
  {
    code: 'R_DOCUMENT_ENDED',
    says: 'a second end',
    after: [...SIGNED, set(MEMO, 'terminated 2022')],
    change: set(MEMO, 'lapsed 2022'),
  },
  {
    code: 'R_DOCUMENT_SUSPENDED',
    says: 'first use while suspended',
    after: [...IN_FORCE, set(MEMO, 'suspended 2021-06')],
    change: USED,
  },
  { code: 'R_NOT_SUSPENDED', says: 'resumed without a pause', after: IN_FORCE, change: set(MEMO, 'resumed 2022') },
  {
    code: 'R_NOT_EXPIRED',
    says: 'lapsed two years before its end',
    after: [...SIGNED, correct(MEMO, { expiresOn: '2026-02' })],
    change: set(MEMO, 'lapsed 2024-02'),
  },
  {
    code: 'R_SUCCESSOR_NEEDED',
    says: 'superseded by nothing',
    after: SIGNED,
    change: set(MEMO, 'superseded 2022'),
  },
  { code: 'R_CIRCLE', says: 'a document that waits for itself', change: correct(MEMO, { dependsOn: [MEMO] }) },
  { code: 'R_STATUS_ALREADY_SET', says: 'open again while open', change: status('open') },
  { code: 'R_REASON_NEEDED', says: 'dropped without a reason', change: status('dropped') },
  {
    code: 'R_SCORE_NOT_ON_SCALE',
    says: 'a two on a scale up to one',
    change: {
      type: 'judgement.add',
      obj: UND,
      party: null,
      body: { scale: 'g20', score: 2, author: 'desk', on: '2022', guideline: 'own', reason: 'Well done.' },
    },
  },
  {
    code: 'R_NOT_THE_LAST_STATE',
    says: 'agreeing to an earlier state',
    after: [key(KEY, null)],
    change: endorse('0'.repeat(64)),
    signedBy: KEY,
  },
  {
    code: 'R_NOT_SIGNED_BY_PARTY',
    says: 'agreeing without the key of the side',
    after: [key(KEY, null)],
    change: endorse('4'.padStart(64, '0')),
  },
  {
    code: 'R_NOT_SIGNED_BY_PARTY',
    says: 'a new key that the old one does not sign',
    after: [key(KEY, null)],
    change: key('north+00000002+AQ==', KEY),
    signedBy: 'north+00000002+AQ==',
  },
  { code: 'R_KEY_KNOWN', says: 'a key a second time', after: [key(KEY, null)], change: key(KEY, KEY), signedBy: KEY },
  { code: 'R_KEY_UNKNOWN', says: 'retiring a key that is none', change: key('north+00000002+AQ==', KEY) },
  {
    code: 'R_KEY_NOT_RETIRED',
    says: 'a second key beside the first',
    after: [key(KEY, null)],
    change: key('north+00000002+AQ==', null),
    signedBy: KEY,
  },
  {
    code: 'R_NAMES_CONTRADICT',
    says: 'one person of two that were decided to be two, through a third name',
    after: [names('A', 'B', 'different'), names('B', 'C', 'same')],
    change: names('A', 'C', 'same'),
  },
  {
    code: 'R_NAMES_CONTRADICT',
    says: 'two persons of one whose names were merged through a third',
    after: [names('A', 'B', 'same'), names('B', 'C', 'same')],
    change: names('A', 'C', 'different'),
  },
  { code: 'R_NOTHING_CHANGES', says: 'taking back what was never decided', change: names('A', 'B', 'undecided') },
  { code: 'R_BAD_SHAPE', says: 'a name and itself', change: names('A', 'A', 'same') },
  { code: 'R_BAD_SHAPE', says: 'names in the other order', change: names('B', 'A', 'same') },
  {
    code: 'R_DATE_IN_FUTURE',
    says: 'a plan made tomorrow',
    change: plan('settings', { asOf: '2024-06-16' }),
  },
  {
    code: 'R_BASELINE_FIXED',
    says: 'another name for a baseline',
    after: [plan('baseline')],
    change: correct('plan:one', { name: 'Agreed later' }),
  },
  {
    code: 'R_BASELINE_FIXED',
    says: 'a baseline that is made settings',
    after: [plan('baseline')],
    change: correct('plan:one', { role: 'settings' }),
  },
  {
    code: 'R_BASELINE_FIXED',
    says: 'settings that become a baseline',
    after: [plan('settings')],
    change: correct('plan:one', { role: 'baseline' }),
  },
]

test('settings of a plan change', () => {
  passes([...START, plan('settings')], correct('plan:one', { contentHash: `sha256:${'b'.repeat(64)}` }))
})

suite('what is refused', () => {
  for (const { code, says, after = [], change, signedBy = null } of CASES) {
    test(`${code}: ${says}`, () => {
      const history = [...START, ...after]
      for (const [place, earlier] of history.entries()) passes(history.slice(0, place), earlier)
      const items = replay(aHistory(history))
      const before = JSON.stringify([...items])
      const refused = (error: unknown) => error instanceof Refusal && error.code === code
      assert.throws(() => decide(change, { items, today: TODAY, signedBy }), refused)
      assert.equal(JSON.stringify([...items]), before, 'deciding changes nothing')
    })
  }

  test('every code has a case', () => {
    const shown = new Set(CASES.map(({ code }) => code))
    assert.deepEqual(
      REFUSAL_CODES.filter((code) => !shown.has(code)),
      [],
    )
  })
})

/** What a case is built on is itself no illegal move. */
function passes(before: readonly Change[], change: Change): void {
  decide(change, { items: replay(aHistory(before)), today: TODAY, signedBy: null })
}
