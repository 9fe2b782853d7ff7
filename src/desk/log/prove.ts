import { loadBundle } from '../../adapters/index.ts'
import type { LogStore } from '../../register/index.ts'

/** A proof that an entry stands in the log, as text (C2SP tlog-proof). */
export interface ProvedEntry {
  readonly index: number
  readonly proof: string
}

/**
 * Proves the entry that is meant: by its index, or the last one of an item by the id of that. Throws BundleError
 * E_PROOF_NO_ENTRY, E_PROOF_NOT_COVERED.
 */
export async function proveWord(word: string, log: LogStore): Promise<ProvedEntry> {
  const { proveEntry } = await loadBundle()
  const index = await indexOf(word, log)
  return { index, proof: await proveEntry(log, index) }
}

/** The index of the entry that is meant. Throws BundleError E_PROOF_NO_ENTRY. */
export async function indexOf(word: string, log: LogStore): Promise<number> {
  const { BundleError } = await loadBundle()
  const isNumber = /^[0-9]{1,15}$/.test(word)
  const index = isNumber ? Number(word) : await log.lastOf(word)
  if (index !== null && index < (await log.size())) return index
  throw new BundleError('E_PROOF_NO_ENTRY', { name: word })
}
