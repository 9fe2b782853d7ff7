import type { Opened } from '../desk/folder/index.ts'
import type { Io } from './io.ts'
import type { Entry } from './page/entry.ts'
import { type Line, layOut } from './page/layout.ts'
import { paint } from './page/paint.ts'
import type { Words } from './words/words.ts'

/** One run of the command line: the world, the language, and how pages look in it. */
export interface Session {
  readonly io: Io
  readonly words: Words
  readonly color: boolean
  readonly width: number
  /** The data folder that a prompt holds open for its commands; null when each command opens it itself. */
  readonly opened: Opened | null
  /** Runs a command line in the same world, with the data folder that is open. Returns the exit code. */
  readonly run: (argv: readonly string[], opened: Opened) => Promise<number>
}

/** The lines as text in the colours and direction of the session. */
export function painted({ color, words }: Session, lines: readonly Line[]): string {
  return paint(lines, { color, rightToLeft: words.rightToLeft })
}

/** Paragraphs as text in the width, colours and direction of the session. */
export function printed(session: Session, entries: readonly Entry[]): string {
  return painted(session, layOut(entries, session.width))
}
