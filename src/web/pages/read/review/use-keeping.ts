import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import { type Decided, keepDecided, type ReadingView, readingQuery } from '../api.ts'
import { SAMPLE } from '../sample.ts'
import { keepReview } from './review-state.ts'
import { isChanged, senderFrom } from './send-decided.ts'

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
  const [latest, kept] = [useRef(decided), useRef<Decided | null>(decided)]
  const begun = useRef(version)
  const [leaving, isOver] = [useRef(false), useRef(false)]
  const sender = useMemo(() => {
    const query = readingQuery(rel, reading)
    return senderFrom(begun.current, {
      put: (now, from) => keepDecided({ rel, reading }, now, { version: from, outlivesPage: leaving.current }),
      look: () => client.fetchQuery({ ...query, staleTime: 0 }),
    })
  }, [client, rel, reading, leaving])
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const keep = useCallback(
    ({ outlivesPage = false } = {}) => {
      const now = latest.current
      if (now === kept.current || isOver.current) return
      kept.current = now
      if (reading === SAMPLE) {
        keepReview(reading, { now }, sessionStorage)
        return
      }
      const { queryKey } = readingQuery(rel, reading)
      client.setQueryData<ReadingView>(queryKey, (view) => view && { ...view, decided: now })
      leaving.current = outlivesPage
      const send = () => sender.send(now)
      // One after the other: what was decided last has to arrive last.
      const sent = outlivesPage ? send() : last.current.then(send)
      last.current = sent.then(
        (version) => {
          client.setQueryData<ReadingView>(queryKey, (view) => view && { ...view, version })
          setError(null)
        },
        (failure) => {
          // It is sent again with whatever is decided next, or as the page is left.
          if (kept.current === now) kept.current = null
          isOver.current = isChanged(failure)
          setError(failure)
        },
      )
    },
    [client, rel, reading, latest, kept, sender, leaving, isOver],
  )
  useEffect(() => {
    latest.current = decided
    const timer = setTimeout(keep, reading === SAMPLE ? 0 : TO_SERVER_MS)
    return () => clearTimeout(timer)
  }, [decided, keep, latest, reading])
  useEffect(() => {
    const leave = () => keep({ outlivesPage: true })
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      keep()
    }
  }, [keep])
  return error
}
