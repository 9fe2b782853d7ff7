import type { CheckedRoot } from './check-log.ts'

/** What this browser remembers of a log: the key it went by, and what was checked last. */
export interface KnownLog {
  readonly logKey: string
  /** RFC 3339. */
  readonly since: string
  readonly checked: CheckedRoot | null
}

const keyOf = (origin: string) => `paygir.log.${origin}`

/** Null when nothing is remembered, or nothing that can be read. */
export function knownLog(storage: Pick<Storage, 'getItem'>, origin: string): KnownLog | null {
  try {
    const { logKey, since, checked } = JSON.parse(storage.getItem(keyOf(origin)) ?? '{}') as Partial<KnownLog>
    if (typeof logKey !== 'string' || typeof since !== 'string') return null
    return { logKey, since, checked: isChecked(checked) ? checked : null }
  } catch {
    return null
  }
}

/** What cannot be kept (a private window, a full disk) is forgotten with the page. */
export function keepKnownLog(storage: Pick<Storage, 'setItem'>, origin: string, known: KnownLog): void {
  try {
    storage.setItem(keyOf(origin), JSON.stringify(known))
  } catch {}
}

function isChecked(value: unknown): value is CheckedRoot {
  if (typeof value !== 'object' || value === null) return false
  const { size, root, at } = value as Record<string, unknown>
  return Number.isSafeInteger(size) && typeof root === 'string' && /^[0-9a-f]{64}$/.test(root) && typeof at === 'string'
}
