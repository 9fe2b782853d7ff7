export {
  type Acceptance,
  type Accepting,
  acceptProposals,
  type Publication,
  type ReadText,
  type Reviewed,
  wordsOf,
} from './accept.ts'
export { earlierMarks, type KnownText, knownFates, knownText } from './known-text.ts'
export {
  type DocumentProposal,
  forceFromSignature,
  type Proposal,
  type ProposalContext,
  proposalsOf,
  takenUnasked,
  type Unasked,
  type UndertakingProposal,
} from './proposals.ts'
export { decidableIds, decided, type Edit, edited, type Review, reviewedRecord } from './review.ts'
export { type Fate, type KeptText, keptTexts, type TextView, textView } from './texts.ts'
