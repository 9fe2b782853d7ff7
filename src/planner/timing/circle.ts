/**
 * The shortest circle through any task of one that is found by going back: numbers, each waiting for the one before it,
 * the lowest first. `waiting`: above 0 for tasks that no order reached, so that every one of them waits for another.
 */
export function shortestCircle(followers: readonly (readonly number[])[], waiting: Int32Array): readonly number[] {
  const within = (task: number) => (waiting[task] as number) > 0
  const found = anyCircle(followers, waiting)
  return found
    .map((task) => circleThrough(task, (at) => (followers[at] ?? []).filter(within)))
    .reduce((shortest, circle) => (circle.length < shortest.length ? circle : shortest), found)
}

function anyCircle(followers: readonly (readonly number[])[], waiting: Int32Array): readonly number[] {
  const before = new Map<number, number>()
  followers.forEach((next, from) => {
    if ((waiting[from] as number) > 0) for (const to of next) before.set(to, from)
  })
  const places = new Map<number, number>()
  const walked: number[] = []
  let at = waiting.findIndex((left) => left > 0)
  while (!places.has(at)) {
    places.set(at, walked.length)
    walked.push(at)
    at = before.get(at) as number
  }
  return fromLowest(walked.slice(places.get(at)).reverse())
}

/** Breadth first, until the task comes again. */
function circleThrough(task: number, next: (at: number) => readonly number[]): readonly number[] {
  const cameFrom = new Map<number, number>()
  const open = [task]
  for (const at of open) {
    for (const to of next(at)) {
      if (to === task) {
        const circle = [at]
        for (let back = at; back !== task; ) {
          back = cameFrom.get(back) as number
          circle.unshift(back)
        }
        return fromLowest(circle)
      }
      if (cameFrom.has(to)) continue
      cameFrom.set(to, at)
      open.push(to)
    }
  }
  throw new RangeError('a task of a circle comes again')
}

function fromLowest(circle: readonly number[]): readonly number[] {
  const at = circle.indexOf(Math.min(...circle))
  return [...circle.slice(at), ...circle.slice(0, at)]
}
