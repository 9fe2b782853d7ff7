import { compareSchedules, type PlanSettings, type Schedule, type ScheduleDiff } from '../../planner/index.ts'
import type { Change } from '../../register/index.ts'
import type { Vocabulary } from '../../words/index.ts'
import { acceptedSettings, type Version } from './accepted-settings.ts'
import { held } from './held.ts'
import { type PlanDesk, type Plannable, plannable } from './plannable.ts'
import type { Running } from './running.ts'
import { type ScheduleChoices, scheduleOf } from './schedule-of.ts'
import { changesFor, type KeepingFile } from './stored-files.ts'

/** A plan and what it moves in the one before. */
export interface Replanned {
  readonly plan: Plannable
  readonly schedule: Schedule
  readonly diff: ScheduleDiff
}

/** By what is planned anew. */
export interface Replanning extends Omit<ScheduleChoices, 'origin'> {
  readonly at: string | null
  /** Settings in the place of the stored ones; null for those. */
  readonly settings: PlanSettings | null
  /** Settings laid over them. */
  readonly whatIf: PlanSettings | null
  readonly words: Vocabulary
}

/** Plans from the plan before on, and moves no more of it than the change asks for. Throws like `scheduleOf`. */
export async function replanned(
  before: Version,
  desk: PlanDesk,
  { at, settings, whatIf, words, running = {}, ...choices }: Replanning & { readonly running?: Running },
): Promise<Replanned> {
  const plan = await plannable(desk, { at, settings, whatIf }, words)
  const origin = { former: before.schedule.tasks, movesUp: true }
  const schedule = await scheduleOf(plan, { ...choices, origin }, running)
  return { plan, schedule, diff: compareSchedules(before.schedule, schedule) }
}

/**
 * What is to be stored when a change is accepted as it was shown; or only the steps named, the others staying where they
 * were. Throws PlanError for steps that do not move, or that cannot stay.
 */
export async function accepted(
  { before, after }: { readonly before: Version; readonly after: Replanned },
  desk: PlanDesk,
  { steps, ...choices }: Omit<Replanning, 'settings' | 'whatIf'> & { readonly steps: readonly string[] | null },
): Promise<Replanned> {
  if (steps === null) return after
  const settings = acceptedSettings(before, after, steps)
  return replanned(before, desk, { ...choices, settings, whatIf: null })
}

/** What is entered so that the settings of the plan are stored together with its days: the settings first. Throws StoreError. */
export function settingsChanges(
  { plan, schedule }: Pick<Replanned, 'plan' | 'schedule'>,
  { desk, reason }: { readonly desk: PlanDesk; readonly reason: string },
  keeping: KeepingFile,
): Promise<readonly [Change, ...Change[]]> {
  const content = { ...plan.settings, held: held(schedule) }
  return changesFor({ role: 'settings', name: 'settings', content, reason }, desk, keeping)
}
