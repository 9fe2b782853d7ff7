import { z } from 'zod'
import type { ReadingLine } from '../../adapters/index.ts'
import { decidableIds, type Review, reviewedRecord } from '../../desk/reading/index.ts'
import { nameQuestions, type SourceRecord } from '../../model/index.ts'
import type { Principal } from '../access/principal.ts'
import { pageOf } from '../http/cursor.ts'
import { HttpProblem, ShapeProblem } from '../http/problem.ts'
import { type Call, relationshipOf, route } from '../http/route.ts'
import type { Asker, StoredReading } from '../readings/readings.ts'
import { ownerOf } from './job-routes.ts'
import { decidedShape, keptReviewShape, readingLineShape } from './reading-shapes.ts'
import { instantOf, paging } from './shapes.ts'

/** A text that is looked through is left and gone on with: what was decided is kept with the reading. */
export const REVIEW_ROUTES = [
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/readings',
      tag: 'reading',
      summary: 'One’s own readings that are not entered yet, the last used one first',
      access: { role: 'reader', scope: 'read' },
      query: z.object(paging),
      reply: readingLineShape,
      kind: 'list',
    },
    async (call) => {
      const { rel } = relationshipOf(call)
      const lines = await call.services.desk.readings.unfinished(ownerOf(call.principal), rel)
      return pageOf(lines.map(shownLine), call.query, ({ id }) => id)
    },
  ),
  route(
    {
      method: 'put',
      path: '/relationships/{rel}/readings/{id}/review',
      tag: 'reading',
      summary: 'Keeps what one has decided of a reading so far',
      description:
        'Nothing is entered by it. What was kept or entered since the `version` from which one goes on is never written over: 409 E_REVIEW_CHANGED. The sample is for trying: its decisions are not kept.',
      access: { role: 'editor', scope: 'write' },
      body: keptReviewShape,
      problems: [409],
      reply: z.null(),
      status: 204,
    },
    async (call) => {
      const { services } = call
      const { version, ...body } = call.body
      const key = reviewKeyOf(call, call.path.id ?? '')
      const reading = await services.readings.get(key.reading, askerOf(call.principal))
      checkKnown(body, [reading.record, markedRecord(reading, body)])
      const asked = new Set(nameQuestions(reading.record).map(({ at }) => at))
      const answered = new Set(body.names.flatMap(({ at }) => (asked.has(at) ? [at] : [])))
      const count = Object.keys(body.decisions).length + answered.size
      const facts = { decided: body, count, version }
      const keeping = await services.desk.readings.keepReview(key, facts, services.clock())
      if (keeping === 'unknown') throw new HttpProblem('E_READING_UNKNOWN', { id: key.reading })
      if (keeping === 'changed') throw new HttpProblem('E_REVIEW_CHANGED')
      return null
    },
  ),
  route(
    {
      method: 'delete',
      path: '/readings/{id}',
      tag: 'reading',
      summary: 'Throws a reading away, with what was decided of it',
      description: 'What was entered of it stays.',
      access: { role: 'signed-in', scope: 'write' },
      reply: z.null(),
      status: 204,
    },
    async ({ services, principal, path }) => {
      const id = path.id ?? ''
      if (!(await services.desk.readings.remove(id, ownerOf(principal)))) {
        throw new HttpProblem('E_READING_UNKNOWN', { id })
      }
      return null
    },
  ),
]

/** As many as a message can name. */
const MOST_NAMED = 5

/**
 * What is decided has to be of the record, as it was read or as it is marked: of two names that are one person's, one is
 * gone by then. Throws ShapeProblem.
 */
function checkKnown(
  { decisions, edits }: Pick<z.output<typeof decidedShape>, 'decisions' | 'edits'>,
  records: readonly SourceRecord[],
): void {
  const known = decidableIds(records)
  for (const [name, said] of Object.entries({ decisions, edits })) {
    const unknown = Object.keys(said).filter((id) => !known.has(id))
    if (unknown.length === 0) continue
    const expected = unknown.slice(0, MOST_NAMED).join(', ')
    throw new ShapeProblem(`body.${name}`, { fault: 'unrecognized_keys', expected })
  }
}

/** Whoever calls, as readings ask. */
export function askerOf(principal: Principal): Asker {
  return { owner: ownerOf(principal), memberOf: principal.memberOf }
}

/** Whose decisions of the reading, in the relationship of the call. */
export function reviewKeyOf(call: Pick<Call, 'principal' | 'relationship'>, reading: string) {
  const { rel } = relationshipOf(call)
  return { owner: ownerOf(call.principal), reading, rel }
}

/** The record as the review leaves it. Throws ShapeProblem for marks that do not fit the text. */
export function markedRecord(
  { record, text }: Pick<StoredReading, 'record' | 'text'>,
  review: Pick<Review, 'marked' | 'names'>,
): SourceRecord {
  try {
    return reviewedRecord(record, text, review)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new ShapeProblem('body.marked', { fault: 'custom', expected: '0 ≤ start < end ≤ text.length' })
  }
}

/**
 * What is kept; null for nothing, for what was kept in another shape, and for marks that do not fit the text. Without what
 * is decided of nothing that was read: it could not be kept again.
 */
export function keptDecisions(
  kept: unknown,
  { record, text }: Pick<StoredReading, 'record' | 'text'>,
): z.output<typeof decidedShape> | null {
  const { data = null } = decidedShape.safeParse(kept)
  try {
    if (data === null) return null
    const ids = decidableIds([record, reviewedRecord(record, text, data)])
    const known = <Said>(said: Readonly<Record<string, Said>>) =>
      Object.fromEntries(Object.entries(said).filter(([id]) => ids.has(id)))
    return { ...data, decisions: known(data.decisions), edits: known(data.edits) }
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function shownLine({ readAt, changedAt, ...line }: ReadingLine): z.input<typeof readingLineShape> {
  return { ...line, readAt: instantOf(readAt), changedAt: changedAt === null ? null : instantOf(changedAt) }
}
