import { z } from 'zod'
import { enterChanges, freshId } from '../../../desk/register/index.ts'
import { ADDS, CHANGE_SHAPES, type Change, type ChangeType, type Item, titlesOf } from '../../../register/index.ts'
import { enteringOf } from '../../access/entering.ts'
import { ShapeProblem } from '../../http/problem.ts'
import { relationshipOf, route } from '../../http/route.ts'
import { viewerOf } from './looking.ts'
import { nullable } from './register-shapes.ts'

const TYPES = Object.keys(CHANGE_SHAPES) as [ChangeType, ...ChangeType[]]

/** Changes of one request. */
const MOST_CHANGES = 500

const change = z.object({
  type: z.enum(TYPES),
  obj: z.string().max(120).nullable().optional().describe('The item; left out for a new one, which gets a fresh id'),
  body: z.looseObject({}).describe('As the schema of the register has it for each type'),
})

export const CHANGE_ROUTES = [
  route(
    {
      method: 'post',
      path: '/relationships/{rel}/changes',
      tag: 'register',
      summary: 'Enters changes, all of them or none; with dry=true they are only judged',
      description:
        'An editor adds, an approver moves and corrects, the secretary withdraws and sets templates and plans; what several changes take is what the highest of them takes. They are entered for the side of whoever sends them.',
      access: { role: 'editor', scope: 'write' },
      query: z.object({ dry: z.enum(['true', 'false']).optional() }),
      body: z.object({ changes: z.array(change).min(1).max(MOST_CHANGES) }),
      problems: [409],
      reply: z.object({
        entered: z.array(
          z.object({ type: z.string(), obj: z.string(), index: z.number().int().nullable(), hash: nullable }),
        ),
      }),
    },
    async (call) => {
      const { membership } = relationshipOf(call)
      const { body, query, services } = call
      const changes = body.changes.map(
        ({ type, obj, body }) =>
          ({
            type,
            obj: obj ?? newId(type, body, services.random),
            party: membership.party,
            body,
          }) as unknown as Change,
      )
      const entering = enteringOf(call, { isDry: query.dry === 'true' })
      const entered = await enterChanges(changes, viewerOf(call), entering)
      return {
        entered: entered.map(({ change: { type, obj }, entry }) => ({
          ...{ type, obj, index: entry?.index ?? null, hash: entry?.hash ?? null },
        })),
      }
    },
  ),
]

/** An id with words of the title; what adds nothing has to name its item. */
function newId(type: ChangeType, facts: unknown, random: (length: number) => Uint8Array): string {
  const kind = ADDS[type]
  if (kind === undefined) throw new ShapeProblem('body.changes.obj', { fault: 'missing', expected: type })
  const [title = ''] = Object.values(titlesOf({ id: '', facts } as unknown as Item))
  return freshId(kind, typeof title === 'string' ? title : '', random)
}
