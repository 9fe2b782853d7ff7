import { AccessError } from '../../access/index.ts'
import { HttpProblem } from '../http/problem.ts'

/** Room for what goes on at a time. */
export interface Places {
  /** Takes a place; gives what frees it, once. Throws what `refusal` gives when the owner, or everybody, has no more. */
  readonly take: (owner: string) => () => void
  /** The same for what can be left out: null when there is no room. */
  readonly takeIfFree: (owner: string) => (() => void) | null
}

export interface PlaceLimits {
  readonly ofOne: number
  readonly inAll: number
}

const jobLimit = (limit: number): Error => new HttpProblem('E_JOB_LIMIT', { limit })

/** Places in this process, so that nobody takes the room of everybody else. */
export function makePlaces({ ofOne, inAll }: PlaceLimits, refusal = jobLimit): Places {
  const taken = new Map<string, number>()
  let all = 0
  const isFull = (owner: string) => (taken.get(owner) ?? 0) >= ofOne || all >= inAll
  const places: Places = {
    takeIfFree: (owner) => (isFull(owner) ? null : places.take(owner)),
    take(owner) {
      const own = taken.get(owner) ?? 0
      if (own >= ofOne) throw refusal(ofOne)
      if (all >= inAll) throw refusal(inAll)
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
  return places
}

/** Each makes everybody wait for about a second. */
export const PLANNING: PlaceLimits = { ofOne: 2, inAll: 8 }
/**
 * Each keeps a thread of the system's pool busy for some 50 ms, and 19 MiB: four are worked out at a time, and what waits
 * behind them delays everything else that needs the pool, such as files.
 */
const HASHING: PlaceLimits = { ofOne: 4, inAll: 16 }
/**
 * Of these, for addresses from which a wrong password came a while ago: however many they are, half is left for all others.
 */
const AFTER_FAILURES: PlaceLimits = { ofOne: 4, inAll: 8 }
/** For how long an address is remembered by a wrong password, and how many addresses are. */
const REMEMBERED_MS = 600_000
const MOST_REMEMBERED = 10_000
/**
 * Each keeps everything else waiting for some 10 ms; a page that finds no place is made by its browser. So many are begun
 * at a time that somebody who opens a page meets none that waits.
 */
export const BEGINNING: PlaceLimits = { ofOne: 2, inAll: 4 }
/** As many pages as somebody may have open. */
export const STREAMS: PlaceLimits = { ofOne: 20, inAll: 2000 }

/** Places whose owners are told apart by whether they have been wrong. */
export interface HashingPlaces extends Pick<Places, 'take'> {
  /** The owner was wrong: for a while they share the places of all who were. */
  readonly failed: (owner: string) => void
}

/** Room for passwords that are worked out: whoever finds none comes again in a second. By the address of the request. */
export function makeHashingPlaces(clock: () => number): HashingPlaces {
  const refusal = () => new AccessError('E_TOO_MANY_REQUESTS', { seconds: 1 })
  const [all, wrong] = [makePlaces(HASHING, refusal), makePlaces(AFTER_FAILURES, refusal)]
  /** When each was wrong last, those of the longest ago first. */
  const failedAt = new Map<string, number>()
  return {
    take(owner) {
      if (clock() - (failedAt.get(owner) ?? Number.NEGATIVE_INFINITY) >= REMEMBERED_MS) return all.take(owner)
      const leave = wrong.take(owner)
      try {
        const leaveAll = all.take(owner)
        return () => {
          leaveAll()
          leave()
        }
      } catch (error) {
        leave()
        throw error
      }
    },
    failed(owner) {
      failedAt.delete(owner)
      failedAt.set(owner, clock())
      if (failedAt.size > MOST_REMEMBERED) failedAt.delete(failedAt.keys().next().value ?? owner)
    },
  }
}
