import { atLeast, type Role } from '../../../access/index.ts'
import type { Risk } from '../../../register/index.ts'

/** What somebody may want to do next. */
export type Task =
  | 'read'
  | 'without-evidence'
  | 'unverified'
  | 'contradicted'
  | 'disputed'
  | 'denied'
  | 'checkpoint'
  | 'register'
  | 'people'

/** Tasks that are about items with a risk; they are told with how many there are, and left out when there are none. */
const RISKY: readonly (Task & Risk)[] = ['contradicted', 'denied', 'disputed', 'without-evidence', 'unverified']

export interface TaskLine {
  readonly task: Task
  /** How many items it is about; null where it is about none in particular. */
  readonly count: number | null
}

/**
 * What somebody of the role can do next, the most pressing first. Whoever decides sees first what is contradicted, whoever
 * enters what lacks evidence; a reader looks. There is always something.
 */
export function tasksFor(role: Role, counts: Readonly<Partial<Record<Risk, number>>>): readonly TaskLine[] {
  const risky = RISKY.flatMap((task) => ((counts[task] ?? 0) > 0 ? [{ task, count: counts[task] ?? 0 }] : []))
  const plain = (task: Task): TaskLine => ({ task, count: null })
  if (!atLeast(role, 'editor')) return [plain('register'), plain('people')]
  if (!atLeast(role, 'approver')) {
    const lacking = risky.filter(({ task }) => task === 'without-evidence' || task === 'unverified')
    return [plain('read'), ...lacking, plain('register')]
  }
  return [...risky, ...(atLeast(role, 'secretary') ? [plain('checkpoint')] : []), plain('read')]
}
