import { type Network, PlanError, type Task } from '../network/index.ts'
import { randomOf } from '../search/index.ts'
import { searchLists } from './genetic.ts'
import { type Calendars, pieceOf } from './piece.ts'
import { firstLists, problemOfPiece } from './piece-problem.ts'
import { RULES } from './rules.ts'

/** Places that are tried in all: a second or two. */
const MOST_PLACES = 1_500_000
/** Schedules for one try, by the places that they take; for the last try of all, to be sure. */
const PLACES_A_TRY = 20_000
const PLACES_TO_BE_SURE = 60_000
/** Nor more schedules than that: of few tasks there are few orders. */
const MOST_SCHEDULES = 1000
/** Beyond so many tasks only priority rules are tried. */
const MOST_TO_SEARCH = 500
/** Whoever is told more steps than that is told nothing. */
const MOST_STEPS = 50

/**
 * The fewest tasks that find no room together: without any one of them, the others do (deletion filter, Chinneck and
 * Dravnieks, ORSA Journal on Computing 3(2), 1991; in halves first, for large networks). Null where that takes too long,
 * or where room is found after all.
 */
export function fewestAtFault(network: Network, calendars: Calendars): Network | null {
  let left = MOST_PLACES
  const isRefused = (tasks: readonly Task[], places: number) => {
    const part = partOf(network, tasks)
    const schedules =
      tasks.length > MOST_TO_SEARCH ? RULES.length : Math.min(MOST_SCHEDULES, Math.ceil(places / tasks.length))
    left -= schedules * tasks.length
    return !findsRoom(part, calendars, schedules)
  }
  let kept = network.tasks
  for (let size = Math.ceil(kept.length / 2); kept.length > 1; size = Math.ceil(size / 2)) {
    for (let from = 0; from < kept.length && left > 0; ) {
      const rest = kept.toSpliced(from, size)
      if (rest.length > 0 && isRefused(rest, PLACES_A_TRY)) kept = rest
      else from += size
    }
    if (size === 1 || left <= 0) break
  }
  if (left <= 0 || kept.length > MOST_STEPS) return null
  return isRefused(kept, PLACES_TO_BE_SURE) ? partOf(network, kept) : null
}

/** These tasks, with what joins them, and with no goals: all that is asked is whether there is room. */
function partOf({ links, bodies, today }: Network, tasks: readonly Task[]): Network {
  const ids = new Set(tasks.map(({ id }) => id))
  return { tasks, links: links.filter(({ from, to }) => ids.has(from) && ids.has(to)), bodies, goals: [], today }
}

function findsRoom(network: Network, calendars: Calendars, schedules: number): boolean {
  try {
    return searchFinds(network, calendars, schedules)
  } catch (error) {
    // Bodies may push a chain of steps beyond the data of a calendar: that is no room either.
    if (error instanceof PlanError) return false
    throw error
  }
}

function searchFinds(network: Network, calendars: Calendars, schedules: number): boolean {
  const problem = problemOfPiece(pieceOf(network, calendars), { objective: 'lateness', former: null })
  const isLarge = network.tasks.length > MOST_TO_SEARCH
  const lists = isLarge ? RULES.map((rule) => problem.listOf(rule)) : firstLists(problem, null)
  let isFound = false
  const { best } = searchLists(
    problem,
    { lists, known: null },
    {
      schedules,
      random: randomOf(1),
      shouldStop: () => isFound,
      onSchedule: ({ excess }) => {
        isFound = excess === 0
      },
    },
  )
  return best.cost.excess === 0
}
