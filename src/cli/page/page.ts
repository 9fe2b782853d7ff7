import type { PageLabel } from '../../words/index.ts'
import type { RecordPart } from '../commands.ts'
import { closing } from './closing.ts'
import { dates } from './dates.ts'
import { documents } from './documents.ts'
import { EMPTY, type Entry, paragraph, say } from './entry.ts'
import { head } from './head.ts'
import { issues } from './issues.ts'
import { type Line, layOut } from './layout.ts'
import { participants } from './participants.ts'
import { statements } from './statements.ts'
import { fields, levelClaims } from './ties.ts'
import { undertakings } from './undertakings.ts'
import { shows, type View } from './view.ts'

interface Section {
  readonly part: RecordPart & PageLabel
  /** Is there anything to show? */
  readonly isFilled: (view: View) => boolean
  readonly entries: (view: View) => readonly Entry[]
}

const SECTIONS: readonly Section[] = [
  { part: 'participants', isFilled: ({ record }) => record.participants.length > 0, entries: participants },
  { part: 'statements', isFilled: ({ record }) => record.statements.length > 0, entries: statements },
  { part: 'undertakings', isFilled: ({ record }) => record.undertakings.length > 0, entries: undertakings },
  { part: 'documents', isFilled: ({ record }) => record.documents.length > 0, entries: documents },
  { part: 'levelClaims', isFilled: ({ record }) => record.levelClaims.length > 0, entries: levelClaims },
  { part: 'fields', isFilled: ({ record }) => record.fields.length > 0, entries: fields },
  { part: 'dates', isFilled: (view) => dates(view).length > 0, entries: dates },
  { part: 'issues', isFilled: (view) => issues(view).length > 0, entries: issues },
]

/** The page of a record: what a desk officer reads. Lines of at most `width` columns. */
export function page(view: View, width: number): readonly Line[] {
  const filled = SECTIONS.filter((section) => section.isFilled(view))
  const shown = filled.filter((section) => shows(view, section.part))
  const nothing = filled.some(({ part }) => part !== 'issues')
    ? []
    : [paragraph(0, [say(view.words.page.nothing)]), EMPTY]
  const sections = shown.flatMap(({ part, entries }) => [
    paragraph(0, [say(view.words.page[part], 'heading')]),
    ...entries(view),
    EMPTY,
  ])
  return layOut([...head(view), ...nothing, ...sections, ...closing(view)], width)
}
