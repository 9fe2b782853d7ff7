import type { SessionView } from '../../../register/index.ts'
import { ItemLink } from '../../components/item-link.tsx'

/** Sources by who published them; what has no name goes by its address. */
export function SourceLinks({
  ids,
  publications,
}: {
  ids: readonly string[]
  publications: SessionView['publications']
}) {
  return ids.map((id, place) => {
    const { publisher, title, address } = publications[id] ?? { publisher: null, title: null, address: null }
    return (
      <span key={id}>
        {place > 0 && ' · '}
        <ItemLink item={id}>
          <bdi dir="auto">{publisher ?? title ?? address ?? id}</bdi>
        </ItemLink>
      </span>
    )
  })
}
