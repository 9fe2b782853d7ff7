import { type Cell, type Evidence, isShownCell } from '../../../../../register/index.ts'
import { fill } from '../../../../../words/index.ts'
import { Badge } from '../../../../components/badge.tsx'
import { DateText } from '../../../../components/date-text.tsx'
import { SideName } from '../../../../components/side-name.tsx'
import { useLanguage } from '../../../../language/language.tsx'
import { ChangeForm, textIn } from '../forms/change-form.tsx'
import { TextInput } from '../forms/fields.tsx'
import { MoveForm, StatusForm } from '../forms/move-forms.tsx'
import type { ItemDetail } from '../item-query.ts'
import { useItemWords } from '../words/use-words.ts'
import { EvidenceLine } from './evidence-part.tsx'
import { Part } from './part.tsx'
import styles from './parts.module.css'

/** The ladder: each rung of the type with its dates on each side, and what proves them. */
export function StagesPart({ detail }: { detail: ItemDetail }) {
  const { vocabulary } = useLanguage()
  const cells = detail.standing?.cells ?? []
  // Where one side has reached a rung, the other is told as well.
  const rungs = [...new Set(cells.filter(isShownCell).map(({ rung }) => rung))]
  return (
    <Part title={vocabulary.register.page.ladder}>
      <ol className={styles.ladder}>
        {rungs.map((rung) => (
          <li key={rung} className={styles.rung}>
            <h3>{vocabulary.register.stages[rung]}</h3>
            <ul className={styles.cells}>
              {cells
                .filter((cell) => cell.rung === rung)
                .map((cell) => (
                  <li key={cell.party ?? ''}>
                    <Step cell={cell} detail={detail} />
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
      {cells.some(({ knowledge }) => knowledge === 'claimed') && <p>{vocabulary.register.page.useNeedsProof}</p>}
      <MoveForm detail={detail} />
    </Part>
  )
}

function Step({ cell, detail }: { cell: Cell; detail: ItemDetail }) {
  const { vocabulary } = useLanguage()
  const { page, means } = vocabulary.register
  const evidence = detail.item.evidence.filter(({ id }) => cell.evidence.includes(id))
  return (
    <>
      <div className={styles.step}>
        {cell.party !== null && (
          <span className={styles.stepSide}>
            <SideName code={cell.party} />
          </span>
        )}
        {cell.on === null ? <span className={styles.quiet}>{page.notYet}</span> : <DateText iso={cell.on} />}
        {cell.means !== null && <span>{fill(page.byMeans, { means: means[cell.means] })}</span>}
        {cell.scope !== null && <bdi dir="auto">{fill(page.forScope, { scope: cell.scope })}</bdi>}
        <KnownBadge cell={cell} />
        {cell.on !== null && <TakeBack cell={cell} item={detail.item.id} />}
      </div>
      <EvidenceOf evidence={evidence} detail={detail} />
    </>
  )
}

function KnownBadge({ cell: { knowledge } }: { cell: Cell }) {
  const { vocabulary } = useLanguage()
  if (knowledge === 'not-reached') return null
  const tones = {
    evidenced: 'good',
    'no-evidence': 'warn',
    claimed: 'warn',
    contradicted: 'bad',
    denied: 'bad',
  } as const
  return <Badge tone={tones[knowledge]}>{vocabulary.register.knowledge[knowledge]}</Badge>
}

function TakeBack({ cell, item }: { cell: Cell; item: string }) {
  const words = useItemWords()
  return (
    <ChangeForm
      title={words.takeBack}
      hint={words.takeBackHint}
      type="stage.withdraw"
      look="quiet"
      changes={(fields) => {
        const body = { stage: cell.rung, party: cell.party, reason: textIn(fields, 'reason') ?? '' }
        return [{ type: 'stage.withdraw', obj: item, body }]
      }}
    >
      <TextInput name="reason" label={words.reason} isLong isNeeded />
    </ChangeForm>
  )
}

function EvidenceOf({ evidence, detail }: { evidence: readonly Evidence[]; detail: ItemDetail }) {
  if (evidence.length === 0) return null
  return (
    <ul className={styles.evidence}>
      {evidence.map((one) => (
        <li key={one.id}>
          <EvidenceLine evidence={one} detail={detail} />
        </li>
      ))}
    </ul>
  )
}

/** How far an undertaking is, and how it came there. */
export function StatusPart({ detail }: { detail: ItemDetail }) {
  const { vocabulary } = useLanguage()
  const { statuses, page } = vocabulary.register
  const marks = detail.item.statuses.toReversed()
  return (
    <Part title={page.statusTitle}>
      {marks.length === 0 && <p>{statuses.open}</p>}
      <ul className={styles.plain}>
        {marks.map(({ status, on, reason, entry }) => (
          <li key={entry.index}>
            <strong>{statuses[status]}</strong> · <DateText iso={on} />
            {reason !== null && <bdi dir="auto"> – {reason}</bdi>}
          </li>
        ))}
      </ul>
      <StatusForm detail={detail} />
    </Part>
  )
}
