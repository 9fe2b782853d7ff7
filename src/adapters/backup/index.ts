export type { Backup } from './backup.ts'
export { BACKUP_ERROR_CODES, BackupError, type BackupErrorCode } from './backup-error.ts'
export { readBackup } from './read-backup.ts'
export { writeBackup } from './write-backup.ts'
