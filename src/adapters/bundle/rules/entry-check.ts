import {
  createLogCheck,
  type Entry,
  type Frontier,
  fromBase64,
  LogError,
  parseVerifierKey,
  signedPart,
  toHex,
} from '../../../log/index.ts'
import {
  type Change,
  type ChangeType,
  decide,
  evolve,
  type Item,
  type ItemId,
  isPrivate,
  type RecordedChange,
  Refusal,
} from '../../../register/index.ts'
import { verifySignature } from '../../keys/index.ts'
import { BundleError } from '../bundle-error.ts'

/** A check of a whole log as the register's own rules would have judged it, entry by entry from the first. */
export interface EntryCheck {
  /**
   * Takes the bytes of the next entry. Throws LogError as `createLogCheck` does; LogError E_ENTRY_SIGNATURE_WRONG;
   * BundleError E_ENTRY_RULE (with the `rule` that forbids it), each with the `index`.
   */
  add(bytes: Uint8Array): void
  frontier(): Frontier
}

/**
 * Replays a log that somebody else has written: form, order and names, the signature of each signed entry, and whether the
 * register would have let it pass. Bodies that are commitments stay closed; nothing can be said about what is in them.
 */
export function createEntryCheck(rel: string): EntryCheck {
  const log = createLogCheck()
  const items = new Map<ItemId, Item>()
  // Drafts: all that is said of them is private to their side.
  const closed = new Set<ItemId>()
  return {
    add(bytes) {
      const { index, leaf, entry } = log.add(bytes)
      requireSignature(entry, index)
      if (entry.rel !== rel) throw broken(entry, index, 'R_OTHER_RELATIONSHIP')
      if (index === 0 && entry.type !== 'relationship.open') throw broken(entry, index, 'R_NOT_OPENED')
      const isClosed = 'commit' in entry.body
      const isOfClosed = closed.has(entry.obj)
      if (isClosed !== (isPrivate(entry.type) || isOfClosed)) throw broken(entry, index, 'R_BODY_KIND')
      if (isClosed && !items.has(entry.obj)) closed.add(entry.obj)
      if (!isClosed) takeIn({ entry, index, hash: toHex(leaf) }, items)
    },
    frontier: () => log.frontier(),
  }
}

interface Placed {
  readonly entry: Entry
  readonly index: number
  readonly hash: string
}

function takeIn({ entry, index, hash }: Placed, items: Map<ItemId, Item>): void {
  const { type, obj, party, at, by } = entry
  const body = 'plain' in entry.body ? entry.body.plain : null
  const change = { type, obj, party, body } as unknown as Change
  try {
    const signedBy = entry.sig === null ? null : entry.actor
    decide(change, { items, today: at.slice(0, 10), signedBy })
    const recorded = { ...change, type: type as ChangeType, index, hash, at, by } as RecordedChange
    items.set(obj, evolve(items.get(obj) ?? null, recorded))
  } catch (error) {
    if (error instanceof Refusal) throw broken(entry, index, error.code)
    throw error instanceof RangeError ? broken(entry, index, 'R_UNKNOWN_ITEM') : error
  }
}

/** An entry without a signature is vouched for by the checkpoint alone. */
function requireSignature(entry: Entry, index: number): void {
  if (entry.sig === null) return
  if (!isSigned(entry, entry.sig))
    throw new LogError('E_ENTRY_SIGNATURE_WRONG', { index, name: entry.actor, obj: entry.obj })
}

function isSigned(entry: Entry, signature: string): boolean {
  try {
    return verifySignature(parseVerifierKey(entry.actor).publicKey, signedPart(entry), fromBase64(signature))
  } catch {
    return false
  }
}

function broken({ obj, type }: Entry, index: number, rule: string): BundleError {
  return new BundleError('E_ENTRY_RULE', { index, obj, type, rule })
}
