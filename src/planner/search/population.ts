import type { Evaluation } from './double-justification.ts'

export interface Member extends Evaluation {
  /** Its row and column in the table of distances. */
  readonly slot: number
}

export interface Population {
  readonly size: number
  /** In no order. */
  readonly members: () => readonly Member[]
  readonly add: (evaluation: Evaluation) => void
  /** Leaves as many members; those go that are long and close to others. */
  readonly reduceTo: (size: number) => void
}

/**
 * Distances are told by so many activities, spread over the list of all: with all 120 of them the distances took half
 * of the whole search, and the schedules were no shorter.
 */
const MARKS = 32

/**
 * Holds at most `most` members, which are lists of `count` activities. Survivors are chosen by the sum of two ranks: of makespan, and of the mean distance to
 * the three nearest (after the biased fitness of T. Vidal et al., Operations Research 60, 2012). The best member stays,
 * and of equal lists one. Distances are kept, so that each pair is reckoned once.
 */
export function populationOf(most: number, count: number): Population {
  let members: Member[] = []
  const free = Array.from({ length: most }, (_, slot) => slot)
  const distances = new Int32Array(most * most)
  const marks = marksOf(count)
  /** By slot, the places of the marked activities. */
  const places = new Int32Array(most * MARKS)
  const between = (a: Member, b: Member) => distances[a.slot * most + b.slot] as number
  const remove = (gone: ReadonlySet<Member>) => {
    for (const { slot } of gone) free.push(slot)
    members = members.filter((member) => !gone.has(member))
  }
  return {
    get size() {
      return members.length
    },
    members: () => [...members],
    add: (evaluation) => {
      const slot = free.pop() as number
      for (let at = 0; at < count; at++) {
        const mark = marks[evaluation.list[at] as number] as number
        if (mark >= 0) places[slot * MARKS + mark] = at
      }
      for (const other of members) {
        const distance = distanceOf(places, slot, other.slot)
        distances[slot * most + other.slot] = distance
        distances[other.slot * most + slot] = distance
      }
      members.push({ ...evaluation, slot })
    },
    reduceTo: (size) => {
      members.sort((a, b) => a.makespan - b.makespan)
      remove(copiesAmong(members, members.length - size, between))
      const [best, ...others] = members
      if (best === undefined || members.length <= size) return
      const fitness = biasedFitness(members, most, between)
      const worstFirst = others.sort((a, b) => (fitness[b.slot] as number) - (fitness[a.slot] as number))
      remove(new Set(worstFirst.slice(0, members.length - size)))
    },
  }
}

type Between = (a: Member, b: Member) => number

/** At most `most` members whose lists stand further in front as well, the last first. */
function copiesAmong(members: readonly Member[], most: number, between: Between): ReadonlySet<Member> {
  const copies = new Set<Member>()
  for (let at = members.length - 1; at > 0 && copies.size < most; at--) {
    const member = members[at] as Member
    for (let before = 0; before < at; before++) {
      const other = members[before] as Member
      if (between(member, other) !== 0 || !member.list.every((activity, place) => activity === other.list[place]))
        continue
      copies.add(member)
      break
    }
  }
  return copies
}

/** By slot: rank of makespan, equals sharing one, plus rank of distance. The lower, the better. Shortest first. */
function biasedFitness(members: readonly Member[], slots: number, between: Between): Float64Array {
  const fitness = new Float64Array(slots)
  const apart = new Float64Array(slots)
  let rank = 0
  members.forEach((member, at) => {
    if (member.makespan !== members[at - 1]?.makespan) rank = at
    fitness[member.slot] = rank
    apart[member.slot] = nearnessOf(member, members, between)
  })
  const farthestFirst = [...members].sort((a, b) => (apart[b.slot] as number) - (apart[a.slot] as number))
  farthestFirst.forEach(({ slot }, at) => {
    fitness[slot] = (fitness[slot] as number) + at
  })
  return fitness
}

/** Sum of the distances to the three nearest. */
function nearnessOf(member: Member, members: readonly Member[], between: Between): number {
  let [first, second, third] = [FAR, FAR, FAR]
  for (const other of members) {
    if (other === member) continue
    const distance = between(member, other)
    if (distance >= third) continue
    if (distance < first) [first, second, third] = [distance, first, second]
    else if (distance < second) [second, third] = [distance, second]
    else third = distance
  }
  return first + second + third
}

/** Farther than any two lists are, where there are fewer than three others. */
const FAR = 2 ** 40

/** The mark of each activity, -1 for those without; of few activities each has one. */
function marksOf(count: number): Int8Array {
  const marks = new Int8Array(count).fill(-1)
  const marked = Math.min(count, MARKS)
  for (let m = 0; m < marked; m++) marks[Math.floor(((m + 0.5) * count) / marked)] = m
  return marks
}

/** Sum over the marked activities of how far their places are apart. */
function distanceOf(places: Int32Array, slot: number, other: number): number {
  let distance = 0
  const shift = (other - slot) * MARKS
  for (let at = slot * MARKS, end = at + MARKS; at < end; at++) {
    // A branch on the sign instead is guessed wrong half of the time, and takes five times as long.
    distance = (distance + Math.abs((places[at] as number) - (places[at + shift] as number))) | 0
  }
  return distance
}
