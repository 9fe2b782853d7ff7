/** Octets of a line, without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75

const encoder = new TextEncoder()

/** A content line in parts of at most 75 octets, never within a character; each part but the first begins with a space. */
export function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > LONGEST_LINE) {
      parts.push(part)
      part = ' '
      octets = 1
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n')
}

/** TEXT of RFC 5545, 3.3.11. Control characters other than line ends are left out: no text may hold them. */
export function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\p{Cc}--\n]/gv, '')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}
