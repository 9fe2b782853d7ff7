/** Code points before a UTF-16 offset. An offset amid a surrogate pair counts as before the pair. */
export function toCodePoints(text: string, offset: number): number {
  let count = 0
  for (let at = 0; at < offset; count++) {
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
    if (at > offset) return count
  }
  return count
}

/** The UTF-16 offset behind so many code points, or the length of the text when it has fewer. */
export function toUtf16(text: string, codePoints: number): number {
  let at = 0
  for (let count = 0; count < codePoints && at < text.length; count++) {
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  }
  return at
}
