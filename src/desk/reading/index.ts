export {
  type Acceptance,
  type Accepting,
  acceptProposals,
  knownSource,
  type Publication,
  type ReadText,
  type Reviewed,
  wordsOf,
} from './accept.ts'
export {
  type DocumentProposal,
  isFresh,
  isKnown,
  type Proposal,
  type ProposalContext,
  proposalsOf,
  type UndertakingProposal,
} from './proposals.ts'
