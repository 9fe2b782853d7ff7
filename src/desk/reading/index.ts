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
export { decided, type Edit, edited, type Review, reviewedRecord } from './review.ts'
export { type Fate, type KeptText, keptTexts, type TextView, textView } from './texts.ts'
