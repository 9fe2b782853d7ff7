import type { Snapshot } from '../../register/index.ts'

/** What a backup file holds: whole relationships, and files of the data folder that belong to them. */
export interface Backup {
  readonly snapshots: readonly Snapshot[]
  /** Bytes by the path within the data folder, `keys/log.pem`. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** The name and version of the format. */
export const BACKUP_FORMAT = 'paygir.backup/1'

/** The part that names all others with their hashes, and says nothing else: no byte of a backup goes unguarded. */
export const INDEX = 'backup.json'

export const ENTRIES_PER_PART = 256

/** What stands first of each relationship. */
export interface About {
  readonly rel: string
  readonly origin: string
  readonly entries: number
}

/** Names of parts: of a relationship by its code, of files by their path. */
export const partNames = {
  about: (rel: string) => `relationships/${rel}/about`,
  entries: (rel: string, part: number) => `relationships/${rel}/entries/${String(part).padStart(6, '0')}`,
  privateBodies: (rel: string) => `relationships/${rel}/private`,
  checkpoints: (rel: string) => `relationships/${rel}/checkpoints`,
  attachment: (rel: string, hex: string) => `relationships/${rel}/attachments/${hex}`,
  file: (path: string) => `files/${path}`,
} as const
