import type { Statement } from '../../model/index.ts'
import { cite, type Entry, paragraph, placed, type Run, say } from './entry.ts'
import { filled } from './filled.ts'
import { quotation } from './quotation.ts'
import { doubtAfter, participantName, placeOf, type View } from './view.ts'

/** Who said what: speakers in order of their first word, under each the statements in order of the text. */
export function statements(view: View): readonly Entry[] {
  const groups = Map.groupBy(view.record.statements, (statement) => statement.speakers.join(' '))
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first === undefined
      ? []
      : [speakerLine(view, first.speakers), ...group.map((each) => statementLine(view, each))]
  })
}

function speakerLine(view: View, speakers: readonly string[]): Entry {
  const { page } = view.words
  const names = speakers.map((id) => participantName(view, id)).join(', ')
  if (speakers.length === 0) return paragraph(2, [say(page.speakerUnknown, 'name')])
  return paragraph(2, speakers.length === 1 ? [cite(names, 'name')] : filled(page.together, { names }, 'name'))
}

function statementLine(view: View, statement: Statement): Entry {
  const { cue, content, mode } = statement
  const start = content[0] ?? cue
  return placed(start === undefined || start === null ? '' : placeOf(view, start), [
    ...cueRuns(view, statement),
    ...quotation(view, content, mode),
    ...doubtAfter(view, statement),
  ])
}

/** "stressed: ", "discussed [topic]: ", and "goes on: " where the text gives no cue. */
function cueRuns(view: View, { cue, mode }: Statement): readonly Run[] {
  const { page, kinds } = view.words
  const mark = kinds.mode[mode]
  const runs = cue === null ? [say(page.goesOn, 'quiet')] : [cite(cue.text, 'cue')]
  return [...runs, ...(mark === '' ? [] : [say(` [${mark}]`, 'quiet')]), say(': ')]
}
