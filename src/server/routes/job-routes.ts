import { setTimeout as wait } from 'node:timers/promises'
import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import { z } from 'zod'
import type { Principal } from '../access/principal.ts'
import { stillMay } from '../access/still-may.ts'
import { problemBody } from '../http/problem-response.ts'
import { type Call, route } from '../http/route.ts'
import type { Job, Jobs } from '../jobs/jobs.ts'

/** Whose jobs they are: nobody else sees or cancels them. */
export function ownerOf({ account, visit, kind, name }: Principal): string {
  return account ?? `${kind} ${visit ?? name ?? ''}`
}

/** Work that keeps the processor busy is begun by people, or by tokens that may write: not by whoever looks by a share. */
export const SEARCHING = { role: 'reader', scope: 'write' } as const

export const jobShape = z.object({
  id: z.string(),
  kind: z.enum(['reading', 'plan', 'forecast']),
  state: z.enum(['running', 'done', 'failed', 'cancelled']),
  done: z.number().describe('How much of `of` is done'),
  of: z.number().describe('0 while it is not known'),
  result: z.unknown().describe('What came of it, once it is done'),
  problem: z.unknown().describe('Why it failed, as problem details (RFC 9457)'),
})

/** A job as the API gives it; why it failed is told in the language of the request. */
export async function jobFacts({ owner: _, error, ...job }: Job, context: Context): Promise<z.input<typeof jobShape>> {
  return { ...job, problem: job.state === 'failed' ? await problemBody(error, context) : null }
}

/** Small work is over by then, and is told of at once. */
const AT_ONCE_MS = 300

type Beginning = Pick<Call, 'services' | 'principal' | 'relationship' | 'context'>

/**
 * Begins a job in the name of whoever asks; it ends with what let them in. The answer: 200 with its result when it is over
 * in a moment, else 202. Throws HttpProblem E_JOB_LIMIT, and what the work threw in that moment.
 */
export async function beginJob(
  call: Beginning,
  kind: Job['kind'],
  work: Parameters<Jobs['begin']>[2],
): Promise<z.input<typeof jobShape>> {
  const { context } = call
  const { jobs } = call.services
  const owner = ownerOf(call.principal)
  const { id } = jobs.begin(kind, { owner, mayGoOn: () => stillMay(call, SEARCHING) }, work)
  await Promise.race([over((watcher) => jobs.watch(id, owner, watcher)), wait(AT_ONCE_MS)])
  const job = jobs.get(id, owner)
  if (job.state === 'failed') throw job.error
  context.status(job.state === 'done' ? 200 : 202)
  return jobFacts(job, context)
}

/** Settles when the job is over. */
async function over(watch: (watcher: (job: Job) => void) => () => void): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const off = watch(({ state }) => {
    if (state !== 'running') resolve()
  })
  return promise.finally(off)
}

const access = { role: 'signed-in', scope: 'read' } as const

function jobOf({ services, principal, path }: Call): Job {
  return services.jobs.get(path.id ?? '', ownerOf(principal))
}

export const JOB_ROUTES = [
  route(
    {
      method: 'get',
      path: '/jobs/{id}',
      tag: 'events',
      summary: 'How far a piece of work is, and what came of it',
      access,
      reply: jobShape,
    },
    async (call) => jobFacts(jobOf(call), call.context),
  ),
  route(
    {
      method: 'delete',
      path: '/jobs/{id}',
      tag: 'events',
      summary: 'Cancel a piece of work',
      access: { ...access, scope: 'write' },
      reply: jobShape,
    },
    async ({ services, principal, path, context }) =>
      jobFacts(services.jobs.cancel(path.id ?? '', ownerOf(principal)), context),
  ),
  route(
    {
      method: 'get',
      path: '/jobs/{id}/events',
      tag: 'events',
      summary: 'How a piece of work goes on, as it does (server-sent events)',
      description: 'Events: `job` with its state and how far it is, without its result; the last one when it is over.',
      access,
      reply: z.string(),
      kind: 'file',
      media: 'text/event-stream',
    },
    async (call) => {
      const { services, principal, context } = call
      const { id } = jobOf(call)
      return streamSSE(context, async (stream) => {
        const { promise: over, resolve: end } = Promise.withResolvers<void>()
        let sent = Promise.resolve()
        const send = ({ state, done, of }: Job) => {
          const data = JSON.stringify({ id, state, done, of })
          sent = sent.then(() => stream.writeSSE({ event: 'job', data }))
          if (state !== 'running') end()
        }
        const off = services.jobs.watch(id, ownerOf(principal), send)
        stream.onAbort(end)
        send(jobOf(call))
        await over
        off()
        await sent
      })
    },
  ),
]
