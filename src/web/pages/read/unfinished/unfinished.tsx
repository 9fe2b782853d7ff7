import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId, useRef, useState } from 'react'
import { fill } from '../../../../words/index.ts'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import { Button } from '../../../components/button.tsx'
import { ProblemNote } from '../../../components/problem-note.tsx'
import { useLanguage } from '../../../language/language.tsx'
import { discardReading, type ReadingLine, unfinishedQuery } from '../api.ts'
import { useReadWords } from '../words/index.ts'
import styles from './unfinished.module.css'

/** Readings of one's own that are not entered yet; nothing where there are none. `most`: how many of them are shown. */
export function Unfinished({ most = Number.POSITIVE_INFINITY }: { most?: number }) {
  const { unfinished: words } = useReadWords()
  const { rel } = useRelationship()
  const client = useQueryClient()
  const titleId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const { data } = useQuery(unfinishedQuery(rel))
  const discarding = useMutation({
    mutationFn: discardReading,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: unfinishedQuery(rel).queryKey })
      heading.current?.focus()
    },
  })
  const rows = data?.rows ?? []
  if (rows.length === 0) return null
  return (
    <section className={`${styles.texts} no-print`} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {words.title}
        </h2>
        {rows.length > most && (
          <Link to="/$rel/read" params={{ rel }} search={{ view: 'own' }}>
            {words.all}
          </Link>
        )}
      </div>
      {most === Number.POSITIVE_INFINITY && <p className={styles.quiet}>{words.lead}</p>}
      {discarding.isError && <ProblemNote error={discarding.error} />}
      <ul className={styles.list}>
        {rows.slice(0, most).map((line) => (
          <Line key={line.id} line={line} onDiscard={() => discarding.mutate(line.id)} />
        ))}
      </ul>
    </section>
  )
}

/** One reading; what is thrown away is asked about first, in the line itself: dialogs would double what a first view loads. */
function Line({ line, onDiscard }: { line: ReadingLine; onDiscard: () => void }) {
  const { unfinished: words } = useReadWords()
  const { format } = useLanguage()
  const { rel } = useRelationship()
  const [isAsking, setIsAsking] = useState(false)
  const { id, name, readAt, decided } = line
  const isolated = `\u2068${name}\u2069`
  if (isAsking) {
    return (
      <li className={styles.row}>
        <span className={styles.name} role="status">
          {fill(words.sure, { name: isolated })}
        </span>
        <span className={styles.buttons}>
          <Button autoFocus onPress={() => setIsAsking(false)}>
            {words.keep}
          </Button>
          <Button onPress={onDiscard}>{words.discard}</Button>
        </span>
      </li>
    )
  }
  return (
    <li className={styles.row}>
      <Link className={styles.name} to="/$rel/read" params={{ rel }} search={{ reading: id }}>
        <bdi dir="auto">{name}</bdi>
      </Link>
      <span className={styles.quiet}>
        {fill(words.readOn, { date: format.date(readAt.slice(0, 10)) })} ·{' '}
        {fill(words.decided, { number: format.number(decided) })}
      </span>
      <Button look="quiet" aria-label={`${words.discard}: ${isolated}`} onPress={() => setIsAsking(true)}>
        {words.discard}
      </Button>
    </li>
  )
}
