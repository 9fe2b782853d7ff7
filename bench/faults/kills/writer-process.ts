import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import type { Said } from './said.ts'

/** A writer that runs, and all that it has said so far. */
export interface WriterProcess {
  readonly child: ChildProcess
  readonly said: readonly Said[]
  /** Resolves when it has opened the store, or has ended. */
  readonly opened: Promise<unknown>
  /** Asks it to close, and resolves when it has ended; false when it had to be killed after the limit. */
  end(limitMs: number): Promise<boolean>
  /** What it wrote to stderr: nothing, unless it is broken. */
  readonly words: () => string
}

export function startWriter(folder: string, name: string, seed: number): WriterProcess {
  const program = join(import.meta.dirname, 'writer.ts')
  const child = spawn(process.execPath, [program, folder, name, String(seed)], { stdio: ['pipe', 'pipe', 'pipe'] })
  const said: Said[] = []
  const opening = Promise.withResolvers<void>()
  let words = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    words += text
  })
  // A writer that is killed reads no more.
  child.stdin.on('error', () => undefined)
  const lines = createInterface({ input: child.stdout })
  lines.on('line', (line) => {
    const one = parsed(line)
    if (one === null) return
    said.push(one)
    if (one.said === 'open') opening.resolve()
  })
  const ended = Promise.all([once(child, 'close'), once(lines, 'close')])
  const end = async (limitMs: number) => {
    child.stdin.end()
    const isEnded = await Promise.race([ended.then(() => true), pause(limitMs, false, { ref: false })])
    if (!isEnded) child.kill('SIGKILL')
    await ended
    return isEnded
  }
  return { child, said, opened: Promise.race([opening.promise, ended]), end, words: () => words }
}

/** A line that the kill has cut off says nothing. */
function parsed(line: string): Said | null {
  try {
    return JSON.parse(line) as Said
  } catch {
    return null
  }
}
