import { useCallback, useEffect, useRef, useState } from 'react'
import { apiPath } from '../../../api/client.ts'
import type { Problem } from '../../../api/problem.ts'
import type { BrokenLog, LogClaim, WholeLog } from './check-log.ts'
import type { VerifyMessage, VerifyRequest } from './messages.ts'

export type Verification =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly of: number }
  | WholeLog
  | BrokenLog
  | { readonly kind: 'problem'; readonly problem: Problem }

/** Checks a log in a thread of the browser; ending it ends the thread. */
export function useVerification(rel: string, onEnd: (outcome: WholeLog | BrokenLog) => void) {
  const [state, setState] = useState<Verification>({ kind: 'idle' })
  const worker = useRef<Worker | null>(null)
  const ended = useRef(onEnd)
  useEffect(() => {
    ended.current = onEnd
  })
  const stop = useCallback(() => {
    worker.current?.terminate()
    worker.current = null
  }, [])
  useEffect(() => stop, [stop])
  const begin = useCallback(
    (claim: LogClaim) => {
      stop()
      setState({ kind: 'running', done: 0, of: claim.size })
      const thread = new Worker(new URL('./verify-worker.ts', import.meta.url), { type: 'module' })
      worker.current = thread
      thread.addEventListener('message', ({ data }: MessageEvent<VerifyMessage>) => {
        if (data.kind === 'progress') return setState({ kind: 'running', done: data.done, of: data.of })
        stop()
        if (data.kind === 'problem') return setState(data)
        setState(data.outcome)
        ended.current(data.outcome)
      })
      thread.addEventListener('error', ({ message }) => {
        stop()
        setState({ kind: 'problem', problem: { status: 500, code: 'E_INTERNAL', title: message, hint: '' } })
      })
      const request: VerifyRequest = {
        base: `${apiPath('relationships', rel, 'log')}/`,
        language: document.documentElement.lang,
        claim,
      }
      thread.postMessage(request)
    },
    [rel, stop],
  )
  const cancel = useCallback(() => {
    stop()
    setState({ kind: 'idle' })
  }, [stop])
  return { state, begin, cancel }
}
