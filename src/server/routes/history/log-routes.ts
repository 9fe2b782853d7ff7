import { z } from 'zod'
import { loadBundle } from '../../../adapters/index.ts'
import {
  bundleName,
  bundleSince,
  checkpointRows,
  logState,
  takeCheckpoint,
  tileAt,
  toldLeaves,
} from '../../../desk/log/index.ts'
import { formatPolicy } from '../../../log/index.ts'
import { checkMember, readerOf } from '../../access/principal.ts'
import { pageOf } from '../../http/cursor.ts'
import { HttpProblem } from '../../http/problem.ts'
import { type Call, relationshipOf, route } from '../../http/route.ts'
import { savedFile, streamOf } from '../../http/saved-file.ts'
import { paging } from '../shapes.ts'
import { logOf } from './entry-routes.ts'
import { acceptedShape, checkpointShape, stateShape } from './shapes.ts'

const READ = { role: 'reader', scope: 'read' } as const
const KEEP = { role: 'secretary', scope: 'write' } as const

const TEXT = 'text/plain; charset=utf-8'

/** Leaves of one answer at most. */
const MOST_LEAVES = 4096

/** Cosignatures come as some lines of a note. */
const COSIGNATURES_BYTES = 128 * 1024

const index = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER)

async function stateOf(call: Pick<Call, 'services' | 'relationship'>) {
  const { rel, membership } = relationshipOf(call)
  return { store: call.services.desk.store, rel, reader: readerOf(membership), open: await logOf(call) }
}

/** Live pages ask anew: that a checkpoint was signed or seen changes what they show. */
function tellOfLog({ services, relationship }: Pick<Call, 'services' | 'relationship'>, size: number): void {
  const { rel } = relationshipOf({ relationship })
  services.hub.tell({ type: 'log', rel, data: { size } })
}

export const LOG_ROUTES = [
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/log/state',
      tag: 'history',
      summary: 'How far the log is signed, and how far the sides have seen it and agree',
      description: 'Seen is about the history: a side knows it. Agreed is about what an item says.',
      access: READ,
      reply: stateShape,
    },
    async (call) => logState(await stateOf(call)),
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/log/checkpoints',
      tag: 'history',
      summary: 'Signed checkpoints, the newest first, each with who has seen it',
      access: READ,
      query: z.object(paging),
      reply: checkpointShape,
      kind: 'list',
    },
    async (call) => pageOf(await checkpointRows(await stateOf(call)), call.query, ({ size }) => String(size)),
  ),
  route(
    {
      method: 'post',
      path: '/relationships/{rel}/log/checkpoint',
      tag: 'history',
      summary: 'Sign the log as it stands',
      description: 'A log that has not grown keeps its checkpoint.',
      access: KEEP,
      problems: [409],
      reply: checkpointShape,
      status: 201,
    },
    async (call) => {
      const place = await stateOf(call)
      const { services } = call
      const { size } = await takeCheckpoint(place.open, services.desk, new Date(services.clock()).toISOString())
      tellOfLog(call, await place.open.log.size())
      const rows = await checkpointRows(place)
      const made = rows.find((row) => row.size === size)
      if (made === undefined) throw new HttpProblem('E_ROUTE_UNKNOWN', { path: String(size) })
      return made
    },
  ),
  route(
    {
      method: 'post',
      path: '/relationships/{rel}/log/cosignatures',
      tag: 'history',
      summary: 'Take in the lines by which another side says that it has seen the log',
      access: KEEP,
      body: z.object({ text: z.string().min(1).max(100_000).describe('One or more signature lines') }),
      limitBytes: COSIGNATURES_BYTES,
      problems: [409],
      reply: acceptedShape,
    },
    async (call) => {
      const { acceptCosignatures } = await loadBundle()
      const { log, policy } = await logOf(call)
      const accepted = await acceptCosignatures({ log, policy, text: call.body.text })
      tellOfLog(call, await log.size())
      return { accepted }
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/log/policy',
      tag: 'history',
      summary: 'Whose signatures the log needs, as a file that checks proofs offline (C2SP tlog-policy)',
      access: READ,
      reply: z.string(),
      kind: 'file',
      media: 'text/plain',
    },
    async (call) => {
      const { rel, policy } = await logOf(call)
      return savedFile(formatPolicy(policy), { media: TEXT, name: `${rel}-policy.txt` })
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/log/bundle',
      tag: 'history',
      summary: 'What the other side needs to follow the log to its latest checkpoint, in one file',
      access: { ...READ, isForMembers: true },
      query: z.object({ since: index.optional().describe('Number of entries that the other side has') }),
      problems: [409],
      reply: z.string(),
      kind: 'file',
      media: 'application/x-tar',
    },
    async (call) => {
      const open = await logOf(call)
      const { since = 0 } = call.query
      const stream = await streamOf(await bundleSince(open, call.services.desk, since))
      const size = (await open.log.latest())?.size ?? 0
      return savedFile(stream, { media: 'application/x-tar', name: bundleName(open, since, size) })
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/log/leaves',
      tag: 'history',
      summary: 'Entries as they are hashed, a line each: to recompute the log from',
      description: `At most ${MOST_LEAVES} lines. Canonical JSON (RFC 8785) has no line breaks: each line is a leaf. To who looks by the link of a share, private entries are told as {"withheld":"<leaf hash>"}.`,
      access: READ,
      query: z.object({ from: index.optional(), to: index.optional().describe('Excluded') }),
      reply: z.string(),
      kind: 'file',
      media: 'application/jsonl',
      // Without an ETag: whoever recomputes the log wants what is there now, also when no entry came in since.
    },
    async (call) => {
      const { log } = await logOf(call)
      const { from = 0, to = from + MOST_LEAVES } = call.query
      const reader = readerOf(relationshipOf(call).membership)
      const leaves = await Array.fromAsync(toldLeaves(log, [from, Math.min(to, from + MOST_LEAVES)], reader))
      const end = Buffer.from('\n')
      return savedFile(Buffer.concat(leaves.flatMap((leaf) => [leaf, end])), { media: 'application/jsonl' })
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/log/checkpoint',
      tag: 'history',
      summary: 'The latest signed checkpoint (C2SP tlog-tiles)',
      access: READ,
      problems: [409],
      reply: z.string(),
      kind: 'file',
      media: 'text/plain',
    },
    async (call) => {
      const latest = await (await logOf(call)).log.latest()
      if (latest === null) throw new (await loadBundle()).BundleError('E_CHECKPOINT_NONE')
      return savedFile(latest.note, { media: TEXT })
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/log/tile/{rest}',
      tag: 'history',
      summary: 'Hashes or entries of the log as static tiles (C2SP tlog-tiles)',
      description:
        '`rest` is `<level>/<number>` or `entries/<number>`, with `.p/<width>` after it for a partial tile. Entries are for members alone, not for who looks by the link of a share.',
      access: READ,
      problems: [403],
      reply: z.string(),
      kind: 'file',
      media: 'application/octet-stream',
    },
    async (call) => {
      const { log } = await logOf(call)
      if (call.path.rest?.startsWith('entries')) checkMember(relationshipOf(call).membership)
      const tile = await tileAt(`tile/${call.path.rest}`, log)
      if (tile === null) throw new HttpProblem('E_ROUTE_UNKNOWN', { path: call.context.req.path.slice(0, 200) })
      return savedFile(tile.bytes, { media: 'application/octet-stream', isForever: tile.isFull })
    },
  ),
]
