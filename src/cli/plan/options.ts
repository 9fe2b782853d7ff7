import type { OptionShape } from '../option-shape.ts'

/** Options that only the commands of the plan have. */
export const PLAN_OPTIONS = {
  'what-if': { type: 'string', value: 'FILE' },
  objective: { type: 'string', value: 'NAME', values: ['lateness', 'makespan', 'stability'] },
  seed: { type: 'string', value: 'N' },
  budget: { type: 'string', value: 'LIMIT' },
  samples: { type: 'string', value: 'N' },
  week: { type: 'string', value: 'CODE=WEEK' },
} as const satisfies Readonly<Record<string, OptionShape>>

export type PlanOption = keyof typeof PLAN_OPTIONS

/** Commands of the group `planning`. */
export type PlanCommand = 'plan' | 'forecast' | 'calendar'

/** What `paygir plan` can do beside showing the whole. */
export const PLAN_ACTIONS = [
  'show',
  'why',
  'gantt',
  'next',
  'late',
  'step',
  'body',
  'document',
  'set',
  'accept',
  'save',
  'compare',
  'import',
] as const

export type PlanAction = (typeof PLAN_ACTIONS)[number]
