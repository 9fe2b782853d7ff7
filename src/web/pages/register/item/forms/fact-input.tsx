import type { LocalText } from '../../../../../register/index.ts'
import { LANGUAGES } from '../../../../../words/index.ts'
import { useLanguage } from '../../../../language/language.tsx'
import { useItemWords } from '../words/use-words.ts'
import { DateInput, SelectInput, TextInput } from './fields.tsx'

/** Facts that are one of a few codes. */
const CHOICES = {
  renewal: ['none', 'automatic', 'by-agreement', 'unknown'],
  reliability: ['A', 'B', 'C', 'D', 'E', 'F'],
} as const

const DAYS: ReadonlySet<string> = new Set(['signedOn', 'expiresOn', 'from', 'until', 'due', 'publishedOn'])
const NUMBERS: ReadonlySet<string> = new Set(['termMonths', 'noticeDays', 'sessionNumber'])
const TEXTS: ReadonlySet<string> = new Set(['place', 'note', 'publisher', 'title', 'address', 'topic', 'text'])
const LOCAL: ReadonlySet<string> = new Set(['titles', 'names', 'action'])

/** What can be corrected on the page: a text, a day, a number, a choice. Lists are corrected by import or command line. */
export function isEditable(name: string, value: unknown): boolean {
  return (
    name in CHOICES || DAYS.has(name) || NUMBERS.has(name) || TEXTS.has(name) || (LOCAL.has(name) && value !== null)
  )
}

/** The field for a fact, with its present value. */
export function FactInput({ name, value }: { name: string; value: unknown }) {
  const words = useItemWords()
  const { vocabulary } = useLanguage()
  const label = words.newValue
  if (name === 'renewal') {
    const options = CHOICES.renewal.map((code) => ({ value: code, label: vocabulary.register.renewals[code] }))
    return <SelectInput name={name} label={label} options={options} initial={String(value)} />
  }
  if (name === 'reliability') {
    const options = CHOICES.reliability.map((code) => ({ value: code, label: words.reliabilities[code] }))
    return <SelectInput name={name} label={label} options={options} initial={String(value)} />
  }
  if (LOCAL.has(name)) {
    const texts = value as LocalText
    return LANGUAGES.map((code) => (
      <TextInput key={code} name={`${name}.${code}`} label={`${label} (${code})`} initial={texts[code] ?? ''} />
    ))
  }
  const Input = DAYS.has(name) ? DateInput : TextInput
  return <Input name={name} label={label} hint={words.optional} initial={value === null ? '' : String(value)} />
}

/** What the field says, in the form that the fact has; null for nothing. */
export function valueIn(fields: FormData, name: string, former: unknown): unknown {
  if (LOCAL.has(name)) {
    const texts = LANGUAGES.map((code) => [code, fieldOf(fields, `${name}.${code}`)] as const)
    return Object.fromEntries(texts.filter(([, text]) => text !== ''))
  }
  const text = fieldOf(fields, name)
  if (text === '') return null
  return NUMBERS.has(name) || typeof former === 'number' ? Number(text) : text
}

function fieldOf(fields: FormData, name: string): string {
  const value = fields.get(name)
  return typeof value === 'string' ? value.trim() : ''
}
