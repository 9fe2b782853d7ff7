import { useInfiniteQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { ChangeType } from '../../../../register/index.ts'
import { fill, textIn } from '../../../../words/index.ts'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import { useSession } from '../../../app/session.ts'
import { Button } from '../../../components/button.tsx'
import { DayField } from '../../../components/day-field.tsx'
import fields from '../../../components/select-field.module.css'
import { SelectField } from '../../../components/select-field.tsx'
import { useLanguage } from '../../../language/language.tsx'
import styles from '../history.module.css'
import { FILTERS } from '../history-search.ts'
import { entriesFile, entriesOptions, useHistorySearch } from '../use-history.ts'
import { useWords } from '../use-words.ts'

/** Which entries are shown, and in which order; all of it stands in the address. */
export function EntryFilters() {
  const { filters: words } = useWords()
  const { parties } = useRelationship()
  const { vocabulary, language } = useLanguage()
  const { search, change } = useHistorySearch()
  const types = Object.entries(vocabulary.register.changes) as [ChangeType, string][]
  const sides = parties.map(({ code, names }) => ({ value: code, label: textIn(names, language) }))
  const isNarrowed = FILTERS.some((name) => search[name] !== undefined)
  return (
    <search className={`${styles.filters} no-print`} aria-label={words.label}>
      <SelectField
        label={words.type}
        value={search.type ?? ''}
        options={[{ value: '', label: words.anyType }, ...types.map(([value, label]) => ({ value, label }))]}
        onChange={(type) => change({ type })}
      />
      <SelectField
        label={words.side}
        value={search.party ?? ''}
        options={[{ value: '', label: words.anySide }, { value: 'joint', label: words.joint }, ...sides]}
        onChange={(party) => change({ party })}
      />
      <NameField key={search.by ?? ''} />
      <EnteredOn />
      <SelectField
        label={words.order}
        value={search.order ?? 'newest'}
        options={[
          { value: 'newest', label: words.newest },
          { value: 'oldest', label: words.oldest },
        ]}
        onChange={(order) => change({ order: order === 'oldest' ? order : undefined })}
      />
      <Files />
      {search.item !== undefined && <ItemFilter item={search.item} />}
      {isNarrowed && (
        <Button look="quiet" onPress={() => change({ type: '', party: '', by: '', day: '', item: '' })}>
          {words.clear}
        </Button>
      )}
    </search>
  )
}

function EnteredOn() {
  const { filters: words } = useWords()
  const { today } = useSession()
  const { search, change } = useHistorySearch()
  return (
    <DayField
      label={words.day}
      value={search.day ?? ''}
      most={today}
      onChange={(day) => change({ day })}
      onClear={() => change({ day: '' })}
    />
  )
}

/** The same entries to take away. */
function Files() {
  const { filters: words } = useWords()
  const { rel } = useRelationship()
  const { search } = useHistorySearch()
  return (
    <span className={styles.files}>
      <a href={entriesFile(rel, search, 'csv')} download={`${rel}-entries.csv`}>
        {words.csv}
      </a>
      <a href={entriesFile(rel, search, 'jsonl')} download={`${rel}-entries.jsonl`}>
        {words.jsonl}
      </a>
    </span>
  )
}

/** The name is taken when it is finished, not letter by letter. */
function NameField() {
  const { filters: words } = useWords()
  const { search, change } = useHistorySearch()
  const [draft, setDraft] = useState(search.by ?? '')
  const id = useId()
  const take = () => draft !== (search.by ?? '') && change({ by: draft.trim() })
  return (
    <form
      className={fields.field}
      onSubmit={(event) => {
        event.preventDefault()
        take()
      }}
    >
      <label htmlFor={id} className={fields.label}>
        {words.by}
      </label>
      <input
        id={id}
        className={fields.select}
        value={draft}
        placeholder={words.anybody}
        dir="auto"
        maxLength={200}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={take}
      />
    </form>
  )
}

function ItemFilter({ item }: { item: string }) {
  const { filters: words } = useWords()
  const { rel } = useRelationship()
  const { language } = useLanguage()
  const { search, change } = useHistorySearch()
  const { data } = useInfiniteQuery(entriesOptions(rel, search))
  const titles = data?.pages[0]?.rows.find((row) => row.item === item)?.titles
  return (
    <span className={styles.chip}>
      {fill(words.onlyItem, { item: titles ? textIn(titles, language) : item })}
      <Button look="quiet" onPress={() => change({ item: undefined })}>
        {words.allItems}
      </Button>
    </span>
  )
}
