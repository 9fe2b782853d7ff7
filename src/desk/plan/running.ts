import { loadPlannerThread, type PlannerThread } from '../../adapters/index.ts'

/** How work in the planner's thread is followed, and ended. */
export interface Running {
  /** A thread that somebody holds open; without it one is opened for the work, and closed. */
  readonly thread?: PlannerThread
  /** Ends the work with what there is by then. Null: it ends by itself. */
  readonly timeLimitMs?: number | null
  /** Schedules made, or samples drawn, so far; now and then. */
  readonly onProgress?: (done: number) => void
  /** Once it is aborted, the work ends with what there is. */
  readonly stop?: AbortSignal
}

/** Work in the thread that is held open, or in one of its own. */
export async function inThread<T>({ thread }: Running, work: (thread: PlannerThread) => Promise<T>): Promise<T> {
  if (thread !== undefined) return work(thread)
  const own = (await loadPlannerThread()).openPlannerThread()
  try {
    return await work(own)
  } finally {
    await own.close()
  }
}
