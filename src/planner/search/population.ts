import type { Evaluation } from './double-justification.ts'

/** A member with the place of each activity in its list, by which distances are told. */
export interface Member extends Evaluation {
  readonly places: Int32Array
}

export interface Population {
  readonly size: number
  /** In no order. */
  readonly members: () => readonly Member[]
  readonly add: (evaluation: Evaluation) => void
  /** Leaves as many members; those go that are long and close to others. */
  readonly reduceTo: (size: number) => void
}

const NEAREST = 3

/**
 * Holds at most `most` members. Survivors are chosen by the sum of two ranks: of makespan, and of the mean distance to
 * the three nearest (after the biased fitness of T. Vidal et al., Operations Research 60, 2012). The best member stays,
 * and of equal lists one. Distances are kept, so that each pair is reckoned once.
 */
export function populationOf(most: number): Population {
  const slots: (Member | null)[] = new Array(most).fill(null)
  const distances = new Float64Array(most * most)
  const living = () => slots.flatMap((member, slot) => (member === null ? [] : [slot]))
  const makespanAt = (slot: number) => slots[slot]?.makespan ?? 0
  const between = (a: number, b: number) => distances[a * most + b] as number
  const reduceTo = (size: number) => {
    const sorted = living().sort((a, b) => makespanAt(a) - makespanAt(b))
    let left = sorted.length
    const drop = (slot: number) => {
      slots[slot] = null
      left -= 1
    }
    for (let at = sorted.length - 1; at > 0 && left > size; at--) {
      const slot = sorted[at] as number
      if (sorted.some((other, before) => before < at && between(other, slot) === 0)) drop(slot)
    }
    if (left <= size) return
    const rest = sorted.filter((slot) => slots[slot] !== null)
    const fitness = biasedFitness(rest, makespanAt, between)
    const best = rest[0]
    const worstFirst = rest.filter((slot) => slot !== best).sort((a, b) => (fitness[b] ?? 0) - (fitness[a] ?? 0))
    for (const slot of worstFirst) {
      if (left <= size) return
      drop(slot)
    }
  }
  return {
    get size() {
      return living().length
    },
    members: () => slots.filter((member) => member !== null),
    add: (evaluation) => {
      const slot = slots.indexOf(null)
      const places = placesOf(evaluation.list)
      for (const other of living()) {
        const distance = distanceOf(places, slots[other]?.places ?? places)
        distances[slot * most + other] = distance
        distances[other * most + slot] = distance
      }
      slots[slot] = { ...evaluation, places }
    },
    reduceTo,
  }
}

/** By slot: rank of makespan, equals sharing one, plus rank of distance. The lower, the better. `slots`: shortest first. */
function biasedFitness(
  slots: readonly number[],
  makespanAt: (slot: number) => number,
  between: (a: number, b: number) => number,
): readonly number[] {
  const fitness: number[] = []
  let rank = 0
  slots.forEach((slot, at) => {
    if (makespanAt(slot) !== makespanAt(slots[at - 1] ?? slot)) rank = at
    fitness[slot] = rank
  })
  const apart = new Map(slots.map((slot) => [slot, nearnessOf(slot, slots, between)]))
  const farthestFirst = [...slots].sort((a, b) => (apart.get(b) ?? 0) - (apart.get(a) ?? 0))
  farthestFirst.forEach((slot, at) => {
    fitness[slot] = (fitness[slot] ?? 0) + at
  })
  return fitness
}

/** Sum of the distances to the nearest. */
function nearnessOf(slot: number, slots: readonly number[], between: (a: number, b: number) => number): number {
  const nearest = new Array<number>(NEAREST).fill(Number.POSITIVE_INFINITY)
  for (const other of slots) {
    if (other === slot) continue
    let distance = between(slot, other)
    for (let n = 0; n < NEAREST; n++) {
      const here = nearest[n] as number
      if (distance >= here) continue
      nearest[n] = distance
      distance = here
    }
  }
  return nearest.reduce((sum, distance) => sum + (Number.isFinite(distance) ? distance : 0), 0)
}

function placesOf(list: Int32Array): Int32Array {
  const places = new Int32Array(list.length)
  for (let at = 0; at < list.length; at++) places[list[at] as number] = at
  return places
}

/** Sum over activities of how far their places are apart. */
function distanceOf(a: Int32Array, b: Int32Array): number {
  let distance = 0
  for (let i = 0; i < a.length; i++) {
    const apart = ((a[i] as number) - (b[i] as number)) | 0
    distance = (distance + (apart < 0 ? -apart : apart)) | 0
  }
  return distance
}
