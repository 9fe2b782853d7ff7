/**
 * Characters that a terminal would obey instead of showing them: C0 and C1 controls, bidi controls, zero-width and
 * other format characters, line separators, lone surrogates, tag characters. Soft hyphens and variation selectors are
 * harmless; ZWNJ and ZWJ belong to Persian spelling and are looked at apart.
 */
const OBEYED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u001F\u007F-\u009F\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}\p{Cs}]/gu

/** A joiner that stands between two letters of scripts that know it, and so changes nothing but their shape. */
const JOINER = /[\u200C\u200D]/g
const JOINED =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Extended_Pictographic}\u200C]|\u200D|\uFE0F/u

/** The text with everything that a terminal would obey made visible: ␛, ‹U+202E›. White space becomes one space. */
export function visible(text: string): string {
  return text
    .replace(/[\t\n\v\f\r ]+/g, ' ')
    .replace(OBEYED, picture)
    .replace(JOINER, (joiner, at: number, whole: string) =>
      JOINED.test(whole.slice(Math.max(0, at - 2), at)) ? joiner : picture(joiner),
    )
}

function picture(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  if (code === 0x7f) return '␡'
  return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`
}
