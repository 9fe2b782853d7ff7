import { z } from 'zod'
import { LIST_ORDERS, type ListQuery, registerView, type ViewData, type Viewer } from '../../../desk/register/index.ts'
import { FACETS, type Facet } from '../../../register/index.ts'
import { readerOf } from '../../access/principal.ts'
import { type Call, relationshipOf } from '../../http/route.ts'
import { todayOf } from '../../services.ts'
import { looking } from '../shapes.ts'

const values = z
  .string()
  .max(4000)
  .optional()
  .transform((text) => text?.split(',').filter((value) => value !== ''))

const FACET_HELP = 'Wanted values, with commas between them; "-" for what has none'

/** By what every list of items can be narrowed, and how it is put in order. */
export const filters = {
  ...(Object.fromEntries(FACETS.map((facet) => [facet, values.describe(FACET_HELP)])) as Record<Facet, typeof values>),
  q: z.string().max(200).optional().describe('Words, all of which have to be found; spellings are folded'),
  order: z.enum(LIST_ORDERS).optional(),
  withdrawn: z.enum(['true', 'false']).optional().describe('Only what was entered by mistake'),
}

export const looked = z.object(looking)
export const filtered = z.object({ ...looking, ...filters })

type Looking = z.output<typeof looked>
type Filtered = z.output<typeof filtered>

/** The register of a call, as whoever asks may see it. */
export function viewerOf(call: Pick<Call, 'services' | 'relationship'>): Viewer {
  const { rel, membership } = relationshipOf(call)
  const { services } = call
  return { store: services.desk.store, rel, reader: readerOf(membership), today: todayOf(services) }
}

/** The view that a call asks for. Throws StoreError. */
export async function viewIn(
  call: Pick<Call, 'services' | 'relationship'> & { readonly query: Looking },
): Promise<ViewData> {
  const { at = null, recordedBy = null } = call.query
  return registerView(viewerOf(call), { at, recordedBy })
}

export function listQueryOf(query: Filtered): ListQuery {
  const { q = '', order = 'date', withdrawn = 'false' } = query
  const choice = Object.fromEntries(FACETS.flatMap((facet) => (query[facet] ? [[facet, query[facet]]] : [])))
  return { choice, text: q, order, isWithdrawn: withdrawn === 'true' }
}
