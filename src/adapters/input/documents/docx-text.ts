import mammoth from 'mammoth'
import { ExchangeError } from '../../exchange/exchange-error.ts'
import { storeZip } from '../../exchange/xlsx/store-zip.ts'
import { unpack, ZIP_LIMITS } from '../../exchange/xlsx/unpack.ts'
import { decode } from '../encoding.ts'
import { htmlText } from '../html.ts'
import { InputError } from '../input-error.ts'

/** Only what holds words: pictures, embedded files and macros stay packed. */
const WANTED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[\w.-]{1,80}\.xml|word\/_rels\/[\w.-]{1,80}\.rels)$/
const DOCUMENT = 'word/document.xml'

/**
 * The text of a Word document, its tables, lists and notes with it. Pictures and linked files are never read. Throws
 * InputError E_DOCUMENT_BROKEN, and ExchangeError for archives that are refused (E_ZIP_…, E_XML_DOCTYPE).
 */
export async function docxText(bytes: Uint8Array): Promise<string> {
  const parts = await unpack(bytes, ZIP_LIMITS, (part) => WANTED.test(part))
  for (const [part, content] of parts) checkXml(part, content)
  if (!parts.has(DOCUMENT)) throw new InputError('E_DOCUMENT_BROKEN', { kind: 'DOCX', reason: DOCUMENT })
  const { value } = await converted(storeZip(parts))
  return htmlText(value).text
}

/** A document type can define entities, which no document needs; in UTF-16 one could hide it. */
function checkXml(part: string, content: Uint8Array): void {
  const text = decode(content, 'utf-8')
  if (typeof text !== 'string' || text.includes('\0')) {
    throw new InputError('E_DOCUMENT_BROKEN', { kind: 'DOCX', reason: part })
  }
  if (/<!DOCTYPE/i.test(text)) throw new ExchangeError('E_XML_DOCTYPE', { part })
}

async function converted(archive: Buffer) {
  // A picture gives nothing: what it links to is not opened.
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
  try {
    return await mammoth.convertToHtml({ buffer: archive }, { convertImage, externalFileAccess: false })
  } catch (error) {
    throw new InputError('E_DOCUMENT_BROKEN', { kind: 'DOCX', reason: error instanceof Error ? error.message : '' })
  }
}
