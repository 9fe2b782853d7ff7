import { partsOf, type Template, type Values } from '../../words/index.ts'
import { cite, type Run, type Style, say } from './entry.ts'

/** A filled template as runs: our words, and the values, which are words or places of the source, apart. */
export function filled(template: Template, values: Values, style: Style = 'plain'): readonly Run[] {
  return partsOf(template, values).map(({ text, isValue }) => (isValue ? cite(text, style) : say(text, style)))
}
