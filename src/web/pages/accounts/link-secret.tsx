import { useSuspenseQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { apiPath, ask } from '../../api/client.ts'
import { Callout } from '../../components/callout.tsx'
import { useAccountsWords } from './use-words.ts'

/** The secret of the link in the address: its fragment, which no server and no other page is told. */
export function useLinkSecret(): string {
  return useLocation({ select: ({ hash }) => hash })
}

/** What the link is for. Throws what the API refuses, which the page of problems tells. */
export function useLink<Link>(kind: 'invitation' | 'share' | 'recovery', secret: string): Link {
  return useSuspenseQuery({
    queryKey: ['link', kind, secret],
    queryFn: ({ signal }) => ask<Link>(apiPath('links', kind), { method: 'POST', body: { secret }, signal }),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  }).data
}

export function NoSecret() {
  const { join } = useAccountsWords()
  return (
    <Callout tone="warn" title={join.noSecret}>
      <p>{join.noSecretHint}</p>
    </Callout>
  )
}
