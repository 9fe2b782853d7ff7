import { placeName } from '../../words/index.ts'
import { useLanguage } from '../language/language.tsx'

/** A place by its name in the language of the page. */
export function PlaceName({ place }: { place: string }) {
  const { language } = useLanguage()
  return <bdi dir="auto">{placeName(place, language)}</bdi>
}
