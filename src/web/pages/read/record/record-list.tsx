import { Fragment, memo, type ReactNode, useMemo } from 'react'
import { useLanguage } from '../../../language/language.tsx'
import type { Decision } from '../review/review-state.ts'
import { useReadWords } from '../words/index.ts'
import { type BecameItem, Fact } from './fact.tsx'
import type { ProposalFacts } from './proposal-facts.ts'
import type { ItemKind, RecordItem } from './record-items.ts'
import styles from './record-list.module.css'

export interface RecordListProps {
  readonly items: readonly RecordItem[]
  readonly names: ReadonlyMap<string, string>
  readonly factsOf: (key: string) => ProposalFacts | null
  readonly decisionOf: (key: string) => Decision | null
  readonly becameOf: (key: string) => BecameItem | null
  readonly selected: string | null
  readonly listRef: React.RefObject<HTMLElement | null>
  readonly onSelect: (key: string) => void
  /** What can be done with the selected item. */
  readonly actions: ReactNode
}

interface Group {
  readonly kind: ItemKind
  readonly items: readonly RecordItem[]
  readonly keys: ReadonlySet<string>
}

/** The record by kinds, each item with a way to its words. */
export function RecordList({ items, names, listRef, ...props }: RecordListProps) {
  const words = useReadWords()
  const groups = useMemo(() => {
    const byKind = Map.groupBy(items, ({ kind }) => kind)
    return [...byKind].map(([kind, all]): Group => ({ kind, items: all, keys: keysOf(all) }))
  }, [items])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
    <section ref={listRef} className={styles.list} tabIndex={0} aria-label={words.record}>
      {items.length === 0 && <p className={styles.none}>{words.noneOfKind}</p>}
      {groups.map((group) => (
        <KindGroup key={group.kind} group={group} names={names} {...props} {...within(group.keys, props)} />
      ))}
    </section>
  )
}

type FactsProps = Omit<RecordListProps, 'items' | 'names' | 'listRef'>

/** What is selected elsewhere is none of a group's business: it is not drawn anew for it. */
function within(keys: ReadonlySet<string>, { selected, actions }: Pick<FactsProps, 'selected' | 'actions'>) {
  return selected !== null && keys.has(selected) ? { selected, actions } : { selected: null, actions: null }
}

function keysOf(items: readonly RecordItem[]): ReadonlySet<string> {
  return new Set(items.map(({ key }) => key))
}

interface GroupProps extends FactsProps {
  readonly group: Group
  readonly names: ReadonlyMap<string, string>
}

const KindGroup = memo(function KindGroup({ group, names, ...props }: GroupProps) {
  const { kinds } = useReadWords()
  const { format } = useLanguage()
  const parts = useMemo(() => partsOf(group.items), [group.items])
  return (
    <section className={styles.group} aria-labelledby={`kind-${group.kind}`}>
      <h3 id={`kind-${group.kind}`} className={styles.kind}>
        {kinds[group.kind]} <span className={styles.count}>{format.number(group.items.length)}</span>
      </h3>
      {parts.map(({ speakers, items, keys }) => (
        <Fragment key={items[0]?.key}>
          {speakers !== null && <Speakers ids={speakers} names={names} />}
          <Facts items={items} {...props} {...within(keys, props)} />
        </Fragment>
      ))}
    </section>
  )
})

const Facts = memo(function Facts({ items, ...props }: FactsProps & { items: readonly RecordItem[] }) {
  return (
    <ul className={styles.items}>
      {items.map((item) => (
        <OneFact key={item.key} item={item} {...props} />
      ))}
    </ul>
  )
})

function OneFact({ item, ...props }: FactsProps & { item: RecordItem }) {
  const isSelected = props.selected === item.key
  return (
    <Fact
      item={item}
      facts={props.factsOf(item.key)}
      isSelected={isSelected}
      decision={props.decisionOf(item.key)}
      became={props.becameOf(item.key)}
      onSelect={props.onSelect}
    >
      {isSelected ? props.actions : null}
    </Fact>
  )
}

function Speakers({ ids, names }: { ids: readonly string[]; names: ReadonlyMap<string, string> }) {
  const { vocabulary } = useLanguage()
  const shown = ids.map((id) => names.get(id)).filter((name) => name !== undefined)
  return (
    <h4 className={styles.speaker}>
      {shown.length > 0 ? <bdi dir="auto">{shown.join(' · ')}</bdi> : vocabulary.page.speakerUnknown}
    </h4>
  )
}

interface Part {
  readonly speakers: readonly string[] | null
  readonly items: readonly RecordItem[]
  readonly keys: ReadonlySet<string>
}

/** Statements by their speaker, who says much in a row; everything else in one part. */
function partsOf(items: readonly RecordItem[]): readonly Part[] {
  const parts: { speakers: readonly string[] | null; items: RecordItem[] }[] = []
  for (const item of items) {
    const speakers = item.kind === 'statement' ? item.fact.speakers : null
    const last = parts.at(-1)
    if (last !== undefined && last.speakers?.join() === speakers?.join()) last.items.push(item)
    else parts.push({ speakers, items: [item] })
  }
  return parts.map((part) => ({ ...part, keys: keysOf(part.items) }))
}
