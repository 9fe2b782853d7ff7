import type { Mark, MarkKind, SourceRecord } from '../../../../model/index.ts'
import { withMarks } from '../../../../model/index.ts'
import type { RecordItem } from '../record/record-items.ts'

/** The next item after the key that is open, round to the beginning; null when no other one is. */
export function nextOpen(
  items: readonly RecordItem[],
  key: string,
  isOpen: (key: string) => boolean,
): RecordItem | null {
  const place = items.findIndex((item) => item.key === key)
  const others = [...items.slice(place + 1), ...items.slice(0, Math.max(0, place))]
  return others.find((item) => isOpen(item.key)) ?? null
}

/** The item of that kind that has the very same words, found or marked before; null when there is none. */
export function sameWords(items: readonly RecordItem[], { kind, start, end }: Mark): RecordItem | null {
  const isOfKind = (item: RecordItem) => item.kind === kind || (item.kind === 'undertaking' && item.fact.kind === kind)
  return (
    items.find((item) => isOfKind(item) && item.spans[0]?.start === start && item.spans.at(-1)?.end === end) ?? null
  )
}

/** The key that the next item marked by hand will have. */
export function numberAfter(record: SourceRecord, kind: MarkKind): string {
  const { statements, documents, undertakings } = withMarks(record, 'x', [{ kind, start: 0, end: 1 }])
  const list = kind === 'statement' ? statements : kind === 'document' ? documents : undertakings
  return list.at(-1)?.id ?? ''
}
