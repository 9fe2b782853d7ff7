/** Why a backup cannot be read. A code never changes its meaning. */
export const BACKUP_ERROR_CODES = ['E_BACKUP_FORMAT', 'E_BACKUP_DAMAGED', 'E_BACKUP_TOO_BIG'] as const

export type BackupErrorCode = (typeof BACKUP_ERROR_CODES)[number]

/**
 * A backup that was refused as a whole; nothing of it was restored. `values`: `name` (the part at fault), `reason` (a
 * fixed word or the code of what is beneath), `bytes` and `limitBytes` for what is too big.
 */
export class BackupError extends Error {
  readonly code: BackupErrorCode
  readonly values: Readonly<Record<string, string | number>>

  constructor(code: BackupErrorCode, values: Readonly<Record<string, string | number>> = {}) {
    super(`${code}: ${JSON.stringify(values)}`)
    this.name = 'BackupError'
    this.code = code
    this.values = values
  }
}
