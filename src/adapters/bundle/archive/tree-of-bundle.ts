import {
  append,
  type Frontier,
  frontierAt,
  LogError,
  leafHash,
  type NodeSource,
  nodeHash,
  rootOf,
  TILE_HEIGHT,
  TILE_WIDTH,
  type TreeNode,
  toHex,
  verifyConsistency,
} from '../../../log/index.ts'
import { BundleError } from '../bundle-error.ts'
import { spanPath, spansFrom } from './bundle-parts.ts'
import type { Bundle } from './read-bundle.ts'

/** Gives the hash of a tile by its level and its place in the whole level; null where no tile of the bundle has it. */
type TileHash = (level: number, place: number) => Uint8Array | null

/**
 * Builds the tree anew from the entries and compares all that the bundle says of it: each hash of each tile, the proof
 * of consistency, the root. Gives the roots at `since`, `to` and the sizes asked for. Throws E_BUNDLE_TREE_DIFFERS.
 */
export function checkTree(bundle: Bundle, sizes: readonly number[] = []): ReadonlyMap<number, Uint8Array> {
  const { manifest, checkpoint, entries } = bundle
  if (checkpoint.size !== manifest.to) throw differs('checkpoint', { expected: manifest.to, found: checkpoint.size })
  if (checkpoint.origin !== manifest.origin) {
    throw differs('checkpoint', { expected: manifest.origin, found: checkpoint.origin })
  }
  const hashOf = tileHashes(bundle)
  const wanted = new Set([manifest.since, manifest.to, ...sizes])
  const roots = new Map<number, Uint8Array>()
  let frontier = leftEdge(manifest.from, hashOf)
  const remember = () => void (wanted.has(frontier.size) && roots.set(frontier.size, rootOf(frontier)))
  remember()
  for (const entry of entries) {
    const step = append(frontier, leafHash(entry))
    for (const node of step.nodes) requireTileHash(node, hashOf)
    frontier = step.frontier
    remember()
  }
  requireRoot(frontier, checkpoint.root)
  requireConsistency(bundle, roots)
  return roots
}

function tileHashes({ manifest, tiles }: Bundle): TileHash {
  const byPlace = new Map(
    spansFrom(manifest.from, manifest.to).map((span) => [`${span.level}/${span.index}`, tiles.get(spanPath(span))]),
  )
  return (level, place) => byPlace.get(`${level}/${Math.floor(place / TILE_WIDTH)}`)?.[place % TILE_WIDTH] ?? null
}

/** The frontier before the first entry of the bundle, from the tiles of the upper levels. */
function leftEdge(from: number, hashOf: TileHash): Frontier {
  const node: NodeSource = (level, index) => {
    const tileLevel = Math.floor(level / TILE_HEIGHT)
    const height = level % TILE_HEIGHT
    return subtree(tileLevel, { start: index * 2 ** height, height }, hashOf)
  }
  return frontierAt(from, node)
}

function subtree(
  level: number,
  part: { readonly start: number; readonly height: number },
  hashOf: TileHash,
): Uint8Array {
  const { start, height } = part
  if (height === 0) {
    const hash = hashOf(level, start)
    if (hash === null) throw differs('tile', { level, index: start })
    return hash
  }
  const half = 2 ** (height - 1)
  return nodeHash(
    subtree(level, { start, height: height - 1 }, hashOf),
    subtree(level, { start: start + half, height: height - 1 }, hashOf),
  )
}

function requireTileHash({ level, index, hash }: TreeNode, hashOf: TileHash): void {
  if (level % TILE_HEIGHT !== 0) return
  const tileLevel = level / TILE_HEIGHT
  const found = hashOf(tileLevel, index)
  if (found !== null && Buffer.compare(found, hash) === 0) return
  throw differs('tile', { level, index, expected: toHex(hash), found: found === null ? 'none' : toHex(found) })
}

function requireRoot(frontier: Frontier, root: Uint8Array): void {
  const found = rootOf(frontier)
  if (Buffer.compare(found, root) !== 0) throw differs('root', { expected: toHex(root), found: toHex(found) })
}

function requireConsistency({ manifest, consistency }: Bundle, roots: ReadonlyMap<number, Uint8Array>): void {
  const { since, to } = manifest
  const [firstRoot, secondRoot] = [roots.get(since), roots.get(to)]
  if (since === 0 || firstRoot === undefined || secondRoot === undefined) {
    if (consistency.length > 0) throw differs('consistency', { found: consistency.length })
    return
  }
  try {
    verifyConsistency({ first: since, second: to, firstRoot, secondRoot, proof: consistency })
  } catch (error) {
    throw error instanceof LogError ? differs('consistency', { code: error.code }) : error
  }
}

function differs(reason: string, values: Readonly<Record<string, string | number>>): BundleError {
  return new BundleError('E_BUNDLE_TREE_DIFFERS', { reason, ...values })
}
