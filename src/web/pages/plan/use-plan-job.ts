import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { apiPath, ask } from '../../api/client.ts'

/** A piece of work as the API tells of it. */
export interface JobAnswer<Result = unknown> {
  readonly id: string
  readonly state: 'running' | 'done' | 'failed' | 'cancelled'
  readonly done: number
  readonly of: number
  readonly result: Result
  readonly problem: unknown
}

export interface PlanJob extends Pick<JobAnswer, 'done' | 'of'> {
  /** Null until it has begun. */
  readonly id: string | null
  readonly state: JobAnswer['state']
  readonly error: unknown
  readonly cancel: () => void
}

interface JobWanted {
  readonly rel: string
  readonly at: string | null
  /** Counts how often somebody has asked for it anew. */
  readonly tries: number
  /** False for whoever looks by a share: they begin no work. */
  readonly isAllowed: boolean
}

/** Has the plan made, and follows that. With another number of tries it is begun once more. */
export function usePlanJob({ rel, at, tries, isAllowed }: JobWanted): PlanJob {
  const begun = useQuery({
    enabled: isAllowed,
    queryKey: ['plan', rel, 'job', at, tries],
    queryFn: () =>
      ask<JobAnswer>(apiPath('relationships', rel, 'plan'), { method: 'POST', body: at === null ? {} : { at } }),
    // What comes of it is asked for on its own.
    select: ({ id, state, done, of }) => ({ id, state, done, of }),
  })
  const followed = useFollowed(begun.data?.state === 'running' ? begun.data.id : null)
  const now = followed ?? begun.data
  return {
    id: now?.id ?? null,
    state: now?.state ?? 'running',
    done: now?.done ?? 0,
    of: now?.of ?? 0,
    error: begun.error,
    cancel: () => void (now && cancelJob(now.id)),
  }
}

export async function cancelJob(id: string): Promise<void> {
  await ask(apiPath('jobs', id), { method: 'DELETE' })
}

type Progress = Pick<JobAnswer, 'id' | 'state' | 'done' | 'of'>

/** How far the job is, as the server tells; null while nothing is followed. */
export function useFollowed(id: string | null): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null)
  useEffect(() => {
    setProgress(null)
    if (id === null) return
    const events = new EventSource(apiPath('jobs', id, 'events'))
    events.addEventListener('job', ({ data }) => {
      const told = JSON.parse(data) as Progress
      setProgress(told)
      if (told.state !== 'running') events.close()
    })
    return () => events.close()
  }, [id])
  return progress
}
