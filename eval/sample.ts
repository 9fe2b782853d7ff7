import { RECORD_SCHEMA, type SourceRecord, type Span, type Statement } from '../src/model/index.ts'

/** The span of the first occurrence of `words` in `source`; for tests, so it throws when there is none. */
export function spanOfWords(source: string, words: string): Span {
  const start = source.indexOf(words)
  if (start < 0) throw new Error(`“${words}” does not stand in the text`)
  return { start, end: start + words.length, text: words }
}

/** A record of `source` in which nothing was found. */
export function emptyRecord(source: string): SourceRecord {
  return {
    schema: RECORD_SCHEMA,
    source: { length: source.length, language: null },
    event: {
      kind: 'statement',
      date: null,
      place: null,
      kindSpan: null,
      dateSpan: null,
      placeSpan: null,
      title: null,
      sessionNumber: null,
      confidence: 'unsure',
      rule: 'none',
    },
    participants: [],
    mentions: [],
    statements: [],
    undertakings: [],
    documents: [],
    levelClaims: [],
    fields: [],
    dates: [],
    parts: [],
    issues: [],
  }
}

/** A statement of `p1` with the given content. */
export function statementOf(id: string, content: readonly Span[]): Statement {
  return {
    id,
    speakers: ['p1'],
    speakerSpan: null,
    cue: null,
    content,
    mode: 'indirect',
    confidence: 'likely',
    rule: 'that-clause',
  }
}
