import type { DateMention } from '../../model/index.ts'
import { cite, type Entry, placed, type Run, say } from './entry.ts'
import { doubtAfter, placeOf, type View } from './view.ts'

/** Dates that say more than the day of the event or than their own words, in order of the text, each once. */
export function dates(view: View): readonly Entry[] {
  const event = view.record.event.date
  const seen = new Set<string>()
  return view.record.dates
    .filter((date) => {
      const key = `${date.span.text.toLowerCase()} ${date.value}`
      const isPlain = date.value !== null && date.span.text === view.words.date(date.value)
      const fresh = !seen.has(key) && !isPlain && (date.value === null || date.value !== event)
      seen.add(key)
      return fresh
    })
    .map((date) => placed(placeOf(view, date.span), dateRuns(view, date)))
}

/** "within two months → 30 July 2030 [reckoned from the event]" */
function dateRuns(view: View, date: DateMention): readonly Run[] {
  const { words } = view
  const from = date.value === null ? words.page.dateUnresolved : words.date(date.value)
  const value = date.until === null || date.value === null ? from : `${from} – ${words.date(date.until)}`
  return [
    cite(date.span.text),
    say(words.rightToLeft ? ' ← ' : ' → ', 'quiet'),
    say(value),
    ...(date.relative ? [say(` [${words.page.relative}]`, 'quiet')] : []),
    ...doubtAfter(view, date),
  ]
}
