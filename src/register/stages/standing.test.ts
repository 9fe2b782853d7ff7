import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { PartialDate } from '../items/common.ts'
import type { DocumentItem, Evidence } from '../items/item.ts'
import { aDocument, consented, NORTH, reached, SOUTH, seen } from '../testing/index.ts'
import { BUILT_IN_TEMPLATES } from './built-in-templates.ts'
import { DOCUMENT_TYPES, type DocumentTypeCode } from './document-types.ts'
import { RUNGS } from './stage-codes.ts'
import type { StageMark } from './stage-mark.ts'
import { type Standing, standingOf } from './standing.ts'
import { ruleOf, templateFor } from './template-for.ts'

const WITHDRAWN = { reason: 'taken for another', entry: reached('signed', '2021').entry }

interface Case {
  readonly says: string
  readonly type: DocumentTypeCode
  readonly stages: readonly StageMark[]
  readonly evidence?: readonly Evidence[]
  /** When the source of the evidence was published. */
  readonly published?: PartialDate
  readonly expected: Omit<Standing, 'cells'>
  /** `rung party knowledge` of the cells that are set or spoken of. */
  readonly cells: readonly string[]
}

const AT = (rung: Standing['rung'], more: Partial<Standing> = {}) => {
  return { rung, condition: 'active', operational: false, full: false, ...more } as const
}
const SIGNED = reached('signed', '2021-02-03')
const BOTH = [consented(NORTH, '2021-05'), consented(SOUTH, '2021-06')]

const CASES: readonly Case[] = [
  { says: 'nothing is known', type: 'treaty', stages: [], expected: AT(null), cells: [] },
  {
    says: 'signed, and a page says so',
    type: 'treaty',
    stages: [SIGNED],
    evidence: [seen('signed', '2021-02-03')],
    expected: AT('signed'),
    cells: ['signed  evidenced'],
  },
  {
    says: 'the consent of one side is not yet the rung',
    type: 'treaty',
    stages: [SIGNED, consented(NORTH, '2021-05')],
    expected: AT('signed'),
    cells: ['signed  no-evidence', 'consent north no-evidence'],
  },
  {
    says: 'the consent of both is',
    type: 'treaty',
    stages: [SIGNED, ...BOTH],
    expected: AT('consent'),
    cells: ['signed  no-evidence', 'consent north no-evidence', 'consent south no-evidence'],
  },
  {
    says: 'in use in part',
    type: 'memorandum',
    stages: [SIGNED, reached('in-force', '2021-08'), reached('first-use', '2021-09', { scope: 'one route' })],
    evidence: [seen('first-use', '2021-09')],
    expected: AT('first-use', { operational: true }),
    cells: ['signed  no-evidence', 'in-force  no-evidence', 'first-use  evidenced'],
  },
  {
    says: 'one page says in use, another not',
    type: 'memorandum',
    stages: [SIGNED, reached('in-force', '2021-08'), reached('first-use', '2021-09')],
    evidence: [seen('first-use', '2021-09'), seen('first-use', '2021-10', { id: 'e2', supports: 'against' })],
    expected: AT('first-use', { operational: true }),
    cells: ['signed  no-evidence', 'in-force  no-evidence', 'first-use  contradicted'],
  },
  ...[
    { says: 'in use by a sentence that cannot be judged', some: { grade: 6 } as const },
    { says: 'in use by what is doubtful', some: { grade: 4 } as const },
    { says: 'in use by a sentence without a source', some: { source: null } },
  ].map(({ says, some }) => ({
    says,
    type: 'memorandum' as const,
    stages: [SIGNED, reached('in-force', '2021-08'), reached('first-use', '2021-09'), reached('full-scope', '2022')],
    evidence: [seen('first-use', '2021-09', some), seen('full-scope', '2022', { id: 'e2', ...some })],
    expected: AT('in-force'),
    cells: ['signed  no-evidence', 'in-force  no-evidence', 'first-use  claimed', 'full-scope  claimed'],
  })),
  {
    says: 'in use by a sentence of whoever saw it, and a file',
    type: 'memorandum',
    stages: [SIGNED, reached('in-force', '2021-08'), reached('first-use', '2021-09')],
    evidence: [seen('first-use', '2021-09', { source: null, grade: 3, attachment: `sha256:${'0'.repeat(64)}` })],
    expected: AT('first-use', { operational: true }),
    cells: ['signed  no-evidence', 'in-force  no-evidence', 'first-use  evidenced'],
  },
  ...[
    { says: 'in use by a source of the day before', published: '2021-09-01', on: '2021-09-02', isProof: false },
    { says: 'in use by a source of the month before', published: '2021-08', on: '2021-09-02', isProof: false },
    { says: 'in use by a source of the same day', published: '2021-09-02', on: '2021-09-02', isProof: true },
    { says: 'in use by a source of the same month', published: '2021-09', on: '2021-09-02', isProof: true },
    { says: 'in use in a month by a source of a day in it', published: '2021-09-02', on: '2021-09', isProof: true },
    { says: 'in use by a later source', published: '2022', on: '2021-09-02', isProof: true },
  ].map(({ says, published, on, isProof }) => ({
    ...{ says, published, type: 'memorandum' as const, evidence: [seen('first-use', on)] },
    stages: [SIGNED, reached('in-force', '2021-08'), reached('first-use', on)],
    expected: isProof ? AT('first-use', { operational: true }) : AT('in-force'),
    cells: ['signed  no-evidence', 'in-force  no-evidence', `first-use  ${isProof ? 'evidenced' : 'claimed'}`],
  })),
  {
    says: 'in use by a file beside a source that is older',
    type: 'memorandum',
    published: '2021-08',
    stages: [SIGNED, reached('in-force', '2021-08'), reached('first-use', '2021-09')],
    evidence: [seen('first-use', '2021-09', { attachment: `sha256:${'0'.repeat(64)}` })],
    expected: AT('first-use', { operational: true }),
    cells: ['signed  no-evidence', 'in-force  no-evidence', 'first-use  evidenced'],
  },
  {
    says: 'in force by what announced it: other stages than use are told as they are entered',
    type: 'memorandum',
    published: '2021-07',
    stages: [SIGNED, reached('in-force', '2021-08')],
    evidence: [seen('in-force', '2021-08')],
    expected: AT('in-force'),
    cells: ['signed  no-evidence', 'in-force  evidenced'],
  },
  {
    says: 'said to be in force, and only denied',
    type: 'memorandum',
    stages: [SIGNED, reached('in-force', '2021-08')],
    evidence: [seen('in-force', '2021-10', { supports: 'against' })],
    expected: AT('signed'),
    cells: ['signed  no-evidence', 'in-force  denied'],
  },
  {
    says: 'taken back',
    type: 'memorandum',
    stages: [SIGNED, reached('in-force', '2021-08', { withdrawn: WITHDRAWN })],
    expected: AT('signed'),
    cells: ['signed  no-evidence'],
  },
  {
    says: 'suspended',
    type: 'memorandum',
    stages: [SIGNED, reached('suspended', '2022')],
    expected: AT('signed', { condition: 'suspended' }),
    cells: ['signed  no-evidence'],
  },
  {
    says: 'suspended and resumed',
    type: 'memorandum',
    stages: [SIGNED, reached('suspended', '2022'), reached('resumed', '2023')],
    expected: AT('signed'),
    cells: ['signed  no-evidence'],
  },
]

