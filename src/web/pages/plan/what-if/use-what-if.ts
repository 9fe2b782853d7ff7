import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import { compareSchedules, type ScheduleDiff } from '../../../../planner/index.ts'
import { apiPath, ask } from '../../../api/client.ts'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import { type PlanAnswer, type ShownPlan, useShownPlan } from '../use-plan.ts'
import { cancelJob, type JobAnswer, useFollowed } from '../use-plan-job.ts'
import { type Edit, type EditContext, editKey, settingsOf, withEdit } from './edits.ts'

interface Result {
  readonly chart: PlanAnswer
}

export interface WhatIf {
  readonly edits: readonly Edit[]
  readonly add: (edit: Edit) => void
  readonly remove: (edit: Edit) => void
  /** Begins to look for what changes. */
  readonly see: () => void
  /** How far that is; null while nothing is looked for. */
  readonly progress: Pick<JobAnswer, 'done' | 'of'> | null
  readonly cancel: () => void
  /** What moves, and the plan with the change; null until it is found. */
  readonly diff: ScheduleDiff | null
  readonly shown: ShownPlan | null
  readonly error: unknown
  /** Stores it as it was shown, or only the steps; gives the index of the entry. */
  readonly accept: (choice: Choice) => void
  readonly isAccepting: boolean
  readonly accepted: { readonly entry: number | null } | null
  /** Forgets what was shown, and with it all edits. */
  readonly discard: () => void
}

export function useWhatIf(stored: PlanAnswer, at: string | null): WhatIf {
  const { rel } = useRelationship()
  const path = apiPath('relationships', rel, 'plan')
  const [edits, setEdits] = useState<readonly Edit[]>([])
  const context = useMemo(() => contextOf(stored), [stored])
  const { begin, callOff } = useAsking(() => {
    const body = { settings: settingsOf(edits, context), ...(at === null ? {} : { at }) }
    return ask<JobAnswer<Result | null>>(`${path}/what-if`, { method: 'POST', body })
  })
  const begun = begin.data ?? null
  const followed = useFollowed(begun?.state === 'running' ? begun.id : null)
  const state = followed?.state ?? begun?.state ?? null
  const found = useQuery({
    queryKey: ['plan-what-if', rel, begun?.id ?? ''],
    queryFn: ({ signal }) => ask<JobAnswer<Result | null>>(apiPath('jobs', begun?.id ?? ''), { signal }),
    enabled: begun !== null && (state === 'done' || state === 'failed'),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const result = found.data?.result ?? null
  const told = useShownPlan(result?.chart ?? stored)
  const diff = useMemo(
    () => (result === null ? null : compareSchedules(stored.schedule, result.chart.schedule)),
    [stored, result],
  )
  const forget = () => begin.reset()
  const accept = useAccepting({ rel, job: begun?.id ?? null }, () => {
    forget()
    setEdits([])
  })
  const change = (now: readonly Edit[]) => {
    forget()
    accept.reset()
    setEdits(now)
  }
  const isRunning = begin.isPending || state === 'running' || (state === 'done' && result === null && !found.isError)
  return {
    edits,
    add: (edit) => change(withEdit(edits, edit)),
    remove: (edit) => change(edits.filter((one) => editKey(one) !== editKey(edit))),
    see: () => {
      accept.reset()
      begin.mutate()
    },
    progress: isRunning ? { done: followed?.done ?? 0, of: followed?.of ?? 0 } : null,
    cancel: callOff,
    diff,
    shown: result === null ? null : told,
    error: begin.error ?? found.data?.problem ?? accept.error,
    accept: (choice) => accept.mutate(choice),
    isAccepting: accept.isPending,
    accepted: accept.data ?? null,
    discard: () => change([]),
  }
}

/** The work that is begun; it can be called off as well while it is not known yet as what it has begun. */
function useAsking(post: () => Promise<JobAnswer<Result | null>>) {
  const asked = useRef<ReturnType<typeof post> | null>(null)
  const begin = useMutation({
    mutationFn: () => {
      asked.current = post()
      return asked.current
    },
  })
  const callOff = () => {
    asked.current?.then(({ id }) => cancelJob(id)).catch(() => undefined)
    begin.reset()
  }
  return { begin, callOff }
}

interface Choice {
  readonly steps: readonly string[] | null
  readonly reason: string
}

/** Stores what the job showed; then the plan is asked for anew. */
function useAccepting({ rel, job }: { readonly rel: string; readonly job: string | null }, onAccepted: () => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ steps, reason }: Choice) => {
      const body = { job, reason, ...(steps === null ? {} : { steps }) }
      const path = apiPath('relationships', rel, 'plan', 'settings')
      return ask<{ readonly entry: number | null }>(path, { method: 'POST', body })
    },
    onSuccess: () => {
      onAccepted()
      // Not waited for: it is accepted from now on, however long the next plan takes.
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'plan' && queryKey[1] === rel })
    },
  })
}

/** What edits are counted from. */
export function contextOf({ network, schedule, sessions }: PlanAnswer): EditContext {
  const starts = new Map(schedule.tasks.map(({ id, start }) => [id, start]))
  const bodies = new Map(network.bodies.map(({ id, capacity }) => [id, capacity]))
  const known = new Map(sessions)
  return {
    today: network.today,
    startOf: (step) => starts.get(step) ?? network.today,
    capacityOf: (body) => bodies.get(body) ?? [],
    sessionsOf: (body) => known.get(body) ?? [],
  }
}
