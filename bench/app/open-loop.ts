import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

/** What is asked again and again. */
export interface Asked {
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
}

export interface LoopOptions {
  readonly origin: string
  /** Requests a second, whether or not the former ones are answered: waiting shows, and is not hidden (open loop). */
  readonly rate: number
  readonly seconds: number
  readonly connections: number
  /** The request of each turn. */
  readonly next: (turn: number) => Asked
}

export interface LoopResult {
  /** From the moment that each request was due until its last byte, in milliseconds. */
  readonly tookMs: readonly number[]
  /** Answers that were no success, by status; `0` for none at all. */
  readonly failures: ReadonlyMap<number, number>
  readonly seconds: number
  readonly bytes: number
}

/** Sends requests to this machine at an even pace. */
export async function openLoop({ origin, rate, seconds, connections, next }: LoopOptions): Promise<LoopResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections, scheduling: 'fifo' })
  const tookMs: number[] = []
  const failures = new Map<number, number>()
  let bytes = 0
  const begun = performance.now()
  const under = new Set<Promise<void>>()
  const total = Math.round(rate * seconds)
  for (let turn = 0; turn < total; turn++) {
    const due = begun + (turn * 1000) / rate
    const early = due - performance.now()
    if (early > 1) await pause(early)
    const one = send(agent, origin, next(turn)).then(({ status, size }) => {
      tookMs.push(performance.now() - due)
      bytes += size
      if (status < 200 || status > 399) failures.set(status, (failures.get(status) ?? 0) + 1)
    })
    under.add(one)
    void one.finally(() => under.delete(one))
  }
  await Promise.all(under)
  agent.destroy()
  return { tookMs, failures, seconds: (performance.now() - begun) / 1000, bytes }
}

function send(agent: Agent, origin: string, { path, headers = {} }: Asked): Promise<{ status: number; size: number }> {
  const { promise, resolve } = Promise.withResolvers<{ status: number; size: number }>()
  const sent = request(new URL(path, origin), { agent, headers: { ...headers } }, (response) => {
    let size = 0
    response.on('data', (part: Buffer) => {
      size += part.length
    })
    response.on('end', () => resolve({ status: response.statusCode ?? 0, size }))
    response.on('error', () => resolve({ status: 0, size }))
  })
  sent.on('error', () => resolve({ status: 0, size: 0 }))
  sent.end()
  return promise
}
