/** Verbs whose complement is what somebody said or thought; the tools tag verbs, they do not know which ones report. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set([
  ...['acknowledge', 'add', 'affirm', 'agree', 'announce', 'appreciate', 'ask', 'assure', 'believe', 'call', 'cite'],
  ...['commend', 'commit', 'condemn', 'confirm', 'congratulate', 'consider', 'declare', 'decide', 'describe'],
  ...['emphasise', 'emphasize', 'explain', 'express', 'highlight', 'hope', 'insist', 'invite', 'mention', 'note'],
  ...['pledge', 'point', 'praise', 'propose', 'reaffirm', 'recall', 'recognise', 'recognize', 'reiterate', 'remark'],
  ...['say', 'state', 'stress', 'support', 'tell', 'thank', 'underline', 'underscore', 'urge', 'warn', 'welcome'],
])

/** Verbs whose complement only names what was talked about. */
export const TOPIC_VERBS: ReadonlySet<string> = new Set(['discuss', 'exchange', 'refer', 'review', 'touch'])

/** Words between such a verb and its subject of talk: "exchanged views on", "referred to". */
export const TOPIC_LINKS: ReadonlySet<string> = new Set(['views', 'opinions', 'on', 'to', 'about', 'upon'])

/** Words between a reporting verb and what was reported. */
export const REPORT_LINKS: ReadonlySet<string> = new Set(['that', 'whether'])

/** Words that belong to the next cue, not to the end of what was reported before it. */
export const JOINING_WORDS: ReadonlySet<string> = new Set(['and', 'also', 'but', 'further', 'he', 'she', 'they', 'who'])

/** A noun phrase after one of these is no subject. */
export const PREPOSITIONS: ReadonlySet<string> = new Set([
  ...['about', 'after', 'at', 'before', 'between', 'by', 'during', 'following', 'for', 'from', 'in', 'of', 'on', 'to'],
  ...['under', 'upon', 'with', 'within'],
])

/** Words of which an office is made up. */
export const OFFICE_WORDS: ReadonlySet<string> = new Set([
  ...['president', 'prime', 'minister', 'foreign', 'secretary', 'deputy', 'general', 'leader', 'vice', 'chancellor'],
])
