import { fromHex } from '../bytes/hex.ts'
import { append, EMPTY_FRONTIER, type Frontier, type NodeSource } from '../merkle/frontier.ts'
import { leafHash, nodeHash, sha256 } from '../merkle/hash.ts'

/** The eight inputs on which implementations of RFC 6962 compare their trees, and the roots they agree on. */
export const REFERENCE_INPUTS = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map(fromHex)

/** The root over the first n + 1 reference inputs. */
export const REFERENCE_ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
].map(fromHex)

/** A tree that keeps all its complete nodes and the frontier of each of its sizes. */
export interface GrownTree {
  readonly leaves: readonly Uint8Array[]
  /** By size, from 0. */
  readonly frontiers: readonly Frontier[]
  readonly nodes: NodeSource
}

export function grow(leaves: readonly Uint8Array[]): GrownTree {
  const known = new Map<string, Uint8Array>()
  const frontiers: Frontier[] = [EMPTY_FRONTIER]
  for (const leaf of leaves) {
    const grown = append(frontiers.at(-1) ?? EMPTY_FRONTIER, leaf)
    frontiers.push(grown.frontier)
    for (const { level, index, hash } of grown.nodes) known.set(`${level}/${index}`, hash)
  }
  const nodes: NodeSource = (level, index) => {
    const hash = known.get(`${level}/${index}`)
    if (!hash) throw new RangeError(`no complete node ${level}/${index}`)
    return hash
  }
  return { leaves, frontiers, nodes }
}

/** That many different leaf hashes. */
export function leavesOf(count: number): readonly Uint8Array[] {
  return Array.from({ length: count }, (_, index) => leafHash(Uint8Array.of(index >> 8, index & 0xff)))
}

/** MTH(D[n]) as RFC 6962 §2.1 defines it, word for word. */
export function treeHash(leaves: readonly Uint8Array[]): Uint8Array {
  const [first, second] = leaves
  if (!first) return sha256(new Uint8Array(0))
  if (!second) return first
  let split = 1
  while (split * 2 < leaves.length) split *= 2
  return nodeHash(treeHash(leaves.slice(0, split)), treeHash(leaves.slice(split)))
}

/** The same bytes but for one bit. */
export function flipBit(bytes: Uint8Array, bit: number): Uint8Array {
  const flipped = bytes.slice()
  const place = bit >> 3
  flipped[place] = (flipped[place] ?? 0) ^ (1 << (bit & 7))
  return flipped
}
