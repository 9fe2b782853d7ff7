/** Widths of characters in shares of the size of the type, as DejaVu Sans has them: few faces are wider. */
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u
const THIN = /^[ .,:;'!|iljtfrIاأإآلدذرزوی،؛٫٬·]$/u
const BROAD = /^[mwMW@%—سشصضжшщюыфмЖШЩЮЫФМ…]$/u
const IDEOGRAPH =
  /^[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFF60\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]$/u
const CAPITAL = /^[\p{Lu}\p{Nd}]$/u

function characterWidth(character: string): number {
  if (THIN.test(character)) return 0.4
  if (NO_WIDTH.test(character)) return 0
  if (BROAD.test(character)) return 0.95
  if (IDEOGRAPH.test(character)) return 1
  return CAPITAL.test(character) ? 0.66 : 0.6
}

/** Width of a text in type of the size: an estimate on the broad side. */
export function textWidth(text: string, size: number): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width * size
}

export interface Measure {
  readonly width: number
  readonly size: number
}

/** What people see as one character; the rules are the same in all languages of the charts. */
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The text, cut between graphemes with a … at its end where it is wider. */
export function cutTo(text: string, { width, size }: Measure): string {
  if (textWidth(text, size) <= width) return text
  const room = width - textWidth('…', size)
  let kept = ''
  let used = 0
  for (const { segment } of GRAPHEMES.segment(text)) {
    const step = textWidth(segment, size)
    if (used + step > room) break
    kept += segment
    used += step
  }
  return `${kept.trimEnd()}…`
}

/** The text in at most `lines` lines, parted at blanks; what is left over is cut. */
export function wrapTo(text: string, measure: Measure, lines: number): readonly string[] {
  const rows: string[] = []
  let row = ''
  const words = text.split(' ').filter((word) => word !== '')
  for (const [at, word] of words.entries()) {
    const longer = row === '' ? word : `${row} ${word}`
    if (row === '' || textWidth(longer, measure.size) <= measure.width) {
      row = longer
    } else if (rows.length + 1 === lines) {
      return [...rows, cutTo([row, ...words.slice(at)].join(' '), measure)]
    } else {
      rows.push(cutTo(row, measure))
      row = word
    }
  }
  return row === '' ? rows : [...rows, cutTo(row, measure)]
}
