import type { Facet, LocalText } from '../../../register/index.ts'
import { fieldLabel, textIn } from '../../../words/index.ts'
import type { VisibleRelationship } from '../../app/session.ts'
import type { LanguageState } from '../../language/language.tsx'
import type { RegisterPageWords } from './words/register-words.ts'

/** As the API has it: what has no value of a facet. */
const NONE = '-'

export interface Labelling {
  readonly words: RegisterPageWords
  readonly language: Pick<LanguageState, 'language' | 'vocabulary' | 'format'>
  readonly parties: VisibleRelationship['parties']
  readonly bodies: Readonly<Record<string, LocalText>>
}

/** What a value of a facet is called. */
export function valueLabel(facet: Facet, value: string, { words, language, parties, bodies }: Labelling): string {
  if (value === NONE) return words.noneOf[facet] ?? value
  const { register } = language.vocabulary
  if (facet === 'field') return fieldLabel(value, language.language)
  if (facet === 'party') {
    const names = parties.find(({ code }) => code === value)?.names
    return names === undefined ? value : textIn(names, language.language)
  }
  if (facet === 'year') return language.format.digits(value)
  if (facet === 'body') return bodies[value] === undefined ? value : textIn(bodies[value], language.language)
  return namesOf(facet, words, register)[value] ?? value
}

/** Codes of several tables do not clash: a status is of a document or of an undertaking, a type of any kind. */
function namesOf(
  facet: Facet,
  { risks }: RegisterPageWords,
  { kinds, types, meetings, undertakings, stages, conditions, statuses }: LanguageState['vocabulary']['register'],
): Readonly<Record<string, string>> {
  if (facet === 'kind') return kinds
  if (facet === 'type') return { ...meetings, ...undertakings, ...types }
  if (facet === 'stage') return stages
  return facet === 'risk' ? risks : { ...conditions, ...statuses }
}
