import { frontierAt, type NodePlace } from '../../log/index.ts'

/** The complete nodes whose hashes make the root of a tree of the size. */
export function nodesOfSize(size: number): readonly NodePlace[] {
  const places: NodePlace[] = []
  frontierAt(size, (level, index) => {
    places.push({ level, index })
    return new Uint8Array(0)
  })
  return places
}
