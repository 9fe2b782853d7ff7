import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import {
  Button as AriaButton,
  Input,
  Label,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  SearchField,
} from 'react-aria-components'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { useSession } from '../../app/session.ts'
import { DayField } from '../../components/day-field.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { useLanguage } from '../../language/language.tsx'
import { type DownloadFormat, downloadAddress, listQuery, matrixQuery } from './api.ts'
import styles from './register-page.module.css'
import { changed, ORDERS, type RegisterSearch } from './register-search.ts'
import { useRegisterWords } from './words/use-words.ts'

interface ToolsProps {
  readonly search: RegisterSearch
  readonly onChange: (search: RegisterSearch) => void
}

/** Words are looked for when typing pauses. */
const PAUSE_MS = 250

export function SearchBox({ search, onChange }: ToolsProps) {
  const words = useRegisterWords()
  const [text, setText] = useState(search.q ?? '')
  const [asked, setAsked] = useState(search.q ?? '')
  // The address may change without this field: a link, or the way back.
  if ((search.q ?? '') !== asked) {
    setAsked(search.q ?? '')
    setText(search.q ?? '')
  }
  useEffect(() => {
    const q = text.trim()
    if (q === (search.q ?? '')) return
    const timer = setTimeout(() => {
      setAsked(q)
      onChange(changed(search, { q }))
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text, search, onChange])
  return (
    <SearchField className={styles.search ?? ''} value={text} onChange={setText}>
      <Label className={styles.label ?? ''}>{words.search}</Label>
      <Input className={styles.input ?? ''} placeholder={words.searchHint} id="register-search" />
    </SearchField>
  )
}

/** In what order, and as of which day. */
export function Looking({ search, onChange }: ToolsProps) {
  const words = useRegisterWords()
  const { today } = useSession()
  const { shell } = useLanguage()
  const printAll = usePrintAll(search)
  const isPast = search.at !== undefined || search.recordedBy !== undefined
  const day = (value: string) => (value === today ? undefined : value)
  return (
    <>
      {search.view !== 'changes' && (
        <SelectField
          label={words.order}
          value={search.order ?? 'date'}
          options={ORDERS.map((value) => ({ value, label: words.orders[value] }))}
          onChange={(value) => onChange(changed(search, { order: value === 'date' ? undefined : (value as 'title') }))}
        />
      )}
      <DayField
        label={words.onDay}
        value={search.at ?? today}
        most={today}
        onChange={(value) => onChange(changed(search, { at: day(value) }))}
      />
      <DayField
        label={words.recordedBy}
        value={search.recordedBy ?? today}
        most={today}
        onChange={(value) => onChange(changed(search, { recordedBy: day(value) }))}
      />
      {isPast && (
        <AriaButton
          className={styles.back ?? ''}
          onPress={() => onChange(changed(search, { at: undefined, recordedBy: undefined }))}
        >
          {words.today}
        </AriaButton>
      )}
      <Download search={search} />
      <AriaButton className={styles.back ?? ''} onPress={() => void printAll()}>
        {shell.print}
      </AriaButton>
    </>
  )
}

/** Most pages of a list that are printed, of a hundred rows each. */
const MOST_PAGES = 20

/** Prints a list as a whole, and not only what has been looked at so far. */
function usePrintAll(search: RegisterSearch): () => Promise<void> {
  const { rel } = useRelationship()
  const client = useQueryClient()
  return async () => {
    const pages = { pages: MOST_PAGES, staleTime: 0 }
    if (search.view === undefined) await client.fetchInfiniteQuery({ ...matrixQuery(rel, search), ...pages })
    if (search.view === 'list') await client.fetchInfiniteQuery({ ...listQuery(rel, search), ...pages })
    // Once what has come is drawn.
    requestAnimationFrame(() => globalThis.print())
  }
}

const FORMATS = ['xlsx', 'csv', 'json', 'jsonl'] as const satisfies readonly DownloadFormat[]

function Download({ search }: { search: RegisterSearch }) {
  const words = useRegisterWords()
  const { language } = useLanguage()
  const { rel } = useRelationship()
  return (
    <MenuTrigger>
      <AriaButton className={styles.back ?? ''}>
        {words.download} <span aria-hidden="true">▾</span>
      </AriaButton>
      <Popover className={styles.popover ?? ''}>
        <Menu className={styles.menu ?? ''} aria-label={words.download}>
          {FORMATS.map((format) => (
            <MenuItem
              key={format}
              className={styles.menuItem ?? ''}
              href={downloadAddress(rel, search, { format, language })}
              download
            >
              {words.formats[format]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
