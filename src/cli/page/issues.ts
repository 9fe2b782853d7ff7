import type { Issue, Mention, Severity } from '../../model/index.ts'
import { fill, type Words } from '../words/words.ts'
import { cite, type Entry, placed, type Run, type Style, say } from './entry.ts'
import { placeOf, type View } from './view.ts'

const ORDER: readonly Severity[] = ['error', 'warning', 'note']
const STYLES: Readonly<Record<Severity, Style>> = { error: 'error', warning: 'warning', note: 'quiet' }

/** Words of the source shown with an issue; a longer stretch is only begun. */
const MOST_CHARACTERS = 60

/** Everything odd or uncertain, the gravest first, and the names that could not be told apart. */
export function issues(view: View): readonly Entry[] {
  const { record } = view
  const ordered = ORDER.flatMap((severity) => record.issues.filter((issue) => issue.severity === severity))
  const told = new Set(record.issues.map((issue) => issue.span?.start))
  const undecided = record.mentions.filter(({ identity, span }) => identity === 'undecided' && !told.has(span.start))
  return [...ordered.map((issue) => issueLine(view, issue)), ...undecided.map((mention) => mentionLine(view, mention))]
}

function issueLine(view: View, issue: Issue): Entry {
  const mark = say(`${view.words.kinds.severity[issue.severity]} `, STYLES[issue.severity])
  const words = issue.span === null || issue.span.text === '' ? [] : [cite(`“${begun(issue.span.text)}”`), say(': ')]
  return placed(issue.span === null ? '' : placeOf(view, issue.span), [mark, ...words, messageRun(view.words, issue)])
}

function mentionLine(view: View, mention: Mention): Entry {
  const { kinds, page } = view.words
  return placed(placeOf(view, mention.span), [
    say(`${kinds.severity.note} `, 'quiet'),
    cite(`“${begun(mention.span.text)}”`),
    say(': '),
    say(fill(page.undecidedNames, { reason: view.words.language === 'en' ? mention.reason : '' })),
  ])
}

function messageRun(words: Words, issue: Issue): Run {
  return say(issueMessage(words, issue))
}

/** The message of an issue in the language of the words; English ones come from the reader itself, as the fullest. */
export function issueMessage(words: Words, issue: Issue): string {
  return words.language === 'en' ? issue.message : fill(words.issues[issue.code], issue.values)
}

function begun(text: string): string {
  const flat = text.replace(/\s+/g, ' ')
  if (flat.length <= MOST_CHARACTERS) return flat
  const cut = flat.lastIndexOf(' ', MOST_CHARACTERS)
  return `${flat.slice(0, cut > 0 ? cut : MOST_CHARACTERS)} …`
}
