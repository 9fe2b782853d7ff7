import type { DocumentMention, SourceRecord, Statement, Undertaking, UndertakingKind } from './record.ts'
import { type Bounds, contains, type Span, spanOf } from './span.ts'

/** What somebody can mark in a text by hand. */
export const MARK_KINDS = ['statement', 'ask', 'commitment', 'offer', 'document'] as const
export type MarkKind = (typeof MARK_KINDS)[number]

/** Words that reading missed: `[start, end)` in UTF-16 units of the source. */
export interface Mark extends Bounds {
  readonly kind: MarkKind
}

/** Why an item is in the record that nobody found by a rule. */
export const BY_HAND = { confidence: 'certain', rule: 'marked-by-hand' } as const

/**
 * The record with what was marked by hand behind what was found, each pinned to exactly the words that were marked.
 * Throws RangeError for a mark that does not lie in the source, or is empty.
 */
export function withMarks(record: SourceRecord, source: string, marks: readonly Mark[]): SourceRecord {
  return marks.reduce((so, mark) => withMark(so, source, mark), record)
}

function withMark(record: SourceRecord, source: string, { kind, start, end }: Mark): SourceRecord {
  if (start >= end) throw new RangeError(`a mark from ${start} to ${end} has no words`)
  const span = spanOf(source, start, end)
  if (kind === 'statement') return { ...record, statements: [...record.statements, statementOf(record, span)] }
  if (kind === 'document') return { ...record, documents: [...record.documents, documentOf(record, span)] }
  return { ...record, undertakings: [...record.undertakings, undertakingOf(record, span, kind)] }
}

/** Whoever speaks just before in the same text goes on; a reader sees at once whether that is so. */
function statementOf({ statements }: SourceRecord, span: Span): Statement {
  const before = statements.findLast(({ content }) => (content[0]?.start ?? 0) <= span.start)
  return {
    ...{ id: nextId('s', statements), speakers: before?.speakers ?? [], speakerSpan: null, cue: null },
    ...{ content: [span], mode: 'indirect', ...BY_HAND },
  }
}

function documentOf({ documents }: SourceRecord, span: Span): DocumentMention {
  return { id: nextId('d', documents), span, type: 'other', status: 'existing', ...BY_HAND }
}

function undertakingOf(record: SourceRecord, span: Span, kind: UndertakingKind): Undertaking {
  const { statements, participants, dates, undertakings } = record
  const within = statements.find(({ content }) => content.some((one) => contains(one, span)))
  const speakers = participants.filter(({ id }) => within?.speakers.includes(id))
  const actors = kind === 'ask' ? [] : speakers.flatMap(({ party }) => party ?? [])
  const due = dates.find((date) => contains(span, date.span) && date.value !== null)
  return {
    ...{ id: nextId('u', undertakings), kind, actors: [...new Set(actors)], span },
    ...{ due: due?.until ?? due?.value ?? null, dueSpan: due?.span ?? null, statement: within?.id ?? null, ...BY_HAND },
  }
}

/** `s23` after `s22`. */
function nextId(letter: string, items: readonly { readonly id: string }[]): string {
  const numbers = items.map(({ id }) => Number(id.slice(letter.length)))
  return `${letter}${Math.max(0, ...numbers.filter(Number.isSafeInteger)) + 1}`
}
