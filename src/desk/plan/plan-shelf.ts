import { loadPlannerThread, type PlannerThread } from '../../adapters/index.ts'
import { CalendarError, type Forecast, PlanError, type Schedule } from '../../planner/index.ts'
import type { Vocabulary } from '../../words/index.ts'
import { namesOf } from '../../words/plan/index.ts'
import { type ForecastWishes, forecastsOf, type Scheduled } from './forecasts-of.ts'
import { heldTo } from './held.ts'
import { type PlanDesk, type Plannable, plannable } from './plannable.ts'
import type { Running } from './running.ts'
import { scheduleOf } from './schedule-of.ts'
import type { Replanned, Replanning } from './what-if.ts'

/** A plan that was made by what is stored. */
export interface StoredPlan {
  readonly plan: Plannable
  readonly schedule: Schedule
  /** Of every goal, without what matters most. */
  readonly forecasts: readonly Forecast[]
  /** Entries of the log by which it was made. */
  readonly size: number
}

/** Plans by what is stored, each kept while it is asked for and its register stays as it is. */
export interface PlanShelf {
  /** The plan from `at` on, today when null: made once for a size of the log, a day and a side. Throws like `plannable`. */
  readonly plan: (desk: PlanDesk, at: string | null, telling: Telling) => Promise<StoredPlan>
  /** Forecasts of a plan as `forecastsOf` makes them, in the same thread. */
  readonly forecasts: (of: Scheduled, wishes: ForecastWishes) => Promise<readonly Forecast[]>
  /** Keeps a what-if as it was shown to its owner, until others of theirs come after it, or too many of everybody's. */
  readonly remember: (of: { readonly id: string; readonly owner: string }, shown: ShownWhatIf) => void
  readonly remembered: (id: string) => ShownWhatIf | null
  /** Ends the thread in which plans are made. */
  readonly close: () => Promise<void>
}

/** What was shown of a what-if: the stored plan, the one with the change, and how it was searched. */
export interface ShownWhatIf {
  readonly rel: string
  readonly before: StoredPlan
  readonly after: Replanned
  readonly forecasts: readonly Forecast[]
  readonly choices: Omit<Replanning, 'settings' | 'whatIf' | 'words'>
}

/** In which language plans are told, and how far their making is. */
export interface Telling extends Pick<Running, 'onProgress'> {
  readonly words: Vocabulary
  /** Asked before a plan is made that is not kept yet; gives what is called once it is made. What it throws is thrown on. */
  readonly enter?: () => () => void
}

/** Plans of a few registers, days and sides; each is some megabytes. */
const MOST_KEPT = 12
/** What-ifs that are remembered: of one owner, so that nobody pushes out those of others, and of everybody. */
const MOST_OF_ONE = 8
const MOST_REMEMBERED = 40

/** An empty shelf. Its thread begins with the first plan. */
export function makePlanShelf(): PlanShelf {
  const kept = new Map<string, Promise<StoredPlan>>()
  const shownWhatIfs = new Map<string, { readonly owner: string; readonly shown: ShownWhatIf }>()
  let thread: Promise<PlannerThread> | null = null
  const openThread = async () => (await loadPlannerThread()).openPlannerThread()
  return {
    async plan(desk, at, telling) {
      const size = await (await desk.store.log(desk.rel)).size()
      const key = JSON.stringify([desk.rel, size, at ?? desk.today, desk.reader.party])
      thread ??= openThread()
      const opened = await thread
      const leave = kept.has(key) ? undefined : telling.enter?.()
      const making = kept.get(key) ?? make({ desk, at, size }, telling, opened).finally(leave)
      // Whoever is asked for last goes last.
      kept.delete(key)
      kept.set(key, making)
      dropOldest(kept, MOST_KEPT)
      try {
        return toldIn(await making, telling.words)
      } catch (error) {
        kept.delete(key)
        // A thread that has ended would refuse all that comes after.
        if (!(error instanceof PlanError || error instanceof CalendarError)) thread = null
        throw error
      }
    },
    async forecasts(of, wishes) {
      thread ??= openThread()
      return forecastsOf(of, wishes, { thread: await thread })
    },
    remember({ id, owner }, shown) {
      shownWhatIfs.set(id, { owner, shown })
      const own = [...shownWhatIfs].filter(([, one]) => one.owner === owner)
      for (const [old] of own.slice(0, -MOST_OF_ONE)) shownWhatIfs.delete(old)
      dropOldest(shownWhatIfs, MOST_REMEMBERED)
    },
    remembered: (id) => shownWhatIfs.get(id)?.shown ?? null,
    async close() {
      kept.clear()
      await (await thread)?.close()
    },
  }
}

function dropOldest(kept: Map<string, unknown>, most: number): void {
  const [oldest] = kept.keys()
  if (kept.size > most && oldest !== undefined) kept.delete(oldest)
}

interface Wanted {
  readonly desk: PlanDesk
  readonly at: string | null
  readonly size: number
}

async function make({ desk, at, size }: Wanted, telling: Telling, thread: PlannerThread): Promise<StoredPlan> {
  const { words, onProgress } = telling
  const plan = await plannable(desk, { at, settings: null, whatIf: null }, words)
  const running = { thread, ...(onProgress === undefined ? {} : { onProgress }) }
  const schedule = await scheduleOf(plan, { origin: await heldTo(plan, desk) }, running)
  const forecasts = await forecastsOf({ plan, schedule }, { group: null }, { thread })
  return { plan, schedule, forecasts, size }
}

/** The same plan with its names in the language. */
function toldIn(stored: StoredPlan, words: Vocabulary): StoredPlan {
  const { plan } = stored
  return { ...stored, plan: { ...plan, names: namesOf(plan.items, plan.network, words) } }
}
