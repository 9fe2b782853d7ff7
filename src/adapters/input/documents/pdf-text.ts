import { getDocumentProxy } from 'unpdf'
import { InputError } from '../input-error.ts'

/** More pages than any text of one meeting has. */
const MOST_PAGES = 2000
/** A gap between lines of so many line heights sets paragraphs apart. */
const PARAGRAPH_GAP = 1.6

interface Piece {
  readonly str: string
  /** The last two numbers are where the piece stands: from the left, from the bottom. */
  readonly transform: readonly number[]
  readonly height: number
  readonly hasEOL: boolean
}

/**
 * The text of a PDF, page by page, line by line, paragraphs set apart by an empty line. Nothing is drawn and no script
 * runs. Throws InputError E_DOCUMENT_BROKEN, E_DOCUMENT_LOCKED, E_DOCUMENT_SCANNED, E_DOCUMENT_MEMORY.
 */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const pdf = await opened(bytes)
  if (pdf.numPages > MOST_PAGES) throw new InputError('E_DOCUMENT_MEMORY', { pages: pdf.numPages })
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(textOf(items.filter((item) => 'str' in item) as readonly Piece[]))
    page.cleanup()
  }
  const text = pages.filter((page) => page.trim() !== '').join('\n\n')
  if (text === '') throw new InputError('E_DOCUMENT_SCANNED', {})
  return text
}

async function opened(bytes: Uint8Array) {
  try {
    const options = { isEvalSupported: false, useSystemFonts: false, disableFontFace: true, verbosity: 0 }
    return await getDocumentProxy(Uint8Array.from(bytes), { ...options, stopAtErrors: false })
  } catch (error) {
    const { name, message } = error as Error
    if (name === 'PasswordException') throw new InputError('E_DOCUMENT_LOCKED', {})
    throw new InputError('E_DOCUMENT_BROKEN', { kind: 'PDF', reason: message })
  }
}

function textOf(pieces: readonly Piece[]): string {
  let text = ''
  let line: Piece | null = null
  for (const piece of pieces) {
    if (line !== null && text.endsWith('\n') && piece.str.trim() !== '' && isGap(line, piece)) text += '\n'
    text += piece.str
    if (piece.str.trim() !== '') line = piece
    if (piece.hasEOL) text = `${text.trimEnd()}\n`
  }
  return text.replace(/\n{3,}/g, '\n\n').trim()
}

function isGap(before: Piece, next: Piece): boolean {
  const height = Math.max(before.height, next.height, 1)
  const fall = (before.transform[5] ?? 0) - (next.transform[5] ?? 0)
  return fall > height * PARAGRAPH_GAP || fall < 0
}
