import { useMutation, useQueryClient } from '@tanstack/react-query'
import { atLeast, CHANGE_ROLES } from '../../../../../access/index.ts'
import type { ChangeBodies, ChangeType } from '../../../../../register/index.ts'
import { apiPath, ask } from '../../../../api/client.ts'
import { useRelationship } from '../../../../app/relationship-layout.tsx'

/** A change as the API takes it: for the side of whoever sends it. */
export type Sent = {
  readonly [T in ChangeType]: { readonly type: T; readonly obj: string; readonly body: ChangeBodies[T] }
}[ChangeType]

/** Enters changes; what is shown of the register is then asked for again. */
export function useEnter() {
  const { rel } = useRelationship()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (changes: readonly Sent[]) =>
      ask(apiPath('relationships', rel, 'changes'), { method: 'POST', body: { changes } }),
    // Not waited for: what is entered is entered, and a forecast may take its time.
    onSuccess: () => void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] === rel }),
  })
}

/** Keeps a file beside the register, and gives its hash. Throws ProblemError. */
export async function sendFile(rel: string, file: File): Promise<string> {
  const { hash } = await ask<{ readonly hash: string }>(apiPath('relationships', rel, 'attachments'), {
    method: 'POST',
    body: new Blob([file], { type: 'application/octet-stream' }),
  })
  return hash
}

/** True when whoever looks may enter changes of the type. */
export function useMay(): (type: ChangeType) => boolean {
  const { role } = useRelationship()
  return (type) => atLeast(role, CHANGE_ROLES[type])
}
