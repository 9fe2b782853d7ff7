import { parentPort } from 'node:worker_threads'
import { makeForecast, planNetwork, type WorkingCalendar } from '../../planner/index.ts'
import type { Answer, ErrorData, PlannedData, Work } from './messages.ts'

/** Progress is told at most so often. */
const STEP_MS = 50

parentPort?.on('message', (work: Work) => {
  const answer = (one: Answer) => parentPort?.postMessage(one)
  try {
    answer(answerTo(work, progressOf(work.id, answer)))
  } catch (error) {
    answer({ id: work.id, kind: 'error', error: dataOf(error) })
  }
})

function answerTo(work: Work, tell: (done: number) => void): Answer {
  const { id, network, stop } = work
  const calendars = calendarsOf(work)
  const shouldStop = () => Atomics.load(stop, 0) === 1
  if (work.kind === 'forecast') {
    const forecasts = makeForecast(network, calendars, { ...work.options, shouldStop, onProgress: tell })
    return { id, kind: 'forecast', forecasts }
  }
  const onProgress = ({ schedules }: { readonly schedules: number }) => tell(schedules)
  return { id, kind: 'plan', schedule: planNetwork(network, calendars, { ...work.options, shouldStop, onProgress }) }
}

function progressOf(id: number, answer: (one: Answer) => void): (done: number) => void {
  let toldAt = performance.now()
  return (done) => {
    const now = performance.now()
    if (now - toldAt < STEP_MS) return
    toldAt = now
    answer({ id, kind: 'progress', done })
  }
}

function calendarsOf({ calendars }: PlannedData): ReadonlyMap<string, WorkingCalendar> {
  return new Map(calendars.map(([code, days]) => [code, { ...days, parts: [] }]))
}

function dataOf(error: unknown): ErrorData {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), code: null, values: {}, steps: [] }
  const { name, message } = error
  const { code = null, values = {}, steps = [] } = error as Partial<ErrorData>
  return { name, message, code, values, steps }
}
