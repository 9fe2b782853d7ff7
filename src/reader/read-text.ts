import { RECORD_SCHEMA, type SourceRecord } from '../model/index.ts'

export interface ReadOptions {
  /** ISO date of publication, used when the text itself gives no date for "today"; never invents an event date. */
  readonly publishedOn?: string
}

/** Reads one official text into a record. Never throws on odd text: the record carries issues. */
export function readText(source: string, _options: ReadOptions = {}): SourceRecord {
  return {
    schema: RECORD_SCHEMA,
    source: { length: source.length, language: null },
    event: {
      kind: 'statement', date: null, place: null, kindSpan: null, dateSpan: null, placeSpan: null, title: null, sessionNumber: null, confidence: 'unsure', rule: 'none',
    },
    participants: [], mentions: [], statements: [], undertakings: [], documents: [], levelClaims: [], fields: [], dates: [], parts: [], issues: [],
  }
}
