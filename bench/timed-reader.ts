import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { ReadAnswer, ReadTask } from './read-worker.ts'

/** The answer, or in words why there is none. */
export type Timed = ReadAnswer | { readonly stopped: string }

/** Reads texts on a thread of its own, so that a reading that never ends can be ended. Close it when done. */
export class TimedReader {
  #worker: Worker | null = null

  /** Reads one text `times` times; gives up after `limitMs` in all. */
  async read(task: ReadTask, limitMs: number): Promise<Timed> {
    this.#worker ??= new Worker(new URL('./read-worker.ts', import.meta.url))
    const worker = this.#worker
    const waiting = new AbortController()
    const timer = setTimeout(() => waiting.abort(), limitMs)
    try {
      worker.postMessage(task)
      const [answer] = await once(worker, 'message', { signal: waiting.signal })
      return answer
    } catch (cause) {
      await this.close()
      if (waiting.signal.aborted) return { stopped: `stopped after ${limitMs / 1000} s` }
      return { stopped: cause instanceof Error ? cause.message : String(cause) }
    } finally {
      clearTimeout(timer)
    }
  }

  async close(): Promise<void> {
    await this.#worker?.terminate()
    this.#worker = null
  }
}
