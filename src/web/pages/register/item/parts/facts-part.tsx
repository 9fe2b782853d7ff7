import type { Item } from '../../../../../register/index.ts'
import { FACT_LABELS, type FactLabel, fill } from '../../../../../words/index.ts'
import { Badge } from '../../../../components/badge.tsx'
import { Button } from '../../../../components/button.tsx'
import { useLanguage } from '../../../../language/language.tsx'
import { FactValue } from '../../facts/fact-value.tsx'
import { EnteredNote, OpenForm, textIn, useOpening } from '../forms/change-form.tsx'
import { FactInput, isEditable, valueIn } from '../forms/fact-input.tsx'
import { TextInput } from '../forms/fields.tsx'
import { useMay } from '../forms/use-enter.ts'
import { WhoMay } from '../forms/who-may.tsx'
import type { ItemDetail } from '../item-query.ts'
import { useItemWords } from '../words/use-words.ts'
import { Part } from './part.tsx'
import styles from './parts.module.css'

/** Facts that stand elsewhere on the page. */
const ELSEWHERE: ReadonlySet<string> = new Set(['pins', 'claims', 'unverified', 'sources', 'topic', 'accepted'])

/** Every fact that is known, what no page confirms, and a way to correct each. */
export function FactsPart({ detail }: { detail: ItemDetail }) {
  const words = useItemWords()
  const { vocabulary } = useLanguage()
  const facts = detail.item.facts as unknown as Readonly<Record<string, unknown>>
  const own = FACT_LABELS.filter((name) => name in facts && !ELSEWHERE.has(name))
  return (
    <Part title={vocabulary.register.page.facts}>
      <dl className={styles.facts}>
        {own.map((name) => (
          <Fact key={name} name={name} item={detail.item} />
        ))}
      </dl>
      {detail.item.withdrawn === null && <WhoMay type="item.correct" what={words.correct} />}
    </Part>
  )
}

function isKnown(value: unknown): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)
}

function Fact({ name, item }: { name: FactLabel; item: Item }) {
  const words = useItemWords()
  const { vocabulary } = useLanguage()
  const may = useMay()
  const { isOpen, isEntered, opener, toggle, close } = useOpening()
  const { facts, page } = vocabulary.register
  const value = (item.facts as unknown as Readonly<Record<string, unknown>>)[name]
  const { unverified = [] } = item.facts as { readonly unverified?: readonly string[] }
  const isDoubtful = unverified.some((one) => one === name || one.startsWith(`${name}.`))
  const mayCorrect = may('item.correct') && item.withdrawn === null && isEditable({ name, value, of: item.kind })
  if (!isKnown(value) && !mayCorrect) return null
  return (
    <div className={styles.fact}>
      <dt>{facts[name]}</dt>
      <dd>
        {isKnown(value) ? <FactValue name={name} value={value} /> : <span className={styles.quiet}>–</span>}{' '}
        {isDoubtful && <Badge tone="warn">{page.unverifiedFact}</Badge>}
      </dd>
      {mayCorrect && (
        <dd className={`${styles.factTool} no-print`}>
          <Button
            ref={opener}
            look="quiet"
            onPress={toggle}
            aria-expanded={isOpen}
            aria-label={fill(words.correctFact, { fact: facts[name] })}
          >
            {words.correct}
          </Button>
          <EnteredNote isEntered={isEntered} />
        </dd>
      )}
      {isOpen && (
        <dd className={styles.factForm}>
          <OpenForm
            title={fill(words.correctFact, { fact: facts[name] })}
            hint={words.correctHint}
            onDone={close}
            changes={(fields) => {
              const changes = { [name]: valueIn(fields, name, value) }
              const body = { changes, reason: textIn(fields, 'reason') ?? '' }
              return [{ type: 'item.correct', obj: item.id, body }]
            }}
          >
            <FactInput name={name} value={value} of={item.kind} />
            <TextInput name="reason" label={words.reason} isNeeded />
          </OpenForm>
        </dd>
      )}
    </div>
  )
}
