import { fill } from '../../words/index.ts'
import { cite, EMPTY, type Entry, paragraph, say, separated } from './entry.ts'
import { doubt, shows, type View } from './view.ts'

/** What it was, when and where; its headline; what was read. */
export function head(view: View): readonly Entry[] {
  const { record, words } = view
  const entries: Entry[] = []
  if (shows(view, 'event')) {
    entries.push(paragraph(0, eventLine(view)))
    const { title } = record.event
    if (title !== null) entries.push(paragraph(0, [cite(title.text, 'name')]))
  }
  const size = words.count.characters(record.source.length)
  entries.push(paragraph(0, separated([[cite(view.name, 'quiet')], [say(size, 'quiet')]])))
  if (view.remark !== null) entries.push(paragraph(0, [say(view.remark, 'warning')]))
  return [...entries, EMPTY]
}

function eventLine(view: View) {
  const { record, words } = view
  const { kind, date, place, sessionNumber } = record.event
  const number =
    sessionNumber === null ? '' : ` ${fill(words.page.sessionNumber, { number: words.digits(sessionNumber) })}`
  return separated([
    [say(`${words.kinds.event[kind]}${number}`, 'heading')],
    [say(date === null ? words.page.dateUnknown : words.date(date), 'heading')],
    place === null ? [] : [cite(place, 'heading')],
    doubt(view, record.event),
  ])
}
