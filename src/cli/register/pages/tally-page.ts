import { type BodyTally, EXPIRING_DAYS, type FieldTally, type Summary, type Tally } from '../../../register/index.ts'
import { EMPTY, type Entry, paragraph, type Run, say, separated } from '../../page/entry.ts'
import { detail, field, itemHead, type PageContext, party, styled, title, told } from './item-lines.ts'

/** Documents and undertakings by field of cooperation. */
export function fieldsPage(tallies: readonly FieldTally[], context: PageContext): readonly Entry[] {
  return tallies.flatMap((tally) => [title(field(tally.field, context)), ...tallyEntries(tally, context), EMPTY])
}

/** Documents and undertakings by the body that answers for them. */
export function bodiesPage(tallies: readonly BodyTally[], context: PageContext): readonly Entry[] {
  return tallies.flatMap((tally) => [
    tally.body === null ? title(context.words.register.page.noBody) : itemHead(tally.body, context),
    ...tallyEntries(tally, context),
    EMPTY,
  ])
}

function tallyEntries({ documents, undertakings }: Tally, context: PageContext): readonly Entry[] {
  const { words } = context
  const { count, page } = words.register
  const late = documents.overdue.length + undertakings.overdue.length
  const overdue = late === 0 ? [] : [say(`${page.overdue}: ${words.digits(late)}`, 'error')]
  return [
    ...(documents.items.length === 0 ? [] : [line(count.documents(documents.items.length), rungs(documents, context))]),
    ...(undertakings.items.length === 0
      ? []
      : [line(count.undertakings(undertakings.items.length), statuses(undertakings, context))]),
    ...detail(overdue),
  ]
}

const line = (counted: string, runs: readonly Run[]): Entry => paragraph(6, [say(counted), say(': '), ...runs])

function rungs({ byRung, operational }: Pick<Tally['documents'], 'byRung' | 'operational'>, context: PageContext) {
  const { words } = context
  const { stages, page } = words.register
  const parts = byRung.map(({ rung, count }) => [
    say(`${rung === null ? page.notReached : stages[rung]} ${words.digits(count)}`),
  ])
  return separated([...parts, [say(`${page.operational} ${words.digits(operational)}`, 'name')]])
}

function statuses({ byStatus }: Pick<Tally['undertakings'], 'byStatus'>, { words }: PageContext) {
  return separated(
    byStatus.map(({ status, count }) => [say(`${words.register.statuses[status]} ${words.digits(count)}`)]),
  )
}

/** The numbers of the first page. */
export function summaryEntries(summary: Summary, context: PageContext): readonly Entry[] {
  const { words } = context
  const { count } = words.register
  const { digits } = words
  const waits = summary.waitingFor.flatMap(({ party: side, items }) =>
    items === 0 ? [] : [told(context, 'waitingItems', { party: party(side, context), count: digits(items) })],
  )
  const numbers = [
    summary.overdue === 0 ? [] : [say(`${words.register.page.overdue}: ${digits(summary.overdue)}`, 'error')],
    ...waits,
    numbered('ended', summary.ended, context),
    summary.expiring === 0
      ? []
      : told(context, 'expiringItems', { days: count.days(EXPIRING_DAYS), count: digits(summary.expiring) }),
    numbered('contradictions', summary.contradictions, context),
    numbered('contradicted', summary.contradicted, context),
    numbered('withoutEvidence', summary.withoutEvidence, context),
    numbered('disputed', summary.disputed, context),
  ]
  return [
    paragraph(2, [say(count.documents(summary.documents), 'name'), say(': '), ...rungs(summary, context)]),
    paragraph(2, [say(count.undertakings(summary.undertakings), 'name'), say(': '), ...statuses(summary, context)]),
    ...(numbers.some((runs) => runs.length > 0) ? [paragraph(2, separated(numbers))] : []),
  ]
}

function numbered(
  label: 'ended' | 'contradictions' | 'contradicted' | 'withoutEvidence' | 'disputed',
  count: number,
  context: PageContext,
): readonly Run[] {
  return count === 0 ? [] : styled('warning', told(context, label, { count: context.words.digits(count) }))
}
