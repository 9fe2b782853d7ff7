import { fill } from '../../words/index.ts'
import type { Session } from '../session.ts'

/** Work shorter than this shows no progress. */
const QUIET_MS = 500

export interface PlanProgress {
  readonly tell: (done: number) => void
  readonly clear: () => void
}

/** `planning: 120 plans of 400` on the terminal's stderr; nothing in a pipe, in CI, or for short work. */
export function planProgress(
  { io, words }: Session,
  label: 'progress' | 'progressTime' | 'progressForecast',
  all: number,
): PlanProgress {
  const isShown = io.stderr.isTerminal && !io.env.CI && io.env.TERM !== 'dumb'
  const startedAt = io.now()
  let isOnScreen = false
  return {
    tell(done) {
      if (!isShown || io.now() - startedAt < QUIET_MS) return
      isOnScreen = true
      const text = fill(words.plan.planning.page[label], { done, all })
      io.stderr.write(`\r\u001B[K${words.digits(text)}`)
    },
    clear() {
      if (isOnScreen) io.stderr.write('\r\u001B[K')
      isOnScreen = false
    },
  }
}
