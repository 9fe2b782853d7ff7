import { DayField } from '../../components/day-field.tsx'
import type { Publication } from './api.ts'
import { Field } from './fields.tsx'
import styles from './review/review.module.css'
import { useReadWords } from './words/index.ts'

export interface PublicationFieldsProps {
  readonly value: Publication
  readonly onChange: (value: Publication) => void
}

/** Who published a text, where and when, as far as somebody says. */
export function PublicationFields({ value, onChange }: PublicationFieldsProps) {
  const { publication } = useReadWords()
  const change = (changes: Partial<Publication>) => onChange({ ...value, ...changes })
  const { optional } = publication
  return (
    <div className={styles.row}>
      <Field label={publication.publisher} hint={optional}>
        {(control) => (
          <input
            {...control}
            dir="auto"
            value={value.publisher ?? ''}
            onChange={({ target }) => change({ publisher: target.value || null })}
          />
        )}
      </Field>
      <Field label={publication.address} hint={optional}>
        {(control) => (
          <input
            {...control}
            type="url"
            dir="ltr"
            value={value.address ?? ''}
            onChange={({ target }) => change({ address: target.value || null })}
          />
        )}
      </Field>
      <DayField
        label={`${publication.publishedOn} (${optional})`}
        value={value.publishedOn ?? ''}
        onChange={(publishedOn) => change({ publishedOn })}
        onClear={() => change({ publishedOn: null })}
      />
    </div>
  )
}
