import type { PlacedLane, PlacedMark } from './timeline-layout.ts'

/**
 * The mark that an arrow key leads to: left and right within the lane as they are seen, up and down to the nearest one of
 * the next lane, Home and End to the ends of the lane. Null for other keys, and where there is none.
 */
export function neighbourOf(mark: PlacedMark, key: string, lanes: readonly PlacedLane[]): PlacedMark | null {
  const at = lanes.findIndex(({ marks }) => marks.includes(mark))
  const own = (lanes[at]?.marks ?? []).toSorted((one, other) => one.x - other.x)
  const place = own.indexOf(mark)
  switch (key) {
    case 'ArrowLeft':
      return own[place - 1] ?? null
    case 'ArrowRight':
      return own[place + 1] ?? null
    case 'ArrowUp':
      return nearest(mark, lanes[at - 1])
    case 'ArrowDown':
      return nearest(mark, lanes[at + 1])
    case 'Home':
      return own[0] ?? null
    case 'End':
      return own.at(-1) ?? null
    default:
      return null
  }
}

function nearest({ x }: PlacedMark, lane: PlacedLane | undefined): PlacedMark | null {
  const sorted = (lane?.marks ?? []).toSorted((one, other) => Math.abs(one.x - x) - Math.abs(other.x - x))
  return sorted[0] ?? null
}
