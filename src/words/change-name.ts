import type { HistoryLine } from '../register/index.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What an entry did, in a word or two: one that stores settings of the plan has changed the plan. */
export function changeName(
  { type, planRole }: Pick<HistoryLine, 'type' | 'planRole'>,
  { register }: Pick<Vocabulary, 'register'>,
): string {
  const isNewSettings = planRole === 'settings' && (type === 'plan.add' || type === 'item.correct')
  return isNewSettings ? register.settings.changed : register.changes[type]
}
