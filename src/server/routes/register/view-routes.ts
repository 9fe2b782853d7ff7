import { z } from 'zod'
import { changesIn, listed, sessionIn, workedOut } from '../../../desk/register/index.ts'
import {
  byBody,
  byField,
  dueList,
  EXPIRING_DAYS,
  expiring,
  type Item,
  isKind,
  type Summary,
  summary,
  titlesOf,
  waiting,
} from '../../../register/index.ts'
import { pageOf } from '../../http/cursor.ts'
import { route } from '../../http/route.ts'
import { day, localText, paging } from '../shapes.ts'
import { filtered, listQueryOf, looked, viewerOf, viewIn } from './looking.ts'
import { nullable } from './register-shapes.ts'

const READING = { role: 'reader', scope: 'read' } as const
const listing = filtered.extend(paging)
const listingDays = listing.extend({ days: z.coerce.number().int().min(0).max(36_500).optional() })

const row = z.looseObject({ key: z.string(), item: z.string(), titles: localText, kind: nullable })

type Looked = Awaited<ReturnType<typeof viewIn>>

/** The items that a call asks for. */
function itemsOf(view: Looked, query: z.output<typeof filtered>): readonly Item[] {
  return listed(view, listQueryOf(query)).items.map(({ item }) => item)
}

/** Rows about items, with what these are called. A key tells them apart when an item has several. */
function named<Row extends { readonly item: string }>(view: Looked, rows: readonly Row[], keyOf: (row: Row) => string) {
  return rows.map((one) => {
    const item = view.context.items.get(one.item)
    return { kind: item?.kind ?? null, ...one, key: keyOf(one), titles: item === undefined ? {} : titlesOf(item) }
  })
}

const waitingRow = row.extend({ who: z.array(z.string()), why: z.string(), since: nullable })

const tallyRow = z.looseObject({
  key: z.string(),
  field: nullable.optional(),
  body: nullable.optional(),
  documents: z.looseObject({}),
  undertakings: z.looseObject({}),
})

const summaryShape = z.looseObject({
  documents: z.number().int(),
  undertakings: z.number().int(),
  overdue: z.number().int(),
  lastSession: z.object({ item: z.string(), day: z.string(), titles: localText }).nullable(),
  nextSession: z.object({ item: z.string(), day: z.string(), titles: localText }).nullable(),
})

