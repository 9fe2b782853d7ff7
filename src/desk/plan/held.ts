import { formatIsoDay } from '../../calendar/index.ts'
import type { Baseline, DatedTask, PlanSettings, Schedule } from '../../planner/index.ts'
import type { Access } from '../register/index.ts'
import { dayNumber } from './days.ts'
import type { Plannable } from './plannable.ts'
import { contentOf, plansOf } from './stored-files.ts'

/** The plan that another is made from; without tasks the other is made afresh. */
export interface Origin {
  readonly former: readonly DatedTask[]
  /** Whether tasks may also move earlier where a goal gains by it. */
  readonly movesUp: boolean
}

/**
 * The plan that is held to: the later of the one shown when the settings were stored and of the last baseline. So what was
 * told stays true until something changes. Throws StoreError.
 */
export async function heldTo(
  { items, settings, today }: Pick<Plannable, 'items' | 'settings' | 'today'>,
  desk: Pick<Access, 'store' | 'rel'>,
): Promise<Origin> {
  const kept = plansOf(items, 'baseline').at(-1)
  const stored = plansOf(items, 'settings').at(-1)
  if (kept !== undefined && (stored === undefined || kept.added.index > stored.last.index)) {
    const baseline = (await contentOf(kept, desk)) as Baseline | null
    return { former: baseline !== null && baseline.asOf <= today ? baseline.tasks : [], movesUp: false }
  }
  if (stored === undefined || settings.held === undefined) return { former: [], movesUp: false }
  const former = Object.entries(settings.held).map(([id, { start, end, bodies }]) => ({
    ...{ id, start: dayNumber(start), end: dayNumber(end) },
    ...(bodies === undefined ? {} : { bodies }),
  }))
  return { former, movesUp: false }
}

/** The days of a schedule as settings hold them, once they are stored with it. */
export function held({ tasks }: Schedule): NonNullable<PlanSettings['held']> {
  const days = ({ start, end, bodies }: Schedule['tasks'][number]) => ({
    start: formatIsoDay(start),
    end: formatIsoDay(end),
    bodies: [...bodies],
  })
  return Object.fromEntries(tasks.map((task) => [task.id, days(task)]))
}
