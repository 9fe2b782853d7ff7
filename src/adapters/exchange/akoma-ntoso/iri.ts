import type { DocumentItem } from '../../../register/index.ts'

/** ISO 639-2 codes, which the naming convention wants, of the languages that have one of their own here. */
const LANGUAGE_CODES: Readonly<Record<string, string>> = {
  en: 'eng',
  fa: 'fas',
  tg: 'tgk',
  ru: 'rus',
  ar: 'ara',
  fr: 'fra',
  uz: 'uzb',
  kk: 'kaz',
  tr: 'tur',
}

/** A day that XML Schema knows as a date. */
export function isDay(date: string | null): date is string {
  return date !== null && date.length === 10
}

/** The day of the signature; else, named so, the day on which the document was entered. */
export function workDate({ facts, added }: DocumentItem): { readonly date: string; readonly name: string } {
  if (isDay(facts.signedOn)) return { date: facts.signedOn, name: 'signature' }
  return { date: added.at.slice(0, 10), name: 'entered' }
}

/** The language of the expression: of the text that prevails, of the only one, or several. */
export function expressionLanguage({ facts }: DocumentItem): string {
  const [only, ...others] = facts.languages
  const language = facts.prevailing ?? (others.length === 0 ? only : undefined)
  if (language === undefined) return facts.languages.length === 0 ? 'und' : 'mul'
  return LANGUAGE_CODES[language] ?? 'und'
}

/**
 * `/akn/ir/doc/memorandum/2023-11-08/visa`: country, document, subtype, date and name of the work (Akoma Ntoso Naming
 * Convention 1.0, OASIS, work-level IRIs). The year stands alone where no day is known.
 */
export function workIri(document: DocumentItem, country: string): string {
  const { id, facts } = document
  const date = isDay(facts.signedOn) ? facts.signedOn : (facts.signedOn ?? workDate(document).date).slice(0, 4)
  return `/akn/${country}/doc/${facts.type}/${date}/${encodeURIComponent(id.slice(id.indexOf(':') + 1))}`
}
