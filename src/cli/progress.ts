import { fill } from '../words/index.ts'
import type { Io } from './io.ts'
import type { Words } from './words/words.ts'

/** Work shorter than this shows no progress. */
const QUIET_MS = 500
/** At most so often. */
const STEP_MS = 100

export interface Progress {
  /** Tells that `done` of the files are finished. */
  readonly tell: (done: number) => void
  /** Takes the line away, so that something else can be written. */
  readonly clear: () => void
}

/** A line on the terminal's stderr, `file 3/12 · 41 % · 2 s left`; nothing in a pipe, in CI, or for short work. */
export function progressLine(io: Io, words: Words, all: number): Progress {
  const isShown = io.stderr.isTerminal && !io.env.CI && io.env.TERM !== 'dumb' && all > 1
  const startedAt = io.now()
  let toldAt = Number.NEGATIVE_INFINITY
  let isOnScreen = false
  return {
    tell(done) {
      const now = io.now()
      if (!isShown || done >= all || now - startedAt < QUIET_MS || now - toldAt < STEP_MS) return
      toldAt = now
      isOnScreen = true
      io.stderr.write(`\r\u001B[K${progressText(words, { done, all, spentMs: now - startedAt })}`)
    },
    clear() {
      if (isOnScreen) io.stderr.write('\r\u001B[K')
      isOnScreen = false
    },
  }
}

function progressText(words: Words, { done, all, spentMs }: { done: number; all: number; spentMs: number }): string {
  const percent = Math.floor((100 * done) / all)
  const secondsLeft = done === 0 ? null : Math.ceil((spentMs / done) * ((all - done) / 1000))
  const values = { done: done + 1, all, percent }
  if (secondsLeft === null) return words.digits(fill(words.page.progress, values))
  return words.digits(fill(words.page.progressLeft, { ...values, seconds: secondsLeft }))
}
