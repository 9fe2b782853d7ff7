import type { OptionShape } from '../option-shape.ts'

/** Options that only the commands of the plan have. */
export const PLAN_OPTIONS = {
  week: { type: 'string', value: 'CODE=WEEK' },
} as const satisfies Readonly<Record<string, OptionShape>>

export type PlanOption = keyof typeof PLAN_OPTIONS

/** Commands of the group `planning`. */
export type PlanCommand = 'calendar'
