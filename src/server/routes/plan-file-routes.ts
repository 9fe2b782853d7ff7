import { z } from 'zod'
import { DEFAULT_LIMIT_BYTES, loadExchange } from '../../adapters/index.ts'
import {
  baselineContent,
  type FileOf,
  findBaseline,
  planEvents,
  planFacts,
  planProject,
  planTable,
  projectPlan,
  type StoredPlan,
  scheduleOf,
  type ToldPlan,
  USUAL_SCHEDULES,
} from '../../desk/plan/index.ts'
import { GANTT_CALENDARS, type GanttLayout, ganttHtml, ganttSvg, layoutGantt } from '../../planner/index.ts'
import { ganttPlan, ganttTexts } from '../../words/plan/index.ts'
import { bytesOf } from '../http/body.ts'
import { HttpProblem } from '../http/problem.ts'
import { relationshipOf, route } from '../http/route.ts'
import { todayOf } from '../services.ts'
import { beginJob, jobShape, SEARCHING } from './job-routes.ts'
import { knownIn, type PlanCall, storedPlanOf, wordsOf } from './plan-call.ts'
import { day } from './shapes.ts'

/** As much as a file of the command line may have. */
const MOST_BYTES = DEFAULT_LIMIT_BYTES

/** A large file is planned with as many schedules as there is time for. */
const MOST_MS = 60_000

const access = { role: 'reader', scope: 'read' } as const
const at = day.optional()

const drawing = z.object({
  at,
  view: z.enum(['documents', 'steps']).optional().describe('One bar a document; or beneath it one a step'),
  calendar: z.enum(GANTT_CALENDARS).optional().describe('The calendar that stands first'),
  document: z.string().optional().describe('The document that is drawn alone'),
  baseline: z.string().optional().describe('Name or id of a kept plan that is drawn beside; the last one'),
  lang: z.string().optional(),
})

const file = z.object({ at, lang: z.string().optional() })

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const PLAN_FILE_ROUTES = [
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/plan/gantt.svg',
      tag: 'plan',
      summary: 'The plan as a picture that stands alone',
      access,
      query: drawing,
      problems: [404, 429],
      reply: z.string(),
      kind: 'file',
      media: 'image/svg+xml',
    },
    async (call) => picture(ganttSvg(await layoutOf(call, call.query))),
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/plan/gantt.html',
      tag: 'plan',
      summary: 'The plan as sheets of A4 across, to print',
      access,
      query: drawing,
      problems: [404, 429],
      reply: z.string(),
      kind: 'file',
      media: 'text/html',
    },
    async (call) => {
      const html = ganttHtml(await layoutOf(call, call.query))
      return sent(html, { media: 'text/html; charset=utf-8', name: `plan-${relationshipOf(call).rel}.html` })
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/plan/files/{name}',
      tag: 'plan',
      summary: 'The plan as a file: plan.xml (MSPDI), plan.ics, plan.csv or plan.xlsx',
      access,
      query: file,
      problems: [429],
      reply: z.string(),
      kind: 'file',
      media: ['application/xml', 'text/calendar', 'text/csv', XLSX],
    },
    async (call) => {
      const format = FORMATS[call.path.name ?? '']
      if (format === undefined) throw new HttpProblem('E_ROUTE_UNKNOWN', { path: call.context.req.path })
      const told = await storedPlanOf(call, call.query.at)
      const { rel } = relationshipOf(call)
      const of = { rel, at: call.services.clock(), call }
      const ending = call.path.name?.split('.').at(-1)
      return sent(await format.write(told, of), { media: format.media, name: `plan-${rel}.${ending}` })
    },
  ),
  route(
    {
      method: 'post',
      path: '/relationships/{rel}/plan/import',
      tag: 'plan',
      summary: 'What a project file (MSPDI) would be as a plan; nothing is stored',
      description:
        'The bytes of the file. A job; its result is the plan of the file alone, as `GET …/plan` gives one, and what of the file was `notRead`.',
      access: SEARCHING,
      query: z.object({ name: z.string().trim().min(1).max(300).optional().describe('What the file is called') }),
      body: z.string(),
      bodyType: 'application/octet-stream',
      limitBytes: MOST_BYTES,
      reply: jobShape,
      mayLast: true,
    },
    async (call) => {
      const { services, context, query } = call
      const words = await wordsOf(call)
      const bytes = await bytesOf(context.req.raw, MOST_BYTES)
      const given = { bytes, name: query.name ?? 'project.xml', today: todayOf(services) }
      const { plan, origin, issues } = await projectPlan(given, words)
      const { rel } = relationshipOf(call)
      return beginJob(call, 'plan', async ({ tell, signal }) => {
        const onProgress = (done: number) => tell(done, USUAL_SCHEDULES)
        const schedule = await scheduleOf(plan, { origin }, { onProgress, stop: signal, timeLimitMs: MOST_MS })
        const facts = planFacts({ plan, schedule, words }, { rel, diff: null, group: null, step: null })
        return { ...facts, notRead: issues }
      })
    },
  ),
]

interface Format {
  readonly media: string
  readonly write: (
    told: StoredPlan & ToldPlan,
    of: FileOf & { readonly call: PlanCall },
  ) => Promise<string | Uint8Array>
}

const FORMATS: Readonly<Record<string, Format>> = {
  'plan.xml': {
    media: 'application/xml; charset=utf-8',
    write: async (told, { call, ...of }) => planProject(told, await baselineOf(told, call, null), of),
  },
  'plan.ics': { media: 'text/calendar; charset=utf-8', write: planEvents },
  'plan.csv': {
    media: 'text/csv; charset=utf-8',
    write: async (told) => (await loadExchange()).formatCsv(planTable(told, told.forecasts)),
  },
  'plan.xlsx': {
    media: XLSX,
    write: async (told) =>
      (await loadExchange()).formatXlsx([planTable(told, told.forecasts)], { language: told.words.language }),
  },
}

/** The kept plan of the name or id, the last one when none is named; null where none was kept. */
async function baselineOf({ plan }: ToldPlan, call: PlanCall, name: string | null) {
  const found = findBaseline(plan.items, name)
  if (found === null && name !== null) throw new HttpProblem('E_ITEM_UNKNOWN', { id: name })
  return baselineContent(found, { store: call.services.desk.store, rel: relationshipOf(call).rel })
}

async function layoutOf(call: PlanCall, query: z.output<typeof drawing>): Promise<GanttLayout> {
  const told = await storedPlanOf(call, query.at)
  const baseline = await baselineOf(told, call, query.baseline ?? null)
  const whole = ganttPlan(told, { forecasts: told.forecasts, baseline })
  const only = query.document === undefined ? null : knownIn(told, 'group', query.document)
  const { network } = whole
  const tasks = network.tasks.filter(({ group }) => only === null || group === only)
  const options = query.calendar === undefined ? {} : { calendarFirst: query.calendar }
  const drawn = { ...whole, network: { ...network, tasks } }
  return layoutGantt(drawn, ganttTexts(told), { view: query.view ?? 'documents', ...options })
}

/** A picture brings its own style sheet; nothing else in it may be loaded or run. */
function picture(svg: string): Response {
  return new Response(svg, {
    headers: {
      'content-type': 'image/svg+xml; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      vary: 'accept-language',
    },
  })
}

function sent(content: string | Uint8Array, { media, name }: { readonly media: string; readonly name: string }) {
  const body = typeof content === 'string' ? content : Uint8Array.from(content)
  const headers = { 'content-type': media, 'content-disposition': `attachment; filename="${name}"` }
  return new Response(body, { headers })
}
