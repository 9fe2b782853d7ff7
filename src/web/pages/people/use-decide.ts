import { useMutation, useQueryClient } from '@tanstack/react-query'
import { atLeast } from '../../../access/index.ts'
import type { NamePair, NameVerdict } from '../../../register/index.ts'
import { apiPath, ask } from '../../api/client.ts'
import { useRelationship } from '../../app/relationship-layout.tsx'

export interface Deciding extends NamePair {
  readonly decision: NameVerdict
}

/** Enters what is decided of two names, and asks again for all that a page shows of the register. */
export function useDecide() {
  const { rel, role } = useRelationship()
  const client = useQueryClient()
  const mutation = useMutation({
    mutationFn: (body: Deciding) => ask(apiPath('relationships', rel, 'names', 'decisions'), { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] === rel }),
  })
  return { ...mutation, mayDecide: atLeast(role, 'approver') }
}
