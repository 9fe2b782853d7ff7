import type { z } from 'zod'
import { fill, type Language } from '../../words/index.ts'
import type { ShapeReason, ShapeWords } from './shapes/shape-words.ts'

type Issue = z.core.$ZodIssue

/** Formats as they are written, in every language; of others the name says as little as nothing. */
const FORMATS: Readonly<Record<string, string>> = {
  date: 'YYYY-MM-DD',
  datetime: 'YYYY-MM-DDThh:mm:ssZ',
  url: 'https://…',
}

/** What is wrong with a value, in the language. */
export async function shapeReason(issue: Issue, language: Language): Promise<string> {
  const words = await loadShapeWords(language)
  return fill(words.reasons[reasonOf(issue)], valuesOf(issue, words))
}

function reasonOf(issue: Issue): ShapeReason {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('received undefined') ? 'missing' : 'invalid_type'
    case 'too_big':
    case 'too_small':
      if (issue.origin === 'string') return `${issue.code}_text`
      return issue.origin === 'array' ? `${issue.code}_list` : issue.code
    case 'invalid_format':
    case 'invalid_value':
    case 'unrecognized_keys':
    case 'custom':
      return issue.code
    default:
      return 'other'
  }
}

function valuesOf(issue: Issue, { types }: ShapeWords): Readonly<Record<string, string>> {
  switch (issue.code) {
    case 'invalid_type':
      return { expected: Object.entries(types).find(([type]) => type === issue.expected)?.[1] ?? issue.expected }
    case 'too_big':
      return { maximum: String(issue.maximum) }
    case 'too_small':
      return { minimum: String(issue.minimum) }
    case 'invalid_format':
      return { expected: FORMATS[issue.format] ?? '' }
    case 'invalid_value':
      return { expected: issue.values.map(String).join(', ') }
    case 'unrecognized_keys':
      return { expected: issue.keys.join(', ') }
    default:
      return { expected: issue.message }
  }
}

async function loadShapeWords(language: Language): Promise<ShapeWords> {
  switch (language) {
    case 'en':
      return (await import('./shapes/en.ts')).enShapes
    case 'fa':
      return (await import('./shapes/fa.ts')).faShapes
    case 'tg':
      return (await import('./shapes/tg.ts')).tgShapes
    case 'ru':
      return (await import('./shapes/ru.ts')).ruShapes
  }
}
