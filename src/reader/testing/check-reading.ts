import type { IssueCode, SourceRecord } from '../../model/index.ts'
import { readText } from '../read-text.ts'
import { parseMarkedText } from './marked-text.ts'
import { differencesOfSaid, saidIn } from './said.ts'

/** A text with its statements marked under it, and what else its record must say. */
export interface ReadingCase {
  /** What the text shows, as the name of its test. */
  readonly name: string
  readonly text: string
  readonly lineEnd?: string
  /** Codes of issues that the record must hold. */
  readonly issues?: readonly IssueCode[]
  /** The names of all participants that are persons, in order, where they are what the text is about. */
  readonly persons?: readonly string[]
  /** Why it is not read so yet. */
  readonly todo?: string
}

/** Sentences about what is wrong with a record, whatever the text means. */
export type FaultsOf = (source: string, record: SourceRecord) => readonly string[]

/**
 * Reads a marked text and throws Error with every difference between its marks and its record. The promises of every
 * record are checked too: those that `faultsOf` knows, and that reading twice gives the same.
 */
export function checkReading(wanted: ReadingCase, faultsOf: FaultsOf): void {
  const marked = parseMarkedText(wanted.text, wanted.lineEnd)
  const record = readText(marked.text)
  const differences = [
    ...differencesOfSaid(saidIn(marked), record),
    ...missingIssues(wanted, record),
    ...otherPersons(wanted, record),
    ...brokenPromises(marked.text, record, faultsOf),
  ]
  if (differences.length > 0) throw new Error(`${differences.join('\n')}\n\n${wanted.text}`)
}

/** What no record may do, of any text at all: fail its own shape, or change when the text is read again. */
export function brokenPromises(source: string, record: SourceRecord, faultsOf: FaultsOf): readonly string[] {
  const same = JSON.stringify(readText(source)) === JSON.stringify(record)
  return [...faultsOf(source, record), ...(same ? [] : ['reading the text again gives another record'])]
}

function missingIssues({ issues = [] }: ReadingCase, record: SourceRecord): readonly string[] {
  const codes = record.issues.map(({ code }) => code)
  return issues
    .filter((code) => !codes.includes(code))
    .map((code) => `the issue ${code} is missing; reported: ${codes.join(', ') || 'nothing'}`)
}

function otherPersons({ persons }: ReadingCase, record: SourceRecord): readonly string[] {
  if (!persons) return []
  const found = record.participants.filter(({ kind }) => kind === 'person').map(({ name }) => name)
  const same = found.join(' + ') === persons.join(' + ')
  return same ? [] : [`the persons are ${found.join(' + ') || 'none'}, not ${persons.join(' + ')}`]
}
