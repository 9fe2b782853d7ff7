import type { HistoryLine } from '../register/index.ts'
import { fill } from './fill.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * What an entry did, in a word or two: one that stores settings of the plan has changed the plan, and evidence is told
 * with the stage that it speaks of.
 */
export function changeName(
  { type, planRole, stage, evidence }: Pick<HistoryLine, 'type' | 'planRole' | 'stage' | 'evidence'>,
  { register }: Pick<Vocabulary, 'register'>,
): string {
  const isNewSettings = planRole === 'settings' && (type === 'plan.add' || type === 'item.correct')
  if (isNewSettings) return register.settings.changed
  if (stage === null) return register.changes[type]
  const isAgainst = evidence.some(({ supports }) => supports === 'against')
  const template = isAgainst ? register.page.evidenceAgainst : register.page.evidenceFor
  return fill(template, { stage: register.stages[stage] })
}
