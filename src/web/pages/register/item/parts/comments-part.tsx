import { Badge } from '../../../../components/badge.tsx'
import { SideName } from '../../../../components/side-name.tsx'
import { useLanguage } from '../../../../language/language.tsx'
import { useRegisterWords } from '../../words/use-words.ts'
import { CommentForm, NoteForm } from '../forms/remark-forms.tsx'
import type { ItemDetail } from '../item-query.ts'
import { useItemWords } from '../words/use-words.ts'
import { Part } from './part.tsx'
import styles from './parts.module.css'

/** What was said of it: for both sides, and, marked as such, for the own side alone. */
export function CommentsPart({ detail }: { detail: ItemDetail }) {
  const words = useItemWords()
  const { ownSideOnly } = useRegisterWords()
  const { vocabulary, format } = useLanguage()
  const { comments, id } = detail.item
  return (
    <Part title={vocabulary.register.page.comments}>
      {comments.length === 0 && <p className={styles.quiet}>{words.noComments}</p>}
      <ul className={styles.rows}>
        {comments.map(({ text, language, privateTo, entry }) => (
          <li key={entry.index}>
            <bdi dir="auto" lang={language ?? undefined} className={styles.said}>
              {text}
            </bdi>
            <span className={styles.quiet}>
              {privateTo !== null && <Badge tone="warn">{ownSideOnly}</Badge>} <bdi dir="auto">{entry.by}</bdi>
              {entry.party !== null && (
                <>
                  {' · '}
                  <SideName code={entry.party} />
                </>
              )}
              {' · '}
              <time dateTime={entry.at}>{format.instant(entry.at)}</time>
            </span>
          </li>
        ))}
      </ul>
      <CommentForm item={id} />
      <NoteForm item={id} />
    </Part>
  )
}
