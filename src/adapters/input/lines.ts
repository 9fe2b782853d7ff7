/** A place as editors count it: both from 1, the column in UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Offsets at which the lines of the text start; a line ends with LF, CR LF or CR. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return starts
}

/** The line and column of `offset`, given the starts of the lines. */
export function placeAt(starts: readonly number[], offset: number): Place {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return { line: low, column: offset - (starts[low - 1] ?? 0) + 1 }
}
