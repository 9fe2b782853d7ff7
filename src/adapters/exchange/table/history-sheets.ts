import { CONSENT_MEANS, DELAY_REASONS, SCALES, UNDERTAKING_STATUSES } from '../../../register/index.ts'
import type { CellKind } from './fact-columns.ts'

/**
 * What has happened to an item: one row a mark. `step` is the number of the entry within the item's history: rows of
 * one step were entered together, evidence with the move that it proves; rows without a step come last, in the order
 * of the sheets and rows. `withdrawn` is the reason for which a stage was withdrawn, `withdrawnStep` its step.
 */
export const HISTORY_SHEETS = {
  templates: {
    type: 'text',
    rungs: 'list',
    means: 'list',
    forceBy: 'list',
    scope: { words: ['whole', 'items', 'commitments', 'decisions'] },
    basis: 'text',
  },
  stages: {
    stage: 'stage',
    party: 'optional',
    on: 'text',
    means: { words: CONSENT_MEANS, absent: null },
    scope: 'optional',
    successor: 'optional',
    withdrawn: 'optional',
    step: 'count',
    withdrawnStep: 'count',
  },
  evidence: {
    id: 'optional',
    stage: 'optional-stage',
    party: 'optional',
    supports: { words: ['for', 'against'] },
    on: 'text',
    source: 'optional',
    grade: 'number',
    text: 'text',
    attachment: 'optional',
    step: 'count',
  },
  statuses: { status: { words: UNDERTAKING_STATUSES }, on: 'text', reason: 'optional', step: 'count' },
  delays: {
    reason: { words: DELAY_REASONS },
    party: 'optional',
    since: 'optional',
    waitsFor: 'optional',
    text: 'text',
    source: 'optional',
  },
  judgements: {
    scale: { words: Object.keys(SCALES) },
    score: 'number',
    author: 'text',
    on: 'text',
    guideline: 'text',
    reason: 'text',
  },
  comments: { text: 'text', language: 'optional', privateTo: 'optional' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, CellKind>>>>

export type HistorySheet = keyof typeof HISTORY_SHEETS

/** Who entered the row, and when: told in an export, passed over in an import. */
export const TOLD_COLUMNS = ['entered.at', 'entered.by', 'entered.party', 'entered.index'] as const