export const VIEW_ROUTES = [
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/due',
      tag: 'register',
      summary: 'What is overdue, latest first, then what is due within some days',
      access: READING,
      query: listingDays,
      reply: row.extend({ on: z.string(), daysLeft: z.number().int(), what: z.string() }),
      kind: 'list',
      isOfLog: true,
    },
    async (call) => {
      const view = await viewIn(call)
      const { days = EXPIRING_DAYS } = call.query
      const rows = workedOut(view, JSON.stringify(['due', days, listQueryOf(call.query)]), () => {
        const due = dueList(itemsOf(view, call.query), view.context, { soonDays: days })
        // The kind of an item is another thing than what of it is due.
        const all = [...due.overdue, ...due.soon].map(({ kind: what, ...rest }) => ({ ...rest, what }))
        return named(view, all, ({ item, what, stage, on }) => [item, what, stage ?? '', on].join(' '))
      })
      return pageOf(rows, call.query, ({ key }) => key)
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/waiting',
      tag: 'register',
      summary: 'Who waits for whom, and why',
      access: READING,
      query: listing.extend({ for: z.string().max(64).optional().describe('Only what waits for this side') }),
      reply: waitingRow,
      kind: 'list',
      isOfLog: true,
    },
    async (call) => {
      const view = await viewIn(call)
      const { for: side } = call.query
      const { edges } = waiting(itemsOf(view, call.query), view.context)
      const wanted = edges.filter(
        ({ waitsFor }) => side === undefined || ('party' in waitsFor && waitsFor.party === side),
      )
      const keyed = named(view, wanted, (edge) => JSON.stringify([edge.item, edge.why, edge.waitsFor, edge.since]))
      return pageOf(keyed.map(withWaitedFor), call.query, ({ key }) => key)
      function withWaitedFor(edge: (typeof keyed)[number]) {
        const item = 'item' in edge.waitsFor ? view.context.items.get(edge.waitsFor.item) : undefined
        return { ...edge, who: [...edge.who], waitsForTitles: item === undefined ? null : titlesOf(item) }
      }
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/expiring',
      tag: 'register',
      summary: 'What runs out within some days, and what has run out',
      access: READING,
      query: listingDays,
      reply: row.extend({
        on: z.string(),
        daysLeft: z.number().int(),
        state: z.enum(['expiring', 'lapsed', 'renewed']),
      }),
      kind: 'list',
      isOfLog: true,
    },
    async (call) => {
      const view = await viewIn(call)
      const { days = EXPIRING_DAYS } = call.query
      const documents = itemsOf(view, call.query).filter((item) => isKind(item, 'document'))
      const found = expiring(documents, view.context, { days })
      const rows = (['expiring', 'lapsed', 'renewed'] as const).flatMap((state) =>
        named(view, found[state], ({ item }) => item).map((one) => ({ ...one, state })),
      )
      return pageOf(rows, call.query, ({ key }) => key)
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/changes',
      tag: 'register',
      summary: 'What was entered, or what happened, since a day or since the last session',
      description: 'Without `since`, since the last session; when none is known, everything.',
      access: READING,
      query: listing.extend({ since: day.optional(), by: z.enum(['entered', 'dated']).optional() }),
      reply: row.extend({ lines: z.array(z.looseObject({ index: z.number().int() })) }),
      kind: 'list',
      isOfLog: true,
    },
    async (call) => {
      const view = await viewIn(call)
      const { by = 'entered' } = call.query
      const since = call.query.since ?? sessionIn(view)?.day ?? '0001-01-01'
      const asked = new Set(itemsOf(view, call.query).map(({ id }) => id))
      const changed = (await changesIn(view, viewerOf(call), { since, by })).filter(({ item }) => asked.has(item))
      return pageOf(named(view, changed, ({ item }) => item) as never, call.query, ({ key }) => key)
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/summary',
      tag: 'register',
      summary: 'The numbers of the first page, with the last session and the next one',
      access: READING,
      query: looked,
      reply: summaryShape,
      isOfLog: true,
    },
    async (call) => {
      const view = await viewIn(call)
      const numbers = workedOut(view, 'summary', (): Summary => summary(view.items, view.context))
      return { ...numbers, lastSession: told(sessionIn(view)), nextSession: told(nextSession(view)) }
    },
  ),
  ...(['fields', 'bodies'] as const).map((of) =>
    route(
      {
        method: 'get',
        path: `/relationships/{rel}/tallies/${of}`,
        tag: 'register',
        summary: of === 'fields' ? 'What each field of cooperation comes to' : 'What each body answers for',
        access: READING,
        query: listing,
        reply: tallyRow,
        kind: 'list',
        isOfLog: true,
      },
      async (call) => {
        const view = await viewIn(call)
        const items = itemsOf(view, call.query)
        const rows =
          of === 'fields'
            ? byField(items, view.context).map((one) => ({ ...one, key: one.field ?? '-' }))
            : byBody(items, view.context).map((one) => ({
                ...one,
                key: one.body ?? '-',
                titles: nameOf(one.body, view),
              }))
        return pageOf<z.input<typeof tallyRow>>(rows as never, call.query, ({ key }) => key)
      },
    ),
  ),
]

function nameOf(body: string | null, { context }: Looked) {
  const item = body === null ? undefined : context.items.get(body)
  return item === undefined ? {} : titlesOf(item)
}

/** The first session that is still to come. */
function nextSession({ items, context }: Looked): ReturnType<typeof sessionIn> {
  const coming = items.flatMap((item) => {
    if (!isKind(item, 'event') || item.withdrawn !== null || item.facts.kind !== 'session') return []
    const { from } = item.facts
    return from !== null && from > context.today ? [{ event: item, day: from }] : []
  })
  return coming.toSorted((one, other) => (one.day < other.day ? -1 : 1))[0] ?? null
}

function told(session: ReturnType<typeof sessionIn>) {
  return session === null ? null : { item: session.event.id, day: session.day, titles: titlesOf(session.event) }
}
