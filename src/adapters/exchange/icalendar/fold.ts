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

/** URI of RFC 5545, 3.3.13, which knows no escapes: spaces and control characters stand as octets of RFC 3986, 2.1. */
export function uriOf(text: string): string {
  return text.replaceAll(/[\p{Cc}\s]/gu, (character) => {
    return Array.from(
      encoder.encode(character),
      (octet) => `%${octet.toString(16).toUpperCase().padStart(2, '0')}`,
    ).join('')
  })
}

/** Value of a parameter (RFC 5545, 3.1) such as a language tag: what could end it is left out. */
export function parameter(text: string): string {
  return text.replaceAll(/[\p{Cc}",:;]/gu, '')
}
