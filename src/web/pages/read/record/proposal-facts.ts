import type { DocumentMention, Undertaking } from '../../../../model/index.ts'
import type { DocumentTypeCode, LocalText, RegisterLanguage, UndertakingFacts } from '../../../../register/index.ts'
import type { Edit, Proposal } from '../api.ts'
import type { RecordItem } from './record-items.ts'

/** What would be entered of an item, in one shape for documents and undertakings. */
export interface ProposalFacts {
  readonly of: string
  readonly isDocument: boolean
  readonly words: LocalText
  /** The day of signature of a document, or by when an undertaking is to be done. */
  readonly on: string | null
  readonly field: string | null
  /** The field that a document gets where the text tells none; null where it does, or where the register was not asked. */
  readonly standIn: string | null
  /** Null for undertakings. */
  readonly type: DocumentTypeCode | null
  /** Null for documents. */
  readonly kind: UndertakingFacts['kind'] | null
  /** Party codes; of undertakings. */
  readonly actors: readonly string[]
  /** A document of the register that it seems to be. */
  readonly similar: Proposal['similar']
  readonly candidates: Proposal['candidates']
  /** The candidate that somebody says it is, or null. */
  readonly same: string | null
  readonly says: Proposal['says']
  /** Since when it is in force, as somebody says. */
  readonly inForceOn: string | null
}

/** The facts of a proposal as they were found, under what somebody changed. */
export function proposalFacts(proposal: Proposal, edit: Edit = {}): ProposalFacts {
  const { of, kind, facts, similar, candidates, says } = proposal
  const isDocument = kind === 'document'
  const { words = (isDocument ? facts.titles : facts.action) ?? {}, field = statedField(facts) } = edit
  const on = (isDocument ? facts.signedOn : facts.due) ?? null
  return {
    ...{ of, isDocument, similar, candidates, says, words, field },
    standIn: isDocument && field === null ? facts.field : null,
    same: edit.same ?? null,
    inForceOn: edit.inForceOn ?? null,
    on: edit.on === undefined ? on : edit.on,
    type: isDocument ? (edit.type ?? facts.type ?? 'other') : null,
    kind: isDocument ? null : (edit.kind ?? facts.kind ?? 'commitment'),
    actors: edit.actors ?? facts.actors ?? [],
  }
}

/** The register wants a field for every document; one that the text does not tell is shown as none. */
function statedField({ field, unverified = [] }: Proposal['facts']): string | null {
  return unverified.includes('field') ? null : field
}

/** What the register would make of something that was marked by hand; null for what it does not take over. */
export function markedProposal(item: RecordItem, language: string | null): Proposal | null {
  if (item.kind === 'document') return documentProposal(item.fact, language)
  return item.kind === 'undertaking' ? undertakingProposal(item.fact, language) : null
}

/** The register was not asked what was marked by hand only now. */
const UNKNOWN = { similar: null, candidates: [], says: null } as const

function documentProposal({ id, span, type }: DocumentMention, language: string | null): Proposal {
  const facts = {
    ...{ titles: inLanguage(span.text, language), signedOn: null, field: null },
    type: type === 'statement' ? ('joint-statement' as const) : type,
  }
  return { of: id, kind: 'document', ...UNKNOWN, facts }
}

function undertakingProposal({ id, span, kind, due, actors }: Undertaking, language: string | null): Proposal {
  const codes = actors.map((actor) => actor.toLowerCase())
  const facts = { action: inLanguage(span.text, language), kind, due, field: null, actors: codes }
  return { of: id, kind: 'undertaking', ...UNKNOWN, facts }
}

const LANGUAGES: readonly string[] = ['en', 'fa', 'tg', 'ru'] satisfies readonly RegisterLanguage[]

function inLanguage(text: string, language: string | null): LocalText {
  const known = language !== null && LANGUAGES.includes(language) ? language : 'en'
  return { [known]: text.replace(/\s+/g, ' ').trim() }
}
