import type { Random } from '../search/index.ts'
import type { Placing, SearchGoal } from './genetic.ts'
import { type List, listByKeys } from './lists.ts'
import type { Piece } from './piece.ts'
import { endsBefore } from './rules.ts'

/** One in so many goals gets another target, by up to so many days either way; so much of the key is the new start. */
const ONE_IN = [2, 4, 10]
const SPREADS = [5, 15, 40, 100]
const SHARES = [0.2, 0.5, 1]

export interface Retargeting {
  /** A list of all tasks, each behind those that it waits for. */
  readonly order: List
  readonly spans: Int32Array
  readonly placing: Placing
  readonly random: Random
}

/**
 * A list by the latest starts for which every goal is reached on its target: its due day if it is in time, else the day
 * on which it is reached now, for some of them a little earlier or later. Goals that can wait make room for others.
 */
export function retargeted(
  piece: Piece,
  goals: readonly SearchGoal[],
  { order, spans, placing, random }: Retargeting,
): List {
  const { starts, ends } = placing
  const oneOf = (list: readonly number[]) => list[random(list.length)] as number
  const [oneIn, spread, share] = [oneOf(ONE_IN), oneOf(SPREADS), oneOf(SHARES)]
  const targets = goals.map(({ task, due }) => {
    const change = random(oneIn) === 0 ? (spread * (random(2001) - 1000)) / 1000 : 0
    return Math.max(due ?? 0, ends[task] as number) + change
  })
  const last = ends.reduce((latest, end) => Math.max(latest, end), piece.network.today)
  const keys = endsBefore(piece, { goals, targets, last, order, spans })
  for (let task = 0; task < keys.length; task++) {
    const latestStart = (keys[task] as number) - (spans[task] as number)
    keys[task] = share * latestStart + (1 - share) * (starts[task] as number)
  }
  return listByKeys(piece.graph, keys)
}
