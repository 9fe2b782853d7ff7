import { z } from 'zod'
import {
  delaysTo,
  forecastFacts,
  HORIZON_DAYS,
  isoOf,
  planFacts,
  plannable,
  planRows,
  sessionRows,
  type ToldPlan,
} from '../../desk/plan/index.ts'
import { chainsOf, lateList, nextSteps } from '../../planner/index.ts'
import { useText } from '../../words/plan/index.ts'
import { pageOf } from '../http/cursor.ts'
import { HttpProblem } from '../http/problem.ts'
import { relationshipOf, route } from '../http/route.ts'
import { enterOf, knownIn, planDeskOf, sentPlanOf, storedPlanOf, wordsOf } from './plan-call.ts'
import { day, paging } from './shapes.ts'

const access = { role: 'reader', scope: 'read' } as const
const at = day.optional().describe('The day from which on is planned, by what was known of it then; today')
const isoDay = z.string().nullable()

const stepRow = z.object({
  id: z.string(),
  document: z.string(),
  name: z.string().describe('Title of the document'),
  step: z.string().describe('Code of the step'),
  title: z.string().describe('Name of the step'),
  party: z.string().nullable(),
  start: isoDay,
  end: isoDay,
  state: z.enum(['waiting', 'started', 'done']),
  days: z.number().int().describe('Working days'),
  calendar: z.string(),
  bodies: z.string().describe('Ids of the bodies that do it, with spaces between'),
  floatDays: z.number().int().describe('Working days by which it can slip without harm'),
  critical: z.boolean(),
  basis: z.string().describe('Whether its duration is observed, set or an assumption'),
  because: z.string().describe('Why it starts when it does'),
})

export const PLAN_ROUTES = [
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/plan',
      tag: 'plan',
      summary: 'The plan of all open documents and undertakings',
      description: 'Made when nobody has asked for it since the register last changed; else the one that was made.',
      access,
      query: z.object({ at, document: z.string().optional().describe('The document whose steps alone are given') }),
      problems: [429],
      reply: z.looseObject({ view: z.literal('plan'), at: isoDay, steps: z.array(stepRow) }),
    },
    async (call) => {
      const told = await storedPlanOf(call, call.query.at)
      const { rel } = relationshipOf(call)
      const group = call.query.document === undefined ? null : knownIn(told, 'group', call.query.document)
      const facts = planFacts(told, { rel, diff: null, group, step: null })
      return { ...facts, view: 'plan' as const }
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/plan/chart',
      tag: 'plan',
      summary: 'All that a chart of the plan is drawn from, in no language',
      description: 'Network, schedule, forecasts, sessions, working calendars and names. Days count from 1970-01-01.',
      access,
      query: z.object({ at }),
      problems: [429],
      reply: z.looseObject({ at: isoDay, network: z.unknown(), schedule: z.unknown(), forecasts: z.unknown() }),
      isOfLog: true,
    },
    async (call) => sentPlanOf(call, await storedPlanOf(call, call.query.at)),
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/plan/steps',
      tag: 'plan',
      summary: 'The steps of the plan, a row each',
      access,
      query: z.object({ at, document: z.string().optional(), ...paging }),
      problems: [429],
      reply: stepRow,
      kind: 'list',
    },
    async (call) => {
      const told = await storedPlanOf(call, call.query.at)
      const group = call.query.document === undefined ? null : knownIn(told, 'group', call.query.document)
      return pageOf(planRows(told, group), call.query, ({ id }) => id)
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/plan/steps/{id}',
      tag: 'plan',
      summary: 'One step, and the chain of steps that decides its day',
      description:
        'The chain goes from the step back to the one that waits for no other; each tells why it starts then.',
      access,
      query: z.object({ at }),
      problems: [429],
      reply: z.object({
        step: stepRow,
        chain: z.array(z.looseObject({ id: z.string(), through: z.enum(['link', 'body']).nullable() })),
      }),
    },
    async (call) => {
      const told = await storedPlanOf(call, call.query.at)
      const id = knownIn(told, 'id', call.path.id ?? '')
      const rows = new Map(planRows(told).map((row) => [row.id, row]))
      const rowOf = (task: string) => rows.get(task) as z.input<typeof stepRow>
      const chain = chainsOf(told.schedule)(id)
      return { step: rowOf(id), chain: chain.map(({ task, through }) => ({ ...rowOf(task.id), through })) }
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/plan/next',
      tag: 'plan',
      summary: 'Who does what next',
      access,
      query: z.object({
        at,
        days: z.coerce.number().int().min(1).max(3650).optional().describe(`How far ahead; ${HORIZON_DAYS}`),
        body: z.string().optional().describe('The body whose steps alone are given'),
        party: z.string().optional().describe('The side whose steps alone are given'),
        ...paging,
      }),
      problems: [429],
      reply: z.object({
        key: z.string(),
        body: z.string().nullable().describe('Null for what needs no body'),
        bodyName: z.string().nullable(),
        party: z.string().nullable().describe('The side; null for what is done jointly'),
        step: z.string(),
        title: z.string(),
        document: z.string(),
        name: z.string(),
        start: isoDay,
        end: isoDay,
        state: z.enum(['waiting', 'started', 'done']),
        critical: z.boolean(),
      }),
      kind: 'list',
    },
    async (call) => {
      const { query } = call
      const rows = nextRows(await storedPlanOf(call, query.at), query.days ?? HORIZON_DAYS).filter(
        ({ body, party }) =>
          (query.body === undefined || body === query.body) && (query.party === undefined || party === query.party),
      )
      return pageOf(rows, query, ({ key }) => key)
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/plan/sessions',
      tag: 'plan',
      summary: 'The sessions that the plan reckons with, the next one first',
      description: 'Those that are entered, and behind them those that are expected by the gaps of the former ones.',
      access,
      isOfLog: true,
      query: z.object({ at, ...paging }),
      problems: [429],
      reply: z.object({
        key: z.string(),
        body: z.string(),
        bodyName: z.string(),
        from: isoDay,
        until: isoDay,
        status: z.enum(['confirmed', 'expected']),
      }),
      kind: 'list',
    },
    async (call) => {
      const basis = { at: call.query.at ?? null, settings: null, whatIf: null }
      return pageOf(
        sessionRows(await plannable(await planDeskOf(call), basis, await wordsOf(call))),
        call.query,
        ({ key }) => key,
      )
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/plan/late',
      tag: 'plan',
      summary: 'What is late, the costliest first, and because of what',
      access,
      query: z.object({ at, ...paging }),
      problems: [429],
      reply: z.object({
        task: z.string(),
        document: z.string(),
        name: z.string(),
        due: isoDay,
        end: isoDay,
        lateDays: z.number().int(),
        weight: z.number(),
        causes: z
          .array(z.looseObject({ kind: z.string(), days: z.number().int(), text: z.string() }))
          .describe('What the days went into, along the chain of steps: they add up to `lateDays`'),
        delays: z
          .array(z.looseObject({ reason: z.string(), text: z.string() }))
          .describe('Why it is late, as the register tells it: reason, side, since when, text, source'),
      }),
      kind: 'list',
    },
    async (call) => {
      const rows = lateRows(await storedPlanOf(call, call.query.at))
      return pageOf(rows, call.query, ({ task }) => task)
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/plan/forecasts',
      tag: 'plan',
      summary: 'When each document will be operational: the range, the chance, the outlook',
      access,
      query: z.object({ at, ...paging }),
      problems: [429],
      reply: z.looseObject({ task: z.string(), document: z.string(), name: z.string(), outlook: z.string() }),
      kind: 'list',
    },
    async (call) => {
      const told = await storedPlanOf(call, call.query.at)
      return pageOf(told.forecasts.map(forecastRow(told)), call.query, ({ task }) => task)
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/plan/forecasts/{document}',
      tag: 'plan',
      summary: 'When one document will be operational, and what matters most for it',
      description: 'Nothing is forecast for what no plan is made for: it is operational, has ended, or needs no steps.',
      access,
      query: z.object({
        at,
        samples: z.coerce.number().int().min(1).max(20_000).optional().describe('Futures to draw; 1000'),
        seed: z.coerce.number().int().min(0).max(2_147_483_647).optional(),
      }),
      problems: [429],
      reply: z.object({
        document: z.string(),
        name: z.string(),
        forecasts: z.array(z.looseObject({ task: z.string(), outlook: z.string() })).describe('One a goal'),
      }),
    },
    async (call) => {
      const { at: from, samples = 1000, seed = 1 } = call.query
      const told = await storedPlanOf(call, from)
      const group = documentOf(told, call.path.document ?? '')
      const leave = enterOf(call)()
      const forecasts = await call.services.plans.forecasts(told, { group, samples, seed }).finally(leave)
      return { document: group, name: told.plan.names.of('group', group), forecasts: forecasts.map(forecastRow(told)) }
    },
  ),
]