suite('where a document stands', () => {
  for (const { says, type, stages, evidence = [], published = null, expected, cells } of CASES) {
    test(says, () => {
      const document: DocumentItem = aDocument({ type }, { stages, evidence })
      const { cells: found, ...standing } = standingOf(document, templateFor(null, type), () => published)
      assert.deepEqual(standing, expected)
      const spoken = found.filter(({ on, evidence }) => on !== null || evidence.length > 0)
      assert.deepEqual(
        spoken.map(({ rung, party, knowledge }) => `${rung} ${party ?? ''} ${knowledge}`),
        cells,
      )
      const ids = new Set(document.evidence.map(({ id }) => id))
      assert.ok(found.every((cell) => cell.evidence.every((id) => ids.has(id))))
      assert.deepEqual(JSON.parse(JSON.stringify(found)), found)
    })
  }
})

suite('the built-in templates', () => {
  for (const type of DOCUMENT_TYPES) {
    test(`${type} has its way to operation`, () => {
      const template = templateFor(null, type)
      assert.deepEqual(
        template.rungs.map(({ rung }) => rung),
        RUNGS,
      )
      const hasConsent = ruleOf(template, 'consent').need !== 'none'
      assert.equal(template.means.length > 0, hasConsent, 'means of consent where there is consent, and only there')
      assert.ok(template.basis.length > 0 && template.forceBy.length > 0)
    })
  }
  test('there is one for each type', () => assert.equal(BUILT_IN_TEMPLATES.length, DOCUMENT_TYPES.length))
})
