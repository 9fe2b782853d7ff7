import { problemOf } from '../../../api/problem.ts'
import type { Decided } from '../api.ts'
import { isChanged } from './send-decided.ts'

export interface KeeperPort {
  /** Keeps what is decided; gives the version that is kept by then. `outlivesPage`: the page is being left. */
  readonly send: (decided: Decided, outlivesPage: boolean) => Promise<number>
  /** It is going to be sent. */
  readonly onQueued: (decided: Decided) => void
  readonly onKept: (version: number) => void
  readonly onFailed: (failure: unknown) => void
  /** Calls back after so many milliseconds; gives what prevents it. */
  readonly wait: (run: () => void, ms: number) => () => void
}

export interface Keeper {
  /** What is decided by now; it is sent when `keep` is called. */
  readonly decide: (decided: Decided) => void
  /** True when that has something to send. */
  readonly keep: (choices?: { readonly outlivesPage?: boolean }) => boolean
  /** Nothing is tried again any more. */
  readonly stop: () => void
}

/** What is waited before a failed try is made again, the longest from then on. */
const AGAIN_MS = [2_000, 5_000, 15_000, 60_000] as const

/**
 * Sends what was decided, the last of it last, and again by itself where that failed for a reason that passes. Of two
 * states that wait for their turn only the later one is sent. Nothing more is sent after E_REVIEW_CHANGED.
 */
export function keeperFrom(first: Decided, { send, onQueued, onKept, onFailed, wait }: KeeperPort): Keeper {
  let latest = first
  let kept: Decided | null = first
  /** What waits for its turn, and is lost if the page is left. */
  let queued: Decided | null = null
  let last: Promise<void> = Promise.resolve()
  let [isOver, failures, notAgain] = [false, 0, () => {}]
  const failed = (now: Decided, failure: unknown) => {
    if (kept === now) kept = null
    isOver ||= isChanged(failure)
    onFailed(failure)
    if (isOver || !passes(failure)) return
    notAgain()
    notAgain = wait(() => void keep(), AGAIN_MS[Math.min(failures, AGAIN_MS.length - 1)] ?? 0)
    failures++
  }
  function keep({ outlivesPage = false } = {}): boolean {
    const now = latest
    if (isOver || (now === kept && !(outlivesPage && queued === now))) return false
    notAgain()
    kept = now
    queued = now
    onQueued(now)
    const begin = async () => {
      if (queued !== now) return
      queued = null
      const version = await send(now, outlivesPage)
      failures = 0
      onKept(version)
    }
    const sent = outlivesPage ? begin() : last.then(begin)
    last = sent.catch((failure) => failed(now, failure))
    return true
  }
  return {
    decide(decided) {
      latest = decided
    },
    keep,
    stop: () => notAgain(),
  }
}

/** True of what may be otherwise soon: no answer, too many requests, a server in trouble. */
function passes(failure: unknown): boolean {
  const { status } = problemOf(failure)
  return status === 0 || status === 429 || status >= 500
}
