import type { z } from 'zod'
import { itemsIn, listed, listedDocuments } from '../../../desk/register/index.ts'
import { FACETS, type FacetCount, matrix, searchedWords, titlesOf } from '../../../register/index.ts'
import { pageOf } from '../../http/cursor.ts'
import { route } from '../../http/route.ts'
import { paging } from '../shapes.ts'
import { hitsOf, listRowOf } from './list-row.ts'
import { filtered, listQueryOf, viewIn } from './looking.ts'
import { facets, listRow, matrixPage } from './register-shapes.ts'

const READING = { role: 'reader', scope: 'read' } as const

/** Values of a facet that are told: more bodies than these nobody chooses from. */
const MOST_VALUES = 200

export const LIST_ROUTES = [
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/items',
      tag: 'register',
      summary: 'Everything in the register, narrowed, searched and in order',
      access: READING,
      query: filtered.extend(paging),
      reply: listRow,
      kind: 'list',
      isOfLog: true,
    },
    async (call) => {
      const view = await viewIn(call)
      const page = pageOf(listed(view, listQueryOf(call.query)).items, call.query, ({ item }) => item.id)
      const words = searchedWords(call.query.q ?? '')
      return { ...page, rows: page.rows.map((row) => listRowOf(row, words)) }
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/facets',
      tag: 'register',
      summary: 'By what a list can be narrowed further, and how much would be left',
      access: READING,
      query: filtered,
      reply: facets,
      isOfLog: true,
    },
    async (call) => {
      const view = await viewIn(call)
      const { items, counts } = listed(view, listQueryOf(call.query))
      const told = FACETS.map((facet) => [facet, counts[facet].slice(0, MOST_VALUES)] as const)
      const bodies = itemsIn(
        view,
        counts.body.slice(0, MOST_VALUES).map(({ value }: FacetCount) => value),
      )
      return {
        total: items.length,
        facets: Object.fromEntries(told) as z.input<typeof facets>['facets'],
        bodies: Object.fromEntries(bodies.map((body) => [body.id, titlesOf(body)])),
      }
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/matrix',
      tag: 'register',
      summary: 'Documents by stages and sides',
      description: 'Columns are those of all documents that are found, whichever page of them is shown.',
      access: READING,
      query: filtered.extend({ after: paging.after, limit: paging.limit }),
      reply: matrixPage,
      isOfLog: true,
    },
    async (call) => {
      const view = await viewIn(call)
      const { documents, columns } = listedDocuments(view, listQueryOf(call.query))
      const page = pageOf(documents, call.query, ({ id }) => id)
      const words = searchedWords(call.query.q ?? '')
      const { rows } = matrix(page.rows, view.context, columns)
      const shown = rows.map((row, place) => {
        const document = page.rows[place]
        return words.length === 0 || document === undefined ? row : { ...row, hits: hitsOf(document, words) }
      })
      return { columns, rows: shown, next: page.next, total: page.total } as unknown as z.input<typeof matrixPage>
    },
  ),
]
