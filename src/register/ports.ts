import type { Change, ChangeType, RecordedChange } from './entries/changes.ts'
import type { EntryRef, ItemId, PartyCode } from './items/common.ts'
import type { ItemKind, RelationshipFacts } from './items/facts.ts'
import type { Item } from './items/item.ts'
import type { StageCode } from './stages/stage-codes.ts'

/** Who enters a change: a name as it shall stand in the history, the side, and the role in it. */
export interface Author {
  readonly by: string
  readonly party: PartyCode | null
  readonly role: string
  /** The party's own key, where its word is given: what is entered is signed by it, and not vouched for by the log alone. */
  readonly key?: Signer
}

/** A key that signs: its C2SP verifier key, and Ed25519 over a message. */
export interface Signer {
  readonly verifierKey: string
  readonly sign: (message: Uint8Array) => Uint8Array
}

/** Whose eyes the register is read with: a party sees its own private notes and drafts, nobody else's. */
export interface Reader {
  /** Null for the joint view, which has nothing private in it. */
  readonly party: PartyCode | null
  /** True for somebody of no side at all, who is not told either that there is something private. */
  readonly isVisitor?: boolean
}

export interface RelationshipSummary {
  /** `ir-tj`: the code of the relationship, unique within one store. */
  readonly rel: string
  /** Name of its log: the first line of every checkpoint. */
  readonly origin: string
  readonly facts: RelationshipFacts
  /** Number of entries. */
  readonly size: number
}

/** Which items are wanted. What is absent does not restrict. */
export interface ItemQuery {
  readonly kinds?: readonly ItemKind[]
  readonly field?: string
  readonly type?: string
  readonly body?: ItemId
  /** Documents whose highest rung is this. */
  readonly stage?: StageCode
  /** Words to be found in titles, notes, actions and evidence, in any of the four languages. */
  readonly text?: string
  /** Signed, held, due or published from and to, both included. */
  readonly from?: string
  readonly to?: string
  readonly withdrawn?: boolean
  readonly order?: 'date' | 'title' | 'changed'
  readonly limit?: number
  readonly offset?: number
}

export interface ItemPage {
  readonly items: readonly Item[]
  /** How many there are in all. */
  readonly total: number
}

/** Where the entries of a relationship are wanted from. */
export interface EntryQuery {
  readonly from?: number
  readonly to?: number
  readonly obj?: ItemId
  readonly types?: readonly ChangeType[]
  /** The side on whose behalf it was entered; null for the joint secretariat. */
  readonly party?: PartyCode | null
  /** Entered at or after, and before: RFC 3339 instants. */
  readonly since?: string
  readonly before?: string
  /** In the order of the log unless said otherwise. */
  readonly order?: 'oldest' | 'newest'
}

export interface StoredCheckpoint {
  readonly size: number
  /** Lower-case hex. */
  readonly root: string
  /** The signed note, with the cosignatures that have come in. */
  readonly note: string
  readonly at: string
}

/** A difference between the log and what was built from it. */
export interface Finding {
  readonly where: 'leaf' | 'node' | 'entry' | 'item' | 'checkpoint' | 'commitment' | 'attachment'
  /** Leaf index, `level/index` of a node, item id, size of a checkpoint, or hash of an attachment. */
  readonly place: string
  readonly code: string
  readonly expected: string | null
  readonly found: string | null
}

/** All of a relationship that a store has to be given to hold it again. */
export interface Snapshot {
  readonly rel: string
  readonly origin: string
  /** The entries as they were hashed, in the order of the log. */
  readonly leaves: readonly Uint8Array[]
  readonly privateBodies: readonly PrivateBody[]
  readonly attachments: readonly Uint8Array[]
  readonly checkpoints: readonly StoredCheckpoint[]
}

/** The words of a private entry, with the salt of the commitment that stands for them in the log. */
export interface PrivateBody {
  /** Index of the entry. */
  readonly index: number
  readonly party: PartyCode
  /** Lower-case hex. */
  readonly salt: string
  /** Canonical JSON. */
  readonly body: string
}

/**
 * What holds registers. Every change is one entry of an append-only log, entered in the same transaction as the state
 * that follows from it. Methods throw Refusal for what a rule forbids and StoreError for what the store cannot do.
 */
export interface RegisterStore {
  relationships(): Promise<readonly RelationshipSummary[]>
  /** Opens a new register with its first entry. `origin` names its log. */
  open(relationship: { rel: string; origin: string; facts: RelationshipFacts }, author: Author): Promise<EntryRef>
  /** Enters all changes or none; each is checked against the state that those before it leave. */
  enter(rel: string, changes: readonly Change[], author: Author): Promise<readonly EntryRef[]>
  item(rel: string, id: ItemId, reader: Reader): Promise<Item | null>
  items(rel: string, query: ItemQuery, reader: Reader): Promise<ItemPage>
  /** The words that each item can be found by, as `foundBy` gives them; without those of private notes. */
  words(rel: string, reader: Reader): Promise<ReadonlyMap<ItemId, string>>
  /** In the order of the log, or backwards; bodies that the reader may not see are null. */
  changes(rel: string, query: EntryQuery, reader: Reader): AsyncIterable<RecordedChange>
  /** Keeps bytes by their hash; returns `sha256:<hex>`. Keeping the same bytes again changes nothing. */
  keep(rel: string, bytes: Uint8Array): Promise<string>
  kept(rel: string, hash: string): Promise<Uint8Array | null>
  log(rel: string): Promise<LogStore>
  /** Rebuilds the tree and every item from the leaves and compares. Tells how many entries are done. */
  check(rel: string, tell?: (done: number, of: number) => void): Promise<readonly Finding[]>
  /** All of the relationship as it stands now, the private words of every side included. */
  snapshot(rel: string): Promise<Snapshot>
  /**
   * Holds again what a snapshot has, to the last hash: the same leaves, the same tree, items built anew from them.
   * Refuses a relationship that is there already, and throws for leaves, commitments or checkpoints that do not agree.
   */
  restore(snapshot: Snapshot): Promise<void>
  close(): Promise<void>
}

/** The log of one relationship, for checkpoints, proofs, bundles and tiles. */
export interface LogStore {
  readonly origin: string
  size(): Promise<number>
  /** Leaves from and to (excluded), in order, as they were hashed. */
  leaves(from: number, to: number): AsyncIterable<Uint8Array>
  /** Complete nodes of the tree; throws StoreError when one is lacking. */
  nodes(wanted: readonly { readonly level: number; readonly index: number }[]): Promise<readonly Uint8Array[]>
  /** The leaf of an entry by its index, or of the last entry of an item; null when there is none. */
  lastOf(item: ItemId): Promise<number | null>
  checkpoints(): Promise<readonly StoredCheckpoint[]>
  latest(): Promise<StoredCheckpoint | null>
  /** Refuses a second root for a size. */
  saveCheckpoint(checkpoint: StoredCheckpoint): Promise<void>
  /** Puts a checkpoint's note with further cosignatures in the place of the one of the same size and root. */
  saveCosigned(checkpoint: StoredCheckpoint): Promise<void>
}
