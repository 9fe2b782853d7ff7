import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import { type Decided, keepDecided, type ReadingView, readingQuery } from '../api.ts'
import { SAMPLE } from '../sample.ts'
import { keepReview } from './review-state.ts'

/** How long nothing more is decided before it is kept: whoever decides by keys does so several times a second. */
const TO_SERVER_MS = 400

/**
 * Keeps what is decided: on the server, and what is decided of the sample with the tab. Gives what went wrong with the
 * last try, or null.
 */
export function useKeeping(reading: string, decided: Decided): unknown {
  const client = useQueryClient()
  const { rel } = useRelationship()
  const [error, setError] = useState<unknown>(null)
  const [latest, kept] = [useRef(decided), useRef(decided)]
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const keep = useCallback(
    ({ outlivesPage = false } = {}) => {
      const now = latest.current
      if (now === kept.current) return
      kept.current = now
      if (reading === SAMPLE) {
        keepReview(reading, { now }, sessionStorage)
        return
      }
      const { queryKey } = readingQuery(rel, reading)
      client.setQueryData<ReadingView>(queryKey, (view) => view && { ...view, decided: now })
      const send = () => keepDecided({ rel, reading }, now, { outlivesPage })
      // One after the other: what was decided last has to arrive last.
      const sent = outlivesPage ? send() : last.current.then(send)
      last.current = sent.then(
        () => setError(null),
        (failure) => {
          // Whatever is decided next is sent with all that came before it.
          setError(failure)
        },
      )
    },
    [client, rel, reading, latest, kept],
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
