import type { Day } from '../network/index.ts'
import { bodyBounds } from './body-bounds.ts'
import type { Placing, SearchGoal } from './genetic.ts'
import type { Piece } from './piece.ts'
import type { Early } from './rules.ts'

/** What no schedule of a piece can be below. */
export interface PieceBounds {
  readonly lateness: number
  readonly lastDay: Day
  readonly goalDays: number
}

/**
 * From the earliest ends that links and calendars alone allow, and from each body by itself (see `bodyBounds`): the
 * largest of them all.
 */
export function boundsOf(piece: Piece, goals: readonly SearchGoal[], early: Early): PieceBounds {
  const { ends } = early.early
  const { today } = piece.network
  const bodies = bodyBounds(piece, goals, early)
  return {
    lateness: Math.max(sumOfLateness(goals, early.early), ...bodies.map(({ lateness }) => lateness)),
    lastDay: ends.reduce((last, end) => Math.max(last, end), Math.max(today, ...bodies.map(({ lastDay }) => lastDay))),
    goalDays: goals.reduce((sum, { task, weight }) => sum + weight * ((ends[task] as Day) - today), 0),
  }
}

function sumOfLateness(goals: readonly SearchGoal[], { ends }: Placing): number {
  return goals.reduce((sum, { task, weight, due }) => {
    return sum + weight * Math.max(0, (ends[task] as Day) - (due ?? Number.POSITIVE_INFINITY))
  }, 0)
}
