import type { SourceRecord } from '../../model/index.ts'
import { type Counted, fill } from '../words/words.ts'
import { cite, type Entry, paragraph, type Run, say, separated } from './entry.ts'
import type { View } from './view.ts'

/** A count and its noun stay in one line. */
const NO_BREAK = '\u00A0'

/** How much was found, how places are to be read, and how to get the same as data. */
export function closing(view: View): readonly Entry[] {
  const { record, words } = view
  const counts = countsOf(record).flatMap(([noun, count]) =>
    count === 0 ? [] : [[say(words.count[noun](count).replaceAll(' ', NO_BREAK), 'quiet')]],
  )
  const [before = '', after = ''] = words.page.asData.split('{command}')
  const place = view.placeOf(record.statements[0]?.content[0]?.start ?? 0)
  const asData = [say(before, 'quiet'), cite(view.asData, 'quiet'), say(after, 'quiet')]
  const places = templateRuns(words.page.places, place)
  return [paragraph(0, separated(counts)), paragraph(0, places), paragraph(0, asData)]
}

function templateRuns(template: string, place: string): readonly Run[] {
  const [before = '', after = ''] = template.split('{place}')
  return [say(before, 'quiet'), cite(place, 'quiet'), say(fill(after), 'quiet')]
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
    ['issues', record.issues.length],
    ['unsure', items.filter((item) => item.confidence === 'unsure').length],
  ]
}
