import type { Issue, Mention, Severity, SourceRecord } from '../../model/index.ts'
import type { Values, Weekday } from '../../words/index.ts'
import type { Words } from '../words/words.ts'
import { cite, type Entry, placed, type Run, type Style, say } from './entry.ts'
import { filled } from './filled.ts'
import { placeOf, type View } from './view.ts'

const ORDER: readonly Severity[] = ['error', 'warning', 'note']
const STYLES: Readonly<Record<Severity, Style>> = { error: 'error', warning: 'warning', note: 'quiet' }

/** Words of the source shown with an issue; a longer stretch is only begun. */
const MOST_CHARACTERS = 60

/** Everything odd or uncertain, the gravest first, and the names that could not be told apart. */
export function issues(view: View): readonly Entry[] {
  const { record } = view
  const shown = issuesToShow(record)
  const ordered = ORDER.flatMap((severity) => shown.filter((issue) => issue.severity === severity))
  const groups = Map.groupBy(ordered, ({ code, message }) => `${code} ${message}`)
  const told = new Set(record.issues.map((issue) => issue.span?.start))
  const undecided = record.mentions.filter(({ identity, span }) => identity === 'undecided' && !told.has(span.start))
  return [
    ...[...groups.values()].flatMap((group) => groupLines(view, group)),
    ...undecided.map((mention) => mentionLine(view, mention)),
  ]
}

/** Without what the page has said already: that no time is given stands with the undertaking itself. */
export function issuesToShow({ issues: all }: SourceRecord): readonly Issue[] {
  return all.filter(({ code }) => code !== 'UNDERTAKING_WITHOUT_DUE')
}

/** What is odd in the same way in several places is said once, with the words of each place. */
function groupLines(view: View, group: readonly Issue[]): readonly Entry[] {
  const [first] = group
  if (first === undefined) return []
  const { severity, span } = first
  const mark = say(`${view.words.kinds.severity[severity]} `, STYLES[severity])
  const message = messageRuns(view.words, first)
  if (group.length === 1) {
    const words = span === null || span.text === '' ? [] : [cite(`“${begun(span.text)}”`), say(': ')]
    return [placed(span === null ? '' : placeOf(view, span), [mark, ...words, ...message])]
  }
  const spans = group.flatMap((issue) => (issue.span === null ? [] : [issue.span]))
  return [
    placed('', [mark, ...message]),
    ...spans.map((each) => placed(placeOf(view, each), [cite(`“${begun(each.text)}”`)])),
  ]
}

function mentionLine(view: View, mention: Mention): Entry {
  const { kinds, page } = view.words
  return placed(placeOf(view, mention.span), [
    say(`${kinds.severity.note} `, 'quiet'),
    cite(`“${begun(mention.span.text)}”`),
    say(': '),
    ...filled(page.undecidedNames, { reason: view.words.issues === null ? mention.reason : '' }),
  ])
}

function messageRuns(words: Words, issue: Issue): readonly Run[] {
  if (words.issues === null) return [say(issue.message)]
  return filled(words.issues[issue.code], localValues(words, issue.values ?? {}))
}

/** Dates and weekdays as the language writes them. */
function localValues(words: Words, values: Values): Values {
  const local = Object.entries(values).map(([name, value]): [string, string | number] => {
    if (name === 'weekday') return [name, words.weekdays[value as Weekday] ?? value]
    return [name, name === 'date' || name === 'other' ? words.date(String(value)) : value]
  })
  return Object.fromEntries(local)
}

function begun(text: string): string {
  const flat = text.replace(/\s+/g, ' ')
  if (flat.length <= MOST_CHARACTERS) return flat
  const cut = flat.lastIndexOf(' ', MOST_CHARACTERS)
  return `${flat.slice(0, cut > 0 ? cut : MOST_CHARACTERS)} …`
}
