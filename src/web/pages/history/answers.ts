import type { AgreementState, HistoryLine, ItemKind, LocalText, SeenState } from '../../../register/index.ts'

/** An entry of the log as the API tells it. */
export interface EntryRow extends Omit<HistoryLine, 'type' | 'by'> {
  /** Null, as who entered it and the item, where only that there is a private entry is told. */
  readonly type: HistoryLine['type'] | null
  readonly by: string | null
  readonly item: string | null
  readonly kind: ItemKind | null
  readonly titles: LocalText | null
  readonly named: Readonly<Record<string, LocalText>>
  readonly seenBy: readonly string[]
}

export interface OneEntry {
  readonly row: EntryRow
  readonly role: string | null
  readonly key: string | null
  readonly isSigned: boolean
  readonly prev: string | null
  readonly leaf: string | null
  readonly size: number
  readonly coveredBy: number | null
}

export interface LogCheckpoint {
  readonly size: number
  readonly root: string
  readonly at: string
  readonly state: SeenState
  readonly seenBy: readonly { readonly party: string; readonly atSeconds: number; readonly size: number }[]
  readonly items: number
  readonly agreed: number
  readonly note: string
}

export interface LogState {
  readonly origin: string
  readonly size: number
  readonly logKey: string
  readonly witnesses: readonly { readonly party: string; readonly verifierKey: string }[]
  readonly withoutWitness: readonly string[]
  readonly unsigned: number
  readonly latest: LogCheckpoint | null
  readonly items: Readonly<Record<AgreementState, number>>
  readonly disputed: number
}
