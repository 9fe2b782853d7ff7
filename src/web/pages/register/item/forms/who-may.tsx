import { atLeast, CHANGE_ROLES, ROLES } from '../../../../../access/index.ts'
import { fill } from '../../../../../words/index.ts'
import { useRelationship } from '../../../../app/relationship-layout.tsx'
import { useIsVisitor } from '../../../../app/session.ts'
import { useLanguage } from '../../../../language/language.tsx'
import { useItemWords } from '../words/use-words.ts'
import styles from './forms.module.css'
import { type Sent, useMay } from './use-enter.ts'

/**
 * Where something would be entered: the roles that may, for a member whose role is too small. Nothing for who may, and for a
 * visitor, who may nothing.
 */
export function WhoMay({ type, what }: { type: Sent['type']; what: string }) {
  const { whoMay } = useItemWords()
  const { role } = useRelationship()
  const { shell, format } = useLanguage()
  const may = useMay()
  const isVisitor = useIsVisitor()
  if (isVisitor || may(type)) return null
  const allowed = ROLES.filter((one) => atLeast(one, CHANGE_ROLES[type])).map((one) => shell.roles[one])
  return (
    <p className={`${styles.hint} no-print`}>
      {fill(whoMay, { what, roles: format.list(allowed), role: shell.roles[role] })}
    </p>
  )
}
