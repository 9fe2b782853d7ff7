import { z } from 'zod'
import { calendarFacts, calendarRows, calendarsAsked, catalogueFor, dayNumber, isoOf } from '../../desk/plan/index.ts'
import { pageOf } from '../http/cursor.ts'
import { ShapeProblem } from '../http/problem.ts'
import { languageOf } from '../http/problem-response.ts'
import { route } from '../http/route.ts'
import { todayOf } from '../services.ts'
import { type PlanCall, planDeskOf } from './plan-call.ts'
import { day, paging } from './shapes.ts'

/** Days that are shown from the first on when nobody says how many: a quarter. */
const USUAL_DAYS = 92
/** More days than anybody looks through. */
const MOST_DAYS = 1100

const access = { role: 'reader', scope: 'read' } as const

const asked = {
  countries: z
    .string()
    .regex(/^[A-Za-z]{2}(,[A-Za-z]{2}){0,9}$/)
    .optional()
    .describe('Codes of countries, `IR,TJ`; those of the sides'),
  from: day.optional().describe('First day; today'),
  to: day.optional().describe('Last day; three months on'),
}

export const CALENDAR_ROUTES = [
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/calendar',
      tag: 'plan',
      summary: 'The working days of both countries, and those that they have in common',
      description:
        'Each day with why it is off or worked, whether that is confirmed, and from which source it is known.',
      access,
      query: z.object(asked),
      reply: z.looseObject({ calendar: z.string(), common: z.number().int(), days: z.array(z.looseObject({})) }),
    },
    async (call) => {
      const { request, today } = await requestOf(call, call.query)
      return calendarFacts(request, today)
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/calendar/days',
      tag: 'plan',
      summary: 'The same, a row a day',
      access,
      query: z.object({ ...asked, ...paging }),
      reply: z.looseObject({ date: z.string(), solarHijri: z.string(), common: z.boolean(), because: z.string() }),
      kind: 'list',
    },
    async (call) => {
      const { request } = await requestOf(call, call.query)
      return pageOf(calendarRows(request, languageOf(call.context)), call.query, ({ date }) => date)
    },
  ),
]

interface Asked {
  readonly countries?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

async function requestOf(call: PlanCall, { countries, from: first, to: last }: Asked) {
  const { relationship } = await planDeskOf(call)
  const sides = relationship.facts.parties.map(({ code }) => code.toUpperCase())
  const codes = countries === undefined ? sides : [...new Set(countries.toUpperCase().split(','))]
  const today = dayNumber(todayOf(call.services))
  const from = first === undefined ? today : dayNumber(first)
  const to = last === undefined ? from + USUAL_DAYS - 1 : dayNumber(last)
  if (to < from || to - from >= MOST_DAYS) {
    const expected = `${isoOf(from)} … ${isoOf(from + MOST_DAYS - 1)}`
    throw new ShapeProblem('query.to', { fault: 'custom', expected })
  }
  return { request: { ...calendarsAsked(codes, await catalogueFor(codes)), from, to }, today }
}
