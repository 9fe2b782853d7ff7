import type { Individual, ListProblem, Placing } from './genetic.ts'

const NEAREST = 3

/**
 * Keeps so many, the best always among them and first: each has a place by cost and a place by its distance to the three
 * nearest, and those with the lowest sum of places stay. Of those that start alike only the best stays.
 */
export function survivorsOf<P extends Placing>(
  people: readonly Individual<P>[],
  kept: number,
  compare: ListProblem['compare'],
): readonly Individual<P>[] {
  const sorted = people.toSorted((a, b) => compare(a.cost, b.cost))
  const unlike: Individual<P>[] = []
  const nearest: number[][] = []
  for (const one of sorted) {
    const distances = unlike.map((other) => distance(one.placing.starts, other.placing.starts))
    if (distances.includes(0)) continue
    distances.forEach((far, other) => {
      keepNearest(nearest[other] as number[], far)
    })
    nearest.push(distances.sort((a, b) => a - b).slice(0, NEAREST))
    unlike.push(one)
  }
  if (unlike.length <= kept) return unlike
  const far = nearest.map((distances) => distances.reduce((sum, one) => sum + one, 0))
  const placeByFar = placesOf(far)
  const order = unlike.map((_, place) => place).sort((a, b) => a + (placeByFar[a] ?? 0) - b - (placeByFar[b] ?? 0))
  const chosen = new Set([0, ...order.filter((place) => place !== 0).slice(0, kept - 1)])
  return unlike.filter((_, place) => chosen.has(place))
}

function keepNearest(nearest: number[], far: number): void {
  if (nearest.length < NEAREST) nearest.push(far)
  else if (far < (nearest[NEAREST - 1] as number)) nearest[NEAREST - 1] = far
  else return
  nearest.sort((a, b) => a - b)
}

/** The farthest has the first place. */
function placesOf(far: readonly number[]): readonly number[] {
  const places: number[] = []
  far
    .map((_, at) => at)
    .sort((a, b) => (far[b] as number) - (far[a] as number))
    .forEach((at, place) => {
      places[at] = place
    })
  return places
}

/** Looks at so many tasks at least, at even steps. */
const SAMPLED = 60

function distance(a: Int32Array, b: Int32Array): number {
  const step = Math.max(1, Math.floor(a.length / SAMPLED))
  let sum = 0
  for (let task = 0; task < a.length; task += step) sum += Math.abs((a[task] as number) - (b[task] as number))
  return sum
}
