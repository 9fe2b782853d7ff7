import { Readable } from 'node:stream'
import type { Io } from '../io.ts'
import { run } from '../run.ts'

export interface FakeWorld {
  readonly env?: Readonly<Record<string, string>>
  /** What comes through the standard input; a terminal when left out. */
  readonly stdin?: string | Uint8Array
  readonly isTerminal?: boolean
  readonly columns?: number
  /** Milliseconds that pass between two looks at the clock. */
  readonly stepMs?: number
}

export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command line in a world that is all made up, and gives what it wrote. */
export async function runFake(argv: readonly string[], world: FakeWorld = {}): Promise<Outcome> {
  const written = { stdout: '', stderr: '' }
  const sink = (name: 'stdout' | 'stderr') => ({
    write(text: string) {
      written[name] += text
    },
    isTerminal: world.isTerminal ?? false,
    columns: world.columns,
  })
  let time = 0
  const io: Io = {
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    stdin: {
      isTerminal: world.stdin === undefined,
      bytes: () => Readable.from([Buffer.from(world.stdin ?? '')]),
    },
    env: world.env ?? {},
    now() {
      time += world.stepMs ?? 0
      return time
    },
  }
  const code = await run(argv, io)
  return { code, ...written }
}
