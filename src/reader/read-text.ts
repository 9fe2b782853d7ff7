import { RECORD_SCHEMA, type SourceRecord, type Statement, spanOf } from '../model/index.ts'
import type { Entity } from './people/cast.ts'
import { displayName } from './people/display-name.ts'
import { openReading } from './reading.ts'

export interface ReadOptions {
  /** ISO date of publication, used when the text itself gives no date for "today"; never invents an event date. */
  readonly publishedOn?: string
}

/** Reads one official text into a record. Never throws on odd text: the record carries issues. */
export function readText(source: string, _options: ReadOptions = {}): SourceRecord {
  const { analysis, discourse, drafts } = openReading(source)
  const { cast } = discourse
  const used = new Set<Entity>(cast.entities.filter((entity) => entity.takesPart))
  for (const draft of drafts) for (const entity of draft.speakers) used.add(entity)
  const ids = new Map([...used].map((entity, i) => [entity, `p${i + 1}`]))
  const span = (b: { start: number; end: number }) => spanOf(source, b.start, b.end)
  const statements: Statement[] = drafts
    .filter((d) => d.content.length > 0)
    .map((draft, i) => ({
      id: `s${i + 1}`,
      speakers: draft.speakers.map((entity) => ids.get(entity) as string),
      speakerSpan: draft.speakerBounds && draft.speakerBounds.end > 0 ? span(draft.speakerBounds) : null,
      cue: draft.cue ? span(draft.cue) : null,
      content: draft.content.map(span),
      mode: draft.mode,
      confidence: draft.confidence,
      rule: draft.rule,
    }))
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
    participants: [...used].map((entity) => ({
      id: ids.get(entity) as string,
      kind:
        entity.kind === 'person'
          ? 'person'
          : entity.kind === 'party'
            ? 'state'
            : entity.kind === 'sides'
              ? 'collective'
              : 'body',
      name: displayName(entity),
      aliases: [...entity.aliases],
      role: entity.offices[0]?.office ?? null,
      party: entity.party,
      members: [],
      confidence: 'certain',
      rule: 'x',
    })),
    mentions: [],
    statements,
    undertakings: [],
    documents: [],
    levelClaims: [],
    fields: [],
    dates: [],
    parts: [],
    issues: [...analysis.issues],
  }
}
