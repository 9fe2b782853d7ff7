import { shownAt } from '../../register/index.ts'
import { PlanError } from '../network/index.ts'
import { acceptedThere } from './accepted-there.ts'
import { type PlanSettings, SETTINGS_SHAPE } from './settings-shape.ts'

/**
 * Settings or a what-if file, as they came from JSON. Throws E_PLAN_SHAPE with the place of the first fault, what is
 * accepted there, and the value or the unknown names that were found instead.
 */
export function readPlanSettings(value: unknown): PlanSettings {
  const read = SETTINGS_SHAPE.safeParse(value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const path = issue?.path ?? []
  throw new PlanError('E_PLAN_SHAPE', {
    place: path.map(String).join('.'),
    accepted: issue === undefined ? '' : acceptedThere(issue),
    value: issue?.code === 'unrecognized_keys' ? shownAt(issue.keys.join(', '), []) : shownAt(value, path),
  })
}
