/**
 * Characters that a terminal or page would obey instead of showing them: C0 and C1 controls, bidi controls, zero-width and
 * other format characters, line separators, lone surrogates, tag characters. Soft hyphens and variation selectors are
 * harmless; ZWNJ and ZWJ belong to Persian spelling and are looked at apart.
 */
const OBEYED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u001F\u007F-\u009F\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}\p{Cs}]/gu

/** What joiners stand beside where they change nothing but the shape of letters. */
const JOINED =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Extended_Pictographic}\u200C]|\u200D|\uFE0F/u

/** A character that would not be seen, and what can be shown in its place: ␛, ‹U+202E›. */
export interface InvisibleCharacter {
  readonly index: number
  /** UTF-16 units. */
  readonly length: number
  readonly picture: string
}

/** Where the text has them, in order. Tabs and line breaks are among them; joiners between letters that know them not. */
export function invisibleCharacters(text: string): readonly InvisibleCharacter[] {
  return [...text.matchAll(OBEYED)].flatMap(({ 0: character, index }) => {
    const isJoiner = character === '\u200C' || character === '\u200D'
    if (isJoiner && JOINED.test(text.slice(Math.max(0, index - 2), index))) return []
    return [{ index, length: character.length, picture: picture(character) }]
  })
}

function picture(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  if (code === 0x7f) return '␡'
  return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`
}
