/** Facts of items, by the names that `paygir correct` takes; the labels that a page gives them. */
export const FACT_LABELS = [
  'titles',
  'names',
  'action',
  'topic',
  'title',
  'kind',
  'signedOn',
  'from',
  'until',
  'place',
  'sessionNumber',
  'host',
  'parties',
  'party',
  'actors',
  'body',
  'due',
  'publishedOn',
  'publisher',
  'address',
  'language',
  'reliability',
  'expiresOn',
  'termMonths',
  'renewal',
  'noticeDays',
  'languages',
  'prevailing',
  'signatories',
  'responsible',
  'deadlines',
  'parent',
  'successor',
  'dependsOn',
  'event',
  'document',
  'record',
  'contacts',
  'about',
  'text',
  'note',
  'field',
  'type',
  'source',
  'sources',
  'claims',
  'accepted',
  'rejected',
  'textHash',
  'recordHash',
  'pins',
  'unverified',
] as const

export type FactLabel = (typeof FACT_LABELS)[number]

/** What pages of the register say beside names of things. */
export type RegisterLabel =
  | 'asOf'
  | 'recordedBy'
  | 'legendSigns'
  | 'legendTight'
  | 'shown'
  | 'moreRows'
  | 'nothing'
  | 'overdue'
  | 'dueSoon'
  | 'dueOn'
  | 'daysLate'
  | 'daysLeft'
  | 'deadline'
  | 'notice'
  | 'expiry'
  | 'nobodyNamed'
  | 'waitsFor'
  | 'waitsForItem'
  | 'circle'
  | 'since'
  | 'lacks'
  | 'expiringWithin'
  | 'lapsedList'
  | 'renewedList'
  | 'termBasis'
  | 'changesSince'
  | 'lastSession'
  | 'noSession'
  | 'entry'
  | 'entered'
  | 'hidden'
  | 'private'
  | 'noField'
  | 'noBody'
  | 'operational'
  | 'notOperational'
  | 'evidenceFor'
  | 'evidenceAgainst'
  | 'useNeedsProof'
  | 'ended'
  | 'notReached'
  | 'waitingItems'
  | 'expiringItems'
  | 'contradictions'
  | 'contradicted'
  | 'withoutEvidence'
  | 'disputed'
  | 'facts'
  | 'ladder'
  | 'evidence'
  | 'delaysTitle'
  | 'waitingTitle'
  | 'contradictionsTitle'
  | 'judgements'
  | 'comments'
  | 'corrections'
  | 'related'
  | 'logTitle'
  | 'historyTitle'
  | 'statusTitle'
  | 'wordsTitle'
  | 'claimsTitle'
  | 'for'
  | 'against'
  | 'grade'
  | 'notYet'
  | 'byMeans'
  | 'forScope'
  | 'unverifiedFact'
  | 'correctedBy'
  | 'withdrawn'
  | 'recordedAs'
  | 'lastEntry'
  | 'endorsedBy'
  | 'disputedBy'
  | 'seenBy'
  | 'was'
  | 'none'
  | 'months'
  | 'moreHistory'
  | 'sampleIn'
  | 'tryNext'
  | 'tryShow'
  | 'tryDue'
  | 'tryPast'
  | 'tryAdd'
  | 'tryHelp'
  | 'prompt'
  | 'opened'
  | 'nothingStored'
  | 'seeItem'
  | 'addTitle'
  | 'addNothing'
  | 'addNothingLeft'
  | 'addKnown'
  | 'addProposed'
  | 'addAsk'
  | 'addSimilar'
  | 'addCandidates'
  | 'addAskSame'
  | 'addLinked'
  | 'addLeftOut'
  | 'addEdit'
  | 'addField'
  | 'addQuit'
  | 'addDone'
  | 'addHow'
  | 'addKeys'
  | 'exampleOpen'
  | 'exampleMatrix'
  | 'exampleShow'
  | 'exampleAdd'
  | 'exampleStage'
