import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Opened } from '../../desk/folder/index.ts'
import type { Io, Keyboard } from '../io.ts'
import { runHeld } from '../run.ts'

export interface FakeWorld {
  readonly env?: Readonly<Record<string, string>>
  /** What comes through the standard input; a terminal when left out. */
  readonly stdin?: string | Uint8Array
  readonly isTerminal?: boolean
  readonly columns?: number
  /** Milliseconds that pass between two looks at the clock. */
  readonly stepMs?: number
  /** Milliseconds since 1970 of the clock on the wall. */
  readonly clock?: number
  /** What somebody types, a line or a key each; nobody is there when left out. */
  readonly typed?: readonly string[]
  /** The data folder that is open already. */
  readonly opened?: Opened
}

export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command line in a world that is all made up, and gives what it wrote. */
export async function runFake(argv: readonly string[], world: FakeWorld = {}): Promise<Outcome> {
  const written = { stdout: '', stderr: '' }
  const code = await runHeld(argv, fakeIo(world, written), world.opened ?? null)
  return { code, ...written }
}

/** The world that is made up; what is written to it is added to `written`. */
export function fakeIo(world: FakeWorld, written: { stdout: string; stderr: string }): Io {
  const sink = (name: 'stdout' | 'stderr') => ({
    write(text: string) {
      written[name] += text
    },
    isTerminal: world.isTerminal ?? false,
    columns: world.columns,
  })
  let time = 0
  return {
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    stdin: {
      isTerminal: world.stdin === undefined,
      bytes: () => Readable.from([Buffer.from(world.stdin ?? '')]),
    },
    keyboard: world.typed === undefined ? null : typist(world.typed, written),
    env: world.env ?? {},
    account: { name: 'tester', home: '/nowhere', isRoot: false },
    now() {
      time += world.stepMs ?? 0
      return time
    },
    clock: () => world.clock ?? Date.UTC(2026, 0, 15, 12),
    random: (length) => randomBytes(length),
    onStop: () => () => undefined,
  }
}

/** Types one after the other what is given, and then says that there is no more. */
function typist(typed: readonly string[], written: { stdout: string }): Keyboard {
  const rest = [...typed]
  const next = async (prompt: string) => {
    written.stdout += prompt
    const text = rest.shift()
    written.stdout += `${text ?? ''}\n`
    return text ?? null
  }
  return { line: next, key: next }
}
