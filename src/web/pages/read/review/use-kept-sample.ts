import { useMemo, useSyncExternalStore } from 'react'
import type { Decided } from '../api.ts'
import { SAMPLE } from '../sample.ts'
import { keptReview } from './review-state.ts'

const never = () => () => undefined

/**
 * What was decided of the sample in this tab; null for other readings, which the server keeps, and for the very first view:
 * the server has begun it without what a tab holds.
 */
export function useKeptSample(reading: string): Decided | null {
  const isInBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return useMemo(
    () => (isInBrowser && reading === SAMPLE ? keptReview(reading, sessionStorage) : null),
    [isInBrowser, reading],
  )
}
