import type { Basis, Participant, SourceRecord, Span } from '../../model/index.ts'
import { fieldLabel } from '../../words/index.ts'
import type { RecordPart } from '../commands.ts'
import type { Words } from '../words/words.ts'
import { type Run, say } from './entry.ts'
import { filled } from './filled.ts'

/** A record, and all that a page of it needs to know. */
export interface View {
  readonly record: SourceRecord
  /** What the source is called: a path, or "standard input". */
  readonly name: string
  /** `line:column` of an offset. */
  readonly placeOf: (offset: number) => string
  /** The command that prints the same as JSON. */
  readonly asData: string
  readonly words: Words
  /** Parts to show; null shows all. */
  readonly parts: readonly RecordPart[] | null
  /** Do not shorten long quotations. */
  readonly full: boolean
  /** A remark on where the text comes from, or null. */
  readonly remark: string | null
}

export function shows(view: View, part: RecordPart): boolean {
  return view.parts?.includes(part) ?? true
}

export function placeOf(view: View, span: Span): string {
  return view.placeOf(span.start)
}

/** "unsure (rule: last speaker)", for what the reader guessed. */
export function doubt(view: View, basis: Basis): readonly Run[] {
  if (basis.confidence !== 'unsure') return []
  return filled(view.words.page.unsure, { reason: ruleWords(basis.rule) }, 'warning')
}

/** "lastSpeaker" → "last speaker" */
function ruleWords(rule: string): string {
  return rule
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase()
}

/** The same after other runs: " · unsure (rule: …)". */
export function doubtAfter(view: View, basis: Basis): readonly Run[] {
  const runs = doubt(view, basis)
  return runs.length === 0 ? [] : [say(' · ', 'quiet'), ...runs]
}

/** The name of a participant, or the id when the record has no such participant. */
export function participantName(view: View, id: string): string {
  return view.record.participants.find((participant) => participant.id === id)?.name ?? id
}

/** "Tajikistan" for TJ in the language of the page; other codes and names as they are. */
export function partyLabel(view: View, party: string): string {
  if (!/^[A-Z]{2}$/.test(party)) return party
  try {
    return new Intl.DisplayNames(view.words.language, { type: 'region', fallback: 'code' }).of(party) ?? party
  } catch {
    return party
  }
}

export function kindLabel(view: View, participant: Participant): string {
  return participant.kind === 'person' ? '' : view.words.kinds.participant[participant.kind]
}

export function fieldName(view: View, code: string): string {
  return fieldLabel(code, view.words.language)
}
