import { useMemo } from 'react'
import { withDecidedNames, withMarks } from '../../../../model/index.ts'
import type { Decided, ReadingView } from '../api.ts'
import { markedProposal, type ProposalFacts, proposalFacts } from '../record/proposal-facts.ts'
import { type RecordItem, recordItems } from '../record/record-items.ts'

export interface Reviewing {
  readonly record: ReadingView['record']
  readonly items: readonly RecordItem[]
  /** What would be entered, by the keys of items. */
  readonly facts: ReadonlyMap<string, ProposalFacts>
}

/** The record as it stands after what was decided, with what the register could take over. */
export function useProposals(reading: ReadingView, { marked, names, edits }: Decided): Reviewing {
  const { record: read, text, proposals } = reading
  const record = useMemo(() => withDecidedNames(withMarks(read, text, marked), names), [read, text, marked, names])
  const items = useMemo(() => recordItems(record), [record])
  const facts = useMemo(() => {
    const known = new Map(proposals.map((proposal) => [proposal.of, proposal]))
    const all = items
      .filter(({ kind }) => kind === 'document' || kind === 'undertaking')
      .flatMap((item) => known.get(item.key) ?? markedProposal(item, record.source.language) ?? [])
    return new Map(all.map((proposal) => [proposal.of, proposalFacts(proposal, edits[proposal.of])]))
  }, [items, proposals, edits, record])
  return { record, items, facts }
}
