import type { Language } from './words/words.ts'

/** The name of a field of cooperation in the language. */
export function fieldLabel(code: string, _language: Language): string {
  return code.replaceAll('-', ' ')
}
