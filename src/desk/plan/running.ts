import { loadPlannerThread, type PlannerThread } from '../../adapters/index.ts'

/** How work in the planner's thread is followed, and ended. */
export interface Running {
  /** A thread that somebody holds open; without it one that rests is taken, or one is opened. */
  readonly thread?: PlannerThread
  /** Ends the work with what there is by then. Null: it ends by itself. */
  readonly timeLimitMs?: number | null
  /** Schedules made, or samples drawn, so far; now and then. */
  readonly onProgress?: (done: number) => void
  /** Once it is aborted, the work ends with what there is. */
  readonly stop?: AbortSignal
}

/** To start a thread takes longer than to make most plans: so many wait for the next work. */
const MOST_AT_REST = 2
const atRest: PlannerThread[] = []

/** Work in the thread that is held open, or in one that has nothing else to do. */
export async function inThread<T>({ thread }: Running, work: (thread: PlannerThread) => Promise<T>): Promise<T> {
  if (thread !== undefined) return work(thread)
  const own = takeRested() ?? (await loadPlannerThread()).openPlannerThread()
  try {
    return await work(own)
  } finally {
    if (own.isOpen() && atRest.length < MOST_AT_REST) atRest.push(own)
    else await own.close()
  }
}

/** Null when none rests. One that an error has ended meanwhile is let go. */
function takeRested(): PlannerThread | null {
  for (let thread = atRest.pop(); thread !== undefined; thread = atRest.pop()) if (thread.isOpen()) return thread
  return null
}
