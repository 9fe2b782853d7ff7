import { useId } from 'react'
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components'
import { FIELDS_OF_COOPERATION } from '../../../model/index.ts'
import { TIMELINE_KINDS, type TimelineKind } from '../../../register/index.ts'
import { fieldLabel, textIn } from '../../../words/index.ts'
import type { VisibleRelationship } from '../../app/session.ts'
import { Choice } from '../../components/choice.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { useLanguage } from '../../language/language.tsx'
import styles from './timeline-page.module.css'
import type { SearchChanges, TimelineSearch } from './timeline-search.ts'
import type { TimelineWords } from './words/timeline-words.ts'

interface FilterProps {
  readonly words: TimelineWords
  readonly search: TimelineSearch
  readonly parties: VisibleRelationship['parties']
  readonly onChange: (changes: SearchChanges) => void
}

/** Which kinds, which field and which side are shown, and as what. */
export function TimelineFilters({ words, search, parties, onChange }: FilterProps) {
  const { language } = useLanguage()
  const id = useId()
  const known = FIELDS_OF_COOPERATION.filter(({ code, planned }) => planned || code === search.field)
  const toggle = (next: readonly string[]) => {
    const kinds = TIMELINE_KINDS.filter((kind) => next.includes(kind))
    onChange({ kinds: kinds.length === 0 || kinds.length === TIMELINE_KINDS.length ? undefined : kinds })
  }
  return (
    <search className={`${styles.filters} no-print`} aria-labelledby={id}>
      <span id={id} hidden>
        {words.show}
      </span>
      <Choice
        label={words.view}
        value={search.view ?? 'chart'}
        options={[
          { value: 'chart', label: words.asChart },
          { value: 'list', label: words.asList },
        ]}
        onChange={(view) => onChange({ view: view === 'list' ? 'list' : undefined })}
      />
      <CheckboxGroup className={styles.kinds ?? ''} value={[...(search.kinds ?? TIMELINE_KINDS)]} onChange={toggle}>
        <Label className={styles.filterLabel}>{words.show}</Label>
        <div className={styles.kindList}>
          {TIMELINE_KINDS.map((kind: TimelineKind) => (
            <Checkbox key={kind} value={kind} className={styles.kind ?? ''}>
              <span className={styles.box} aria-hidden="true" />
              {words.lanes[kind]}
            </Checkbox>
          ))}
        </div>
      </CheckboxGroup>
      <SelectField
        label={words.field}
        value={search.field ?? ''}
        options={[
          { value: '', label: words.allFields },
          ...known.map(({ code }) => ({ value: code, label: fieldLabel(code, language) })),
        ]}
        onChange={(field) => onChange({ field: field || undefined })}
      />
      <SelectField
        label={words.party}
        value={search.party ?? ''}
        options={[
          { value: '', label: words.allParties },
          ...parties.map(({ code, names }) => ({ value: code, label: textIn(names, language) })),
        ]}
        onChange={(party) => onChange({ party: party || undefined })}
      />
    </search>
  )
}
