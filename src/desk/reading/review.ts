import { type Mark, type NameDecision, type SourceRecord, withDecidedNames, withMarks } from '../../model/index.ts'
import type { DocumentTypeCode, LocalText, PartialDate, PartyCode, UndertakingFacts } from '../../register/index.ts'
import type { Reviewed } from './accept.ts'
import type { Proposal } from './proposals.ts'

/** Facts of a proposal in other words than those that reading found; what is absent stays. */
export interface Edit {
  /** The title of a document, or what is to be done. */
  readonly words?: LocalText
  /** The day of signature of a document; by when an undertaking is to be done. Null: not known. */
  readonly on?: PartialDate | null
  /** Null is for undertakings only: a document always has a field. */
  readonly field?: string | null
  readonly type?: DocumentTypeCode
  readonly kind?: UndertakingFacts['kind']
  readonly actors?: readonly PartyCode[]
  /** Id of the document of the register that it is, one of the proposal's candidates; null: a new one. */
  readonly same?: string | null
  /** Since when a document is in force of which the text says no more than that; null: the stage stays open. */
  readonly inForceOn?: PartialDate | null
}

/** What somebody decided of what was read. */
export interface Review {
  readonly accepted: readonly { readonly of: string; readonly edit?: Edit | undefined }[]
  /** Ids of items of the record, proposals or others, that are not so. */
  readonly rejected: readonly string[]
  readonly marked: readonly Mark[]
  readonly names: readonly NameDecision[]
}

/** The record as the reviewer leaves it: with what was marked, and names as they were decided. Throws RangeError. */
export function reviewedRecord(
  record: SourceRecord,
  text: string,
  { marked, names }: Pick<Review, 'marked' | 'names'>,
) {
  return withDecidedNames(withMarks(record, text, marked), names)
}

/** Ids of what of any of the records can be said to be so or not: everything but dates and what is uncertain. */
export function decidableIds(records: readonly SourceRecord[]): ReadonlySet<string> {
  const items = records.flatMap(({ statements, undertakings, documents, levelClaims, fields, participants }) => [
    ...[...statements, ...undertakings, ...documents],
    ...[...levelClaims, ...fields, ...participants],
  ])
  return new Set(items.map(({ id }) => id))
}

/**
 * The proposals of the reviewed record, parted by what was decided; those of which nothing was said are neither. What is
 * named but proposed nowhere is given as `unknown`.
 */
export function decided(
  proposals: readonly Proposal[],
  { accepted, rejected }: Pick<Review, 'accepted' | 'rejected'>,
): Reviewed & { readonly unknown: readonly string[] } {
  const byId = new Map(proposals.map((proposal) => [proposal.of, proposal]))
  const taken = accepted.flatMap(({ of, edit }) => {
    const proposal = byId.get(of)
    return proposal === undefined ? [] : [edit === undefined ? proposal : edited(proposal, edit)]
  })
  return {
    accepted: taken,
    rejected: rejected.map((of) => ({ of })),
    unknown: accepted.filter((one) => !isOffered(byId.get(one.of), one.edit)).map(({ of }) => of),
  }
}

/** False for what was not proposed, and for a document that is none of the candidates. */
function isOffered(proposal: Proposal | undefined, { same = null }: Edit = {}): boolean {
  if (proposal === undefined) return false
  return same === null || (proposal.kind === 'document' && proposal.candidates.some(({ id }) => id === same))
}

/** The proposal with other facts; a fact that somebody gave by hand is no longer unconfirmed. */
export function edited(proposal: Proposal, edit: Edit): Proposal {
  const { words, on, field } = edit
  if (proposal.kind === 'undertaking') {
    const { facts } = proposal
    return {
      ...proposal,
      facts: {
        ...facts,
        kind: edit.kind ?? facts.kind,
        actors: edit.actors ?? facts.actors,
        action: words ?? facts.action,
        due: on === undefined ? facts.due : on,
        field: field === undefined ? facts.field : field,
      },
    }
  }
  const { facts, candidates } = proposal
  const given = [...(field === undefined || field === null ? [] : ['field']), ...(on === undefined ? [] : ['signedOn'])]
  return {
    ...proposal,
    same: edit.same === undefined ? proposal.same : (candidates.find(({ id }) => id === edit.same) ?? null),
    inForceOn: edit.inForceOn === undefined ? proposal.inForceOn : edit.inForceOn,
    facts: {
      ...facts,
      type: edit.type ?? facts.type,
      titles: words ?? facts.titles,
      signedOn: on === undefined ? facts.signedOn : on,
      field: field ?? facts.field,
      unverified: facts.unverified.filter((name) => !given.includes(name)),
    },
  }
}
