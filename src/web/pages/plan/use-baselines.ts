import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Baseline, Slip } from '../../../planner/index.ts'
import { apiPath, ask } from '../../api/client.ts'
import { useRelationship } from '../../app/relationship-layout.tsx'

/** A plan that was kept. */
export interface KeptPlan {
  readonly id: string
  readonly name: string
  readonly asOf: string | null
  readonly keptAt: string
  readonly by: string
}

/** A kept plan, and by how much steps stand elsewhere by now. */
interface KeptAnswer {
  readonly name: string
  readonly asOf: string
  readonly tasks: readonly { readonly id: string; readonly start: string; readonly end: string }[]
  readonly slips: readonly Slip[]
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

export function keptPath(rel: string, ...parts: readonly string[]): string {
  return apiPath('relationships', rel, 'plan', 'baselines', ...parts)
}

/** All that were kept, the last one first; null until they are known. */
export function useKeptPlans(): readonly KeptPlan[] | null {
  const { rel } = useRelationship()
  const { data } = useQuery({
    queryKey: ['plan-kept', rel],
    queryFn: ({ signal }) => ask<{ rows: readonly KeptPlan[] }>(keptPath(rel), { signal, query: { limit: 200 } }),
  })
  return data?.rows ?? null
}

/** One of them with the comparison; null for none, and until it is known. */
export function useKeptPlan(id: string | null): KeptAnswer | null {
  const { rel } = useRelationship()
  const { data } = useQuery({
    queryKey: ['plan-kept', rel, id],
    queryFn: ({ signal }) => ask<KeptAnswer>(keptPath(rel, id ?? ''), { signal }),
    enabled: id !== null,
  })
  return data ?? null
}

const DAY_MS = 86_400_000
const dayOf = (iso: string) => Math.round(Date.parse(iso) / DAY_MS)

/** A kept plan as the chart draws it; null for none. */
export function useBaseline(id: string | null): Baseline | null {
  const kept = useKeptPlan(id)
  return useMemo(() => {
    if (kept === null) return null
    const tasks = kept.tasks.map((task) => ({ id: task.id, start: dayOf(task.start), end: dayOf(task.end) }))
    return { name: kept.name, asOf: dayOf(kept.asOf), tasks }
  }, [kept])
}
