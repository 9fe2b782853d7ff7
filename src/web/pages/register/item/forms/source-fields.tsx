import { useState } from 'react'
import type { Item, Reliability } from '../../../../../register/index.ts'
import { textIn as textOf } from '../../../../../words/index.ts'
import { useLanguage } from '../../../../language/language.tsx'
import type { ItemDetail } from '../item-query.ts'
import { useItemWords } from '../words/use-words.ts'
import { textIn } from './change-form.tsx'
import { DateInput, SelectInput, TextInput } from './fields.tsx'
import { type Sent, useMay } from './use-enter.ts'

/** In place of the id of a source: one that the register does not have. */
const ANOTHER = 'another'
const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const satisfies readonly Reliability[]

/** A source that the item rests on already, none, or another one, which is then described. */
export function SourceFields({ detail }: { detail: ItemDetail }) {
  const words = useItemWords()
  const { language } = useLanguage()
  const may = useMay()
  const [chosen, setChosen] = useState('')
  const known = Object.entries(detail.named).filter(([, { kind }]) => kind === 'source')
  return (
    <>
      <SelectInput
        name="source"
        label={words.source}
        value={chosen}
        onChange={setChosen}
        options={[
          { value: '', label: words.noSource },
          ...known.map(([value, { titles }]) => ({ value, label: textOf(titles, language) })),
          ...(may('source.add') ? [{ value: ANOTHER, label: words.anotherSource.choice }] : []),
        ]}
      />
      {chosen === ANOTHER && <AnotherSource />}
    </>
  )
}

function AnotherSource() {
  const words = useItemWords()
  const { publisher, title, address, publishedOn, reliability } = words.anotherSource
  return (
    <>
      <TextInput name="publisher" label={publisher} isNeeded />
      <TextInput name="title" label={title} hint={words.optional} />
      <TextInput name="address" label={address} hint={words.optional} />
      <DateInput name="publishedOn" label={publishedOn} hint={words.optional} />
      <SelectInput
        name="reliability"
        label={reliability}
        isNeeded
        options={[
          { value: '', label: words.choose },
          ...RELIABILITIES.map((value) => ({ value, label: `${value} – ${words.reliabilities[value]}` })),
        ]}
      />
    </>
  )
}

export interface NamedSource {
  /** Null where none is named. */
  readonly id: Item['id'] | null
  /** Enters the source first where the register does not have it. */
  readonly added: readonly Sent[]
}

/** The source that the fields name. */
export function sourceIn(fields: FormData): NamedSource {
  const chosen = textIn(fields, 'source')
  if (chosen !== ANOTHER) return { id: chosen, added: [] }
  const id = `src:${freshName()}`
  const body = {
    ...{ publisher: textIn(fields, 'publisher'), title: textIn(fields, 'title'), address: textIn(fields, 'address') },
    ...{ language: null, publishedOn: textIn(fields, 'publishedOn'), textHash: null },
    reliability: textIn(fields, 'reliability') as Reliability,
  }
  return { id, added: [{ type: 'source.add', obj: id, body }] }
}

/** Random, as no other source is called. */
function freshName(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
