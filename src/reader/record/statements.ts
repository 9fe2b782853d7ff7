import { type Issue, type Statement, spanOf } from '../../model/index.ts'
import type { Reading } from '../reading.ts'
import type { Draft } from '../statements/draft.ts'
import type { ParticipantList } from './participants.ts'

/** The statements with their ids and pins, and an issue for each speaker that is not certain. */
export function listStatements(
  { drafts }: Reading,
  source: string,
  { idOf }: ParticipantList,
): { statements: Statement[]; issues: Issue[] } {
  const statements = drafts.map((draft, i) => statementOf(draft, { source, id: `s${i + 1}`, idOf }))
  const issues = drafts.flatMap((draft) => (draft.speakerSure ? [] : [uncertainSpeaker(draft, source)]))
  return { statements, issues }
}

function statementOf(
  draft: Draft,
  { source, id, idOf }: { source: string; id: string; idOf: ParticipantList['idOf'] },
): Statement {
  const { speakerBounds, cue } = draft
  return {
    id,
    speakers: draft.speakers.flatMap((entity) => idOf.get(entity) ?? []),
    speakerSpan: speakerBounds && speakerBounds.end > 0 ? spanOf(source, speakerBounds.start, speakerBounds.end) : null,
    cue: cue ? spanOf(source, cue.start, cue.end) : null,
    content: draft.content.map(({ start, end }) => spanOf(source, start, end)),
    mode: draft.mode,
    confidence: draft.speakerSure ? draft.confidence : 'unsure',
    rule: draft.rule,
  }
}

function uncertainSpeaker({ speakerBounds, cue, content }: Draft, source: string): Issue {
  const at = speakerBounds && speakerBounds.end > 0 ? speakerBounds : (cue ?? content[0])
  const span = at ? spanOf(source, at.start, at.end) : null
  const words = span?.text ?? ''
  const message = `It is not certain who speaks here (“${words}”); the likeliest person was taken.`
  return { code: 'SPEAKER_UNCERTAIN', severity: 'warning', span, message, values: { words } }
}
