/**
 * Characters that XML forbids, or that draw a text otherwise than it is written: controls, lone surrogates, bidi
 * controls, characters without width. ZWNJ and ZWJ belong to Persian spelling.
 */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u001F\u007F-\u009F\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E007F}\p{Cs}\p{Noncharacter_Code_Point}]/gu

/** The text in one line, with what cannot be seen in it made visible: ‹U+202E›. */
export function shownText(text: string): string {
  return text
    .replace(/[\t\n\v\f\r ]+/g, ' ')
    .replace(HIDDEN, picture)
    .trim()
}

function picture(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`
}
