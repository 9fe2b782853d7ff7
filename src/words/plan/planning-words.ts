import type { MspdiIssue } from '../../adapters/index.ts'
import type { Basis, LinkKind, NotPlanned, Objective, Outlook, StartReason } from '../../planner/index.ts'
import type { Template } from '../advice.ts'

/** Sentences of why a step starts when it does; a link and a body have one for each way they hold it. */
export type ReasonLabel = Exclude<StartReason['kind'], 'predecessor' | 'body'> | LinkKind | 'body' | 'bodyAway'

export const PLANNING_LABELS = [
  ...(['summary', 'summaryLate', 'inTime', 'proved', 'offLateness', 'offEnd', 'nothing'] as const),
  ...(['next', 'bothSides', 'underWay', 'from', 'canSlip', 'decides', 'noNext'] as const),
  ...([
    'late',
    'noneLate',
    'lateLine',
    'lateUses',
    'toldDelay',
    'useTask',
    'useBegun',
    'useUnbegun',
    'useAssumed',
  ] as const),
  ...(['useBody', 'useOff', 'useWindow', 'useSetDay', 'useKept', 'useLag', 'useOthers', 'expired'] as const),
  ...(['chain', 'chainLine', 'before', 'beforeReached', 'beforeNone', 'beforeMissed', 'noSession'] as const),
  ...(['beforeOver', 'overSteps', 'forward', 'noForward', 'canCome', 'cameForward'] as const),
  ...(['assumptions', 'more', 'stepOf', 'takes', 'takesNone', 'everyDay', 'basis', 'who', 'never', 'returns'] as const),
  ...([
    'changed',
    'unchanged',
    'sameGoals',
    'moved',
    'movedEarlier',
    'length',
    'goalLater',
    'goalEarlier',
    'added',
  ] as const),
  ...(['removed', 'because', 'freed', 'written', 'progress', 'progressTime', 'progressForecast', 'whatIf'] as const),
  ...([
    'forecast',
    'p50',
    'p80',
    'p80None',
    'p80Beyond',
    'range',
    'missing',
    'chance',
    'neverShare',
    'influences',
    'influence',
    'pace',
    'samples',
  ] as const),
  ...(['saved', 'stored', 'notStored', 'baseline', 'baselineSame', 'slip', 'noBaseline', 'notRead'] as const),
] as const

export type PlanningLabel = (typeof PLANNING_LABELS)[number]

/** What is said of plans and forecasts, in one language. */
export interface PlanningWords {
  readonly page: Readonly<Record<PlanningLabel, Template>>
  readonly reasons: Readonly<Record<ReasonLabel, Template>>
  /** What of a project file a plan cannot say. */
  readonly notRead: Readonly<Record<MspdiIssue['kind'], string>>
  /** Why something of the register has no plan. */
  readonly notPlanned: Readonly<Record<NotPlanned, string>>
  readonly outlooks: Readonly<Record<Outlook, Template>>
  readonly objectives: Readonly<Record<Objective, string>>
  readonly bases: Readonly<Record<Basis['kind'], string>>
  readonly states: Readonly<Record<'waiting' | 'started' | 'done', string>>
  readonly steps: (count: number) => string
  readonly durations: (count: number) => string
  /** Days on which somebody works. */
  readonly workingDays: (count: number) => string
  /** Days of the year, worked or not. */
  readonly calendarDays: (count: number) => string
}
