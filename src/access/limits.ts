/** How many tries there have been that counted, and when the last one was. */
export interface Tries {
  readonly count: number
  /** Milliseconds since 1970, UTC. */
  readonly lastAt: number
}

export interface Limit {
  /** Tries that nobody has to wait for. */
  readonly free: number
  /** What is waited after the first that is not free; twice as long after each further one. */
  readonly firstWaitMs: number
  readonly longestWaitMs: number
  /** After this time without a try all is forgotten. */
  readonly forgetMs: number
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/**
 * Of one name, from wherever: at the longest wait an attacker has 96 tries a day, and a rightful owner a quarter of an
 * hour to wait.
 */
export const SIGN_IN_OF_NAME: Limit = {
  ...{ free: 5, firstWaitMs: 5_000, longestWaitMs: 15 * MINUTE },
  forgetMs: 24 * HOUR,
}

/**
 * Of one address, whatever the names: many people can stand behind one, and all behind a proxy. It slows what is wrong
 * and refuses nothing that is right.
 */
export const SIGN_IN_OF_ADDRESS: Limit = {
  ...{ free: 30, firstWaitMs: 1_000, longestWaitMs: MINUTE },
  forgetMs: HOUR,
}

/** Of links that are opened: their secrets cannot be guessed, and asking for them costs the server work. */
export const LINKS_OF_ADDRESS: Limit = {
  ...{ free: 60, firstWaitMs: 1_000, longestWaitMs: MINUTE },
  forgetMs: 10 * MINUTE,
}

/** Milliseconds until the next try is heard; 0 when it is heard now. */
export function waitMs(tries: Tries | null, now: number, limit: Limit): number {
  if (tries === null || isForgotten(tries, now, limit)) return 0
  const over = tries.count - limit.free
  if (over < 0) return 0
  // A clock that went back must not lock anybody out for longer than the longest wait.
  const elapsedMs = Math.max(0, now - tries.lastAt)
  const wait = Math.min(limit.longestWaitMs, limit.firstWaitMs * 2 ** Math.min(over, 30))
  return Math.max(0, wait - elapsedMs)
}

/** What is remembered after a try that was heard. */
export function afterTry(tries: Tries | null, now: number, limit: Limit): Tries {
  const before = tries === null || isForgotten(tries, now, limit) ? 0 : tries.count
  return { count: before + 1, lastAt: now }
}

function isForgotten({ lastAt }: Tries, now: number, { forgetMs }: Limit): boolean {
  return now - lastAt >= forgetMs
}
