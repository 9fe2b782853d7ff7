import { z } from 'zod'
import { workedOut } from '../../desk/register/index.ts'
import { OUTCOMES, sessionsOf, sessionView, TIMELINE_KINDS, timeline } from '../../register/index.ts'
import { pageOf } from '../http/cursor.ts'
import { HttpProblem } from '../http/problem.ts'
import { route } from '../http/route.ts'
import { viewIn } from './register/looking.ts'
import { day, localText, looking, paging } from './shapes.ts'

const partial = z.string().describe('YYYY-MM-DD, YYYY-MM or YYYY')
const code = z.string().max(63)

const timelineRow = z.object({
  key: z.string(),
  kind: z.enum(TIMELINE_KINDS),
  on: partial,
  until: partial.nullable(),
  first: day,
  last: day,
  item: z.string(),
  titles: localText,
  parties: z.array(z.string()).readonly(),
  fields: z.array(z.string()).readonly(),
  place: z.string().nullable(),
  event: z.string().nullable(),
  meeting: z.string().nullable(),
  sessionNumber: z.number().int().nullable(),
  stage: z.string().nullable(),
  due: z.string().nullable(),
  daysLeft: z.number().int().nullable(),
})

const sessionLine = z.object({
  item: z.string(),
  titles: localText,
  sessionNumber: z.number().int().nullable(),
  from: partial.nullable(),
  until: partial.nullable(),
  place: z.string().nullable(),
  host: z.string().nullable(),
  note: z.string().nullable(),
  sources: z.array(z.string()).readonly(),
  decided: z.number().int(),
  carriedOut: z.number().int(),
  ended: z.number().int(),
  late: z.number().int(),
})

const move = z.object({
  item: z.string(),
  titles: localText,
  on: partial,
  stage: z.string().nullable(),
  status: z.string().nullable(),
  party: z.string().nullable(),
})

const decidedRow = z.object({
  item: z.string(),
  titles: localText,
  type: z.string().nullable(),
  rung: z.string().nullable(),
  condition: z.string().nullable(),
  what: z.string().nullable(),
  status: z.string().nullable(),
  field: z.string().nullable(),
  parties: z.array(z.string()).readonly(),
  responsible: z.array(z.object({ body: z.string(), party: z.string().nullable() })).readonly(),
  firstAt: z.string().nullable(),
  became: z.enum(OUTCOMES),
  late: z.boolean(),
  due: z.object({ kind: z.string(), stage: z.string().nullable(), on: partial, daysLeft: z.number().int() }).nullable(),
  lastEvidence: z
    .object({
      id: z.string(),
      stage: z.string().nullable(),
      party: z.string().nullable(),
      supports: z.string(),
      on: partial,
      source: z.string().nullable(),
      text: z.string(),
    })
    .nullable(),
})

const sessionShape = z.object({
  session: sessionLine,
  previous: sessionLine.nullable(),
  next: sessionLine.nullable(),
  decided: z.array(decidedRow).readonly(),
  before: z.array(move).readonly(),
  after: z.array(move).readonly(),
  names: z.record(z.string(), localText),
  publications: z.record(
    z.string(),
    z.object({
      publisher: z.string().nullable(),
      title: z.string().nullable(),
      address: z.string().nullable(),
      publishedOn: partial.nullable(),
    }),
  ),
})

/** `kinds=session,signing`; kinds that there are not are refused. */
const kinds = z
  .string()
  .transform((value) => value.split(','))
  .pipe(z.array(z.enum(TIMELINE_KINDS)))
  .describe(`Some of ${TIMELINE_KINDS.join(', ')}, with commas between`)

const READ = { role: 'reader', scope: 'read' } as const

export const TIMELINE_ROUTES = [
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/timeline',
      tag: 'register',
      summary: 'Sessions, visits, signatures, stages reached and deadlines ahead, in the order of their days',
      access: READ,
      query: z.object({
        ...looking,
        ...paging,
        kinds: kinds.optional(),
        field: code.optional(),
        party: code.optional(),
        from: day.optional().describe('What may have fallen on this day or later'),
        to: day.optional(),
      }),
      reply: timelineRow,
      kind: 'list',
      isOfLog: true,
    },
    async (call) => {
      const view = await viewIn(call)
      const { kinds: wanted, field, party, from, to } = call.query
      const filter = { kinds: wanted, field, party, from, to }
      const rows = workedOut(view, JSON.stringify(['timeline', filter]), () =>
        timeline(view.items, view.context, filter),
      )
      return pageOf(rows, call.query, ({ key }) => key)
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/sessions',
      tag: 'register',
      summary: 'Sessions of the joint commission, with how much of what they decided is settled',
      access: READ,
      query: z.object({ ...looking, ...paging }),
      reply: sessionLine,
      kind: 'list',
      isOfLog: true,
    },
    async (call) => {
      const view = await viewIn(call)
      const rows = workedOut(view, 'sessions', () => sessionsOf(view.items, view.context))
      return pageOf(rows, call.query, ({ item }) => item)
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/sessions/{id}',
      tag: 'register',
      summary: 'What one session decided, and what became of each since, as of any day',
      access: READ,
      query: z.object(looking),
      reply: sessionShape,
      isOfLog: true,
    },
    async (call) => {
      const { items, context } = await viewIn(call)
      const { id = '' } = call.path
      const view = sessionView(id, items, context)
      if (view === null) throw new HttpProblem('E_ITEM_UNKNOWN', { id })
      return view
    },
  ),
]
