import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { itemAddress } from '../app/item-address.ts'
import { useRelationship } from '../app/relationship-layout.tsx'

/** A link to the page of an item of the register. */
export function ItemLink({ item, kind, children }: { item: string; kind?: 'session'; children: ReactNode }) {
  const { rel } = useRelationship()
  return <Link to={itemAddress(rel, item, kind) as '/'}>{children}</Link>
}
