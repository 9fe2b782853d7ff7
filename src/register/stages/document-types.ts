/** Kinds of documents whose way to operation differs. */
export const DOCUMENT_TYPES = [
  'treaty',
  'agreement',
  'protocol',
  'memorandum',
  'programme',
  'exchange-of-notes',
  'joint-statement',
  'minutes',
  'contract',
  'other',
] as const

export type DocumentTypeCode = (typeof DOCUMENT_TYPES)[number]
