import type { DocumentStatus } from '../../model/index.ts'
import { cite, type Entry, paragraph, placed, say } from './entry.ts'
import { doubtAfter, placeOf, type View } from './view.ts'

const ORDER: readonly DocumentStatus[] = ['signed', 'planned', 'existing']

/** Documents by what has become of them. */
export function documents(view: View): readonly Entry[] {
  const { documentStatus, documentType } = view.words.kinds
  return ORDER.flatMap((status) => {
    const items = view.record.documents.filter((document) => document.status === status)
    if (items.length === 0) return []
    return [
      paragraph(2, [say(documentStatus[status], 'name')]),
      ...items.map((item) =>
        placed(placeOf(view, item.span), [
          cite(item.span.text),
          say(` (${documentType[item.type]})`, 'quiet'),
          ...doubtAfter(view, item),
        ]),
      ),
    ]
  })
}
