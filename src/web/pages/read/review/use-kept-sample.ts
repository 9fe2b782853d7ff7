import { useMemo } from 'react'
import { useTakenOver } from '../../../components/use-taken-over.ts'
import type { Decided } from '../api.ts'
import { SAMPLE } from '../sample.ts'
import { keptReview } from './review-state.ts'

/**
 * What was decided of the sample in this tab; null for other readings, which the server keeps, and for the very first view:
 * the server has begun it without what a tab holds.
 */
export function useKeptSample(reading: string): Decided | null {
  const isTakenOver = useTakenOver()
  return useMemo(
    () => (isTakenOver && reading === SAMPLE ? keptReview(reading, sessionStorage) : null),
    [isTakenOver, reading],
  )
}
