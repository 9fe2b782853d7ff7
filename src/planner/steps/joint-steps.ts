import { assumedLogNormal, assumedRange, MILESTONE } from './durations.ts'
import type { StepCode } from './step-codes.ts'
import { type After, ofEach, reached, type StepRow, together } from './step-row.ts'

/** Days from the second note to entry into force, as is usual where the text does not say otherwise. An assumption. */
const DAYS_AFTER_NOTES = 30

/** Up to the signature, for a document that is not signed yet. */
export const BEFORE_SIGNATURE: readonly StepRow[] = [
  together({
    code: 'negotiation',
    by: ['lead'],
    duration: assumedLogNormal(60, 0.7, 'talks of experts; no case with dates'),
    after: [],
    towards: 'signed',
  }),
  reached({ code: 'signature', duration: MILESTONE, after: [{ step: 'negotiation' }], towards: 'signed' }),
]

/** The consent of each side is told to the other. */
export const NOTES: StepRow = ofEach({
  code: 'note-verbale',
  by: ['treaty-department'],
  duration: assumedLogNormal(10, 0.6, 'note that the domestic procedures are completed; no case with dates'),
  after: [
    { step: 'promulgation' },
    { step: 'government-approval' },
    { step: 'presidential-decree' },
    { step: 'signature' },
  ],
  towards: 'notes',
  isRung: true,
})

/** By the second note, or by what the document says. */
export const FORCE_BY_NOTES: StepRow = reached({
  code: 'entry-into-force',
  duration: MILESTONE,
  after: [{ step: 'note-verbale', lagDays: DAYS_AFTER_NOTES }],
  towards: 'in-force',
})

/** On the day of the reply, of the parent's force, or of the last consent: nothing more is waited for. */
export const FORCE_AT_ONCE: StepRow = { ...FORCE_BY_NOTES, after: [{ step: 'note-verbale' }] }

/** Charter of the United Nations, article 102. One side does it for both, and nothing waits for it. */
export const REGISTRATION: StepRow = together({
  code: 'registration',
  calendar: 'every-day',
  by: ['treaty-department'],
  duration: assumedRange([15, 60, 360], 'filing with the Secretariat; no case with dates'),
  after: [{ step: 'entry-into-force' }],
  towards: 'registered',
  isRung: true,
})

/**
 * From the paper to its use. All but the use itself can be prepared before the entry into force: the visa memorandum of
 * 8 November 2023 was used on the very day of its entry into force. A side pays for what it has consented to.
 */
export const CARRYING_OUT: readonly StepRow[] = [
  ofEach({
    code: 'focal-points',
    by: ['lead'],
    duration: assumedRange([5, 15, 60], 'naming of focal points; a like protocol gives co-chairs 30 days'),
    after: [{ step: 'signature' }],
    towards: 'set-up',
  }),
  together({
    code: 'working-group',
    by: ['lead'],
    duration: assumedRange([10, 20, 60], 'first meeting of the working group; no case with dates'),
    after: [{ step: 'focal-points' }],
    towards: 'set-up',
  }),
  together({
    code: 'rules',
    by: ['lead'],
    duration: assumedRange([15, 30, 120], 'rules of procedure, forms, tariffs; no case with dates'),
    after: [{ step: 'working-group' }],
    towards: 'set-up',
  }),
  reached({ code: 'set-up', duration: MILESTONE, after: [{ step: 'rules' }], towards: 'set-up' }),
  ofEach({
    code: 'money',
    by: ['finance'],
    duration: assumedLogNormal(40, 0.7, 'place in the budget, or a contract; no case with dates'),
    after: [
      { step: 'set-up' },
      { step: 'promulgation' },
      { step: 'government-approval' },
      { step: 'presidential-decree' },
    ],
    towards: 'resourced',
    never: {
      chance: 0.02,
      basis: { kind: 'assumption', note: 'one undertaking of the sample was not paid for years; no count of many' },
    },
  }),
  reached({ code: 'resourced', duration: MILESTONE, after: [{ step: 'money' }], towards: 'resourced' }),
  together({
    code: 'start-up',
    by: ['lead'],
    duration: assumedRange([10, 30, 120], 'preparing the first use: trial, training, announcement; no case with dates'),
    after: [{ step: 'resourced' }],
    towards: 'first-use',
  }),
  reached({
    code: 'first-use',
    duration: MILESTONE,
    after: [{ step: 'start-up' }, { step: 'entry-into-force' }],
    towards: 'first-use',
  }),
  together({
    code: 'commission-review',
    calendar: 'every-day',
    by: ['commission'],
    duration: {
      days: 1,
      estimate: {
        shape: 'fixed',
        basis: { kind: 'assumption', note: 'the commission looks at the first results on a day of its session' },
      },
    },
    after: [{ step: 'first-use' }],
    towards: 'full-scope',
  }),
  together({
    code: 'extension',
    by: ['lead'],
    duration: assumedLogNormal(120, 0.8, 'from the first use to the whole scope; no case with dates'),
    after: [{ step: 'first-use' }],
    towards: 'full-scope',
  }),
  reached({
    code: 'full-scope',
    duration: MILESTONE,
    after: [{ step: 'extension' }, { step: 'commission-review' }],
    towards: 'full-scope',
  }),
]

/** What a step would wait for if it were part of the document's way; empty for a step of a country's own procedure. */
export function afterOf(code: StepCode): readonly After[] {
  const rows = [...BEFORE_SIGNATURE, NOTES, FORCE_AT_ONCE, ...CARRYING_OUT]
  return rows.find((row) => row.code === code)?.after ?? []
}
