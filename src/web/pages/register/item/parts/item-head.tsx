import { type Item, type Standing, titlesOf } from '../../../../../register/index.ts'
import { fieldLabel, fill, LANGUAGES } from '../../../../../words/index.ts'
import { apiPath } from '../../../../api/client.ts'
import { useRelationship } from '../../../../app/relationship-layout.tsx'
import { Badge } from '../../../../components/badge.tsx'
import { CopyButton } from '../../../../components/copy-button.tsx'
import { DateText } from '../../../../components/date-text.tsx'
import { LocalText } from '../../../../components/local-text.tsx'
import { PageHeading } from '../../../../components/page-heading.tsx'
import { SideName } from '../../../../components/side-name.tsx'
import { useLanguage } from '../../../../language/language.tsx'
import type { ItemDetail } from '../item-query.ts'
import { useItemWords } from '../words/use-words.ts'
import styles from './parts.module.css'

/** What it is called in every language, what it is, where it stands, and what can be taken along of it. */
export function ItemHead({ detail }: { detail: ItemDetail }) {
  const { language, shell } = useLanguage()
  const words = useItemWords()
  const { rel } = useRelationship()
  const titles = titlesOf(detail.item)
  const shown = [language, ...LANGUAGES].find((code) => titles[code] !== undefined)
  const others = LANGUAGES.filter((code) => code !== shown && titles[code] !== undefined)
  return (
    <header className={styles.head}>
      <p className={styles.kind}>
        <WhatItIs item={detail.item} />
      </p>
      <PageHeading>
        <LocalText text={titles} />
      </PageHeading>
      {others.map((code) => (
        <p key={code} className={styles.otherTitle}>
          <bdi lang={code} dir="auto">
            {titles[code]}
          </bdi>
        </p>
      ))}
      <div className={styles.headLine}>
        <States detail={detail} />
        <span className={`${styles.headTools} no-print`}>
          <CopyButton text={() => globalThis.location.href} label={shell.copyLink} done={shell.copied} />
          <a className={styles.button} href={apiPath('relationships', rel, 'items', detail.item.id, 'proof')} download>
            {words.proof}
          </a>
        </span>
      </div>
    </header>
  )
}

function WhatItIs({ item }: { item: Item }) {
  const { vocabulary, language } = useLanguage()
  const { kinds, types, meetings, undertakings } = vocabulary.register
  const { type, kind, field, parties, actors } = item.facts as unknown as Coded
  const names: Readonly<Record<string, string>> = { ...meetings, ...undertakings, ...types }
  const sides = [parties ?? actors ?? []].flat().filter((side) => typeof side === 'string')
  const what = names[type ?? kind ?? ''] ?? kinds[item.kind]
  return (
    <>
      {[what, field ? fieldLabel(field, language) : null].filter((part) => part !== null).join(' · ')}
      {sides.map((side) => (
        <span key={side}>
          {' · '}
          <SideName code={side} />
        </span>
      ))}
    </>
  )
}

/** Facts that are codes, whichever kind of item has them. */
interface Coded {
  readonly type?: string
  readonly kind?: string
  readonly field?: string | null
  readonly parties?: readonly unknown[]
  readonly actors?: readonly string[]
}

function States({ detail }: { detail: ItemDetail }) {
  const words = useItemWords()
  const { vocabulary, format } = useLanguage()
  const { item, standing, expiry, due } = detail
  const { stages, conditions, page, statuses } = vocabulary.register
  const status = item.kind === 'undertaking' ? (item.statuses.at(-1)?.status ?? 'open') : null
  const late = due.filter(({ daysLeft }) => daysLeft < 0)
  const withdrawn = item.withdrawn && {
    index: format.digits(item.withdrawn.entry.index),
    reason: item.withdrawn.reason,
  }
  return (
    <span className={styles.states}>
      {withdrawn && <Badge tone="bad">{fill(page.withdrawn, withdrawn)}</Badge>}
      {standing && <Badge tone="accent">{standing.rung === null ? page.notReached : stages[standing.rung]}</Badge>}
      {standing && standing.condition !== 'active' && <Badge tone="warn">{conditions[standing.condition]}</Badge>}
      {standing && <UseBadge standing={standing} />}
      {status !== null && <Badge tone={status === 'done' ? 'good' : 'accent'}>{statuses[status]}</Badge>}
      {late.length > 0 && (
        <Badge tone="bad">
          {page.overdue}: {format.number(late.length)}
        </Badge>
      )}
      {expiry && (
        <span className={styles.quiet}>
          {words.expires}: <DateText iso={expiry.on} />
        </span>
      )}
    </span>
  )
}

/** In use, not in use, or said to be and not proved. */
function UseBadge({ standing: { operational, cells } }: { standing: Standing }) {
  const { page, knowledge } = useLanguage().vocabulary.register
  if (operational) return <Badge tone="good">{page.operational}</Badge>
  const isClaimed = cells.some((cell) => cell.knowledge === 'claimed')
  return (
    <>
      <Badge tone="quiet">{page.notOperational}</Badge>
      {isClaimed && <Badge tone="warn">{knowledge.claimed}</Badge>}
    </>
  )
}
