import { z } from 'zod'
import { bodyCalendar } from '../../desk/bodies/index.ts'
import { PlanError } from '../../planner/index.ts'
import { type BodyView, bodiesOf, bodyView, OUTCOMES } from '../../register/index.ts'
import { pageOf } from '../http/cursor.ts'
import { HttpProblem } from '../http/problem.ts'
import { relationshipOf, route } from '../http/route.ts'
import { type PlanCall, storedPlanOf, wordsOf } from './plan-call.ts'
import { viewIn } from './register/looking.ts'
import { nullable } from './register/register-shapes.ts'
import { localText, looking, paging } from './shapes.ts'

const READ = { role: 'reader', scope: 'read' } as const

const bodyLine = z.object({
  item: z.string(),
  names: localText,
  party: nullable,
  field: nullable,
  documents: z.number().int(),
  undertakings: z.number().int(),
  settled: z.number().int(),
  overdue: z.number().int(),
})

const due = z.object({ kind: z.string(), stage: nullable, on: z.string(), daysLeft: z.number().int() })

const obligation = z.object({
  item: z.string(),
  titles: localText,
  type: nullable,
  rung: nullable,
  condition: nullable,
  what: nullable,
  status: nullable,
  field: nullable,
  side: nullable,
  became: z.enum(OUTCOMES),
  late: z.boolean(),
  due: due.nullable(),
  dues: z.array(due).readonly(),
})

const bodyShape = z.object({
  body: bodyLine,
  contacts: z.array(z.object({ name: z.string(), role: nullable, address: nullable })).readonly(),
  obligations: z.array(obligation).readonly(),
})

export const BODY_ROUTES = [
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/bodies',
      tag: 'register',
      summary: 'Ministries, agencies and committees, with how much each answers for',
      access: READ,
      query: z.object({ ...looking, ...paging }),
      reply: bodyLine,
      kind: 'list',
      isOfLog: true,
    },
    async (call) => {
      const { items, context } = await viewIn(call)
      return pageOf(bodiesOf(items, context), call.query, ({ item }) => item)
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/bodies/{id}',
      tag: 'register',
      summary: 'What one body answers for, overdue first',
      description: 'Its next steps are at /relationships/{rel}/plan/next?body=….',
      access: READ,
      query: z.object(looking),
      reply: bodyShape,
      isOfLog: true,
    },
    async (call) => {
      const { items, context } = await viewIn(call)
      return knownBody(call.path.id, bodyView(call.path.id ?? '', items, context))
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/bodies/{id}/calendar.ics',
      tag: 'register',
      summary: 'What one body has to do, as a calendar to subscribe to (iCalendar)',
      description: 'Deadlines, ends and undertakings that are open, and its steps in the plan, as whole days.',
      access: READ,
      query: z.object({ lang: z.string().optional(), token: z.string().optional().describe('A token for reading') }),
      problems: [429],
      reply: z.string(),
      kind: 'file',
      media: 'text/calendar',
      takesTokenInAddress: true,
    },
    async (call) => {
      const { rel } = relationshipOf(call)
      const { items, context } = await viewIn({ ...call, query: {} })
      const view = knownBody(call.path.id, bodyView(call.path.id ?? '', items, context))
      const plan = await planOrNone(call)
      const text = await bodyCalendar({ rel, view, words: await wordsOf(call), at: call.services.clock(), plan })
      return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } })
    },
  ),
]

function knownBody(id: string | undefined, view: BodyView | null): BodyView {
  if (view === null) throw new HttpProblem('E_ITEM_UNKNOWN', { id: id ?? '' })
  return view
}

/** A register whose plan cannot be made still has deadlines. */
async function planOrNone(call: PlanCall) {
  try {
    return await storedPlanOf(call)
  } catch (error) {
    if (error instanceof PlanError) return null
    throw error
  }
}
