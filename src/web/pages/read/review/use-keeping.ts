import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import { type Decided, keepDecided, type ReadingView, readingQuery } from '../api.ts'
import { SAMPLE } from '../sample.ts'
import { keeperFrom } from './keeper.ts'
import { keepReview } from './review-state.ts'
import { senderFrom } from './send-decided.ts'

/** How long nothing more is decided before it is kept: whoever decides by keys does so several times a second. */
const TO_SERVER_MS = 400

/**
 * Keeps what is decided: on the server, and what is decided of the sample with the tab. Gives what went wrong with the
 * last try, or null: that of E_REVIEW_CHANGED stays, as nothing more is kept until the reading is loaded anew.
 */
export function useKeeping({ id: reading, version }: Pick<ReadingView, 'id' | 'version'>, decided: Decided): unknown {
  const client = useQueryClient()
  const { rel } = useRelationship()
  const [error, setError] = useState<unknown>(null)
  const [first, begun, leaving] = [useRef(decided), useRef(version), useRef(false)]
  const keeper = useMemo(() => {
    const query = readingQuery(rel, reading)
    const { queryKey } = query
    const show = (shown: Partial<ReadingView>) =>
      client.setQueryData<ReadingView>(queryKey, (view) => view && { ...view, ...shown })
    const sender = senderFrom(begun.current, {
      put: (now, from) => keepDecided({ rel, reading }, now, { version: from, outlivesPage: leaving.current }),
      look: () => client.fetchQuery({ ...query, staleTime: 0 }),
    })
    return keeperFrom(first.current, {
      async send(now, outlivesPage) {
        if (reading === SAMPLE) {
          keepReview(reading, { now }, sessionStorage)
          return 0
        }
        leaving.current = outlivesPage
        return sender.send(now)
      },
      onQueued(now) {
        if (reading !== SAMPLE) show({ decided: now })
      },
      onKept(version) {
        if (reading !== SAMPLE) show({ version })
        setError(null)
      },
      onFailed: setError,
      wait(run, ms) {
        const timer = setTimeout(run, ms)
        return () => clearTimeout(timer)
      },
    })
  }, [client, rel, reading, first, begun, leaving])
  useEffect(() => {
    keeper.decide(decided)
    const timer = setTimeout(() => keeper.keep(), reading === SAMPLE ? 0 : TO_SERVER_MS)
    return () => clearTimeout(timer)
  }, [decided, keeper, reading])
  useEffect(() => {
    const leave = () => void keeper.keep({ outlivesPage: true })
    const online = () => void keeper.keep()
    window.addEventListener('pagehide', leave)
    window.addEventListener('online', online)
    return () => {
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('online', online)
      keeper.keep()
      keeper.stop()
    }
  }, [keeper])
  return error
}
