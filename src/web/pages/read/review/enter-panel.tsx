import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import { Button } from '../../../components/button.tsx'
import { Callout } from '../../../components/callout.tsx'
import { Loading } from '../../../components/loading.tsx'
import { ProblemNote } from '../../../components/problem-note.tsx'
import { type Decided, type EnteredAnswer, enterReview, type ReadingView, readingQuery } from '../api.ts'
import { PublicationFields } from '../publication-fields.tsx'
import { useFocus } from '../use-focus.ts'
import { useReadWords } from '../words/index.ts'
import { Entries } from './entries.tsx'
import { fatesBy } from './fates.ts'
import styles from './review.module.css'

export interface EnterPanelProps {
  readonly reading: ReadingView
  readonly decided: Decided
  readonly onBack: () => void
  readonly onEntered: (entered: EnteredAnswer) => void
}

/** Says what will be entered, then enters it. */
export function EnterPanel({ reading, decided, onBack, onEntered }: EnterPanelProps) {
  const { enter } = useReadWords()
  const { rel } = useRelationship()
  const client = useQueryClient()
  const [publication, setPublication] = useState(reading.publication)
  const review = reviewOf(reading, decided)
  const tried = useQuery({
    // Not to be tried again when the register grows, least of all by this very entry.
    queryKey: ['review', JSON.stringify(review)],
    queryFn: () => enterReview(rel, { ...review, publication: reading.publication, dry: true }),
    retry: false,
    gcTime: 0,
  })
  const entering = useMutation({
    mutationFn: () => enterReview(rel, { ...review, publication, dry: false }),
    onSuccess(entered) {
      onEntered(entered)
      // Entering makes another version, from which whoever comes back goes on.
      return client.invalidateQueries({ queryKey: readingQuery(rel, reading.id).queryKey })
    },
  })
  return (
    <section className={styles.panel} aria-labelledby="enter-title">
      <h2 id="enter-title" ref={useFocus()} tabIndex={-1}>
        {enter.title}
      </h2>
      <p>{enter.lead}</p>
      {tried.isError && <ProblemNote error={tried.error} />}
      {tried.isPending && <Loading />}
      {tried.data !== undefined && <Entries entered={tried.data} />}
      <MarkedStatements reading={reading} marked={decided.marked} />
      {reading.knownAs === null && <PublicationFields value={publication} onChange={setPublication} />}
      {entering.isError && <ProblemNote error={entering.error} />}
      <div className={styles.buttons}>
        <Button
          look="main"
          isDisabled={tried.data === undefined || entering.isPending}
          onPress={() => entering.mutate()}
        >
          {enter.enter}
        </Button>
        <Button onPress={onBack}>{enter.back}</Button>
      </div>
    </section>
  )
}

/** Statements are no items of their own: they stand in the record that is kept with the text. */
function MarkedStatements({ reading, marked }: { reading: ReadingView; marked: Decided['marked'] }) {
  const { enter } = useReadWords()
  const statements = marked.filter(({ kind }) => kind === 'statement')
  if (statements.length === 0) return null
  const { text, record } = reading
  return (
    <ul className={styles.entries}>
      {statements.map(({ start, end }) => (
        <li key={start}>
          <span className={styles.whole}>
            <span className={styles.kind}>{enter.marked}</span>{' '}
            <q lang={record.source.language ?? undefined} dir="auto">
              {text.slice(start, end)}
            </q>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What was entered before is not entered again; what was found not to be so stays, unless it is accepted now. */
function reviewOf({ id, fates }: ReadingView, { decisions, edits, marked, names }: Decided) {
  const { becameOf } = fatesBy(fates)
  const before = Object.fromEntries(fates.map(({ of, state }) => [of, state]))
  const all = { ...before, ...decisions }
  const keys = (wanted: string) => Object.keys(all).filter((key) => all[key] === wanted && becameOf(key) === null)
  const accepted = keys('accepted').map((of) => ({ of, ...(edits[of] ? { edit: edits[of] } : {}) }))
  return { reading: id, accepted, rejected: keys('rejected'), marked, names }
}

/** Says that it is entered, and leads to it. */
export function Done({ entered }: { entered: EnteredAnswer }) {
  const { enter } = useReadWords()
  const { rel } = useRelationship()
  return (
    <div role="status" className={styles.panel}>
      <Callout tone="good" title={enter.done}>
        <p>{enter.doneLead}</p>
      </Callout>
      <Entries entered={entered} />
      <p>
        <Link to="/$rel/read" params={{ rel }} search={{ text: entered.source }}>
          {enter.toText}
        </Link>
      </p>
    </div>
  )
}
