import process from 'node:process'
import type { Io, Sink } from './io.ts'
import { run } from './run.ts'

function sinkOf(stream: NodeJS.WriteStream): Sink {
  // A reader that has seen enough (`| head`) is no failure.
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  return { write: (text) => void stream.write(text), isTerminal: stream.isTTY === true, columns: stream.columns }
}

const io: Io = {
  stdout: sinkOf(process.stdout),
  stderr: sinkOf(process.stderr),
  stdin: { isTerminal: process.stdin.isTTY === true, bytes: () => process.stdin },
  env: process.env,
  now: () => performance.now(),
}

process.exitCode = await run(process.argv.slice(2), io)
