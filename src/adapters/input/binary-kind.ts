/** What a file that holds no plain text is, as far as its first bytes tell. */
export const BINARY_KINDS = ['word', 'office', 'zip', 'old-office', 'rtf', 'image', 'program', 'unknown'] as const

export type BinaryKind = (typeof BINARY_KINDS)[number]

/** Bytes looked at: enough for every signature, and for a fair share of NULs. */
const HEAD_BYTES = 8192
/** Text has no NULs or a few stray ones, which the record reports; a binary file has them by the hundred. */
const FEWEST_NULS = 4
const NUL_SHARE = 0.02

const SIGNATURES: readonly (readonly [BinaryKind, readonly number[]])[] = [
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x1f, 0x8b, 0x08]],
  ['zip', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['zip', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['old-office', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['program', [0x7f, 0x45, 0x4c, 0x46]],
  ['program', [0xcf, 0xfa, 0xed, 0xfe]],
]

/** The kind of binary file that starts with a known signature, or null. */
export function binarySignature(bytes: Uint8Array): BinaryKind | null {
  for (const [kind, signature] of SIGNATURES) {
    if (signature.every((byte, index) => bytes[index] === byte)) return kind === 'zip' ? packedKind(bytes) : kind
  }
  return null
}

/** A .docx, .xlsx or .odt is a ZIP whose first entries name its parts. */
function packedKind(bytes: Uint8Array): BinaryKind {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1')
  if (head.includes('word/') || head.includes('opendocument.text')) return 'word'
  if (head.includes('[Content_Types].xml') || head.includes('opendocument')) return 'office'
  return 'zip'
}

/** True when the first bytes hold more NULs than any text would. */
export function isNulHeavy(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD_BYTES)
  const nuls = head.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0)
  return nuls >= FEWEST_NULS && nuls >= head.length * NUL_SHARE
}

/** Which UTF-16 the bytes look like, by their mark or by where their NULs stand, or null. */
export function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (!isNulHeavy(bytes)) return null
  const nuls = [0, 0]
  bytes.subarray(0, HEAD_BYTES).forEach((byte, index) => {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = nuls
  if (even === 0) return 'utf-16le'
  return odd === 0 ? 'utf-16be' : null
}
