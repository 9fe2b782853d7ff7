import { catalogueFor, isoOf, type PlanDesk, type StoredPlan, type ToldPlan } from '../../desk/plan/index.ts'
import type { RelationshipItem } from '../../register/index.ts'
import { loadVocabulary, type Vocabulary } from '../../words/index.ts'
import { planSent } from '../../words/plan/index.ts'
import { readerOf } from '../access/principal.ts'
import { HttpProblem } from '../http/problem.ts'
import { languageOf } from '../http/problem-response.ts'
import { type Call, relationshipOf } from '../http/route.ts'
import { todayOf } from '../services.ts'
import { ownerOf } from './job-routes.ts'

/** What of a call plans are made and told from. */
export type PlanCall = Pick<Call, 'services' | 'principal' | 'relationship' | 'context'>

/** The register of the path as its planner sees it. */
export async function planDeskOf(call: PlanCall): Promise<PlanDesk> {
  const { rel, membership } = relationshipOf(call)
  const { store } = call.services.desk
  const reader = readerOf(membership)
  const relationship = await store.item(rel, `rel:${rel}`, reader)
  if (relationship === null) throw new HttpProblem('E_REGISTER_UNKNOWN', { rel })
  return { store, rel, reader, today: todayOf(call.services), relationship: relationship as RelationshipItem }
}

/** The words in which the call is answered. */
export function wordsOf({ context }: Pick<PlanCall, 'context'>): Promise<Vocabulary> {
  return loadVocabulary(languageOf(context))
}

/** The plan by what is stored, from the day of the query on, in the language of the call. */
export async function storedPlanOf(call: PlanCall, at: string | null = null): Promise<StoredPlan & ToldPlan> {
  const words = await wordsOf(call)
  const enter = enterOf(call)
  return { ...(await call.services.plans.plan(await planDeskOf(call), at, { words, enter })), words }
}

/** Takes a place for a plan that has to be made, so that nobody's many days keep all others waiting. */
export function enterOf({ services, principal }: Pick<PlanCall, 'services' | 'principal'>): () => () => void {
  return () => services.planning.take(ownerOf(principal))
}

/** Throws HttpProblem E_ITEM_UNKNOWN for a document, or a step, that the plan does not have. */
export function knownIn({ plan }: ToldPlan, kind: 'group' | 'id', id: string): string {
  if (!plan.network.tasks.some((task) => task[kind] === id)) throw new HttpProblem('E_ITEM_UNKNOWN', { id })
  return id
}

/** The plan with all that a page draws it from. */
export async function sentPlanOf(
  call: PlanCall,
  { plan, schedule, forecasts }: Pick<StoredPlan, 'plan' | 'schedule' | 'forecasts'>,
) {
  const { relationship } = await planDeskOf(call)
  const catalogue = await catalogueFor(relationship.facts.parties.map(({ code }) => code.toUpperCase()))
  return { at: isoOf(plan.today), ...planSent({ ...plan, schedule, catalogue }), forecasts }
}
