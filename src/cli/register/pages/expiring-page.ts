import type { Expiring, ExpiryRow } from '../../../register/index.ts'
import { fill } from '../../../words/index.ts'
import { EMPTY, type Entry, say, separated } from '../../page/entry.ts'
import { date, detail, itemHead, type PageContext, styled, title, told } from './item-lines.ts'

/** What runs out soon, what has, and what was renewed by itself. */
export function expiringPage(found: Expiring, days: number, context: PageContext): readonly Entry[] {
  const { page, count } = context.words.register
  return [
    ...section(fill(page.expiringWithin, { days: count.days(days) }), found.expiring, context),
    EMPTY,
    ...section(page.lapsedList, found.lapsed, context),
    ...(found.renewed.length === 0 ? [] : [EMPTY, ...section(page.renewedList, found.renewed, context)]),
  ]
}

function section(heading: string, rows: readonly ExpiryRow[], context: PageContext): readonly Entry[] {
  const head = title(`${heading} (${context.words.digits(rows.length)})`)
  return [head, ...rows.flatMap((row) => [itemHead(row.item, context), ...detail(expiryRuns(row, context))])]
}

function expiryRuns(row: ExpiryRow, context: PageContext) {
  const { words } = context
  const { count, stages, renewals, facts } = words.register
  const days = words.digits(count.days(Math.abs(row.daysLeft)))
  return separated([
    [say(date(row.on, context))],
    told(context, row.daysLeft < 0 ? 'daysLate' : 'daysLeft', { days }),
    row.basis === 'given' ? [] : styled('quiet', told(context, 'termBasis', { basis: stages[row.basis] })),
    row.noticeOn === null ? [] : [say(`${words.register.page.notice}: ${date(row.noticeOn, context)}`)],
    [say(`${facts.renewal}: ${renewals[row.renewal]}`, 'quiet')],
  ])
}
