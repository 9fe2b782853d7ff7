import { streamSSE } from 'hono/streaming'
import { z } from 'zod'
import { relationshipOf, route } from '../http/route.ts'
import type { LiveEvent } from '../live/hub.ts'

/** Comments in between keep connections open that would be closed for silence. */
const BEAT_MS = 25_000

export const EVENT_ROUTES = [
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/events',
      tag: 'events',
      summary: 'What happens in the register, as it happens (server-sent events)',
      description: 'Events: `log` with the new `size` of the log whenever something was entered.',
      access: { role: 'reader', scope: 'read' },
      reply: z.string(),
      kind: 'file',
      media: 'text/event-stream',
    },
    async (call) => {
      const { rel } = relationshipOf(call)
      const { hub } = call.services
      return streamSSE(call.context, async (stream) => {
        const { promise: gone, resolve: end } = Promise.withResolvers<void>()
        const send = ({ type, data }: LiveEvent) => void stream.writeSSE({ event: type, data: JSON.stringify(data) })
        const off = hub.listen(rel, send)
        const beat = setInterval(() => void stream.write(': still here\n\n'), BEAT_MS)
        stream.onAbort(end)
        await stream.write(': begin\n\n')
        await gone
        clearInterval(beat)
        off()
      })
    },
  ),
]
