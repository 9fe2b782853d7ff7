import type { Change, ItemId } from '../../../../register/index.ts'
import { factsOf, newEvidence } from '../../../../register/testing/index.ts'

type Facts<T extends Change['type']> = Partial<Extract<Change, { type: T }>['body']>

export function document(obj: ItemId, facts: Facts<'document.add'> = {}): Change {
  return { type: 'document.add', obj, party: null, body: factsOf('document', facts) }
}

export function undertaking(obj: ItemId, facts: Facts<'undertaking.add'> = {}): Change {
  return { type: 'undertaking.add', obj, party: null, body: factsOf('undertaking', facts) }
}

export function draft(obj: ItemId, party: string, facts: Facts<'draft.add'> = {}): Change {
  return { type: 'draft.add', obj, party, body: factsOf('draft', facts) }
}

export function comment(obj: ItemId, text: string): Change {
  return { type: 'comment.add', obj, party: null, body: { text, language: 'en' } }
}

export function note(obj: ItemId, party: string, text: string): Change {
  return { type: 'note.add', obj, party, body: { text, language: 'en' } }
}

export function evidence(obj: ItemId, text: string, attachment: string | null = null): Change {
  const body = { ...newEvidence('2021-02-01', { text, attachment }), stage: 'signed', party: null } as const
  return { type: 'evidence.add', obj, party: null, body }
}

/** A move of the document as a whole. */
export function stage(obj: ItemId, code: 'signed' | 'in-force', on: string): Change {
  const body = { stage: code, party: null, on, means: null, scope: null, evidence: [], successor: null }
  return { type: 'stage.set', obj, party: null, body }
}
