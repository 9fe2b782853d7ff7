import type { LocalText } from '../../../../register/index.ts'
import { LANGUAGES, type Language, placeName, textIn, type Vocabulary } from '../../../../words/index.ts'
import type { Format } from '../../../language/format.ts'
import type { HistoryWords } from '../words/history-words.ts'

/** How values of entries are spoken of. */
export interface ValueSpeech {
  readonly vocabulary: Vocabulary
  readonly language: Language
  readonly format: Pick<Format, 'date' | 'number' | 'list'>
  readonly sideName: (code: string) => string
  /** What another item is called, where that is told. */
  readonly named: Readonly<Record<string, LocalText>>
  readonly words: Pick<HistoryWords['entry'], 'yes' | 'no'>
}

const DATE = /^[0-9]{4}(?:-[0-9]{2}){0,2}$/

/** The name of a fact; null for what is plain from the type of the entry. */
export function factName(what: string, { vocabulary: { register } }: Pick<ValueSpeech, 'vocabulary'>): string | null {
  const names: Readonly<Record<string, string>> = register.facts
  return Object.hasOwn(names, what) ? (names[what] ?? null) : null
}

/** A value in words, never as data; null for none. */
export function valueText(what: string, value: unknown, speech: ValueSpeech): string | null {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'boolean') return value ? speech.words.yes : speech.words.no
  if (typeof value === 'number') return speech.format.number(value)
  if (typeof value === 'string') return textOf(what, value, speech)
  if (Array.isArray(value))
    return joined(
      value.map((one) => valueText(what, one, speech)),
      speech,
    )
  const record = value as Readonly<Record<string, unknown>>
  if (Object.keys(record).length > 0 && Object.keys(record).every(isLanguage)) {
    return textIn(record as Readonly<Record<string, string>>, speech.language)
  }
  return joined(
    Object.entries(record).map(([part, one]) => valueText(part, one, speech)),
    speech,
  )
}

function joined(texts: readonly (string | null)[], { format }: ValueSpeech): string | null {
  const told = texts.filter((text) => text !== null)
  return told.length === 0 ? null : format.list(told)
}

function isLanguage(name: string): boolean {
  return (LANGUAGES as readonly string[]).includes(name)
}

/** Codes by their names, dates as the language has them. */
function textOf(what: string, text: string, { vocabulary, format, sideName, language, named }: ValueSpeech): string {
  const { stages, conditions, statuses, types, kinds, meetings, undertakings, renewals, means } = vocabulary.register
  const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    stage: { ...conditions, ...stages },
    status: statuses,
    template: types,
    type: types,
    kind: { ...kinds, ...meetings, ...undertakings },
    renewal: renewals,
    means,
    deadlines: stages,
  }
  const table = tables[what]
  if (table !== undefined && Object.hasOwn(table, text)) return table[text] ?? text
  if (SIDES.has(what)) return sideName(text)
  const titles = Object.hasOwn(named, text) ? named[text] : undefined
  if (titles !== undefined) return textIn(titles, language)
  if (what === 'place') return placeName(text, language)
  return DATE.test(text) ? format.date(text) : text
}

const SIDES: ReadonlySet<string> = new Set(['party', 'parties', 'host', 'actors'])
