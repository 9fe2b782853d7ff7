/**
 * Spreadsheets run a CSV cell as a formula when it begins with one of these (OWASP, "CSV Injection"; the full-width
 * forms count in East Asian editions, and blanks before them are passed over by some).
 */
const TRIGGER = /^'*(?:[\t\r\n]|[\s\0]*[=+\-@＝＋－＠])/
const ESCAPED = /^''*(?:[\t\r\n]|[\s\0]*[=+\-@＝＋－＠])/
const RUNS = /^[\s\0]*[=@＝＠]/
const SIGNED = /^[\s\0]*[+\-＋－]/
/** `-1`, `+2.5`: a number to a spreadsheet, and to us. */
const NUMBER = /^[+-]\d+(?:\.\d+)?$/

/**
 * The cell as it stands in a CSV file: one apostrophe goes before what would run, and before what already looks
 * escaped in this way, so that taking one away again always gives the same text. Numbers are left as they are.
 */
export function escapeFormula(text: string): string {
  return TRIGGER.test(text) && !NUMBER.test(text) ? `'${text}` : text
}

/** The text of a cell that `escapeFormula` wrote; others come back as they are. */
export function unescapeFormula(cell: string): string {
  return ESCAPED.test(cell) ? cell.slice(1) : cell
}

/** True for a cell that a spreadsheet would run, and that we would never have written so. */
export function isFormula(cell: string): boolean {
  return RUNS.test(cell) || (SIGNED.test(cell) && !NUMBER.test(cell))
}
