import {
  append,
  commitmentOf,
  EMPTY_FRONTIER,
  type Entry,
  encodeEntry,
  type Frontier,
  type Json,
  leafHash,
  type NodePlace,
  signedPart,
  toBase64,
  toHex,
} from '../../../log/index.ts'
import { type Change, isPrivate, type LogStore, type Signer, type StoredCheckpoint } from '../../../register/index.ts'
import { EVERY_CHANGE } from '../../../register/testing/index.ts'

/** A log in memory that lets everything pass, also what no register would enter: for forging histories. */
export interface WrittenLog extends LogStore {
  readonly leavesSoFar: readonly Uint8Array[]
  /** Leaf hash in hex of the last entry about the object. */
  headOf(obj: string): string | null
  add(change: Change, some?: Partial<Entry> & { readonly signer?: Signer }): void
  addBytes(bytes: Uint8Array): void
}

/** The relationship of the changes that `EVERY_CHANGE` tells of. */
export const REL = 'north-south'

export function writtenLog(origin: string, rel = REL): WrittenLog {
  const leaves: Uint8Array[] = []
  const nodes = new Map<string, Uint8Array>()
  const heads = new Map<string, string>()
  const checkpoints = new Map<number, StoredCheckpoint>()
  const ordered = () => [...checkpoints.values()].sort((a, b) => a.size - b.size)
  let frontier: Frontier = EMPTY_FRONTIER
  const addBytes = (bytes: Uint8Array) => {
    const grown = append(frontier, leafHash(bytes))
    for (const { level, index, hash } of grown.nodes) nodes.set(`${level}/${index}`, hash)
    frontier = grown.frontier
    leaves.push(bytes)
  }
  return {
    origin,
    leavesSoFar: leaves,
    headOf: (obj) => heads.get(obj) ?? null,
    addBytes,
    add(change, { signer, ...some } = {}) {
      const bytes = encodeEntry(
        entryOf(change, { index: leaves.length, rel, prev: heads.get(change.obj) ?? null, signer, some }),
      )
      heads.set(change.obj, toHex(leafHash(bytes)))
      addBytes(bytes)
    },
    size: async () => leaves.length,
    async *leaves(from, to) {
      yield* leaves.slice(from, to)
    },
    nodes: async (wanted) => wanted.map((place) => nodeOf(nodes, place)),
    lastOf: async () => null,
    checkpoints: async () => ordered(),
    latest: async () => ordered().at(-1) ?? null,
    saveCheckpoint: async (checkpoint) => void checkpoints.set(checkpoint.size, checkpoint),
    saveCosigned: async (checkpoint) => void checkpoints.set(checkpoint.size, checkpoint),
  }
}

function nodeOf(nodes: ReadonlyMap<string, Uint8Array>, { level, index }: NodePlace): Uint8Array {
  const hash = nodes.get(`${level}/${index}`)
  if (hash === undefined) throw new RangeError(`no node ${level}/${index}`)
  return hash
}

interface Making {
  readonly index: number
  readonly rel: string
  readonly prev: string | null
  readonly signer: Signer | undefined
  readonly some: Partial<Entry>
}

function entryOf({ type, obj, party, body }: Change, { index, rel, prev, signer, some }: Making): Entry {
  const plain = body as unknown as Json
  const isSecret = isPrivate(type)
  const entry: Entry = {
    ...{ v: 1, rel, id: `entry-${index}`, type, party, actor: signer?.verifierKey ?? 'server', by: 'secretariat' },
    ...{ role: 'secretariat', at: '2026-03-01T06:30:00Z', obj, prev, evidence: [], sig: null },
    body: isSecret ? { commit: commitmentOf(new Uint8Array(32).fill(index), plain) } : { plain },
    ...some,
  }
  return signer === undefined ? entry : { ...entry, sig: toBase64(signer.sign(signedPart(entry))) }
}

/** Enters one change of every type, as `EVERY_CHANGE` tells them; keys and words of the parties are true ones. */
export function enterEveryChange(log: WrittenLog, signers: Readonly<Record<string, Signer>>): void {
  for (const change of EVERY_CHANGE) {
    const signer = signers[change.party ?? '']
    if (change.type === 'key.add' && signer !== undefined) {
      log.add({ ...change, body: { ...change.body, verifierKey: signer.verifierKey } })
    } else if ((change.type === 'endorse' || change.type === 'dispute') && signer !== undefined) {
      log.add({ ...change, body: { ...change.body, upTo: lastState(log, change.obj) } }, { signer })
    } else log.add(change)
  }
}

/** Hash of the last entry about the object that changed what it says: not of comments, notes and words. */
function lastState(log: WrittenLog, obj: string): string {
  const found = log.leavesSoFar.findLast((leaf) => {
    const { obj: about, type } = JSON.parse(Buffer.from(leaf).toString()) as Entry
    return about === obj && !['comment.add', 'note.add', 'judgement.add', 'endorse', 'dispute'].includes(type)
  })
  if (found === undefined) throw new RangeError(`nothing about ${obj}`)
  return toHex(leafHash(found))
}
