import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Facet, FacetCount } from '../../../../register/index.ts'
import { fill } from '../../../../words/index.ts'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import { Button } from '../../../components/button.tsx'
import { useMedia } from '../../../components/use-media.ts'
import { useLanguage } from '../../../language/language.tsx'
import type { Facets } from '../api.ts'
import { type Labelling, valueLabel } from '../labels.ts'
import { isNarrowed, type RegisterSearch, SHOWN_FACETS, toggled, widened } from '../register-search.ts'
import styles from './facets.module.css'

interface FacetsProps {
  readonly search: RegisterSearch
  readonly facets: Facets
  readonly labelling: Labelling
  readonly onChange: (search: RegisterSearch) => void
}

/** What the list can be narrowed by, with how much each choice would leave. */
export function FacetList({ search, facets, labelling, onChange }: FacetsProps) {
  const { words } = labelling
  const isNarrow = useMedia('(max-width: 62rem)')
  const shown = SHOWN_FACETS.filter((facet) => isWorthShowing(facet, search, facets))
  return (
    <aside className={`${styles.facets} no-print`} aria-label={words.narrow}>
      <details key={String(isNarrow)} open={!isNarrow}>
        <summary className={styles.head}>{words.narrow}</summary>
        <Chosen {...{ search, labelling }} />
        {shown.map((facet) => (
          <FacetGroup key={facet} {...{ facet, search, labelling, onChange }} counts={facets.facets[facet]} />
        ))}
      </details>
    </aside>
  )
}

/** A facet with one value tells nothing apart; stages are of documents alone. */
function isWorthShowing(facet: Facet, search: RegisterSearch, { facets }: Facets): boolean {
  if (facet === 'kind' && search.view === undefined) return false
  return search[facet] !== undefined || facets[facet].length > 1 || (facet === 'risk' && facets.risk.length > 0)
}

function Chosen({ search, labelling }: Pick<FacetsProps, 'search' | 'labelling'>) {
  const { words } = labelling
  const { rel } = useRelationship()
  if (!isNarrowed(search)) return null
  return (
    <Link to="/$rel/register" params={{ rel }} search={widened(search)} className={styles.clear}>
      {words.clear}
    </Link>
  )
}

/** Values in sight before somebody asks for more. */
const FEW = 6

interface GroupProps extends Omit<FacetsProps, 'facets'> {
  readonly facet: Facet
  readonly counts: readonly FacetCount[]
}

function FacetGroup({ facet, counts, search, labelling, onChange }: GroupProps) {
  const { words } = labelling
  const { format } = useLanguage()
  const [isWhole, setWhole] = useState(false)
  const chosen = search[facet] ?? []
  const first = counts.filter(({ value }, place) => place < FEW || chosen.includes(value))
  const shown = isWhole || counts.length <= FEW + 1 ? counts : first
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.facets[facet]}</legend>
      {shown.map(({ value, count }) => (
        <label key={value} className={styles.value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() => onChange(toggled(search, facet, value))}
          />
          <span className={styles.name}>
            <bdi>{valueLabel(facet, value, labelling)}</bdi>
          </span>
          <span className={styles.count}>{format.number(count)}</span>
        </label>
      ))}
      {shown.length < counts.length && (
        <Button look="quiet" onPress={() => setWhole(true)}>
          {fill(words.moreValues, { count: format.number(counts.length - shown.length) })}
        </Button>
      )}
    </fieldset>
  )
}
