const DIGITS = '۰۱۲۳۴۵۶۷۸۹'

/** The text in Persian digits. */
export function persianDigits(text: string | number): string {
  return String(text).replace(/[0-9]/g, (digit) => DIGITS[Number(digit)] ?? digit)
}
