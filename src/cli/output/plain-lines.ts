import type { Bounds, SourceRecord, Span } from '../../model/index.ts'
import type { RecordPart } from '../commands.ts'
import type { Reading } from './document.ts'

/** The columns of `--plain`. Columns are only ever added, at the end. */
export const PLAIN_COLUMNS = [
  'file',
  'type',
  'id',
  'start',
  'end',
  'line',
  'column',
  'confidence',
  'kind',
  'who',
  'value',
  'text',
] as const

/** What a line tells beside its file and place. */
interface Row {
  readonly type: string
  readonly id?: string
  readonly span?: Bounds | null
  readonly confidence?: string
  readonly kind?: string
  readonly who?: string
  readonly value?: string | null
  readonly text?: string | null
}

/**
 * What `--plain` prints: a line for each item, for an item of several spans a line for each of them, its columns
 * separated by tabs. In a column a tab is `\t`, a line end `\n` or `\r`, a backslash `\\`, and any other character
 * that a terminal would obey `\u{202E}`.
 */
export function plainLines({ input, record }: Reading, parts: readonly RecordPart[] | null): string {
  const rows = ROWS.filter(([part]) => parts?.includes(part) ?? true).flatMap(([, rowsOf]) => rowsOf(record))
  return rows
    .map((row) => {
      const place = row.span ? input.placeOf(row.span.start) : null
      const bounds = [row.span?.start, row.span?.end, place?.line, place?.column]
      const facts = [row.confidence, row.kind, row.who, row.value, row.text]
      return `${[input.name, row.type, row.id, ...bounds, ...facts].map(column).join('\t')}\n`
    })
    .join('')
}

function column(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
  return value.replace(/[\\\u0000-\u001F\u007F-\u009F\p{Bidi_Control}\u200B\u2028\u2029\u2060\uFEFF\p{Cs}]/gu, escaped)
}

const SHORT: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\\': '\\\\' }

function escaped(character: string): string {
  return SHORT[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`
}

const spanned = (span: Span | null) => ({ span, text: span?.text ?? null })

const ROWS: readonly (readonly [RecordPart, (record: SourceRecord) => readonly Row[]])[] = [
  ['event', eventRows],
  ['participants', ({ participants }) => participants.map(participantRow)],
  ['mentions', ({ mentions }) => mentions.map(mentionRow)],
  ['statements', statementRows],
  ['undertakings', ({ undertakings }) => undertakings.map(undertakingRow)],
  ['documents', ({ documents }) => documents.map(documentRow)],
  ['levelClaims', ({ levelClaims }) => levelClaims.map(levelRow)],
  ['fields', ({ fields }) => fields.map(fieldRow)],
  ['dates', ({ dates }) => dates.map(dateRow)],
  ['parts', ({ parts }) => parts.map((part) => ({ type: 'part', kind: part.kind, ...spanned(part.span) }))],
  ['issues', ({ issues }) => issues.map(issueRow)],
]

function eventRows({ event }: SourceRecord): readonly Row[] {
  const { confidence } = event
  return [
    { type: 'event', kind: 'kind', confidence, value: event.kind, ...spanned(event.kindSpan) },
    { type: 'event', kind: 'date', confidence, value: event.date, ...spanned(event.dateSpan) },
    { type: 'event', kind: 'place', confidence, value: event.place, ...spanned(event.placeSpan) },
    { type: 'event', kind: 'title', confidence, ...spanned(event.title) },
  ]
}

function participantRow(item: SourceRecord['participants'][number]): Row {
  const { id, confidence, kind, party, role, name } = item
  return { type: 'participant', id, confidence, kind, who: party ?? '', value: role, text: name }
}

function mentionRow({ confidence, form, refersTo, identity, span }: SourceRecord['mentions'][number]): Row {
  return { type: 'mention', confidence, kind: form, who: refersTo.join(','), value: identity, ...spanned(span) }
}

function statementRows({ statements, participants }: SourceRecord): readonly Row[] {
  const names = new Map(participants.map(({ id, name }) => [id, name]))
  return statements.flatMap(({ id, confidence, mode, speakers, cue, content }) => {
    const who = speakers.map((speaker) => names.get(speaker) ?? speaker).join(', ')
    const value = cue?.text ?? null
    return content.map((span): Row => ({ type: 'statement', id, confidence, kind: mode, who, value, ...spanned(span) }))
  })
}

function undertakingRow({ id, confidence, kind, actors, due, span }: SourceRecord['undertakings'][number]): Row {
  return { type: 'undertaking', id, confidence, kind, who: actors.join(', '), value: due, ...spanned(span) }
}

function documentRow({ id, confidence, type, status, span }: SourceRecord['documents'][number]): Row {
  return { type: 'document', id, confidence, kind: type, value: status, ...spanned(span) }
}

function levelRow(claim: SourceRecord['levelClaims'][number]): Row {
  const { id, confidence, aspect, direction, figures, span } = claim
  const value = [direction ?? '', ...figures.map((figure) => `${figure.value} ${figure.unit}`)].join(' ').trim()
  return { type: 'levelClaim', id, confidence, kind: aspect, value, ...spanned(span) }
}

function fieldRow({ id, confidence, field, span }: SourceRecord['fields'][number]): Row {
  return { type: 'field', id, confidence, kind: field, ...spanned(span) }
}

function dateRow({ id, confidence, precision, value, until, span }: SourceRecord['dates'][number]): Row {
  const whole = until === null ? value : `${value ?? ''}/${until}`
  return { type: 'date', id, confidence, kind: precision, value: whole, ...spanned(span) }
}

function issueRow({ severity, code, span, message }: SourceRecord['issues'][number]): Row {
  return { type: 'issue', kind: severity, value: code, span, text: message }
}
