import type { Entry, Run } from './entry.ts'
import { visible } from './visible.ts'
import { characterWidth, textWidth } from './width.ts'

/** A line of the page: blanks, then runs that fit the width. */
export interface Line {
  readonly indent: number
  readonly runs: readonly Run[]
}

/** Lays paragraphs out in lines of at most `width` columns. Everything a terminal would obey is made visible. */
export function layOut(entries: readonly Entry[], width: number): readonly Line[] {
  const placeWidth = Math.max(0, ...entries.map(({ place }) => textWidth(place?.text ?? '')))
  return entries.flatMap((entry) => linesOf(entry, width, placeWidth))
}

/** Between the place and the paragraph. */
const SPACE_AFTER_PLACE = 2

function linesOf({ indent, place, runs }: Entry, width: number, placeWidth: number): readonly Line[] {
  const shift = place === null ? 0 : placeWidth + SPACE_AFTER_PLACE
  const rows = wrap(runs, Math.max(16, width - indent - shift))
  return rows.map((row, index): Line => {
    if (place === null) return { indent, runs: row }
    if (index > 0 || place.text === '') return { indent: indent + shift, runs: row }
    const blanks = ' '.repeat(shift - textWidth(place.text))
    return { indent, runs: [place, { text: blanks, style: 'plain', quoted: false }, ...row] }
  })
}

interface Piece {
  readonly run: Run
  /** The index of its run: neighbours of one run are joined again. */
  readonly of: number
  readonly text: string
  readonly isSpace: boolean
}

function wrap(runs: readonly Run[], width: number): readonly (readonly Run[])[] {
  const rows: Piece[][] = [[]]
  let used = 0
  for (const word of wordsOf(piecesOf(runs))) {
    const wordWidth = word.reduce((sum, piece) => sum + textWidth(piece.text), 0)
    const isSpace = word[0]?.isSpace === true
    if (!isSpace && used > 0 && used + wordWidth > width) {
      rows.push([])
      used = 0
    }
    if (isSpace && used === 0) continue
    for (const piece of word.flatMap((each) => fitted(each, width))) {
      const pieceWidth = textWidth(piece.text)
      if (used > 0 && used + pieceWidth > width && !isSpace) {
        rows.push([])
        used = 0
      }
      rows.at(-1)?.push(piece)
      used += pieceWidth
    }
  }
  return rows.map(joined)
}

function piecesOf(runs: readonly Run[]): readonly Piece[] {
  return runs.flatMap((run, of) =>
    [...visible(run.text).matchAll(/ |[^ ]+/g)].map(([text]) => ({ run, of, text, isSpace: text === ' ' })),
  )
}

/** Pieces that no blank parts belong together, whatever their styles: "said" and ":". */
function wordsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const words: Piece[][] = []
  let last: Piece | undefined
  for (const piece of pieces) {
    if (last !== undefined && !piece.isSpace && !last.isSpace) words.at(-1)?.push(piece)
    else words.push([piece])
    last = piece
  }
  return words
}

/** A word wider than the line is cut. */
function fitted(piece: Piece, width: number): readonly Piece[] {
  if (textWidth(piece.text) <= width) return [piece]
  const parts: Piece[] = []
  let text = ''
  let used = 0
  for (const character of piece.text) {
    const step = characterWidth(character)
    if (used + step > width) {
      parts.push({ ...piece, text })
      text = ''
      used = 0
    }
    text += character
    used += step
  }
  return [...parts, { ...piece, text }]
}

/** Puts the pieces of one run together again, without the blanks at the end of the line. */
function joined(row: readonly Piece[]): readonly Run[] {
  const last = row.findLastIndex((piece) => !piece.isSpace)
  const runs: { run: Run; of: number }[] = []
  for (const piece of row.slice(0, last + 1)) {
    const before = runs.at(-1)
    if (before?.of === piece.of) before.run = { ...before.run, text: before.run.text + piece.text }
    else runs.push({ run: { ...piece.run, text: piece.text }, of: piece.of })
  }
  return runs.map(({ run }) => run)
}
