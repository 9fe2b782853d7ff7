import { useLanguage } from '../language/language.tsx'

/** An ISO day, month or year in the calendar and digits of choice. */
export function DateText({ iso }: { iso: string }) {
  const { format } = useLanguage()
  return (
    <time dateTime={iso}>
      <bdi>{format.date(iso)}</bdi>
    </time>
  )
}
