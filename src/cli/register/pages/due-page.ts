import type { DueList, DueRow } from '../../../register/index.ts'
import { fill } from '../../../words/index.ts'
import { EMPTY, type Entry, type Run, say, separated } from '../../page/entry.ts'
import { date, detail, itemHead, nameOf, type PageContext, parties, styled, title, told } from './item-lines.ts'

/** What is overdue, and what is due soon. */
export function duePage(due: DueList, days: number, context: PageContext): readonly Entry[] {
  const { page, count } = context.words.register
  const soon = fill(page.dueSoon, { days: count.days(days) })
  return [...section(page.overdue, due.overdue, context), EMPTY, ...section(soon, due.soon, context)]
}

function section(heading: string, rows: readonly DueRow[], context: PageContext): readonly Entry[] {
  const { words } = context
  const head = title(`${heading} (${words.digits(rows.length)})`)
  return [head, ...rows.flatMap((row) => dueEntries(row, context))]
}

function dueEntries(row: DueRow, context: PageContext): readonly Entry[] {
  const { count } = context.words.register
  const { digits } = context.words
  const late = row.daysLeft < 0
  const days = digits(count.days(Math.abs(row.daysLeft)))
  const left = late ? styled('error', told(context, 'daysLate', { days })) : told(context, 'daysLeft', { days })
  const who = parties(row.parties, context)
  return [
    itemHead(row.item, context),
    ...detail(
      separated([
        whatIsDue(row, context),
        told(context, 'dueOn', { date: date(row.on, context) }),
        left,
        who === '' ? styled('quiet', told(context, 'nobodyNamed')) : [say(who)],
      ]),
    ),
    ...row.responsible.flatMap(({ body }) => detail([say(nameOf(body, context), 'quiet')])),
    ...row.delays.flatMap((delay) => detail(delayRuns(delay, context))),
  ]
}

/** Undertakings are due themselves: of documents it is said what. */
function whatIsDue({ kind, stage }: DueRow, context: PageContext): readonly Run[] {
  if (kind === 'undertaking') return []
  if (kind !== 'deadline' || stage === null) return told(context, kind)
  return told(context, 'deadline', { stage: context.words.register.stages[stage] })
}

/** "money · Tajikistan · since 2021: No money yet." */
export function delayRuns(
  { reason, party: side, since, text }: DueRow['delays'][number],
  context: PageContext,
): readonly Run[] {
  return [
    ...separated([
      [say(context.words.register.delays[reason], 'warning')],
      side === null ? [] : [say(parties([side], context))],
      since === null ? [] : told(context, 'since', { date: date(since, context) }),
    ]),
    say(': '),
    { text, style: 'plain', quoted: true },
  ]
}
