/** What a stretch of the page is, for the colours. Nothing is told by a style alone. */
export type Style = 'plain' | 'heading' | 'name' | 'cue' | 'quiet' | 'warning' | 'error'

/** A stretch of text in one style. `quoted` marks words of the source, which may run in another direction. */
export interface Run {
  readonly text: string
  readonly style: Style
  readonly quoted: boolean
}

/** A paragraph of the page: its runs wrap at the right edge, under each other. */
export interface Entry {
  /** Columns before the paragraph. */
  readonly indent: number
  /** What stands in a column of its own: the place in the source; an empty text leaves it free, null leaves it out. */
  readonly place: Run | null
  readonly runs: readonly Run[]
}

/** Words of ours. */
export function say(text: string, style: Style = 'plain'): Run {
  return { text, style, quoted: false }
}

/** Words of the source. */
export function cite(text: string, style: Style = 'plain'): Run {
  return { text, style, quoted: true }
}

export function paragraph(indent: number, runs: readonly Run[]): Entry {
  return { indent, place: null, runs }
}

/** A paragraph beside its place in the source; '' leaves the place free. */
export function placed(place: string, runs: readonly Run[]): Entry {
  return { indent: 4, place: cite(place, 'quiet'), runs }
}

/** A paragraph beside the word that it explains. */
export function explained(term: string, runs: readonly Run[]): Entry {
  return { indent: 2, place: cite(term, 'cue'), runs }
}

export const EMPTY: Entry = paragraph(0, [])

/** The runs with a mark of ours between them: "a · b · c". */
export function separated(groups: readonly (readonly Run[])[], mark = ' · '): readonly Run[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : [say(mark, 'quiet'), ...group]))
}
