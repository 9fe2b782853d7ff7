import { binarySignature } from '../binary-kind.ts'

/** Documents whose text is taken out by a program of its own. */
export const DOCUMENT_KINDS = ['pdf', 'docx'] as const

export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** The list of the parts of an archive stands at its end; this much of it is looked through. */
const LIST_BYTES = 64 * 1024

/** Told by the bytes alone, whatever the name says; null for everything else. */
export function documentKind(bytes: Uint8Array): DocumentKind | null {
  if (latin(bytes.subarray(0, 5)) === '%PDF-') return 'pdf'
  const kind = binarySignature(bytes)
  if (kind === 'word' && latin(bytes.subarray(0, 256)).includes('opendocument')) return null
  if (kind === 'word') return 'docx'
  const isArchive = kind === 'office' || kind === 'zip'
  return isArchive && latin(bytes.subarray(-LIST_BYTES)).includes('word/document.xml') ? 'docx' : null
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}
