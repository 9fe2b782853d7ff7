import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Suspense, useEffect, useRef } from 'react'
import { fill } from '../../../../words/index.ts'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import { Button } from '../../../components/button.tsx'
import { CopyButton } from '../../../components/copy-button.tsx'
import { ItemLink } from '../../../components/item-link.tsx'
import { Loading } from '../../../components/loading.tsx'
import { SideName } from '../../../components/side-name.tsx'
import { useKeys } from '../../../keys/use-keys.ts'
import { useLanguage } from '../../../language/language.tsx'
import type { EntryRow, OneEntry } from '../answers.ts'
import styles from '../history.module.css'
import { changedSearch } from '../history-search.ts'
import { entryOptions, logPath, stateOptions, useHistorySearch } from '../use-history.ts'
import { useWords } from '../use-words.ts'
import { EntryBody, EntryType, ItemName } from './entry-line.tsx'

/** The open entry with all that vouches for it. */
export function EntryDetails({ index }: { index: number }) {
  const { entry: words } = useWords()
  const { shell, format } = useLanguage()
  const { rel } = useRelationship()
  const { change } = useHistorySearch()
  const { size } = useSuspenseQuery(stateOptions(rel)).data
  useKeys(shell.pages.history, [
    { keys: 'j', label: words.older, run: () => index > 0 && change({ entry: index - 1 }) },
    { keys: 'k', label: words.newer, run: () => index + 1 < size && change({ entry: index + 1 }) },
    { keys: 'Escape', label: shell.close, run: () => change({ entry: undefined }) },
  ])
  const heading = useRef<HTMLHeadingElement>(null)
  // Each entry that is opened takes the focus.
  useEffect(() => {
    if (index >= 0) heading.current?.focus({ preventScroll: true })
  }, [index])
  return (
    <aside className={styles.details} aria-labelledby="entry-heading">
      <header className={styles.detailsHead}>
        <h2 id="entry-heading" ref={heading} tabIndex={-1}>
          {fill(words.entry, { index: format.digits(index) })}
        </h2>
        <Button look="quiet" onPress={() => change({ entry: undefined })}>
          {shell.close}
        </Button>
      </header>
      <Suspense fallback={<Loading />}>
        <Details index={index} />
      </Suspense>
    </aside>
  )
}

function Details({ index }: { index: number }) {
  const { entry: words } = useWords()
  const { shell } = useLanguage()
  const { rel } = useRelationship()
  const { data } = useSuspenseQuery(entryOptions(rel, index))
  const { row } = data
  return (
    <>
      <div className={styles.what}>
        <p>
          <EntryType row={row} />
        </p>
        <EntryBody row={row} />
      </div>
      <EntryFacts data={data} />
      <p className={`${styles.tools} no-print`}>
        {data.coveredBy !== null && data.leaf !== null && (
          <a href={logPath(rel, 'entries', String(index), 'proof')} download={`${rel}-${index}.tlog-proof`}>
            {words.proof}
          </a>
        )}
        <CopyButton text={() => globalThis.location.href} label={shell.copyLink} done={shell.copied} />
      </p>
      <Neighbours index={index} size={data.size} />
      {data.leaf !== null && (
        <details className={styles.leaf}>
          <summary>{words.leaf}</summary>
          <pre dir="ltr">{data.leaf}</pre>
        </details>
      )}
    </>
  )
}

function EntryFacts({ data }: { data: OneEntry }) {
  const { entry: words, filters } = useWords()
  const { format } = useLanguage()
  const { row, coveredBy, isSigned, prev, leaf } = data
  return (
    <dl className={styles.facts}>
      <ItemFact row={row} />
      {row.by !== null && (
        <>
          <dt>{words.enteredBy}</dt>
          <dd>
            <bdi>{row.by}</bdi> · {row.party === null ? filters.joint : <SideName code={row.party} />}
          </dd>
        </>
      )}
      <dt>{words.enteredAt}</dt>
      <dd>
        <time dateTime={row.at}>{format.instant(row.at)}</time>
      </dd>
      <dt>{words.seenBy}</dt>
      <dd>{row.seenBy.length === 0 ? words.nobodyYet : <Sides codes={row.seenBy} />}</dd>
      <dt>{words.cover}</dt>
      <dd>{coveredBy === null ? words.notCovered : fill(words.covered, { size: format.number(coveredBy) })}</dd>
      {leaf !== null && (
        <>
          <dt>{words.word}</dt>
          <dd>{isSigned ? words.ownSignature : words.vouched}</dd>
        </>
      )}
      <dt>{words.hash}</dt>
      <dd>
        <code dir="ltr">{row.hash}</code>
      </dd>
      {leaf !== null && (
        <>
          <dt>{words.prev}</dt>
          <dd>{prev === null ? words.first : <code dir="ltr">{prev}</code>}</dd>
        </>
      )}
    </dl>
  )
}

/** What the entry is about, where that is told. */
function ItemFact({ row }: { row: EntryRow }) {
  const { entry: words } = useWords()
  const { rel } = useRelationship()
  if (row.item === null) return null
  return (
    <>
      <dt>{words.item}</dt>
      <dd>
        {row.titles === null ? (
          <ItemName row={row} />
        ) : (
          <ItemLink item={row.item}>
            <ItemName row={row} />
          </ItemLink>
        )}
        <p>
          <Link to="/$rel/history" params={{ rel }} search={{ item: row.item, entry: row.index }}>
            {words.all}
          </Link>
        </p>
      </dd>
    </>
  )
}

export function Sides({ codes }: { codes: readonly string[] }) {
  return (
    <ul className={styles.inline}>
      {codes.map((code) => (
        <li key={code}>
          <SideName code={code} />
        </li>
      ))}
    </ul>
  )
}

function Neighbours({ index, size }: { index: number; size: number }) {
  const { entry: words } = useWords()
  const { rel } = useRelationship()
  const { search } = useHistorySearch()
  const to = (entry: number, label: string) => (
    <Link to="/$rel/history" params={{ rel }} search={changedSearch(search, { entry })} resetScroll={false}>
      {label}
    </Link>
  )
  return (
    <p className={`${styles.tools} no-print`}>
      {index + 1 < size && to(index + 1, words.newer)}
      {index > 0 && to(index - 1, words.older)}
    </p>
  )
}
