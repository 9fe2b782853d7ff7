import { z } from 'zod'
import { itemDetail } from '../../../desk/register/index.ts'
import { datesOf, type RelationshipItem, titlesOf } from '../../../register/index.ts'
import { HttpProblem } from '../../http/problem.ts'
import { route } from '../../http/route.ts'
import { localText } from '../shapes.ts'
import { listRowOf } from './list-row.ts'
import { looked, viewerOf, viewIn } from './looking.ts'
import { listRow, nullable } from './register-shapes.ts'

const named = z.object({ kind: z.string(), titles: localText, on: nullable })

const itemPage = z.object({
  item: z.looseObject({ id: z.string(), kind: z.string(), facts: z.looseObject({}) }),
  standing: z.looseObject({}).nullable(),
  template: z.looseObject({}).nullable(),
  expiry: z.looseObject({}).nullable(),
  due: z.array(z.looseObject({})),
  waits: z.array(z.looseObject({})),
  pinned: z.array(
    z.object({
      source: z.string(),
      start: z.number().int(),
      end: z.number().int(),
      text: z.string(),
      evidence: nullable,
      around: z.object({ before: z.string(), after: z.string() }).nullable(),
    }),
  ),
  contradictions: z.array(z.looseObject({ id: z.string() })),
  related: z.array(listRow),
  agreement: z.object({
    state: z.string(),
    seenBy: z.array(z.string()),
    agreedBy: z.array(z.string()),
    disputedBy: z.array(z.string()),
  }),
  history: z.array(z.looseObject({ index: z.number().int(), at: z.string(), by: z.string() })),
  named: z.record(z.string(), named).describe('Items that are named here by their ids'),
})

export const ITEM_ROUTES = [
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/items/{id}',
      tag: 'register',
      summary: 'One item with all that is known of it: history, evidence, words of sources, what it waits for',
      access: { role: 'reader', scope: 'read' },
      query: looked,
      // How far an item is shared follows from checkpoints as well: not from the log alone.
      reply: itemPage,
    },
    async (call) => {
      const view = await viewIn(call)
      const id = call.path.id ?? ''
      const item = view.context.items.get(id)
      const { desk } = call.services
      const viewer = viewerOf(call)
      if (item === undefined) throw new HttpProblem('E_ITEM_UNKNOWN', { id })
      const relationship = view.context.relationship as RelationshipItem
      const detail = await itemDetail(item, view, { ...viewer, folder: desk.folder, relationship })
      const names = detail.named.map((one) => [
        one.id,
        { kind: one.kind, titles: titlesOf(one), on: datesOf(one).from },
      ])
      return {
        ...detail,
        related: detail.related.map((one) => listRowOf(one, [])),
        named: Object.fromEntries(names),
      } as unknown as z.input<typeof itemPage>
    },
  ),
]
