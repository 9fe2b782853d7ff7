/** What a run is given. */
export interface RunContext {
  readonly rounds: number
  /** Every choice that looks like chance follows from it. */
  readonly seed: number
  /** A folder of the run's own, which the database's server can reach. */
  readonly folder: string
  /** Takes how many rounds are done. */
  readonly tell: (done: number) => void
}

/** What a run has come to. */
export interface Outcome {
  readonly rounds: number
  /** What did not hold, a line each; none when all is well. */
  readonly failures: readonly string[]
  /** The longest time in milliseconds, and what took it; null where time says nothing. */
  readonly worst: Worst | null
  /** Further figures, a line each. */
  readonly notes: readonly string[]
  /** Why nothing was run; null when it was. */
  readonly skipped: string | null
}

export interface Worst {
  readonly ms: number
  readonly of: string
}

/** One kind of fault that is tried many times. */
export interface FaultRun {
  readonly name: string
  /** What has to hold. */
  readonly what: string
  /** Rounds when nobody says otherwise. */
  readonly rounds: number
  readonly run: (context: RunContext) => Promise<Outcome>
}

export function skipped(reason: string): Outcome {
  return { rounds: 0, failures: [], worst: null, notes: [], skipped: reason }
}

/** Keeps the longest time. */
export function slowest(of: string): { readonly add: (ms: number) => void; readonly worst: () => Worst | null } {
  let longest: number | null = null
  return {
    add(ms) {
      longest = Math.max(longest ?? 0, ms)
    },
    worst: () => (longest === null ? null : { ms: longest, of }),
  }
}

/** Time since the beginning, in milliseconds. */
export function stopwatch(): () => number {
  const begun = performance.now()
  return () => performance.now() - begun
}
