import type { Bounds, Confidence, StatementMode } from '../../model/index.ts'
import type { CueCandidate } from '../cues/find-cues.ts'
import type { Entity } from '../people/cast.ts'
import type { Speaker } from '../people/speaker.ts'
import type { Clause } from './clause.ts'
import type { ContentStart } from './content.ts'

/** A statement while it is being read: speakers are entities, stretches are offsets of the source. */
export interface Draft {
  speakers: readonly Entity[]
  speakerSure: boolean
  speakerBounds: Bounds | null
  cue: Bounds | null
  content: Bounds[]
  mode: StatementMode
  confidence: Confidence
  /** Name of the rule that found it. */
  readonly rule: string
  /** Spoken by somebody inside another one's statement. */
  readonly nested: boolean
  /** The report itself is in the past, so that a sentence in the present may still be speech. */
  readonly past: boolean
}

interface DraftParts {
  speaker: Speaker
  rule: string
  content: Bounds[]
  shape: ContentStart
  nested: boolean
}

export function makeDraft(
  clause: Clause,
  cue: CueCandidate,
  { speaker, rule, content, shape, nested }: DraftParts,
): Draft {
  const { tokens } = clause.sentence
  const first = tokens[cue.verb]
  const last = tokens[cue.to - 1]
  return {
    speakers: speaker.entities,
    speakerSure: speaker.sure,
    speakerBounds: speaker.bounds,
    cue: first && last ? { start: first.start, end: last.end } : null,
    content,
    mode: modeOf(cue, shape),
    confidence: speaker.sure ? 'certain' : 'likely',
    rule,
    nested,
    past: cue.past || cue.stand === 'participle',
  }
}

function modeOf(cue: CueCandidate, start: ContentStart): StatementMode {
  if (cue.kind === 'topic' && start.shape !== 'clause') return 'topic'
  return start.shape === 'colon' || start.shape === 'quote' ? 'direct' : 'indirect'
}
