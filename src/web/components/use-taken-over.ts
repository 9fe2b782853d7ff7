import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/**
 * False while the page is shown as the server has begun it, which knows nothing of the tab; true right after, and for all
 * that is shown later.
 */
export function useTakenOver(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
