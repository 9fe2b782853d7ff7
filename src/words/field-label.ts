import { FIELDS_OF_COOPERATION } from '../model/index.ts'
import type { Language } from './languages.ts'

/** The name of a field of cooperation in the language; a code that is not on the list, as it is. */
export function fieldLabel(code: string, language: Language): string {
  return FIELDS_OF_COOPERATION.find((field) => field.code === code)?.labels[language] ?? code
}
