import { crc32, deflateRawSync } from 'node:zlib'

/** Packs the parts as other programs do. */
export function packedZip(parts: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const facts = Buffer.alloc(22)
    facts.writeUInt16LE(0x0800, 0)
    facts.writeUInt16LE(8, 2)
    facts.writeUInt32LE(crc32(bytes), 8)
    facts.writeUInt32LE(packed.length, 12)
    facts.writeUInt32LE(bytes.length, 16)
    facts.writeUInt16LE(Buffer.byteLength(name), 20)
    const local = Buffer.concat([Buffer.from('PK\x03\x04\x14\x00'), facts, Buffer.alloc(2), Buffer.from(name), packed])
    const place = Buffer.alloc(16)
    place.writeUInt32LE(offset, 12)
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00\x14\x00'), facts, place, Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(centrals)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(centrals.length, 8)
  end.writeUInt16LE(centrals.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** A Word document of a body in its XML, with further parts, or with others in the place of the usual ones. */
export function madeDocx(body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Buffer {
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  return packedZip({
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${XML}<w:document xmlns:w="${WORD}" xmlns:r="${RELATIONS}"><w:body>${body}</w:body></w:document>`,
    ...parts,
  })
}

/** A paragraph of a Word document. */
export function paragraph(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<w:p><w:r><w:t xml:space="preserve">${escaped}</w:t></w:r></w:p>`
}

/** A PDF of pages of lines; '' makes a gap. `catalog`, `trailer` and `objects` add to it. */
export function madePdf(
  pages: readonly (readonly string[])[],
  {
    catalog = '',
    trailer = '',
    objects = [],
  }: { catalog?: string; trailer?: string; objects?: readonly string[] } = {},
): Buffer {
  const first = 4
  const kids = pages.map((_, place) => `${first + place * 2} 0 R`).join(' ')
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((lines, place) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + place * 2 + 1} 0 R >>`,
      streamOf(lines),
    ]),
    ...objects,
  ]
  let body = '%PDF-1.7\n'
  const offsets: number[] = []
  for (const [place, object] of all.entries()) {
    offsets.push(body.length)
    body += `${place + 1} 0 obj\n${object}\nendobj\n`
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = all.length + 1
  const end = `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`
  return Buffer.from(`${body}xref\n0 ${size}\n0000000000 65535 f \n${table}${end}`, 'latin1')
}

function streamOf(lines: readonly string[]): string {
  const drawn = lines.map((line, place) =>
    line === '' ? '' : `1 0 0 1 72 ${720 - place * 14} Tm (${line.replace(/[()\\]/g, '\\$&')}) Tj`,
  )
  const content = lines.length === 0 ? '' : `BT /F1 12 Tf ${drawn.join('\n')} ET`
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
}
