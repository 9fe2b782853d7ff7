// What the faults are tried on. Nothing of it is put in place of the real thing.
import { loadBackup, loadBundle, loadKeys, loadPostgres } from '../../src/adapters/index.ts'

export type { Database, SigningKey } from '../../src/adapters/index.ts'

export const { EngineError, openEmbedded, openStore, StoreError } = await loadPostgres()
export const {
  acceptCosignatures,
  BundleError,
  checkProof,
  cosignBundle,
  makeCheckpoint,
  proveEntry,
  readBundle,
  seenBy,
  verifyLog,
  withWitness,
  writeBundle,
  writeTiles,
} = await loadBundle()
export const { createKey, verifySignature } = await loadKeys()
export const { BackupError, readBackup, writeBackup } = await loadBackup()
