import { type Issue, RECORD_SCHEMA, type SourceRecord, type Undertaking } from '../model/index.ts'
import { findDates, findWrittenDates } from './dates/index.ts'
import { findDocuments } from './documents/index.ts'
import { findEvent } from './event/index.ts'
import { findFields } from './fields/index.ts'
import { findOddCharacters } from './front/characters.ts'
import { languageOf } from './front/language.ts'
import { findLevelClaims } from './levels/index.ts'
import { openReading } from './reading.ts'
import { listMentions } from './record/mentions.ts'
import { listParticipants } from './record/participants.ts'
import { listParts } from './record/parts.ts'
import { listStatements } from './record/statements.ts'
import { findUndertakings } from './undertakings/index.ts'

export interface ReadOptions {
  /** ISO date of publication: what "today" and "next year" are counted from when the text itself gives no date. */
  readonly publishedOn?: string
  /** Told between the steps of reading how many are done, of how many; the first ones take longest. */
  readonly onProgress?: (done: number, of: number) => void
}

const STEPS = 5

/**
 * Reads one official text into a record, each item pinned to its words. Pure and deterministic, in time linear in the
 * length of the text. Never throws on odd text: the record carries issues.
 */
export function readText(source: string, { publishedOn, onProgress = () => {} }: ReadOptions = {}): SourceRecord {
  onProgress(0, STEPS)
  const reading = openReading(source)
  onProgress(1, STEPS)
  const { analysis } = reading
  const language = languageOf(source)
  const people = listParticipants(reading, source)
  const { statements, issues: speakerIssues } = listStatements(reading, source, people)
  const { mentions, issues: nameIssues } = listMentions(reading, source, people)
  onProgress(2, STEPS)
  const { event, issues: eventIssues } = findEvent(analysis, findWrittenDates(source))
  const { dates, issues: dateIssues } = findDates(source, { on: event.date ?? publishedOn ?? null })
  onProgress(3, STEPS)
  const undertakings = findUndertakings(reading, dates, { on: event.date })
  onProgress(4, STEPS)
  return {
    schema: RECORD_SCHEMA,
    source: { length: source.length, language },
    event,
    participants: people.participants,
    mentions,
    statements,
    undertakings,
    documents: findDocuments(analysis),
    levelClaims: findLevelClaims(analysis, statements),
    fields: findFields(analysis),
    dates,
    parts: listParts(analysis, source, reading.labels),
    issues: inOrder([
      ...issuesOfWhole(source, language, statements.length),
      ...findOddCharacters(source),
      ...analysis.issues,
      ...(language === 'en' ? eventIssues : []),
      ...dateIssues,
      ...speakerIssues,
      ...nameIssues,
      ...undertakings.flatMap(withoutDue),
    ]),
  }
}

function issuesOfWhole(source: string, language: string | null, statements: number): Issue[] {
  if (source.trim() === '') {
    return [{ code: 'TEXT_EMPTY', severity: 'error', span: null, message: 'The text holds no words.' }]
  }
  if (language !== 'en') {
    const name = language ?? 'unknown'
    const message = `The language of the text (${name}) is not one that the reader knows; only English is read so far.`
    return [{ code: 'LANGUAGE_NOT_READ', severity: 'error', span: null, message, values: { language: name } }]
  }
  if (statements > 0) return []
  const message = 'No words of a speaker were found: the text may only tell what happened.'
  return [{ code: 'NO_STATEMENT_FOUND', severity: 'note', span: null, message }]
}

/** A promise or request without a date is one that nobody can hold anybody to: worth a look. */
function withoutDue({ due, kind, span }: Undertaking): Issue[] {
  if (due !== null || kind === 'offer') return []
  const message = 'The text gives no date by which this is to be done.'
  return [{ code: 'UNDERTAKING_WITHOUT_DUE', severity: 'note', span, message }]
}

/** By place in the text; what concerns the whole text comes first. */
function inOrder(issues: readonly Issue[]): Issue[] {
  return [...issues].sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1))
}
