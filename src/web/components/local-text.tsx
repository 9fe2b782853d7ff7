import type { LocalText as Text } from '../../register/index.ts'
import { LANGUAGES } from '../../words/index.ts'
import { useLanguage } from '../language/language.tsx'

/** A text in the language of the page, else in another that it has, marked as such for screen readers and fonts. */
export function LocalText({ text }: { text: Text }) {
  const { language } = useLanguage()
  const shown = [language, ...LANGUAGES].find((code) => text[code] !== undefined)
  if (shown === undefined) return null
  return (
    <bdi lang={shown} dir="auto">
      {text[shown]}
    </bdi>
  )
}