/** Throws HttpProblem E_ITEM_UNKNOWN for what is no document of the register, planned or not. */
function documentOf({ plan }: ToldPlan, id: string): string {
  if (!plan.items.some((item) => item.id === id && item.kind === 'document'))
    throw new HttpProblem('E_ITEM_UNKNOWN', { id })
  return id
}

function nextRows({ plan, schedule }: ToldPlan, horizonDays: number) {
  const { names, network } = plan
  return nextSteps(network, schedule, { today: plan.today, horizonDays }).flatMap(({ body, steps }) =>
    steps.map(({ task, scheduled }) => ({
      key: `${body ?? ''} ${task.id}`,
      body,
      bodyName: body === null ? null : names.of('body', body),
      party: task.party,
      step: task.id,
      title: names.step(task.id),
      document: task.group,
      name: names.of('group', task.group),
      start: isoOf(scheduled.start),
      end: isoOf(scheduled.end),
      state: task.progress.state,
      critical: scheduled.critical,
    })),
  )
}

function lateRows({ plan, schedule, words }: ToldPlan) {
  const { names } = plan
  const groups = groupsIn({ plan })
  return lateList(plan.network, schedule).map(({ goal, uses }) => {
    const document = groups.get(goal.task) ?? goal.task
    const telling = { words, names, group: document, tasks: plan.network.tasks }
    const causes = uses.map((use) => ({ ...use, text: useText(use, telling) }))
    const { task, lateDays, weight } = goal
    const days = { due: isoOf(goal.due), end: isoOf(goal.end) }
    return {
      task,
      document,
      name: names.of('group', document),
      ...days,
      lateDays,
      weight,
      causes,
      delays: delaysTo(task, plan),
    }
  })
}

function forecastRow({ plan }: Pick<ToldPlan, 'plan'>) {
  const groups = groupsIn({ plan })
  return (forecast: Parameters<typeof forecastFacts>[0]) => {
    const document = groups.get(forecast.task) ?? forecast.task
    return { ...forecastFacts(forecast), document, name: plan.names.of('group', document) }
  }
}

function groupsIn({ plan }: Pick<ToldPlan, 'plan'>): ReadonlyMap<string, string> {
  return new Map(plan.network.tasks.map(({ id, group }) => [id, group]))
}
