import { PlanError } from '../network/index.ts'
import { acceptedThere } from './accepted-there.ts'
import { type PlanSettings, SETTINGS_SHAPE } from './settings-shape.ts'

/** The longest value that an error repeats, in UTF-16 units. */
const SHOWN = 80

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
    value: issue?.code === 'unrecognized_keys' ? issue.keys.join(', ').slice(0, SHOWN) : shownAt(value, path),
  })
}

function shownAt(value: unknown, path: readonly PropertyKey[]): string {
  let at = value
  for (const key of path)
    at = typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined
  return (JSON.stringify(at) ?? '').slice(0, SHOWN)
}
