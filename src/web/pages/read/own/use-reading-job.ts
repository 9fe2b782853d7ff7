import { useCallback, useEffect, useRef, useState } from 'react'
import { apiPath, ask } from '../../../api/client.ts'
import { ProblemError } from '../../../api/problem.ts'
import type { JobAnswer, Publication } from '../api.ts'

/** A text, a file, or a text of the register that is to be read once more. */
export type HandedIn =
  | ({ readonly publication: Publication } & ({ readonly text: string } | { readonly file: File }))
  | { readonly rel: string; readonly source: string; readonly name: string }

export type ReadingState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'cancelled' }
  | { readonly phase: 'running'; readonly name: string; readonly done: number; readonly of: number }
  | { readonly phase: 'failed'; readonly error: unknown }

export interface ReadingJob {
  readonly state: ReadingState
  readonly start: (handedIn: HandedIn) => void
  readonly cancel: () => void
}

/** Has a text read, and follows how far it is; `onDone` gets the id of the reading. */
export function useReadingJob(onDone: (reading: string) => void): ReadingJob {
  const [state, setState] = useState<ReadingState>({ phase: 'idle' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const start = useCallback(
    (handedIn: HandedIn) => {
      const abort = new AbortController()
      running.current?.abort()
      running.current = abort
      const name = nameOf(handedIn)
      const tell = ({ done, of }: JobAnswer) => setState({ phase: 'running', name, done, of })
      setState({ phase: 'running', name, done: 0, of: 0 })
      read(handedIn, tell, abort.signal).then(
        (reading) => {
          if (abort.signal.aborted) return
          setState({ phase: 'idle' })
          onDone(reading)
        },
        (error) => {
          if (!abort.signal.aborted) setState({ phase: 'failed', error })
        },
      )
    },
    [onDone],
  )
  const cancel = useCallback(() => {
    running.current?.abort()
    setState({ phase: 'cancelled' })
  }, [])
  return { state, start, cancel }
}

/** The id of the reading. Throws ProblemError; on an abort the work is called off on the server as well. */
async function read(handedIn: HandedIn, tell: (job: JobAnswer) => void, signal: AbortSignal): Promise<string> {
  const begun = await begin(handedIn, signal)
  const over = begun.state === 'running' ? await followed(begun.id, tell, signal) : begun
  if (over.result !== null) return over.result.reading
  const { code = 'E_UNREACHABLE', title = '', hint = '' } = over.problem ?? {}
  throw new ProblemError({ status: 422, code, title, hint })
}

function nameOf(handedIn: HandedIn): string {
  if ('file' in handedIn) return handedIn.file.name
  return 'name' in handedIn ? handedIn.name : ''
}

function begin(handedIn: HandedIn, signal: AbortSignal): Promise<JobAnswer> {
  if (!('source' in handedIn)) return ask(apiPath('readings'), { method: 'POST', body: bodyOf(handedIn), signal })
  const { rel, source } = handedIn
  return ask(apiPath('relationships', rel, 'texts', source, 'readings'), { method: 'POST', signal })
}

function bodyOf(handedIn: Exclude<HandedIn, { readonly source: string }>): FormData | object {
  const { publisher, address, publishedOn } = handedIn.publication
  const known = Object.entries({ publisher, address, publishedOn }).filter(([, value]) => value !== null)
  if ('text' in handedIn) return { text: handedIn.text, ...Object.fromEntries(known) }
  const form = new FormData()
  form.set('file', handedIn.file)
  for (const [key, value] of known) form.set(key, String(value))
  return form
}

/** The job once it is over. */
async function followed(id: string, tell: (job: JobAnswer) => void, signal: AbortSignal): Promise<JobAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const events = new EventSource(apiPath('jobs', id, 'events'))
  events.addEventListener('job', ({ data }) => {
    const job = JSON.parse(data) as JobAnswer
    tell(job)
    if (job.state !== 'running') resolve()
  })
  // The stream ends with the job; a break in it is told by what the job itself says.
  events.addEventListener('error', () => resolve())
  signal.addEventListener('abort', () => {
    void ask(apiPath('jobs', id), { method: 'DELETE' }).catch(() => undefined)
    reject(signal.reason)
  })
  await promise.finally(() => events.close())
  return ask<JobAnswer>(apiPath('jobs', id), { signal })
}
