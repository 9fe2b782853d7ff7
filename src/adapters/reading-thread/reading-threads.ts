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

/** Threads are started when they are needed, and stay for the next text. `most`: threads at a time. */
export function openReadingThreads(most: number): ReadingThreads {
  const waiting: Task[] = []
  const idle: Worker[] = []
  const busy = new Map<Worker, Task>()
  let isClosed = false
  const next = () => {
    if (isClosed || busy.size >= most) return
    const task = waiting.shift()
    if (task !== undefined) run(task, idle.pop() ?? start())
  }
  const run = (task: Task, worker: Worker) => {
    busy.set(worker, task)
    worker.ref()
    worker.postMessage({ text: task.text, publishedOn: task.publishedOn } satisfies ReadingWork)
  }
  const start = () => {
    const worker = new Worker(new URL(`./worker${ownExtension()}`, import.meta.url))
    worker.on('message', (answer: ReadingAnswer) => receive(worker, answer))
    worker.on('error', (error) => lose(worker, error))
    worker.on('exit', (code) => lose(worker, new Error(`the reading thread ended with ${code}`)))
    return worker
  }
  const receive = (worker: Worker, answer: ReadingAnswer) => {
    const task = busy.get(worker)
    if (task === undefined) return
    if (answer.kind === 'progress') {
      task.onProgress?.(answer.done, answer.of)
      return
    }
    busy.delete(worker)
    worker.unref()
    idle.push(worker)
    if (answer.kind === 'record') task.resolve(answer.record)
    else task.reject(new Error(answer.message))
    next()
  }
  /** A thread that is gone, or that is ended in the midst of a text. */
  const lose = (worker: Worker, why: unknown) => {
    const task = busy.get(worker)
    busy.delete(worker)
    if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1)
    void worker.terminate()
    task?.reject(why)
    next()
  }
  const callOff = (task: Task) => {
    const place = waiting.indexOf(task)
    if (place >= 0) waiting.splice(place, 1)
    const worker = [...busy].find(([, one]) => one === task)?.[0]
    if (worker === undefined) task.reject(task.signal?.reason)
    else lose(worker, task.signal?.reason)
  }
  return {
    async read(reading) {
      if (isClosed) throw new Error(CLOSED)
      reading.signal?.throwIfAborted()
      const { promise, resolve, reject } = Promise.withResolvers<SourceRecord>()
      const task = { ...reading, resolve, reject }
      waiting.push(task)
      const stop = () => callOff(task)
      reading.signal?.addEventListener('abort', stop, { once: true })
      next()
      return promise.finally(() => reading.signal?.removeEventListener('abort', stop))
    },
    async close() {
      isClosed = true
      for (const task of [...waiting.splice(0), ...busy.values()]) task.reject(new Error(CLOSED))
      const all = [...idle.splice(0), ...busy.keys()]
      busy.clear()
      await Promise.all(all.map((worker) => worker.terminate()))
    },
  }
}

/** `.ts` among the sources, `.js` in the build. */
function ownExtension(): string {
  return import.meta.url.slice(import.meta.url.lastIndexOf('.'))
}
