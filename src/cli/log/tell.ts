import { fill, type LogLabel, type Values } from '../../words/index.ts'
import { type Entry, paragraph } from '../page/entry.ts'
import { filled } from '../page/filled.ts'
import { layOut } from '../page/layout.ts'
import { painted, type Session } from '../session.ts'

/** One sentence of the log's words as a paragraph. */
export function sentence({ words }: Session, label: LogLabel, values: Values = {}): Entry {
  return paragraph(0, filled(words.log.page[label], values))
}

/** Says sentences on stderr: what is not data. */
export function remark(session: Session, ...entries: readonly Entry[]): void {
  const plain = { ...session, color: false }
  session.io.stderr.write(painted(plain, layOut(entries, session.width)))
}

/** Work shorter than this shows no progress; longer work tells of it at most so often. */
const QUIET_MS = 500
const STEP_MS = 100

export interface EntryProgress {
  readonly tell: (done: number, of: number) => void
  readonly clear: () => void
}

/** `entry 12000 of 100000 · 12 %` on the terminal's stderr. */
export function entryProgress({ io, words }: Session): EntryProgress {
  const isShown = io.stderr.isTerminal && !io.env.CI && io.env.TERM !== 'dumb'
  const startedAt = io.now()
  let toldAt = Number.NEGATIVE_INFINITY
  let isOnScreen = false
  return {
    tell(done, all) {
      const now = io.now()
      if (!isShown || now - startedAt < QUIET_MS || now - toldAt < STEP_MS) return
      toldAt = now
      isOnScreen = true
      const values = { done, all, percent: Math.floor((100 * done) / Math.max(1, all)) }
      io.stderr.write(`\r\u001B[K${words.digits(fill(words.log.page.progress, values))}`)
    },
    clear() {
      if (isOnScreen) io.stderr.write('\r\u001B[K')
      isOnScreen = false
    },
  }
}

/** An instant as the pages show it: `2026-03-01 06:30 UTC`. */
export function instant(atSeconds: number): string {
  return `${new Date(atSeconds * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
