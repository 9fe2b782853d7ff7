/** Eastern Arabic and Persian digits. */
const DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/g

/** The text with Arabic and Persian digits as Latin ones; of the same length. */
export function latinDigits(text: string): string {
  return text.replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
}
