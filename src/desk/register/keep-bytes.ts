import { createHash } from 'node:crypto'
import type { Access } from './access.ts'

/** The name by which bytes are kept: `sha256:` and 64 hexadecimal digits. */
export function hashOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

export interface Keeping extends Pick<Access, 'store' | 'rel'> {
  /** True when only the hash is made, and nothing is stored. */
  readonly isDry: boolean
}

/** Keeps the bytes beside the register by their hash, which it gives. Throws StoreError. */
export async function keepBytes(bytes: Uint8Array, { store, rel, isDry }: Keeping): Promise<string> {
  return isDry ? hashOf(bytes) : store.keep(rel, bytes)
}
