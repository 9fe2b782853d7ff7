import type { SourceRecord } from '../../model/index.ts'

/** A text for the thread to read. */
export interface ReadingWork {
  readonly text: string
  /** `YYYY-MM-DD`, or null. */
  readonly publishedOn: string | null
}

/** What the thread tells of it. */
export type ReadingAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'record'; readonly record: SourceRecord }
  | { readonly kind: 'error'; readonly message: string }
