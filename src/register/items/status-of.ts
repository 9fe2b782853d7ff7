import type { UndertakingItem, UndertakingStatus } from './item.ts'

/** The last status that was set; open until one is. */
export function statusOf(undertaking: UndertakingItem): UndertakingStatus {
  return undertaking.statuses.at(-1)?.status ?? 'open'
}
