import type { SourceRecord } from '../../model/index.ts'
import type { Counted } from '../../words/index.ts'
import { type Entry, paragraph, say, separated } from './entry.ts'
import { filled } from './filled.ts'
import { issuesToShow } from './issues.ts'
import type { View } from './view.ts'

/** A count and its noun stay in one line. */
const NO_BREAK = '\u00A0'

/** How much was found, how places are to be read, and how to get the same as data. */
export function closing(view: View): readonly Entry[] {
  const { record, words } = view
  const counts = countsOf(record).flatMap(([noun, count]) =>
    count === 0 ? [] : [[say(words.count[noun](count).replaceAll(' ', NO_BREAK), 'quiet')]],
  )
  const place = view.placeOf(record.statements[0]?.content[0]?.start ?? 0)
  return [
    paragraph(0, separated(counts)),
    paragraph(0, filled(words.page.places, { place }, 'quiet')),
    paragraph(0, filled(words.page.asData, { command: view.asData }, 'quiet')),
  ]
}

function countsOf(record: SourceRecord): readonly (readonly [Counted, number])[] {
  const items = [
    ...record.statements,
    ...record.undertakings,
    ...record.documents,
    ...record.levelClaims,
    ...record.participants,
    ...record.dates,
  ]
  return [
    ['statements', record.statements.length],
    ['undertakings', record.undertakings.length],
    ['documents', record.documents.length],
    ['levelClaims', record.levelClaims.length],
    ['issues', issuesToShow(record).length],
    ['unsure', items.filter((item) => item.confidence === 'unsure').length],
  ]
}
