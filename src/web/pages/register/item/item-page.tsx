import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { fill } from '../../../../words/index.ts'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import { useSession } from '../../../app/session.ts'
import { Button } from '../../../components/button.tsx'
import { Callout } from '../../../components/callout.tsx'
import { DayField } from '../../../components/day-field.tsx'
import { useLanguage } from '../../../language/language.tsx'
import { NamesContext } from '../facts/fact-value.tsx'
import { HistoryLines } from '../history/history-lines.tsx'
import { WithdrawForm } from './forms/remark-forms.tsx'
import styles from './item-page.module.css'
import { type ItemDetail, itemQuery } from './item-query.ts'
import { itemSearch } from './item-search.ts'
import { AgreementPart } from './parts/agreement-part.tsx'
import { CommentsPart } from './parts/comments-part.tsx'
import { EvidencePart } from './parts/evidence-part.tsx'
import { FactsPart } from './parts/facts-part.tsx'
import { ForecastPanel } from './parts/forecast-panel.tsx'
import { ItemHead } from './parts/item-head.tsx'
import { HISTORY_PART, Part } from './parts/part.tsx'
import { RelatedPart } from './parts/related-part.tsx'
import { StagesPart, StatusPart } from './parts/standing-parts.tsx'
import { ContradictionsPart, DelaysPart } from './parts/trouble-parts.tsx'
import { WordsPart } from './parts/words-part.tsx'
import { useItemWords } from './words/use-words.ts'

/** Everything that is known of one item, who said it when and why, and what can be entered about it. */
export function ItemPage() {
  const { rel } = useRelationship()
  const { item: id } = useParams({ from: '/$rel/register/$item' })
  // The router leaves in what could not be understood of an address.
  const { at } = itemSearch({ ...useSearch({ from: '/$rel/register/$item' }) })
  const { data } = useSuspenseQuery(itemQuery(rel, id, at))
  return (
    <NamesContext value={{ ...data.named, ...namesOf(data) }}>
      <article className={styles.page}>
        <ItemHead detail={data} />
        <AsOf at={at} id={id} />
        <div className={styles.columns}>
          <div className={styles.main}>
            <MainParts detail={data} />
          </div>
          <div className={styles.side}>
            <SideParts detail={data} />
          </div>
        </div>
        <HistoryPart detail={data} />
      </article>
    </NamesContext>
  )
}

/** What is related has a name as well. */
function namesOf({ related }: ItemDetail) {
  return Object.fromEntries(related.map(({ item, kind, titles, on }) => [item, { kind, titles, on }]))
}

function MainParts({ detail }: { detail: ItemDetail }) {
  const { kind } = detail.item
  return (
    <>
      {kind === 'document' && <StagesPart detail={detail} />}
      {kind === 'undertaking' && <StatusPart detail={detail} />}
      <EvidencePart detail={detail} />
      <WordsPart detail={detail} />
      <RelatedPart detail={detail} />
      <ContradictionsPart detail={detail} />
      <DelaysPart detail={detail} />
      <CommentsPart detail={detail} />
    </>
  )
}

function SideParts({ detail }: { detail: ItemDetail }) {
  const { item, standing } = detail
  const isPlanned = standing !== null && !standing.operational && standing.condition === 'active'
  return (
    <>
      <FactsPart detail={detail} />
      {isPlanned && <ForecastPanel item={item.id} />}
      <AgreementPart detail={detail} />
    </>
  )
}

function HistoryPart({ detail }: { detail: ItemDetail }) {
  const { vocabulary } = useLanguage()
  return (
    <Part title={vocabulary.register.page.historyTitle} anchor={HISTORY_PART}>
      <HistoryLines lines={detail.history.toReversed()} />
      {detail.item.withdrawn === null && detail.item.kind !== 'relationship' && <WithdrawForm item={detail.item.id} />}
    </Part>
  )
}

function AsOf({ at, id }: { at: string | undefined; id: string }) {
  const words = useItemWords()
  const { rel } = useRelationship()
  const { today } = useSession()
  const { format, shell } = useLanguage()
  const navigate = useNavigate()
  const go = (day: string | undefined) =>
    void navigate({
      ...{ to: '/$rel/register/$item', params: { rel, item: id }, search: day === undefined ? {} : { at: day } },
      ...{ replace: true, resetScroll: false },
    })
  return (
    <>
      <div className={`${styles.tools} no-print`}>
        <DayField
          label={words.asOf}
          value={at ?? today}
          most={today}
          onChange={(day) => go(day === today ? undefined : day)}
        />
        {at !== undefined && <Button onPress={() => go(undefined)}>{words.today}</Button>}
        <Button onPress={() => globalThis.print()}>{shell.print}</Button>
        <Link to="/$rel/register" params={{ rel }} search={{}} className={styles.back}>
          {words.back}
        </Link>
      </div>
      {at !== undefined && <Callout tone="warn">{fill(words.pastNote, { date: format.date(at) })}</Callout>}
    </>
  )
}
