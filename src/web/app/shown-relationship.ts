import { createContext, useContext } from 'react'
import type { VisibleRelationship } from './session.ts'

export const RelationshipContext = createContext<VisibleRelationship | null>(null)

/** The relationship of the address; null for a page outside all. */
export function useShownRelationship(): VisibleRelationship | null {
  return useContext(RelationshipContext)
}
