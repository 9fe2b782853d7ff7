import { z } from 'zod'
import {
  baselineContent,
  baselineFile,
  changesFor,
  comparisonFacts,
  findBaseline,
  isoOf,
  plansOf,
} from '../../desk/plan/index.ts'
import { allItems, enterChanges } from '../../desk/register/index.ts'
import { compareToBaseline } from '../../planner/index.ts'
import { enteringOf } from '../access/entering.ts'
import { pageOf } from '../http/cursor.ts'
import { HttpProblem } from '../http/problem.ts'
import { route } from '../http/route.ts'
import { planDeskOf, storedPlanOf } from './plan-call.ts'
import { day, paging } from './shapes.ts'

const kept = z.object({
  id: z.string(),
  name: z.string(),
  asOf: z.string().nullable().describe('The day from which on it was planned'),
  keptAt: z.string(),
  by: z.string(),
})

const read = { role: 'reader', scope: 'read' } as const

export const BASELINE_ROUTES = [
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/plan/baselines',
      tag: 'plan',
      summary: 'The plans that were kept, the last one first',
      access: read,
      query: z.object(paging),
      reply: kept,
      kind: 'list',
      isOfLog: true,
    },
    async (call) => {
      const items = await allItems(await planDeskOf(call))
      const rows = plansOf(items, 'baseline').map(({ id, facts, added }) => {
        return { id: id as string, name: facts.name, asOf: facts.asOf, keptAt: added.at, by: added.by }
      })
      return pageOf(rows.toReversed(), call.query, ({ id }) => id)
    },
  ),
  route(
    {
      method: 'post',
      path: '/relationships/{rel}/plan/baselines',
      tag: 'plan',
      summary: 'Keep the plan as it is now, to compare later ones with it',
      access: { role: 'secretary', scope: 'write' },
      body: z.strictObject({ name: z.string().trim().min(1).max(200) }),
      problems: [409, 429],
      reply: z.object({ id: z.string(), entry: z.number().int().nullable() }),
      status: 201,
    },
    async (call) => {
      const { body, services } = call
      const desk = await planDeskOf(call)
      const { plan, schedule } = await storedPlanOf(call)
      const file = baselineFile(schedule, { name: body.name, today: plan.today })
      const changes = await changesFor(file, desk, { items: plan.items, random: services.random, isDry: false })
      const [entered] = await enterChanges(changes, desk, enteringOf(call, { isDry: false }))
      return { id: changes[0].obj, entry: entered?.entry?.index ?? null }
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/plan/baselines/{id}',
      tag: 'plan',
      summary: 'A kept plan, and by how much steps stand elsewhere now',
      access: read,
      query: z.object({ at: day.optional() }),
      problems: [429],
      reply: z.looseObject({
        name: z.string(),
        asOf: z.string().nullable(),
        tasks: z.array(z.object({ id: z.string(), start: z.string().nullable(), end: z.string().nullable() })),
        slips: z.array(z.object({ id: z.string(), startDays: z.number().int(), endDays: z.number().int() })),
        added: z.array(z.string()),
        removed: z.array(z.string()),
      }),
    },
    async (call) => {
      const { plan, schedule } = await storedPlanOf(call, call.query.at)
      const desk = await planDeskOf(call)
      const id = call.path.id ?? ''
      const baseline = await baselineContent(findBaseline(plan.items, id), desk)
      if (baseline === null) throw new HttpProblem('E_ITEM_UNKNOWN', { id })
      const { slips, added, removed, ...about } = comparisonFacts(compareToBaseline(baseline, schedule))
      const tasks = baseline.tasks.map((task) => ({ id: task.id, start: isoOf(task.start), end: isoOf(task.end) }))
      return { ...about, tasks, slips: [...slips], added: [...added], removed: [...removed] }
    },
  ),
]
