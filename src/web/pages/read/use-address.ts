import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { ReadSearch } from './search.ts'

/** Changes of what of the page stands in its address; null takes something out of it. */
export type AddressChanges = { readonly [Name in keyof ReadSearch]?: ReadSearch[Name] | null }

/** Gives what changes the address of the page; `replace`: without a step for the way back. */
export function useAddress() {
  const navigate = useNavigate()
  return useCallback(
    (changes: AddressChanges, { replace = false } = {}) => {
      const search = (now: Readonly<Record<string, unknown>>) => {
        const all = Object.entries({ ...now, ...changes }).filter(([, value]) => value !== null && value !== undefined)
        return Object.fromEntries(all)
      }
      void navigate({ to: '.', search: search as never, replace, resetScroll: false })
    },
    [navigate],
  )
}
