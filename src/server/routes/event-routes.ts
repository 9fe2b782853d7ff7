import { streamSSE } from 'hono/streaming'
import { z } from 'zod'
import { stillMay } from '../access/still-may.ts'
import { relationshipOf, route } from '../http/route.ts'
import type { LiveEvent } from '../live/hub.ts'
import { ownerOf } from './job-routes.ts'

const ACCESS = { role: 'reader', scope: 'read' } as const

/** Comments in between keep connections open that would be closed for silence. */
const BEAT_MS = 25_000

export const EVENT_ROUTES = [
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/events',
      tag: 'events',
      summary: 'What happens in the register, as it happens (server-sent events)',
      description:
        'Events: `log` with the new `size` of the log whenever something was entered. The stream ends with the session, the share or the token that it was opened by.',
      access: ACCESS,
      problems: [429],
      reply: z.string(),
      kind: 'file',
      media: 'text/event-stream',
    },
    async (call) => {
      const { rel } = relationshipOf(call)
      const { services, principal, context } = call
      const leave = services.streams.take(ownerOf(principal))
      return streamSSE(context, async (stream) => {
        const { promise: gone, resolve: end } = Promise.withResolvers<void>()
        const whileAllowed = async (write: () => Promise<unknown>) => {
          const may = await stillMay(call, ACCESS)
          if (may === true) await write()
          else if (may === false) end()
        }
        const send = ({ type, data }: LiveEvent) =>
          void whileAllowed(() => stream.writeSSE({ event: type, data: JSON.stringify(data) }))
        const off = services.hub.listen(rel, send)
        const beat = setInterval(() => void whileAllowed(() => stream.write(': still here\n\n')), BEAT_MS)
        stream.onAbort(end)
        try {
          await stream.write(': begin\n\n')
          await gone
        } finally {
          clearInterval(beat)
          off()
          leave()
        }
      })
    },
  ),
]
