/** What `paygir export` can write. */
export const EXPORT_FORMATS = ['csv', 'xlsx', 'json', 'jsonl', 'annotations', 'akn'] as const

export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** What `paygir import` can read. */
export const IMPORT_FORMATS = ['csv', 'xlsx', 'json', 'jsonl', 'annotations'] as const

export type ImportFormat = (typeof IMPORT_FORMATS)[number]
