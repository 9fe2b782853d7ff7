import type { z } from 'zod'

/** What can be wrong with the shape of a value; words turn it into a sentence. */
export const SHAPE_FAULTS = [
  ...(['missing', 'invalid_type', 'invalid_format', 'invalid_value', 'unrecognized_keys'] as const),
  ...(['too_big', 'too_big_text', 'too_big_list', 'too_small', 'too_small_text', 'too_small_list'] as const),
  ...(['not_multiple_of', 'unpaired', 'nul', 'forbidden_name', 'broken_form', 'custom', 'other'] as const),
] as const

export type ShapeFaultCode = (typeof SHAPE_FAULTS)[number]

/** The fault, and in signs that need no language what is accepted: a type's name in JSON, a bound, words, a form; or ''. */
export interface ShapeFault {
  readonly fault: ShapeFaultCode
  readonly expected: string
}

/** Says of a text that half of a pair of UTF-16 units stands alone in it. */
export const UNPAIRED = 'unpaired'

/** Formats as they are written; the name of any other says as little as nothing. */
const FORMATS: Readonly<Record<string, string>> = {
  date: 'YYYY-MM-DD',
  datetime: 'YYYY-MM-DDThh:mm:ssZ',
  url: 'https://…',
}

/** The fault of an issue, without any word of it. Rules of our own say in signs what they accept. */
export function shapeFault(issue: z.core.$ZodIssue): ShapeFault {
  switch (issue.code) {
    case 'invalid_type':
      return { fault: issue.message.endsWith('received undefined') ? 'missing' : issue.code, expected: issue.expected }
    case 'too_big':
      return { fault: sized(issue.code, issue.origin), expected: String(issue.maximum) }
    case 'too_small':
      return { fault: sized(issue.code, issue.origin), expected: String(issue.minimum) }
    case 'not_multiple_of':
      return { fault: issue.code, expected: String(issue.divisor) }
    case 'invalid_format':
      return { fault: issue.code, expected: FORMATS[issue.format] ?? '' }
    case 'invalid_value':
      return { fault: issue.code, expected: issue.values.map(String).join(', ') }
    case 'unrecognized_keys':
      return { fault: issue.code, expected: issue.keys.join(', ') }
    case 'custom':
      if (issue.message === UNPAIRED) return { fault: UNPAIRED, expected: '' }
      return { fault: issue.code, expected: issue.message }
    default:
      return { fault: 'other', expected: '' }
  }
}

function sized<Bound extends 'too_big' | 'too_small'>(bound: Bound, origin: string) {
  if (origin === 'string') return `${bound}_text` as const
  return origin === 'array' ? (`${bound}_list` as const) : bound
}
