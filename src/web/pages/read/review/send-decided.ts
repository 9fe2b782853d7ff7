import { hashKey } from '@tanstack/react-query'
import { problemOf } from '../../../api/problem.ts'
import type { Decided, ReadingView } from '../api.ts'

/** The way to the server. */
export interface Line {
  /** Keeps what is decided, going on from a version. Throws ProblemError, TypeError. */
  readonly put: (decided: Decided, version: number) => Promise<unknown>
  /** The reading as the server has it by now. */
  readonly look: () => Promise<Pick<ReadingView, 'decided' | 'version'>>
}

export interface Sender {
  /** Gives the version that is kept by then. Throws as `put` does; E_REVIEW_CHANGED where another window has gone on. */
  readonly send: (decided: Decided) => Promise<number>
}

/** True when another window has decided or entered something since this one looked. */
export function isChanged(error: unknown): boolean {
  return problemOf(error).code === 'E_REVIEW_CHANGED'
}

/** Sends what this window decides, each time going on from what it sent before; `version` is what it begins with. */
export function senderFrom(version: number, { put, look }: Line): Sender {
  let known = version
  let underWay = 0
  // Sent, and no answer came: it may have arrived all the same.
  let unanswered: Decided | null = null
  const putOn = async (decided: Decided) => {
    const from = known + underWay++
    try {
      await put(decided, from)
      known = Math.max(known, from + 1)
      unanswered = null
    } finally {
      underWay--
    }
    return known
  }
  return {
    async send(decided) {
      try {
        return await putOn(decided)
      } catch (error) {
        if (problemOf(error).status === 0) unanswered = decided
        if (!isChanged(error)) throw error
        const now = await look()
        if (unanswered === null || hashKey([now.decided]) !== hashKey([unanswered])) throw error
        known = now.version
        return putOn(decided)
      }
    },
  }
}
