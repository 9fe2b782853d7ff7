import type { LocalText, ShownHits } from '../../../register/index.ts'
import { LANGUAGES } from '../../../words/index.ts'
import { LocalText as Text } from '../../components/local-text.tsx'
import { MarkedText } from '../../components/marked-text.tsx'
import { useLanguage } from '../../language/language.tsx'
import styles from './found-title.module.css'

interface FoundProps {
  readonly titles: LocalText
  readonly hits: ShownHits | undefined
}

/** A title with what was searched for marked. */
export function FoundTitle({ titles, hits }: FoundProps) {
  const { language } = useLanguage()
  const shown = shownIn(titles, language)
  const own = shown === undefined ? undefined : hits?.titles[shown]
  if (shown === undefined || own === undefined) return <Text text={titles} />
  return (
    <bdi lang={shown} dir="auto">
      <MarkedText text={titles[shown] ?? ''} hits={own} />
    </bdi>
  )
}

/** Where else a search found its words: in titles of other languages, or in another text. */
export function FoundElsewhere({ titles, hits, label }: FoundProps & { label: string }) {
  const { language } = useLanguage()
  if (hits === undefined) return null
  const shown = shownIn(titles, language)
  const others = LANGUAGES.flatMap((code) => {
    const [own, text] = [hits.titles[code], titles[code]]
    return own === undefined || text === undefined || code === shown ? [] : [{ code, text, own }]
  })
  if (shown !== undefined && hits.titles[shown] !== undefined && hits.elsewhere === null) return null
  return (
    <span className={styles.elsewhere}>
      {others.slice(0, 2).map(({ code, text, own }) => (
        <bdi key={code} lang={code} dir="auto">
          <MarkedText text={text} hits={own} />
        </bdi>
      ))}
      {hits.elsewhere !== null && (
        <span>
          {label}:{' '}
          <bdi dir="auto">
            <MarkedText {...hits.elsewhere} />
          </bdi>
        </span>
      )}
    </span>
  )
}

function shownIn(titles: LocalText, language: keyof LocalText): keyof LocalText | undefined {
  return [language, ...LANGUAGES].find((code) => titles[code] !== undefined)
}
