import type { ByteStream } from '../adapters/index.ts'

/** Where text is written to. */
export interface Sink {
  readonly write: (text: string) => void
  readonly isTerminal: boolean
  /** Width in columns, when known. */
  readonly columns?: number | undefined
}

/** All that a run of the command line touches of the world, so that a test can stand in for it. */
export interface Io {
  readonly stdout: Sink
  readonly stderr: Sink
  readonly stdin: { readonly isTerminal: boolean; readonly bytes: () => ByteStream }
  readonly env: Readonly<Record<string, string | undefined>>
  /** Milliseconds of a clock that only moves forward. */
  readonly now: () => number
}
