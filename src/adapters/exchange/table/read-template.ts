import { CONSENT_MEANS, DOCUMENT_TYPES, RUNGS, type RungRule, type StageTemplate } from '../../../register/index.ts'
import { nearest } from '../nearest.ts'
import type { Issues } from './issues.ts'
import type { Mark } from './marks.ts'

const NEEDS: readonly string[] = ['required', 'optional', 'none']

/** `consent required each`: the rung, whether it is needed, and `each` when every party reaches it by itself. */
export function rungText({ rung, need, perParty }: RungRule): string {
  return `${rung} ${need}${perParty ? ' each' : ''}`
}

/** The template of a row of the sheet `templates`. Rungs that are none become issues. */
export function readTemplate({ at, values }: Mark, issues: Issues): StageTemplate {
  const unknown = (column: string, value: string, words: readonly string[]) => {
    issues.add('E_UNKNOWN_WORD', { ...at, column, value, nearest: nearest(value, words), accepted: words.join(', ') })
  }
  const rungs = (values.rungs as readonly string[]).map((text) => {
    const [rung = '', need = '', each, ...rest] = text.split(' ')
    if (!(RUNGS as readonly string[]).includes(rung)) unknown('rungs', rung, RUNGS)
    if (!NEEDS.includes(need)) unknown('rungs', need, NEEDS)
    if ((each !== undefined && each !== 'each') || rest.length > 0) unknown('rungs', text, ['each'])
    return { rung, need, perParty: each === 'each' }
  })
  const { type, means, forceBy, scope, basis } = values
  if (!(DOCUMENT_TYPES as readonly unknown[]).includes(type)) unknown('type', String(type), DOCUMENT_TYPES)
  const odd = (means as readonly string[]).find((word) => !(CONSENT_MEANS as readonly string[]).includes(word))
  if (odd !== undefined) unknown('means', odd, CONSENT_MEANS)
  return { type, rungs, means, forceBy, scope, basis } as unknown as StageTemplate
}
