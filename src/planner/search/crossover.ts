import type { Problem } from './problem.ts'
import type { Random } from './random.ts'

/** Makes a list of two; in both each activity stays behind its predecessors if it is so in both parents. */
export type Breed = (mother: Int32Array, father: Int32Array, child: Int32Array) => void

/**
 * Crossovers of activity lists. Two points (S. Hartmann, Naval Research Logistics 45, 1998): the ends of the mother,
 * between them what is left in the order of the father. Window: a stretch of the mother, its activities in the order of
 * the father. Crossing place by place was measured too: it makes schedules longer.
 */
export function breederOf(count: number, random: Random): Breed {
  const taken = new Uint8Array(count)
  const twoPoints: Breed = (mother, father, child) => {
    const [from, to] = stretch(count, random)
    taken.fill(0)
    for (let at = 0; at < from; at++) take(child, at, mother[at] as number)
    let at = from
    for (let f = 0; at < to; f++) {
      if (taken[father[f] as number] === 0) take(child, at++, father[f] as number)
    }
    for (let m = 0; at < count; m++) {
      if (taken[mother[m] as number] === 0) take(child, at++, mother[m] as number)
    }
  }
  const window: Breed = (mother, father, child) => {
    const [from, to] = stretch(count, random)
    taken.fill(1)
    child.set(mother)
    for (let at = from; at < to; at++) taken[mother[at] as number] = 0
    let at = from
    for (let f = 0; at < to; f++) {
      if (taken[father[f] as number] === 0) child[at++] = father[f] as number
    }
  }
  const take = (child: Int32Array, at: number, activity: number) => {
    taken[activity] = 1
    child[at] = activity
  }
  return (mother, father, child) => (random(2) === 0 ? twoPoints : window)(mother, father, child)
}

function stretch(count: number, random: Random): readonly [from: number, to: number] {
  const a = random(count + 1)
  const b = random(count + 1)
  return a < b ? [a, b] : [b, a]
}

/** Takes single activities out and puts them back anywhere between their predecessors and successors. */
export function mutatorOf({ durations, predecessors, successors }: Problem, random: Random) {
  const count = durations.length
  const places = new Int32Array(count)
  return (list: Int32Array, moves: number): void => {
    for (let move = 0; move < moves; move++) {
      for (let at = 0; at < count; at++) places[list[at] as number] = at
      const at = random(count)
      const activity = list[at] as number
      let low = 0
      let high = count - 1
      for (let p = predecessors.offsets[activity] as number; p < (predecessors.offsets[activity + 1] as number); p++) {
        low = Math.max(low, (places[predecessors.targets[p] as number] as number) + 1)
      }
      for (let s = successors.offsets[activity] as number; s < (successors.offsets[activity + 1] as number); s++) {
        high = Math.min(high, (places[successors.targets[s] as number] as number) - 1)
      }
      const to = low + random(high - low + 1)
      if (to > at) list.copyWithin(at, at + 1, to + 1)
      else list.copyWithin(to + 1, to, at)
      list[to] = activity
    }
  }
}
