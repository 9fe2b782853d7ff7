import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { Group } from 'react-aria-components'
import type { TimelineRow } from '../../../register/index.ts'
import { fill, textIn } from '../../../words/index.ts'
import { useRelationship } from '../../app/relationship-layout.tsx'
import { Button } from '../../components/button.tsx'
import { Callout } from '../../components/callout.tsx'
import { CopyButton } from '../../components/copy-button.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useKeys } from '../../keys/use-keys.ts'
import { useLanguage } from '../../language/language.tsx'
import { pageWords } from '../../language/page-words.ts'
import { yearsIn } from './chart/time-axis.ts'
import type { RowSpeech } from './row-texts.ts'
import { TimelineChart } from './timeline-chart.tsx'
import { TimelineDetails } from './timeline-details.tsx'
import { TimelineFilters } from './timeline-filters.tsx'
import { TimelineList } from './timeline-list.tsx'
import styles from './timeline-page.module.css'
import { type TimelineView, useTimeline } from './use-timeline.ts'
import type { TimelineWords } from './words/timeline-words.ts'

const useWords = pageWords({
  en: async () => (await import('./words/en.ts')).en,
  fa: async () => (await import('./words/fa.ts')).fa,
  tg: async () => (await import('./words/tg.ts')).tg,
  ru: async () => (await import('./words/ru.ts')).ru,
})

/** Rows that are put on paper below the chart; of more, the list alone is printed. */
const MOST_PRINTED = 400

/** Meetings, visits, sessions, documents, stages and deadlines on one axis. */
export function TimelinePage() {
  const words = useWords()
  const { rel, parties } = useRelationship()
  const language = useLanguage()
  const view = useTimeline(rel)
  const { search, change, rows, years, today, csv } = view
  const speech = useMemo((): RowSpeech => {
    const nameOf = (code: string) => parties.find((party) => party.code === code)?.names
    return { words, language, sideName: (code) => textIn(nameOf(code) ?? { en: code }, language.language) }
  }, [words, language, parties])
  const isList = search.view === 'list'
  return (
    <div className={styles.page}>
      <TimelineHead words={words} csv={csv} />
      <TimelineFilters words={words} search={search} parties={parties} onChange={change} />
      {view.isCut && <Callout tone="warn" title={words.cut} />}
      {rows.length === 0 && (
        <Callout tone="info" title={words.nothing}>
          <div>
            <Button onPress={view.reset}>{words.showAll}</Button>
          </div>
        </Callout>
      )}
      {!isList && (
        <>
          <YearTools words={words} view={view} />
          <TimelineChart
            {...{ rows, years, today, speech }}
            open={search.open ?? null}
            onOpen={(open) => change({ open }, 'step')}
          >
            {(opened) => <Opened rows={opened} speech={speech} view={view} />}
          </TimelineChart>
        </>
      )}
      {(isList || rows.length <= MOST_PRINTED) && <TimelineList rows={rows} speech={speech} isForPrint={!isList} />}
    </div>
  )
}

function TimelineHead({ words, csv }: { words: TimelineWords; csv: string }) {
  const { shell } = useLanguage()
  const { rel } = useRelationship()
  return (
    <header className={styles.head}>
      <div>
        <PageHeading>{shell.pages.timeline}</PageHeading>
        <p className={styles.about}>{words.about}</p>
      </div>
      <div className={`${styles.tools} no-print`}>
        <Link to="/$rel/sessions" params={{ rel }}>
          {words.lanes.session}
        </Link>
        <a href={csv} download>
          {words.download}
        </a>
        <CopyButton text={() => globalThis.location.href} label={words.copyLink} done={words.copied} />
        <Button onPress={() => globalThis.print()}>{words.print}</Button>
      </div>
    </header>
  )
}

/** Fewer or more years, earlier or later ones; by keyboard as well. */
function YearTools({ words, view }: { words: TimelineWords; view: TimelineView }) {
  const { format, shell, preferences } = useLanguage()
  const { years, whole, zoom, move, toYears } = view
  const commands = [
    { keys: '=', label: words.zoomIn, run: () => zoom('in') },
    { keys: '-', label: words.zoomOut, run: () => zoom('out') },
    { keys: '0', label: words.allYears, run: () => toYears(whole) },
    { keys: '[', label: words.earlier, run: () => move(-1) },
    { keys: ']', label: words.later, run: () => move(1) },
  ]
  useKeys(shell.pages.timeline, commands)
  const isWhole = years.from === whole.from && years.to === whole.to
  const [from, to] = yearsIn(years, preferences.calendar === 'persian' ? 'persian' : 'gregory').map(format.digits)
  return (
    <Group className={`${styles.years} no-print`} aria-label={words.years}>
      <Button onPress={() => move(-1)} isDisabled={years.from <= whole.from}>
        {words.earlier}
      </Button>
      <Button onPress={() => zoom('out')} isDisabled={isWhole}>
        <span aria-hidden="true">−</span>
        {words.zoomOut}
      </Button>
      <output className={styles.shownYears}>
        <bdi>{from === to ? from : fill(words.shownYears, { from: from ?? '', to: to ?? '' })}</bdi>
      </output>
      <Button onPress={() => zoom('in')} isDisabled={years.from === years.to}>
        <span aria-hidden="true">+</span>
        {words.zoomIn}
      </Button>
      <Button onPress={() => move(1)} isDisabled={years.to >= whole.to}>
        {words.later}
      </Button>
      <Button look="quiet" onPress={() => toYears(whole)} isDisabled={isWhole}>
        {words.allYears}
      </Button>
    </Group>
  )
}

/** What is open below the chart, or what can be opened. */
function Opened({ rows, speech, view }: { rows: readonly TimelineRow[]; speech: RowSpeech; view: TimelineView }) {
  const { words } = speech
  const [first] = rows
  if (first === undefined) {
    return (
      <p className={`${styles.about} no-print`}>
        {words.choose} {words.chartKeys}
      </p>
    )
  }
  const isDense = rows.length > 1 && view.years.from < view.years.to
  return (
    <TimelineDetails
      rows={rows}
      speech={speech}
      onZoom={isDense ? () => view.zoom('in') : null}
      onClose={() => view.change({ open: undefined })}
    />
  )
}
