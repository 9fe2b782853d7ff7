import type { PlanBody } from '../../../planner/index.ts'
import { type Element, list, textOf } from './xml.ts'

/** What a file has and a network has not, or has otherwise. `place`: the element. */
export interface MspdiIssue {
  readonly kind:
    | 'rounded'
    | 'exception-not-read'
    | 'calendar-not-read'
    | 'constraint-not-read'
    | 'link-not-read'
    | 'task-not-read'
  readonly place: string
  readonly value: string
}

export interface FileBody {
  readonly uid: number
  readonly name: string
  readonly body: PlanBody
}

/** The JSON of a text field of a task or resource; null when there is none. Whose it is, its reader has to find out. */
export function fieldValue(element: Element, field: string): unknown {
  const found = list(element, 'ExtendedAttribute').find((attribute) => textOf(attribute, 'FieldID') === field)
  const text = found === undefined ? null : textOf(found, 'Value')
  if (text === null || !text.startsWith('{')) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
