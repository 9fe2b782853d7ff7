import type { ViewData } from '../../../desk/register/index.ts'
import type { Item } from '../../../register/index.ts'
import { titleOf } from '../../../words/index.ts'
import type { Entry } from '../../page/entry.ts'
import { cite, EMPTY, paragraph, say, separated } from '../../page/entry.ts'
import type { Words } from '../../words/words.ts'
import { type PageContext, styled, told } from '../pages/item-lines.ts'

export function pageContext({ context }: ViewData, words: Words): PageContext {
  return { words, relationship: context.relationship, items: context.items }
}

/** The name of the relationship, and which day is shown. */
export function viewHead(data: ViewData, words: Words): readonly Entry[] {
  const context = pageContext(data, words)
  const { relationship, today } = data.context
  const name = relationship === null ? [] : [cite(titleOf(relationship as Item, words), 'heading')]
  const recorded =
    data.recordedBy === null
      ? []
      : styled('warning', told(context, 'recordedBy', { date: words.date(data.recordedBy) }))
  const day = styled(data.at === null ? 'quiet' : 'warning', told(context, 'asOf', { date: words.date(today) }))
  return [paragraph(0, separated([name, day, recorded])), EMPTY]
}

/** Which part of a list is shown. */
export interface Counts {
  readonly offset: number
  readonly shown: number
  readonly total: number
  readonly of?: 'documents' | 'items'
}

/** "1–50 of 120 · the next: --offset 50" */
export function pageFoot({ offset, shown, total, of = 'documents' }: Counts, context: PageContext): Entry {
  const { digits, register } = context.words
  const all = register.count[of](total)
  const range = { from: digits(offset + 1), to: digits(offset + shown), count: all }
  const next = offset + shown
  const more = next < total ? styled('quiet', told(context, 'moreRows', { offset: next })) : []
  const counted = shown === total ? [say(all, 'quiet')] : styled('quiet', told(context, 'shown', range))
  return paragraph(0, separated([counted, more]))
}

/** What every view says of itself in JSON. */
export function viewFacts(view: string, data: ViewData): Readonly<Record<string, unknown>> {
  const { relationship, today } = data.context
  return { view, rel: relationship?.id.slice('rel:'.length) ?? null, at: today, recordedBy: data.recordedBy }
}
