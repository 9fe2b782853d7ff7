import type { PlanBody } from '../../../planner/index.ts'
import { broken, type Element, list, textOf } from './xml.ts'

/** What a file has and a network has not, or has otherwise. `place`: the element. */
export interface MspdiIssue {
  readonly kind: 'rounded' | 'exception-not-read' | 'constraint-not-read' | 'link-not-read'
  readonly place: string
  readonly value: string
}

export interface FileBody {
  readonly uid: number
  readonly name: string
  readonly body: PlanBody
}

/** The JSON of our own field of a task or resource; null when there is none, or it is somebody else's. */
export function ownValue(element: Element, field: string): unknown {
  const found = list(element, 'ExtendedAttribute').find((attribute) => textOf(attribute, 'FieldID') === field)
  const text = found === undefined ? null : textOf(found, 'Value')
  if (text === null || !text.startsWith('{')) return null
  try {
    return JSON.parse(text)
  } catch {
    throw broken('ExtendedAttribute', text.slice(0, 60))
  }
}
