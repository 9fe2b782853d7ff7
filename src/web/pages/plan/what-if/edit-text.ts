import { daysText, fill } from '../../../../words/index.ts'
import type { ShownPlan } from '../use-plan.ts'
import type { Edit } from './edits.ts'

/** What comes otherwise, in a sentence. */
export function editText(
  edit: Edit,
  { plan, say, date, words }: ShownPlan,
  templates: Readonly<Record<Edit['kind'], string>>,
): string {
  const template = templates[edit.kind]
  const days = (count: number) => daysText(count, words)
  switch (edit.kind) {
    case 'units':
      return say(fill(template, { body: plan.names.of('body', edit.body), count: edit.units }))
    case 'session':
      return say(fill(template, { body: plan.names.of('body', edit.body), date: date(edit.first + edit.days) }))
    case 'done':
      return fill(template, { step: plan.names.stepOf(edit.step) })
    default:
      return say(fill(template, { step: plan.names.stepOf(edit.step), days: days(edit.days) }))
  }
}
