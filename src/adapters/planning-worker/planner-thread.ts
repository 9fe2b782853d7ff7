import { Worker } from 'node:worker_threads'
import {
  CalendarError,
  type CalendarErrorCode,
  type Forecast,
  type Network,
  PlanError,
  type PlanErrorCode,
  type Schedule,
  type WorkingCalendar,
} from '../../planner/index.ts'
import type { Answer, ErrorData, ForecastChoices, PlanChoices, PlannedData, Work } from './messages.ts'

export type PlannedCalendars = ReadonlyMap<string, WorkingCalendar>

/** A network with its calendars. */
export interface Planned {
  readonly network: Network
  readonly calendars: PlannedCalendars
}

export interface ThreadOptions {
  /** Schedules made, or samples drawn, so far; now and then. */
  readonly onProgress?: (done: number) => void
  /** Ends the work with what there is by then. Null: it ends by itself. */
  readonly timeLimitMs?: number | null
  /** Once it is aborted, the work ends with what there is. */
  readonly stop?: AbortSignal
}

/** The planner in a thread of its own, so that the program still hears that it is to end. */
export interface PlannerThread {
  /** Throws PlanError, CalendarError, and Error once the thread is closed. */
  readonly plan: (planned: Planned, choices: PlanChoices, options?: ThreadOptions) => Promise<Schedule>
  /** Likewise. */
  readonly forecast: (
    planned: Planned,
    choices: ForecastChoices,
    options?: ThreadOptions,
  ) => Promise<readonly Forecast[]>
  /** False once it was closed, or an error has ended it. */
  readonly isOpen: () => boolean
  /** Ends the thread, and with it what is under way. */
  readonly close: () => Promise<void>
}

interface Waiting {
  readonly onProgress: (done: number) => void
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

type Task =
  | { readonly kind: 'plan'; readonly options: PlanChoices }
  | { readonly kind: 'forecast'; readonly options: ForecastChoices }

const ENDED = 'the planner has ended'

/** Starts the thread. It keeps the program from ending only as long as it has work. */
export function openPlannerThread(): PlannerThread {
  const worker = new Worker(new URL(`./worker${ownExtension()}`, import.meta.url))
  worker.unref()
  const waiting = new Map<number, Waiting>()
  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('message', (answer: Answer) => {
    receive(waiting, answer)
    if (waiting.size === 0) worker.unref()
  })
  // An error ends the thread, too: whoever asks afterwards is told why.
  let ended: Error | null = null
  const end = (why: Error) => {
    ended ??= why
    fail(ended)
  }
  worker.on('error', (error) => end(error instanceof Error ? error : new Error(String(error))))
  worker.on('messageerror', end)
  worker.on('exit', () => end(new Error(ENDED)))
  let last = 0
  const ask = async (planned: Planned, task: Task, options: ThreadOptions = {}): Promise<Answer> => {
    if (ended !== null) throw ended
    const id = ++last
    const flag = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
    const { timeLimitMs = null, onProgress = () => {}, stop } = options
    const work: Work = { id, stop: flag, ...dataOf(planned), ...task }
    worker.ref()
    worker.postMessage(work)
    const { promise, resolve, reject } = Promise.withResolvers<Answer>()
    waiting.set(id, { onProgress, resolve, reject })
    const halt = () => void Atomics.store(flag, 0, 1)
    if (stop?.aborted) halt()
    stop?.addEventListener('abort', halt)
    const timer = timeLimitMs === null ? undefined : setTimeout(halt, timeLimitMs)
    return promise.finally(() => {
      clearTimeout(timer)
      stop?.removeEventListener('abort', halt)
    })
  }
  return {
    async plan(planned, choices, options) {
      const answer = await ask(planned, { kind: 'plan', options: choices }, options)
      return (answer as Extract<Answer, { kind: 'plan' }>).schedule
    },
    async forecast(planned, choices, options) {
      const answer = await ask(planned, { kind: 'forecast', options: choices }, options)
      return (answer as Extract<Answer, { kind: 'forecast' }>).forecasts
    },
    isOpen: () => ended === null,
    async close() {
      end(new Error(ENDED))
      await worker.terminate()
    },
  }
}

/** `.ts` among the sources, `.js` in the build. */
function ownExtension(): string {
  return import.meta.url.slice(import.meta.url.lastIndexOf('.'))
}

function receive(waiting: Map<number, Waiting>, answer: Answer): void {
  const asked = waiting.get(answer.id)
  if (asked === undefined) return
  if (answer.kind === 'progress') {
    asked.onProgress(answer.done)
    return
  }
  waiting.delete(answer.id)
  if (answer.kind === 'error') asked.reject(errorOf(answer.error))
  else asked.resolve(answer)
}

function dataOf({ network, calendars }: Planned): PlannedData {
  const days = [...calendars].map(([code, { parts: _, ...calendar }]) => [code, calendar] as const)
  return { network, calendars: days }
}

function errorOf({ name, message, code, values, steps }: ErrorData): Error {
  if (name === 'PlanError') return new PlanError(code as PlanErrorCode, values, steps)
  if (name === 'CalendarError') {
    return new CalendarError(code as CalendarErrorCode, values as Readonly<Record<string, string>>)
  }
  return new Error(`${name}: ${message}`)
}
