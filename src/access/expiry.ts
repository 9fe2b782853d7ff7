const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A session that nobody used for a working day is over. */
export const SESSION_IDLE_MS = 8 * HOUR
/** However much it is used, after a week one signs in again. */
export const SESSION_LONGEST_MS = 7 * DAY
/** How exactly the last use of a session is known: writing it down at each request would cost more than it tells. */
export const SESSION_STEP_MS = MINUTE
/** The link of the first start. */
export const SETUP_MS = 24 * HOUR

/** A link for a new password: whoever asked for it is waiting. */
export const RECOVERY_MS = 24 * HOUR
/** How long it is told afterwards who gave one to whom. */
export const RECOVERY_KEPT_MS = 365 * DAY

/** How long links and tokens hold, in days: what is usual, and at most. */
export const INVITATION_DAYS = { usual: 7, most: 30 } as const
export const SHARE_DAYS = { usual: 14, most: 366 } as const
export const TOKEN_DAYS = { usual: 90, most: 366 } as const

export interface SessionTimes {
  readonly createdAt: number
  readonly usedAt: number
}

export function isSessionOver({ createdAt, usedAt }: SessionTimes, now: number): boolean {
  return now - usedAt >= SESSION_IDLE_MS || now - createdAt >= SESSION_LONGEST_MS
}

export function afterDays(now: number, days: number): number {
  return now + days * DAY
}
