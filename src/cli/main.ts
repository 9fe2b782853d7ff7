import { randomBytes } from 'node:crypto'
import { homedir, userInfo } from 'node:os'
import process from 'node:process'
import type { Account, Io, Sink } from './io.ts'
import { keyboardOf } from './keyboard.ts'
import { run } from './run.ts'

/** Signals that ask a program to end, with the exit codes that shells give for them. */
const STOP_SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

function sinkOf(stream: NodeJS.WriteStream): Sink {
  // A reader that has seen enough (`| head`) is no failure.
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  return { write: (text) => void stream.write(text), isTerminal: stream.isTTY === true, columns: stream.columns }
}

function account(): Account {
  const isRoot = process.getuid?.() === 0
  try {
    return { name: userInfo().username, home: homedir(), isRoot }
  } catch {
    // A user id without an entry in the list of users, as in some containers.
    return { name: null, home: homedir(), isRoot }
  }
}

let isStopped = false

/** A program that does nothing about a signal ends of it, as it should; only what holds something open asks. */
function onStop(stop: (exitCode: number) => void): () => void {
  const handlers = Object.entries(STOP_SIGNALS).map(([name, code]) => {
    const handler = () => {
      isStopped = true
      stop(code)
    }
    process.on(name, handler)
    return () => process.off(name, handler)
  })
  return () => {
    for (const off of handlers) off()
  }
}

const isAsking = process.stdin.isTTY === true && process.stdout.isTTY === true
const io: Io = {
  stdout: sinkOf(process.stdout),
  stderr: sinkOf(process.stderr),
  stdin: { isTerminal: process.stdin.isTTY === true, bytes: () => process.stdin },
  keyboard: isAsking ? keyboardOf(process.stdin, process.stdout, () => process.kill(process.pid, 'SIGINT')) : null,
  env: process.env,
  account: account(),
  now: () => performance.now(),
  clock: () => Date.now(),
  random: (length) => randomBytes(length),
  onStop,
}

process.exitCode = await run(process.argv.slice(2), io)
// What was under way when the signal came may still wait for something.
if (isStopped) process.exit()
