import { z } from 'zod'
import { visibleTo } from '../access/principal.ts'
import { route } from '../http/route.ts'
import { todayOf } from '../services.ts'
import { localText, role } from './shapes.ts'

const session = z.object({
  version: z.string(),
  mode: z.enum(['own-machine', 'accounts']),
  kind: z.enum(['own-machine', 'account', 'token', 'share', 'nobody']),
  name: z.string().nullable(),
  today: z.iso.date(),
  relationships: z.array(
    z.object({
      rel: z.string(),
      names: localText,
      parties: z.array(z.object({ code: z.string(), names: localText })),
      size: z.number().int(),
      role,
      party: z.string().nullable(),
    }),
  ),
})

export const SESSION_ROUTES = [
  route(
    {
      method: 'get',
      path: '/session',
      tag: 'session',
      summary: 'Who asks, and which registers they may see',
      access: { role: 'anybody', scope: 'read' },
      reply: session,
    },
    async ({ services, principal }) => {
      const all = await services.desk.store.relationships()
      return {
        version: services.version,
        mode: services.mode,
        kind: principal.kind,
        name: principal.name,
        today: todayOf(services),
        relationships: visibleTo(principal, all).map(({ summary, membership }) => ({
          rel: summary.rel,
          names: summary.facts.names,
          parties: summary.facts.parties.map(({ code, names }) => ({ code, names })),
          size: summary.size,
          role: membership.role,
          party: membership.party,
        })),
      }
    },
  ),
]
