import { Outlet, useParams } from '@tanstack/react-router'
import { useLive } from '../api/live.ts'
import { NotFound } from '../components/not-found.tsx'
import { useSession, type VisibleRelationship } from './session.ts'
import { RelationshipContext, useShownRelationship } from './shown-relationship.ts'

/** Pages of one relationship. An address that names one that is not there, or not to be seen, is told of as such. */
export function RelationshipLayout() {
  const { rel } = useParams({ strict: false })
  const { relationships } = useSession()
  const found = relationships.find((one) => one.rel === rel)
  if (found === undefined) return <NotFound />
  return (
    <RelationshipContext value={found}>
      <Live rel={found.rel} />
      <Outlet />
    </RelationshipContext>
  )
}

function Live({ rel }: { rel: string }) {
  useLive(rel)
  return null
}

/** The relationship of the address. Within RelationshipLayout. */
export function useRelationship(): VisibleRelationship {
  const relationship = useShownRelationship()
  if (relationship === null) throw new Error('no RelationshipLayout above')
  return relationship
}
