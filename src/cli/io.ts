import type { ByteStream } from '../adapters/index.ts'

/** Where text is written to. */
export interface Sink {
  readonly write: (text: string) => void
  readonly isTerminal: boolean
  /** Width in columns, when known. */
  readonly columns?: number | undefined
}

export interface LineOptions {
  /** What stands on the line already, to be changed. */
  readonly initial?: string
  /** Words that may stand where the last word of the line stands. */
  readonly complete?: (line: string) => readonly string[]
  /** True when the line belongs to what the up key brings back. */
  readonly isRemembered?: boolean
}

/** Somebody at a terminal. */
export interface Keyboard {
  /** What is typed after the prompt, without its end; null when there is no more (Ctrl-D). */
  readonly line: (prompt: string, options?: LineOptions) => Promise<string | null>
  /** One key after the prompt, without Enter, as the character it types; null for Ctrl-D. */
  readonly key: (prompt: string) => Promise<string | null>
}

/** Who runs the program, as the system knows them. */
export interface Account {
  readonly name: string | null
  readonly home: string
  readonly isRoot: boolean
}

/** All that a run of the command line touches of the world, so that a test can stand in for it. */
export interface Io {
  readonly stdout: Sink
  readonly stderr: Sink
  readonly stdin: { readonly isTerminal: boolean; readonly bytes: () => ByteStream }
  /** Null when nobody can be asked. */
  readonly keyboard: Keyboard | null
  readonly env: Readonly<Record<string, string | undefined>>
  readonly account: Account
  /** Milliseconds of a clock that only moves forward. */
  readonly now: () => number
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number
  /** Bytes that nobody can guess. */
  readonly random: (length: number) => Uint8Array
  /** Calls back with the exit code once the program is told to end; gives what takes that back. */
  readonly onStop: (stop: (exitCode: number) => void) => () => void
}
