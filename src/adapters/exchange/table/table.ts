/** One sheet. Every cell is a string; the empty string stands for what is not there. Rows are as long as `columns`. */
export interface Table {
  readonly sheet: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export type Tables = readonly Table[]

/** Number, as a spreadsheet counts, of the row at a place of `rows`: the header is row 1. */
export function rowNumber(place: number): number {
  return place + 2
}

/** A, B, … Z, AA, …: the letters of a column by its place from 0. */
export function columnLetters(place: number): string {
  const head = place >= 26 ? columnLetters(Math.floor(place / 26) - 1) : ''
  return head + String.fromCharCode(65 + (place % 26))
}
