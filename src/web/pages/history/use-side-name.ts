import { textIn } from '../../../words/index.ts'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { useLanguage } from '../../language/language.tsx'

/** Names of sides as plain text, for sentences; the code of one that is not known. */
export function useSideName(): (code: string) => string {
  const { parties } = useRelationship()
  const { language } = useLanguage()
  return (code) => textIn(parties.find((party) => party.code === code)?.names ?? { en: code }, language)
}

/** An instant in seconds since 1970 as RFC 3339. */
export function instantOf(atSeconds: number): string {
  return new Date(atSeconds * 1000).toISOString()
}
