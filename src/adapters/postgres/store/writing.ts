import {
  append,
  canonicalJson,
  commitmentOf,
  type Entry,
  encodeEntry,
  type Frontier,
  type Json,
  leafHash,
  SALT_BYTES,
  signedPart,
  type TreeNode,
  toBase64,
  toHex,
} from '../../../log/index.ts'
import {
  ADDS,
  type Author,
  type Change,
  type ChangeBodies,
  decide,
  type EntryRef,
  evolve,
  type Item,
  type ItemId,
  isPrivate,
  type NewEvidence,
  type PartyCode,
  Refusal,
} from '../../../register/index.ts'

/** Where instants, randomness and names come from, and the key that vouches for what nobody signs. */
export interface Sources {
  /** RFC 3339, UTC. */
  readonly clock: () => string
  readonly random: (bytes: number) => Uint8Array
  readonly ids: () => string
  readonly serverKey: { readonly verifierKey: string }
}

/** A private body with the salt of its commitment. */
export interface PrivateBody {
  readonly index: number
  readonly party: PartyCode
  readonly obj: ItemId
  readonly type: string
  readonly salt: Uint8Array
  /** Canonical JSON. */
  readonly body: string
}

export interface NewLeaf {
  readonly index: number
  readonly entry: Entry
  readonly bytes: Uint8Array
  readonly hash: Uint8Array
}

/** What a batch starts from, and what it has come to so far. */
export interface Writing extends Rows {
  readonly author: Author
  readonly sources: Sources
  /** Leaf hash, in hex, of the last entry of each object that the batch is about. */
  readonly heads: Map<ItemId, string>
}

/** What a batch has come to. */
export interface Rows {
  readonly rel: string
  frontier: Frontier
  /** What the author can see of the items that the batch is about or points to. */
  readonly items: Map<ItemId, Item>
  readonly changed: Set<ItemId>
  readonly leaves: NewLeaf[]
  readonly nodes: TreeNode[]
  readonly privateBodies: PrivateBody[]
}

/** The party that alone may see an item: drafts are of the side that made them. Null for what both see. */
export function ownerOf(item: Pick<Item, 'kind' | 'added'>): PartyCode | null {
  return item.kind === 'draft' ? item.added.party : null
}

/** Adds the entry of one change. Throws Refusal; LogError for a change that no entry can hold. */
export function add(writing: Writing, change: Change): EntryRef {
  const { items, author, sources } = writing
  const at = sources.clock()
  requireOwnSide(writing, change)
  decide(change, { items, today: at.slice(0, 10), signedBy: author.key?.verifierKey ?? null })
  const leaf = leafOf(writing, change, at)
  const hash = toHex(leaf.hash)
  const grown = append(writing.frontier, leaf.hash)
  writing.frontier = grown.frontier
  // Level 0 stands with the entries.
  writing.nodes.push(...grown.nodes.slice(1))
  writing.leaves.push(leaf)
  writing.heads.set(change.obj, hash)
  const ref: EntryRef = { index: leaf.index, hash, at, by: author.by, party: change.party }
  if (change.type !== 'note.add') {
    items.set(change.obj, evolve(items.get(change.obj) ?? null, { ...change, ...ref }))
    writing.changed.add(change.obj)
  }
  return ref
}

/** Nobody speaks for another side; what is private is entered by the side itself. */
function requireOwnSide({ author, items, heads }: Writing, change: Change): void {
  const isOwn = change.party === author.party
  const isJoint = author.party === null || change.party === null
  if (!isOwn && (!isJoint || isHidden(change, items))) {
    throw new Refusal('R_NOT_YOUR_SIDE', { party: change.party ?? author.party ?? '' })
  }
  // A draft of the other side has taken the id: its entries are seen, the item is not.
  if (ADDS[change.type] !== undefined && heads.has(change.obj) && !items.has(change.obj)) {
    throw new Refusal('R_ITEM_EXISTS', { item: change.obj })
  }
}

/** Notes and drafts, and all that is later said of a draft. */
function isHidden({ type, obj }: Change, items: ReadonlyMap<ItemId, Item>): boolean {
  return isPrivate(type) || items.get(obj)?.kind === 'draft'
}

function leafOf(writing: Writing, change: Change, at: string): NewLeaf {
  const { rel, author, sources, heads, items } = writing
  const isSecret = isHidden(change, items)
  const unsigned: Entry = {
    v: 1,
    rel,
    id: sources.ids(),
    type: change.type,
    party: change.party,
    actor: author.key?.verifierKey ?? sources.serverKey.verifierKey,
    by: author.by,
    role: author.role,
    at,
    obj: change.obj,
    prev: heads.get(change.obj) ?? null,
    body: isSecret ? { commit: committed(writing, change) } : { plain: change.body as unknown as Json },
    evidence: isSecret ? [] : attachmentsOf(change),
    sig: null,
  }
  const entry = author.key ? { ...unsigned, sig: toBase64(author.key.sign(signedPart(unsigned))) } : unsigned
  const bytes = encodeEntry(entry)
  return { index: writing.frontier.size, entry, bytes, hash: leafHash(bytes) }
}

function committed({ frontier, sources, privateBodies }: Writing, { type, obj, party, body }: Change): string {
  const json = body as unknown as Json
  const salt = sources.random(SALT_BYTES)
  privateBodies.push({ index: frontier.size, party: party ?? '', obj, type, salt, body: canonicalJson(json) })
  return commitmentOf(salt, json)
}

/** Hashes of what is kept beside the log and belongs to the change. */
export function attachmentsOf({ type, body }: Pick<Change, 'type' | 'body'>): readonly string[] {
  const found = ATTACHED[type]?.(body) ?? []
  return [...new Set(found.filter((hash) => hash !== null))].sort()
}

const ATTACHED: Readonly<Partial<Record<Change['type'], (body: unknown) => readonly (string | null)[]>>> = {
  'source.add': (body) => [(body as ChangeBodies['source.add']).textHash],
  'record.add': (body) => [(body as ChangeBodies['record.add']).recordHash],
  'plan.add': (body) => [(body as ChangeBodies['plan.add']).contentHash],
  'item.correct': (body) => contentOf((body as ChangeBodies['item.correct']).changes),
  'stage.set': (body) => (body as ChangeBodies['stage.set']).evidence.map(attachmentOf),
  'status.set': (body) => (body as ChangeBodies['status.set']).evidence.map(attachmentOf),
  'evidence.add': (body) => [attachmentOf(body as NewEvidence)],
}

/** The content that settings of a plan have from now on. */
function contentOf({ contentHash }: Readonly<Record<string, unknown>>): readonly string[] {
  return typeof contentHash === 'string' ? [contentHash] : []
}

function attachmentOf({ attachment }: NewEvidence): string | null {
  return attachment
}
