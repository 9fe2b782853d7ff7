import type { Undertaking, UndertakingKind } from '../../model/index.ts'
import { cite, type Entry, paragraph, placed, type Run, say, separated } from './entry.ts'
import { filled } from './filled.ts'
import { quotation } from './quotation.ts'
import { doubt, participantName, partyLabel, placeOf, type View } from './view.ts'

const ORDER: readonly UndertakingKind[] = ['commitment', 'ask', 'offer']

/** What was promised, asked and offered: who is to do what, by when, and who said so. */
export function undertakings(view: View): readonly Entry[] {
  return ORDER.flatMap((kind) => {
    const items = view.record.undertakings.filter((undertaking) => undertaking.kind === kind)
    if (items.length === 0) return []
    const title = paragraph(2, [say(view.words.kinds.undertaking[kind], 'name')])
    return [title, ...items.flatMap((item) => [actionLine(view, item), circumstanceLine(view, item)])]
  })
}

function actionLine(view: View, { actors, span }: Undertaking): Entry {
  const names = actors.map((actor) => partyLabel(view, actor)).join(', ')
  const actor = names === '' ? say(view.words.page.actorUnknown, 'quiet') : cite(names, 'cue')
  return placed(placeOf(view, span), [actor, say(': '), ...quotation(view, [span])])
}

function circumstanceLine(view: View, item: Undertaking): Entry {
  return placed('', separated([dueRuns(view, item), sayerRuns(view, item), doubt(view, item)]))
}

function dueRuns({ words }: View, { due, dueSpan }: Undertaking): readonly Run[] {
  if (due === null && dueSpan === null) return [say(words.page.noDue, 'quiet')]
  const date = due === null ? words.page.dateUnresolved : words.date(due)
  const runs = filled(words.page.due, { date })
  return dueSpan === null || dueSpan.text === date ? runs : [...runs, say(' ('), cite(dueSpan.text), say(')')]
}

/** "Zafar Karimi, 12:40": the statement that it stands in. */
function sayerRuns(view: View, item: Undertaking): readonly Run[] {
  const statement = view.record.statements.find(({ id }) => id === item.statement)
  const start = statement?.content[0]
  if (statement === undefined || start === undefined || statement.speakers.length === 0) return []
  const names = statement.speakers.map((id) => participantName(view, id)).join(', ')
  return filled(view.words.page.saidBy, { names, place: placeOf(view, start) }, 'quiet')
}
