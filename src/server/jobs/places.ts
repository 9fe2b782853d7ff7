import { HttpProblem } from '../http/problem.ts'

/** Room for what goes on at a time. */
export interface Places {
  /** Takes a place; gives what frees it, once. Throws HttpProblem E_JOB_LIMIT when the owner, or everybody, has no more. */
  readonly take: (owner: string) => () => void
}

export interface PlaceLimits {
  readonly ofOne: number
  readonly inAll: number
}

/** Places in this process, so that nobody takes the room of everybody else. */
export function makePlaces({ ofOne, inAll }: PlaceLimits): Places {
  const taken = new Map<string, number>()
  let all = 0
  return {
    take(owner) {
      const own = taken.get(owner) ?? 0
      if (own >= ofOne) throw new HttpProblem('E_JOB_LIMIT', { limit: ofOne })
      if (all >= inAll) throw new HttpProblem('E_JOB_LIMIT', { limit: inAll })
      taken.set(owner, own + 1)
      all++
      let isFree = false
      return () => {
        if (isFree) return
        isFree = true
        all--
        const left = (taken.get(owner) ?? 1) - 1
        if (left === 0) taken.delete(owner)
        else taken.set(owner, left)
      }
    },
  }
}

/** Each makes everybody wait for about a second. */
export const PLANNING: PlaceLimits = { ofOne: 2, inAll: 8 }
/** As many pages as somebody may have open. */
export const STREAMS: PlaceLimits = { ofOne: 20, inAll: 2000 }
