import {
  append,
  canonicalJson,
  EMPTY_FRONTIER,
  type Entry,
  encodeEntry,
  type Frontier,
  formatNote,
  frontierAt,
  type Json,
  leafHash,
  rootOf,
  sha256,
  signCheckpoint,
  toHex,
  toUtf8,
} from '../../../src/log/index.ts'
import type { LogStore, StoredCheckpoint } from '../../../src/register/index.ts'
import { FACTS, ORIGIN, REL } from '../ground/changes.ts'
import type { SigningKey } from '../parts.ts'

/** A log in memory whose keeper may do with it what they like; never changed, only grown into another. */
export interface MemoryLog {
  readonly leaves: readonly Uint8Array[]
}

const OBJ = `rel:${REL}`

/** The log of a relationship that has just been opened. */
export function openedLog(): MemoryLog {
  return withEntry({ leaves: [] }, 'relationship.open', FACTS as unknown as Json)
}

/** One comment more. */
export function grown(log: MemoryLog, text: string): MemoryLog {
  return withEntry(log, 'comment.add', { text, language: 'en' })
}

/** Only the first entries. */
export function shortened({ leaves }: MemoryLog, size: number): MemoryLog {
  return { leaves: leaves.slice(0, size) }
}

function withEntry({ leaves }: MemoryLog, type: string, plain: Json): MemoryLog {
  const last = leaves.at(-1)
  const entry: Entry = {
    v: 1,
    rel: REL,
    id: toHex(sha256(toUtf8(`${leaves.length} ${canonicalJson(plain)}`))).slice(0, 32),
    type,
    party: null,
    actor: 'log.example+00000000+AQ==',
    by: 'secretariat',
    role: 'secretariat',
    at: '2026-03-01T06:30:00Z',
    obj: OBJ,
    prev: last === undefined ? null : toHex(leafHash(last)),
    body: { plain },
    evidence: [],
    sig: null,
  }
  return { leaves: [...leaves, encodeEntry(entry)] }
}

/** The log as bundles are made from it, with a checkpoint over all of it that the key has signed. */
export function asStore({ leaves }: MemoryLog, key: SigningKey): LogStore {
  const nodes = new Map<string, Uint8Array>()
  let frontier: Frontier = EMPTY_FRONTIER
  for (const leaf of leaves) {
    const step = append(frontier, leafHash(leaf))
    frontier = step.frontier
    for (const { level, index, hash } of step.nodes) nodes.set(`${level}/${index}`, hash)
  }
  const root = rootOf(frontierAt(leaves.length, (level, index) => nodeIn(nodes, level, index)))
  const note = formatNote(
    signCheckpoint({ origin: ORIGIN, size: leaves.length, root, extensions: [] }, key.key, key.sign),
  )
  const checkpoint: StoredCheckpoint = { size: leaves.length, root: toHex(root), note, at: '' }
  const nothing = () => Promise.reject(new RangeError('nothing is stored in a log in memory'))
  return {
    origin: ORIGIN,
    size: async () => leaves.length,
    async *leaves(from, to) {
      yield* leaves.slice(from, to)
    },
    nodes: async (wanted) => wanted.map(({ level, index }) => nodeIn(nodes, level, index)),
    lastOf: async (item) => (item === OBJ ? leaves.length - 1 : null),
    checkpoints: async () => [checkpoint],
    latest: async () => checkpoint,
    saveCheckpoint: nothing,
    saveCosigned: nothing,
  }
}

function nodeIn(nodes: ReadonlyMap<string, Uint8Array>, level: number, index: number): Uint8Array {
  const hash = nodes.get(`${level}/${index}`)
  if (hash === undefined) throw new RangeError(`no node ${level}/${index}`)
  return hash
}
