import { Worker } from 'node:worker_threads'
import type { SourceRecord } from '../../model/index.ts'
import type { ReadingAnswer, ReadingWork } from './messages.ts'

export interface ThreadReading {
  readonly text: string
  /** `YYYY-MM-DD`: what "today" means where the text gives no date; null when nobody says. */
  readonly publishedOn: string | null
  /** Steps of reading that are done, of how many. */
  readonly onProgress?: (done: number, of: number) => void
  readonly signal?: AbortSignal
}

/** Reads texts in threads of their own, each thread one at a time: others wait in order. */
export interface ReadingThreads {
  /** Throws the reason of the signal when it is aborted, and Error once the threads are closed. */
  readonly read: (reading: ThreadReading) => Promise<SourceRecord>
  readonly close: () => Promise<void>
}

interface Task extends ThreadReading {
  readonly resolve: (record: SourceRecord) => void
  readonly reject: (error: unknown) => void
}

const CLOSED = 'the reading threads are closed'

/** What goes on in the threads. */
interface Pool {
  readonly most: number
  readonly waiting: Task[]
  readonly idle: Worker[]
  readonly busy: Map<Worker, Task>
  isClosed: boolean
}

/** Threads are started when they are needed, and stay for the next text. `most`: threads at a time. */
export function openReadingThreads(most: number): ReadingThreads {
  const pool: Pool = { most, waiting: [], idle: [], busy: new Map(), isClosed: false }
  return {
    async read(reading) {
      if (pool.isClosed) throw new Error(CLOSED)
      const { signal } = reading
      signal?.throwIfAborted()
      const { promise, resolve, reject } = Promise.withResolvers<SourceRecord>()
      const task = { ...reading, resolve, reject }
      pool.waiting.push(task)
      const stop = () => callOff(pool, task)
      signal?.addEventListener('abort', stop, { once: true })
      next(pool)
      return promise.finally(() => signal?.removeEventListener('abort', stop))
    },
    async close() {
      pool.isClosed = true
      for (const task of [...pool.waiting.splice(0), ...pool.busy.values()]) task.reject(new Error(CLOSED))
      const all = [...pool.idle.splice(0), ...pool.busy.keys()]
      pool.busy.clear()
      await Promise.all(all.map((worker) => worker.terminate()))
    },
  }
}

function next(pool: Pool): void {
  if (pool.isClosed || pool.busy.size >= pool.most) return
  const task = pool.waiting.shift()
  if (task === undefined) return
  const worker = pool.idle.pop() ?? start(pool)
  pool.busy.set(worker, task)
  worker.ref()
  worker.postMessage({ text: task.text, publishedOn: task.publishedOn } satisfies ReadingWork)
}

function start(pool: Pool): Worker {
  const worker = new Worker(new URL(`./worker${ownExtension()}`, import.meta.url))
  worker.on('message', (answer: ReadingAnswer) => receive(pool, worker, answer))
  worker.on('error', (error) => lose(pool, worker, error))
  worker.on('exit', (code) => lose(pool, worker, new Error(`the reading thread ended with ${code}`)))
  return worker
}

function receive(pool: Pool, worker: Worker, answer: ReadingAnswer): void {
  const task = pool.busy.get(worker)
  if (task === undefined) return
  if (answer.kind === 'progress') {
    task.onProgress?.(answer.done, answer.of)
    return
  }
  pool.busy.delete(worker)
  worker.unref()
  pool.idle.push(worker)
  if (answer.kind === 'record') task.resolve(answer.record)
  else task.reject(new Error(answer.message))
  next(pool)
}

/** A thread that is gone, or that is ended in the midst of a text. */
function lose(pool: Pool, worker: Worker, why: unknown): void {
  const { busy, idle } = pool
  const task = busy.get(worker)
  busy.delete(worker)
  if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1)
  void worker.terminate()
  task?.reject(why)
  next(pool)
}

function callOff(pool: Pool, task: Task): void {
  const place = pool.waiting.indexOf(task)
  if (place >= 0) pool.waiting.splice(place, 1)
  const worker = [...pool.busy].find(([, one]) => one === task)?.[0]
  if (worker === undefined) task.reject(task.signal?.reason)
  else lose(pool, worker, task.signal?.reason)
}

/** `.ts` among the sources, `.js` in the build. */
function ownExtension(): string {
  return import.meta.url.slice(import.meta.url.lastIndexOf('.'))
}
