import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { apiPath } from './client.ts'

/**
 * Asks again for what a page shows of a relationship whenever its log grows. Keys of queries about a relationship have its
 * code in the second place: `['matrix', rel, …]`.
 */
export function useLive(rel: string): void {
  const client = useQueryClient()
  useEffect(() => {
    const events = new EventSource(apiPath('relationships', rel, 'events'))
    const refresh = () => void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] === rel })
    events.addEventListener('log', refresh)
    return () => events.close()
  }, [client, rel])
}
