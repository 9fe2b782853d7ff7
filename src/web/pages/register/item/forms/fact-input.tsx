import {
  DOCUMENT_TYPES,
  type ItemKind,
  type LocalText,
  MEETING_KINDS,
  UNDERTAKING_KINDS,
} from '../../../../../register/index.ts'
import { LANGUAGES } from '../../../../../words/index.ts'
import { type LanguageState, useLanguage } from '../../../../language/language.tsx'
import type { ItemWords } from '../words/item-words.ts'
import { useItemWords } from '../words/use-words.ts'
import { BodyInput, ResponsibleInput, responsibleIn } from './body-input.tsx'
import { FieldInput } from './field-input.tsx'
import { DateInput, SelectInput, TextInput } from './fields.tsx'
import { HostInput, SidesInput } from './side-input.tsx'

const RENEWALS = ['none', 'automatic', 'by-agreement', 'unknown'] as const
const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const
const DAYS: ReadonlySet<string> = new Set(['signedOn', 'expiresOn', 'from', 'until', 'due', 'publishedOn'])
const NUMBERS: ReadonlySet<string> = new Set(['termMonths', 'noticeDays', 'sessionNumber'])
const TEXTS: ReadonlySet<string> = new Set(['place', 'note', 'publisher', 'title', 'address', 'topic', 'text'])
const LOCAL: ReadonlySet<string> = new Set(['titles', 'names', 'action'])
const CODED: ReadonlySet<string> = new Set(['renewal', 'reliability', 'type', 'field', 'host'])
/** Of some kinds of items only: what a relationship calls its parties is no list of codes. */
const OF_KINDS: Readonly<Record<string, readonly ItemKind[]>> = {
  kind: ['event', 'undertaking'],
  parties: ['document'],
  actors: ['undertaking'],
  body: ['undertaking'],
  responsible: ['document'],
}

interface OfItem {
  readonly name: string
  readonly value: unknown
  readonly of: ItemKind
}

/** What can be corrected on the page. Other lists are corrected by import or command line. */
export function isEditable({ name, value, of }: OfItem): boolean {
  if (name in OF_KINDS) return OF_KINDS[name]?.includes(of) ?? false
  return [CODED, DAYS, NUMBERS, TEXTS].some((names) => names.has(name)) || (LOCAL.has(name) && value !== null)
}

/** The field for a fact, with its present value. */
export function FactInput({ name, value, of }: OfItem) {
  const words = useItemWords()
  const language = useLanguage()
  const label = words.newValue
  const choices = choicesOf({ name, of }, language, words)
  if (choices !== undefined) return <SelectInput {...{ name, label }} options={choices} initial={String(value)} />
  if (LOCAL.has(name)) {
    const texts = value as LocalText
    return LANGUAGES.map((code) => (
      <TextInput key={code} name={`${name}.${code}`} label={`${label} (${code})`} initial={texts[code] ?? ''} />
    ))
  }
  if (name === 'parties' || name === 'actors') return <SidesInput {...{ name, label }} initial={value as string[]} />
  if (name === 'host') return <HostInput {...{ name, label }} initial={value as string | null} />
  if (name === 'field')
    return <FieldInput {...{ name, label }} initial={value as string | null} isNeeded={of === 'document'} />
  if (name === 'body') return <BodyInput {...{ name, label }} initial={value as string | null} />
  if (name === 'responsible') return <ResponsibleInput {...{ name, label }} initial={value as never} />
  const Input = DAYS.has(name) ? DateInput : TextInput
  return <Input {...{ name, label }} hint={words.optional} initial={value === null ? '' : String(value)} />
}

/** The codes of a fact that is one of a few, by their names. */
function choicesOf(
  { name, of }: Pick<OfItem, 'name' | 'of'>,
  { vocabulary: { register } }: LanguageState,
  { reliabilities }: ItemWords,
) {
  const named = <Code extends string>(codes: readonly Code[], names: Readonly<Record<Code, string>>) =>
    codes.map((value) => ({ value, label: names[value] }))
  switch (name) {
    case 'renewal':
      return named(RENEWALS, register.renewals)
    case 'reliability':
      return named(RELIABILITIES, reliabilities)
    case 'type':
      return named(DOCUMENT_TYPES, register.types)
    case 'kind':
      return of === 'event' ? named(MEETING_KINDS, register.meetings) : named(UNDERTAKING_KINDS, register.undertakings)
  }
  return undefined
}

/** What the field says, in the form that the fact has; null for nothing. */
export function valueIn(fields: FormData, name: string, former: unknown): unknown {
  if (LOCAL.has(name)) {
    const texts = LANGUAGES.map((code) => [code, textsIn(fields, `${name}.${code}`)[0]] as const)
    return Object.fromEntries(texts.filter(([, text]) => text !== undefined))
  }
  const texts = textsIn(fields, name)
  if (name === 'responsible') return responsibleIn(texts)
  if (name === 'parties' || name === 'actors') return texts
  const [text] = texts
  if (text === undefined) return null
  return NUMBERS.has(name) || typeof former === 'number' ? Number(text) : text
}

/** What the fields of that name say, where they say something. */
function textsIn(fields: FormData, name: string): readonly string[] {
  return fields.getAll(name).flatMap((value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : []))
}
