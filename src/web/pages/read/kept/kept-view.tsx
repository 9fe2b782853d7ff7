import { useSuspenseQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useRef } from 'react'
import { atLeast } from '../../../../access/index.ts'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import { Button } from '../../../components/button.tsx'
import { Callout } from '../../../components/callout.tsx'
import { useKeys } from '../../../keys/use-keys.ts'
import { type KeptTextView, keptTextQuery } from '../api.ts'
import type { ReadingJob } from '../own/use-reading-job.ts'
import { ReadHead } from '../read-head.tsx'
import { KindFilter } from '../record/kind-filter.tsx'
import { markedProposal, type ProposalFacts, proposalFacts } from '../record/proposal-facts.ts'
import { itemsAt, recordItems } from '../record/record-items.ts'
import { RecordList } from '../record/record-list.tsx'
import { fatesBy } from '../review/fates.ts'
import { useSelection } from '../review/use-selection.ts'
import { marksOf } from '../review/usual-marks.ts'
import type { ReadSearch } from '../search.ts'
import { Legend } from '../source/legend.tsx'
import { SourceText } from '../source/source-text.tsx'
import { SideHead, Split } from '../split.tsx'
import { useAddress } from '../use-address.ts'
import { useReadWords } from '../words/index.ts'
import styles from './kept.module.css'

/** A text of the register with its record, and what became of each item. */
export function KeptView({ source, search, job }: { source: string; search: ReadSearch; job: ReadingJob }) {
  const { kept } = useReadWords()
  const { rel, role } = useRelationship()
  const { data } = useSuspenseQuery(keptTextQuery(rel, source))
  return (
    <>
      <ReadHead record={data.read} name={data.title ?? source} note={data.publisher} />
      {atLeast(role, 'editor') && (
        <div className={`${styles.again} no-print`}>
          <Button
            isDisabled={job.state.phase === 'running'}
            onPress={() => job.start({ rel, source, name: data.title ?? source })}
          >
            {kept.readAgain}
          </Button>
          <span className={styles.quiet}>{kept.readAgainLead}</span>
        </div>
      )}
      {data.read === null && <Callout tone="warn">{kept.noRecord}</Callout>}
      <KeptRecord view={data} search={search} />
    </>
  )
}

function KeptRecord({ view, search }: { view: KeptTextView; search: ReadSearch }) {
  const words = useReadWords()
  const toAddress = useAddress()
  const { read: record, text, fates } = view
  const items = useMemo(() => (record === null ? [] : recordItems(record)), [record])
  const { kind = null } = search
  const listed = useMemo(() => (kind === null ? items : items.filter((item) => item.kind === kind)), [items, kind])
  const listRef = useRef<HTMLElement>(null)
  const textRef = useRef<HTMLElement>(null)
  const { selected, select } = useSelection(listed, search.item, listRef)
  const names = useMemo(() => new Map(record?.participants.map(({ id, name }) => [id, name])), [record])
  const facts = useMemo(() => factsOfAll(items, record?.source.language ?? null), [items, record])
  const { becameOf, stateOf } = useMemo(() => fatesBy(fates), [fates])
  const move = (step: number) => {
    const next = listed[listed.findIndex(({ key }) => key === selected) + step]
    if (next !== undefined) select(next.key, true)
  }
  useKeys(words.keys, [
    { keys: 'j', label: words.next, run: () => move(1) },
    { keys: 'k', label: words.previous, run: () => move(-1) },
  ])
  const toPlace = (place: number) => {
    const [item] = itemsAt(listed, place)
    if (item !== undefined) select(item.key, true)
  }
  return (
    <Split
      text={
        <>
          <SideHead title={words.source}>
            <Legend shown={marksOf(kind)} />
          </SideHead>
          <SourceText
            {...{ text, items, selected, textRef }}
            language={record?.source.language ?? null}
            shown={marksOf(kind)}
            onPlace={toPlace}
          />
        </>
      }
      record={
        <>
          <SideHead title={words.record}>
            <KindFilter items={items} kind={kind} onKind={(next) => toAddress({ kind: next, item: null })} />
          </SideHead>
          <RecordList
            {...{ names, selected, listRef }}
            items={listed}
            factsOf={useCallback((key: string) => facts.get(key) ?? null, [facts])}
            decisionOf={stateOf}
            becameOf={becameOf}
            onSelect={select}
            actions={null}
          />
        </>
      }
    />
  )
}

/** The words as the text has them: what the register says by now stands there. */
function factsOfAll(
  items: ReturnType<typeof recordItems>,
  language: string | null,
): ReadonlyMap<string, ProposalFacts> {
  const proposals = items.flatMap((item) => markedProposal(item, language) ?? [])
  return new Map(proposals.map((proposal) => [proposal.of, proposalFacts(proposal)]))
}
