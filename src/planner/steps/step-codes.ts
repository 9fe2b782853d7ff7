/**
 * The steps from negotiation to full operation, in the order in which they are usually taken. A code never changes its
 * meaning; pages give it its name. `set-up`, `resourced` and the like are milestones: they are reached when the work
 * before them is done.
 */
export const STEP_CODES = [
  'negotiation',
  'signature',
  'legal-check',
  'translation-check',
  'cabinet',
  'parliament',
  'upper-house',
  'guardian-review',
  'promulgation',
  'presidential-decree',
  'government-approval',
  'note-verbale',
  'entry-into-force',
  'registration',
  'focal-points',
  'working-group',
  'rules',
  'set-up',
  'money',
  'resourced',
  'start-up',
  'first-use',
  'commission-review',
  'extension',
  'full-scope',
  /** What was undertaken is done: the one step of an undertaking. */
  'carry-out',
] as const

export type StepCode = (typeof STEP_CODES)[number]

/** True for the code of a step. */
export function isStepCode(word: string): word is StepCode {
  return (STEP_CODES as readonly string[]).includes(word)
}
