import { z } from 'zod'
import type { ReadingLine } from '../../adapters/index.ts'
import { type Review, reviewedRecord } from '../../desk/reading/index.ts'
import type { SourceRecord } from '../../model/index.ts'
import { pageOf } from '../http/cursor.ts'
import { HttpProblem, ShapeProblem } from '../http/problem.ts'
import { type Call, relationshipOf, route } from '../http/route.ts'
import type { StoredReading } from '../readings/readings.ts'
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
      markedRecord(await services.readings.get(key.reading, key.owner), body)
      const count = Object.keys(body.decisions).length + body.names.length
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

/** What is kept; null for nothing, for what was kept in another shape, and for marks that do not fit the text. */
export function keptDecisions(
  kept: unknown,
  { record, text }: Pick<StoredReading, 'record' | 'text'>,
): z.output<typeof decidedShape> | null {
  const { data = null } = decidedShape.safeParse(kept)
  try {
    if (data !== null) reviewedRecord(record, text, data)
    return data
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function shownLine({ readAt, changedAt, ...line }: ReadingLine): z.input<typeof readingLineShape> {
  return { ...line, readAt: instantOf(readAt), changedAt: changedAt === null ? null : instantOf(changedAt) }
}
