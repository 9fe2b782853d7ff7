import { z } from 'zod'
import { registerView } from '../../desk/register/index.ts'
import { isKind, matrix } from '../../register/index.ts'
import { readerOf } from '../access/principal.ts'
import { relationshipOf, route } from '../http/route.ts'
import { todayOf } from '../services.ts'
import { localText, looking } from './shapes.ts'

const cell = z.object({
  need: z.string(),
  on: z.string().nullable(),
  knowledge: z.string(),
  means: z.string().nullable(),
  scope: z.string().nullable(),
})

const matrixShape = z.object({
  columns: z.array(z.object({ rung: z.string(), party: z.string().nullable() })),
  rows: z.array(
    z.looseObject({
      item: z.string(),
      titles: localText,
      type: z.string(),
      field: z.string(),
      signedOn: z.string().nullable(),
      rung: z.string().nullable(),
      condition: z.string(),
      operational: z.boolean(),
      cells: z.array(cell.nullable()),
    }),
  ),
})

export const REGISTER_ROUTES = [
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/matrix',
      tag: 'register',
      summary: 'Documents by stages and sides',
      access: { role: 'reader', scope: 'read' },
      query: z.object(looking),
      reply: matrixShape,
      isOfLog: true,
    },
    async (call) => {
      const { rel, membership } = relationshipOf(call)
      const { services, query } = call
      const place = { store: services.desk.store, rel, reader: readerOf(membership), today: todayOf(services) }
      const { items, context } = await registerView(place, {
        at: query.at ?? null,
        recordedBy: query.recordedBy ?? null,
      })
      return matrix(
        items.filter((item) => isKind(item, 'document')),
        context,
      ) as unknown as z.input<typeof matrixShape>
    },
  ),
]
