import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { Role } from '../../access/index.ts'
import type { LocalText } from '../../register/index.ts'
import { apiPath, ask } from '../api/client.ts'

/** A register that whoever asks may see. */
export interface VisibleRelationship {
  readonly rel: string
  readonly names: LocalText
  readonly parties: readonly { readonly code: string; readonly names: LocalText }[]
  /** Number of entries of its log. */
  readonly size: number
  readonly role: Role
  /** The side for which one works; null for the joint secretariat. */
  readonly party: string | null
}

/** Who looks at the application, and what they may see. */
export interface SessionState {
  readonly version: string
  readonly mode: 'own-machine' | 'accounts'
  /** Null when nobody is signed in. */
  readonly name: string | null
  readonly kind: 'own-machine' | 'account' | 'token' | 'share' | 'nobody'
  readonly relationships: readonly VisibleRelationship[]
  readonly today: string
  /** The link by which one looks at a register: who made it, and until which instant it holds; null for everybody else. */
  readonly share: { readonly by: string; readonly expiresAt: string } | null
  /** True where one may sign in with one’s organisation. */
  readonly signOn: boolean
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => ask<SessionState>(apiPath('session'), { signal }),
})

/** True for who looks by a link: they see what both sides see, and begin nothing. */
export function useIsVisitor(): boolean {
  return useSession().kind === 'share'
}

export function useSession(): SessionState {
  return useSuspenseQuery(sessionQuery).data
}
