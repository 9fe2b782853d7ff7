import type { Sighting } from '../../adapters/index.ts'
import { formatVerifierKey } from '../../log/index.ts'
import {
  type Agreement,
  type AgreementState,
  agreement,
  type PartyCode,
  type RelationshipItem,
  type SeenState,
  type StoredCheckpoint,
  seenStateOf,
} from '../../register/index.ts'
import { type Access, allItems } from '../register/index.ts'
import type { OpenLog } from './open-log.ts'
import { sightingsIn } from './sightings.ts'

/** A checkpoint with what has become of it. */
export interface CheckpointRow {
  readonly size: number
  readonly root: string
  readonly at: string
  readonly state: SeenState
  readonly seenBy: readonly Sighting[]
  /** Items that it covers to their last entry, and of those the ones that all sides agree with. */
  readonly items: number
  readonly agreed: number
  /** The signed note with its cosignatures (C2SP tlog-checkpoint). */
  readonly note: string
}

/** How far the log is shared. */
export interface LogState {
  readonly origin: string
  readonly size: number
  /** The verifier key of the log: who has it checks everything without asking. */
  readonly logKey: string
  readonly witnesses: readonly { readonly party: PartyCode; readonly verifierKey: string }[]
  /** Parties that have no witness yet. */
  readonly withoutWitness: readonly PartyCode[]
  /** Entries after the last checkpoint: nobody has signed them yet. */
  readonly unsigned: number
  readonly latest: CheckpointRow | null
  /** How many items are shared how far. */
  readonly items: Readonly<Record<AgreementState, number>>
  readonly disputed: number
}

export interface StatePlace extends Access {
  readonly open: OpenLog
}

/** Throws StoreError. */
export async function logState(place: StatePlace): Promise<LogState> {
  const { open } = place
  const { log, policy, logKey } = open
  const [size, shared] = await Promise.all([log.size(), sharedItems(place)])
  const checkpoints = await log.checkpoints()
  const latest = checkpoints.at(-1)
  const items = { ...NONE }
  for (const { state } of shared.items) items[state] += 1
  return {
    origin: log.origin,
    size,
    logKey: formatVerifierKey(logKey),
    witnesses: policy.witnesses.map(({ name, key }) => ({ party: name, verifierKey: formatVerifierKey(key) })),
    withoutWitness: shared.parties.filter((code) => !policy.witnesses.some(({ name }) => name === code)),
    unsigned: size - (latest?.size ?? 0),
    latest: latest === undefined ? null : checkpointRow(latest, shared),
    items,
    disputed: shared.items.filter(({ disputedBy }) => disputedBy.length > 0).length,
  }
}

/** The newest first. Throws StoreError. */
export async function checkpointRows(place: StatePlace): Promise<readonly CheckpointRow[]> {
  const [checkpoints, shared] = await Promise.all([place.open.log.checkpoints(), sharedItems(place)])
  return checkpoints.toReversed().map((checkpoint) => checkpointRow(checkpoint, shared))
}

const NONE: Readonly<Record<AgreementState, number>> = {
  recorded: 0,
  'seen-by-one': 0,
  'seen-by-some': 0,
  'seen-by-both': 0,
  'seen-by-all': 0,
  agreed: 0,
}

interface Shared {
  readonly parties: readonly PartyCode[]
  readonly seen: (index: number) => readonly Sighting[]
  readonly items: readonly (Agreement & { readonly last: number })[]
}

async function sharedItems(place: StatePlace): Promise<Shared> {
  const [all, seen] = await Promise.all([allItems(place), sightingsIn(place.open)])
  const relationship = all.find(({ kind }) => kind === 'relationship') as RelationshipItem
  const codes = (index: number) => seen(index).map(({ party }) => party)
  const items = all.map((item) => ({ ...agreement(item, relationship, codes), last: item.last.index }))
  return { parties: relationship.facts.parties.map(({ code }) => code), seen, items }
}

function checkpointRow({ size, root, at, note }: StoredCheckpoint, { parties, seen, items }: Shared): CheckpointRow {
  const covered = items.filter(({ last }) => last < size)
  // Who has seen its last entry has seen all before it.
  const seenBy = seen(size - 1).filter(({ party }) => parties.includes(party))
  return {
    ...{ size, root, at, note, seenBy },
    state: seenStateOf(seenBy.length, parties.length),
    items: covered.length,
    agreed: covered.filter(({ state }) => state === 'agreed').length,
  }
}
