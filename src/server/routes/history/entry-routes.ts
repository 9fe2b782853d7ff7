import { z } from 'zod'
import {
  type EntryFilter,
  type EntryPlace,
  entryRow,
  entryRows,
  isWithheld,
  openLog,
  proveWord,
} from '../../../desk/log/index.ts'
import { dayAfter } from '../../../desk/register/index.ts'
import { decodeEntry, fromUtf8 } from '../../../log/index.ts'
import type { ChangeType } from '../../../register/index.ts'
import { checkMember, readerOf } from '../../access/principal.ts'
import { USUAL_LIMIT } from '../../http/cursor.ts'
import { HttpProblem } from '../../http/problem.ts'
import { type Call, relationshipOf, route } from '../../http/route.ts'
import { savedFile } from '../../http/saved-file.ts'
import { day, paging } from '../shapes.ts'
import { changeTypes, entryRowShape, entryShape } from './shapes.ts'

const READ = { role: 'reader', scope: 'read' } as const

/** What stands for the joint secretariat among the codes of parties. */
const JOINT = 'joint'

/** Of an entry that is not told: its place and its hash stand in the row. */
const UNTOLD = { role: null, key: null, isSigned: false, prev: null, leaf: null }

const filters = z.object({
  ...paging,
  after: z
    .string()
    .regex(/^[0-9]{1,15}$/)
    .optional()
    .describe('Index of the last row that one has'),
  order: z.enum(['newest', 'oldest']).optional().describe('The newest first unless said otherwise'),
  item: z.string().max(200).optional(),
  type: changeTypes.optional(),
  party: z.string().max(63).optional().describe(`Code of the side on whose behalf; ${JOINT} for the secretariat`),
  by: z.string().max(200).optional().describe('Who entered it, as it stands in the history'),
  day: day.optional().describe('Entered on this day, UTC'),
})

export async function logOf(call: Pick<Call, 'services' | 'relationship'>) {
  return openLog(call.services.desk, relationshipOf(call).rel)
}

async function placeOf(call: Pick<Call, 'services' | 'relationship'>): Promise<EntryPlace> {
  const { rel, membership } = relationshipOf(call)
  return { store: call.services.desk.store, rel, reader: readerOf(membership), open: await logOf(call) }
}

function filterOf({ order, item, type, party, by, day: on }: z.output<typeof filters>): EntryFilter {
  return {
    ...(order === undefined ? {} : { order }),
    ...(item === undefined ? {} : { obj: item }),
    ...(type === undefined ? {} : { types: type as ChangeType[] }),
    ...(party === undefined ? {} : { party: party === JOINT ? null : party }),
    ...(by === undefined ? {} : { by }),
    ...(on === undefined ? {} : { since: `${on}T00:00:00Z`, before: dayAfter(on) }),
  }
}

/** The number of an entry in the path. Throws HttpProblem E_ENTRY_UNKNOWN for what no log has. */
function indexIn({ index = '' }: Readonly<Record<string, string>>): number {
  if (/^[0-9]{1,15}$/.test(index)) return Number(index)
  throw new HttpProblem('E_ENTRY_UNKNOWN', { index: index.slice(0, 40) })
}

export const ENTRY_ROUTES = [
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/log/entries',
      tag: 'history',
      summary: 'Entries of the log: who entered what, when and why, and which sides have seen it',
      description:
        'What one side keeps private is hidden from the others; that it is there, and when, is not. Who looks by the link of a share is not told either what it is about and who entered it.',
      access: READ,
      query: filters,
      reply: entryRowShape,
      kind: 'list',
    },
    async (call) => {
      const { query } = call
      const after = query.after === undefined ? null : Number(query.after)
      const page = await entryRows(await placeOf(call), filterOf(query), { after, limit: query.limit ?? USUAL_LIMIT })
      return { rows: page.rows, next: page.next === null ? null : String(page.next), total: null }
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/log/entries/{index}',
      tag: 'history',
      summary: 'One entry of the log, with the very bytes that are hashed',
      access: READ,
      reply: entryShape,
    },
    async (call) => {
      const index = indexIn(call.path)
      const place = await placeOf(call)
      const { log } = place.open
      const [row, leaves, checkpoints, size] = await Promise.all([
        entryRow(index, place),
        Array.fromAsync(log.leaves(index, index + 1)),
        log.checkpoints(),
        log.size(),
      ])
      const [leaf] = leaves
      if (row === null || leaf === undefined) throw new HttpProblem('E_ENTRY_UNKNOWN', { index })
      const isTold = place.reader.isVisitor !== true || !isWithheld(leaf)
      const { role, actor, sig, prev } = decodeEntry(leaf)
      const coveredBy = checkpoints.find((checkpoint) => checkpoint.size > index)?.size ?? null
      const told = { role, key: actor, isSigned: sig !== null, prev, leaf: fromUtf8(leaf) }
      return { row, ...(isTold ? told : UNTOLD), size, coveredBy }
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/log/entries/{index}/proof',
      tag: 'history',
      summary: 'A proof that the entry stands in the signed log (C2SP tlog-proof)',
      access: READ,
      problems: [403, 409],
      reply: z.string(),
      kind: 'file',
      media: 'text/plain',
    },
    async (call) => proofOf(indexIn(call.path), call),
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/items/{id}/proof',
      tag: 'history',
      summary: 'A proof that the last entry about the item stands in the signed log (C2SP tlog-proof)',
      access: READ,
      problems: [403, 409],
      reply: z.string(),
      kind: 'file',
      media: 'text/plain',
    },
    async (call) => {
      const { id = '' } = call.path
      // An index is no id: what names an entry has an address of its own.
      if (!id.includes(':')) throw new HttpProblem('E_ITEM_UNKNOWN', { id: id.slice(0, 200) })
      return proofOf(await lastEntryOf(id, call), call)
    },
  ),
]

/** The last entry about the item that whoever asks is told of; the id itself where there is none. */
async function lastEntryOf(id: string, call: Pick<Call, 'services' | 'relationship'>): Promise<number | string> {
  const { store, rel, reader } = await placeOf(call)
  if (reader.isVisitor !== true) return id
  for await (const { index } of store.changes(rel, { obj: id, order: 'newest' }, reader)) return index
  throw new HttpProblem('E_ITEM_UNKNOWN', { id: id.slice(0, 200) })
}

/** Throws HttpProblem E_MEMBERS_ONLY: a proof holds the entry. */
async function proofOf(word: number | string, call: Pick<Call, 'services' | 'relationship'>): Promise<Response> {
  const { rel, log } = await logOf(call)
  if (typeof word === 'number') {
    const [leaf] = await Array.fromAsync(log.leaves(word, word + 1))
    if (leaf !== undefined && isWithheld(leaf)) checkMember(relationshipOf(call).membership)
  }
  const { index, proof } = await proveWord(String(word), log)
  return savedFile(proof, { media: 'text/plain; charset=utf-8', name: `${rel}-${index}.tlog-proof` })
}
