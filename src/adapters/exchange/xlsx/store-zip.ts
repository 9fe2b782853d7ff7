import { crc32 } from 'node:zlib'

/** Signatures and lengths of the records (PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16). */
const LOCAL = { signature: 0x04034b50, bytes: 30 }
const CENTRAL = { signature: 0x02014b50, bytes: 46 }
const END = { signature: 0x06054b50, bytes: 22 }
const VERSION = 20
const UTF8_NAMES = 0x0800

/** The parts as a ZIP that packs nothing: what is read from it is exactly what was put in. */
export function storeZip(parts: ReadonlyMap<string, Uint8Array>): Buffer {
  const locals: Uint8Array[] = []
  const centrals: Uint8Array[] = []
  let offset = 0
  for (const [name, content] of parts) {
    const file = { name: Buffer.from(name), content, checksum: crc32(content), offset }
    const local = localHeader(file)
    locals.push(local, content)
    centrals.push(centralHeader(file))
    offset += local.length + content.length
  }
  const directory = Buffer.concat(centrals)
  const end = Buffer.alloc(END.bytes)
  end.writeUInt32LE(END.signature, 0)
  end.writeUInt16LE(parts.size, 8)
  end.writeUInt16LE(parts.size, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}

interface StoredFile {
  readonly name: Buffer
  readonly content: Uint8Array
  readonly checksum: number
  readonly offset: number
}

function localHeader(file: StoredFile): Buffer {
  const header = Buffer.alloc(LOCAL.bytes)
  header.writeUInt32LE(LOCAL.signature, 0)
  header.writeUInt16LE(VERSION, 4)
  writeFacts(header, file, 6)
  return Buffer.concat([header, file.name])
}

function centralHeader(file: StoredFile): Buffer {
  const header = Buffer.alloc(CENTRAL.bytes)
  header.writeUInt32LE(CENTRAL.signature, 0)
  header.writeUInt16LE(VERSION, 4)
  header.writeUInt16LE(VERSION, 6)
  writeFacts(header, file, 8)
  header.writeUInt32LE(file.offset, 42)
  return Buffer.concat([header, file.name])
}

/** Flags, checksum, sizes and length of the name stand in the same order in both headers. */
function writeFacts(header: Buffer, { name, content, checksum }: StoredFile, at: number): void {
  header.writeUInt16LE(UTF8_NAMES, at)
  header.writeUInt32LE(checksum, at + 8)
  header.writeUInt32LE(content.length, at + 12)
  header.writeUInt32LE(content.length, at + 16)
  header.writeUInt16LE(name.length, at + 20)
}
