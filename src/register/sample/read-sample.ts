import type { z } from 'zod'
import { shownAt } from '../entries/shown-at.ts'
import { checkSample } from './check-sample.ts'
import { SAMPLE_SHAPE, type SampleData } from './sample-data.ts'
import { SampleError, type SampleErrorCode } from './sample-error.ts'

/** The value, which came from JSON, as the data of a sample relationship. Throws the SampleError of its first fault. */
export function readSample(value: unknown): SampleData {
  const result = SAMPLE_SHAPE.safeParse(value)
  if (!result.success) throw faultOf(result.error.issues[0], value)
  checkSample(result.data)
  return result.data
}

function faultOf(issue: z.core.$ZodIssue | undefined, value: unknown): SampleError {
  const path = issue?.path ?? []
  const values = { where: path.map(String).join('.'), value: shownAt(value, path), accepted: issue?.message ?? '' }
  return new SampleError(codeOf(issue), values)
}

function codeOf(issue: z.core.$ZodIssue | undefined): SampleErrorCode {
  if (issue?.code === 'custom') return issue.params?.code as SampleErrorCode
  const [name, language] = issue?.path.slice(-2) ?? []
  const isOfText = name === 'titles' || name === 'names' || name === 'action'
  const isLanguage = language === 'en' || language === 'fa' || language === 'tg' || language === 'ru'
  return isOfText && isLanguage ? 'E_SAMPLE_LANGUAGE' : 'E_SAMPLE_SHAPE'
}
