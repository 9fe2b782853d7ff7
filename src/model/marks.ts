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
  return { ...record, undertakings: [...record.undertakings, undertakingOf(record, { source, span, kind })] }
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

function undertakingOf(
  record: SourceRecord,
  { source, span, kind }: { source: string; span: Span; kind: UndertakingKind },
): Undertaking {
  const { statements, dates, undertakings } = record
  const within = statements.find(({ content }) => content.some((one) => contains(one, span)))
  const speaking = partiesOf(record, within?.speakers ?? subjectBefore(record, source, span))
  const actors = kind === 'ask' ? otherThan(speaking, record) : speaking
  const due = dates.find((date) => contains(span, date.span) && date.value !== null)
  return {
    ...{ id: nextId('u', undertakings), kind, actors, span },
    ...{ due: due?.until ?? due?.value ?? null, dueSpan: due?.span ?? null, statement: within?.id ?? null, ...BY_HAND },
  }
}

const SENTENCE_END = /[.!?…]["”’»)\]]*\s/u

/** Whom the sentence names before the words. */
function subjectBefore({ mentions }: SourceRecord, source: string, span: Span): readonly string[] {
  const last = mentions.findLast((mention) => mention.span.end <= span.start)
  if (last === undefined || SENTENCE_END.test(source.slice(last.span.end, span.start))) return []
  return last.refersTo
}

function partiesOf({ participants }: SourceRecord, ids: readonly string[]): readonly string[] {
  const named = participants.filter(({ id }) => ids.includes(id))
  return [...new Set(named.flatMap(({ party }) => party ?? []))]
}

/** Of two sides, the one that does not speak is asked; of more nobody can tell. */
function otherThan(speaking: readonly string[], { participants }: SourceRecord): readonly string[] {
  const all = [...new Set(participants.flatMap(({ party }) => party ?? []))]
  const others = all.filter((party) => !speaking.includes(party))
  return speaking.length === 1 && others.length === 1 ? others : []
}

/** `s23` after `s22`. */
function nextId(letter: string, items: readonly { readonly id: string }[]): string {
  const numbers = items.map(({ id }) => Number(id.slice(letter.length)))
  return `${letter}${Math.max(0, ...numbers.filter(Number.isSafeInteger)) + 1}`
}
