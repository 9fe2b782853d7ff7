import type { MatrixRow } from '../../../../register/index.ts'
import { fill, textIn } from '../../../../words/index.ts'
import { useRelationship } from '../../../app/relationship-layout.tsx'
import { Badge } from '../../../components/badge.tsx'
import { useLanguage } from '../../../language/language.tsx'
import { useRegisterWords } from '../words/use-words.ts'
import styles from './matrix.module.css'

/** What of a document needs somebody, in words. */
export function RowFlags({ row }: { row: Pick<MatrixRow, 'condition' | 'flags'> }) {
  const words = useRegisterWords()
  const { parties } = useRelationship()
  const { vocabulary, format, language } = useLanguage()
  const { condition, flags } = row
  const sides = flags.disputedBy.map((code) => {
    const names = parties.find((party) => party.code === code)?.names
    return names === undefined ? code : textIn(names, language)
  })
  const isPlain = condition === 'active' && flags.overdue + flags.contradictions.length + sides.length === 0
  if (isPlain) return null
  return (
    <span className={styles.flags}>
      {condition !== 'active' && <Badge tone="quiet">{vocabulary.register.conditions[condition]}</Badge>}
      {flags.overdue > 0 && <Badge tone="bad">{fill(words.overdue, { count: format.number(flags.overdue) })}</Badge>}
      {flags.contradictions.length > 0 && <Badge tone="warn">{words.contradiction}</Badge>}
      {sides.length > 0 && <Badge tone="warn">{fill(words.disputedBy, { party: format.list(sides) })}</Badge>}
    </span>
  )
}
