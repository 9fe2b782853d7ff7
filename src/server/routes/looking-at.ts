import { registerView, type ViewData } from '../../desk/register/index.ts'
import { readerOf } from '../access/principal.ts'
import { type Call, relationshipOf } from '../http/route.ts'
import { todayOf } from '../services.ts'

/** A call that may name the two times that a register is looked at by. */
interface LookingCall extends Pick<Call, 'services' | 'relationship'> {
  readonly query: { readonly at?: string | undefined; readonly recordedBy?: string | undefined } | undefined
}

/** The register of the call as whoever asks may see it, by the times of the query. Throws StoreError. */
export async function lookingAt(call: LookingCall): Promise<ViewData> {
  const { rel, membership } = relationshipOf(call)
  const { services, query } = call
  const place = { store: services.desk.store, rel, reader: readerOf(membership), today: todayOf(services) }
  return registerView(place, { at: query?.at ?? null, recordedBy: query?.recordedBy ?? null })
}
