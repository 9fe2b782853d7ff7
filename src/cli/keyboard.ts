import { createInterface, emitKeypressEvents } from 'node:readline'
import type { Keyboard, LineOptions } from './io.ts'

interface Key {
  readonly name?: string
  readonly ctrl?: boolean
}

/** Lines that the up key brings back, the newest first. */
const LONGEST_HISTORY = 200

/**
 * The keyboard of a terminal. `interrupt` is called for Ctrl-C, which a terminal that is read key by key does not turn
 * into a signal.
 */
export function keyboardOf(terminal: NodeJS.ReadStream, screen: NodeJS.WriteStream, interrupt: () => void): Keyboard {
  let history: string[] = []
  /** Lines that were pasted together with one that was asked for. */
  const ahead: string[] = []
  return {
    async line(prompt, options = {}) {
      const waiting = ahead.shift()
      if (waiting !== undefined) {
        screen.write(`${prompt}${waiting}\n`)
        return waiting
      }
      const { typed, more } = await typedLine({ terminal, screen, prompt, history, interrupt }, options)
      ahead.push(...more)
      if (options.isRemembered && typed?.trim()) history = [typed, ...history].slice(0, LONGEST_HISTORY)
      return typed
    },
    key: (prompt) => pressedKey(terminal, screen, { prompt, interrupt }),
  }
}

interface Asking {
  readonly terminal: NodeJS.ReadStream
  readonly screen: NodeJS.WriteStream
  readonly prompt: string
  readonly history: readonly string[]
  readonly interrupt: () => void
}

function typedLine({ terminal, screen, prompt, history, interrupt }: Asking, { initial, complete }: LineOptions) {
  const { promise, resolve } = Promise.withResolvers<{ typed: string | null; more: readonly string[] }>()
  const lines: string[] = []
  const reader = createInterface({
    input: terminal,
    output: screen,
    prompt,
    history: [...history],
    terminal: true,
    ...(complete && { completer: (line: string) => [complete(line), line.split(' ').at(-1) ?? ''] }),
  })
  reader.on('line', (line) => {
    lines.push(line)
    // What was pasted arrives at once: it is read to its end before the reader goes.
    if (lines.length === 1) setImmediate(() => reader.close())
  })
  let isInterrupted = false
  reader.on('SIGINT', () => {
    isInterrupted = true
    reader.close()
    screen.write('\n')
    interrupt()
  })
  reader.on('close', () => {
    // Nobody waits for the line any more: the signal ends the program.
    if (isInterrupted) return
    const [typed = null, ...more] = lines
    if (typed === null) screen.write('\n')
    resolve({ typed, more })
  })
  reader.prompt()
  if (initial !== undefined) reader.write(initial)
  return promise
}

function pressedKey(
  terminal: NodeJS.ReadStream,
  screen: NodeJS.WriteStream,
  { prompt, interrupt }: { readonly prompt: string; readonly interrupt: () => void },
): Promise<string | null> {
  const { promise, resolve } = Promise.withResolvers<string | null>()
  screen.write(prompt)
  emitKeypressEvents(terminal)
  terminal.setRawMode(true)
  terminal.resume()
  terminal.once('keypress', (text: string | undefined, key: Key) => {
    terminal.setRawMode(false)
    terminal.pause()
    const isInterrupt = key.ctrl === true && key.name === 'c'
    const isEnd = isInterrupt || (key.ctrl === true && key.name === 'd')
    screen.write(isEnd ? '\n' : `${text ?? ''}\n`)
    if (isInterrupt) interrupt()
    else resolve(isEnd ? null : (text ?? ''))
  })
  return promise
}
