import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { KeptReading } from './reading-store.ts'

type Content = Pick<KeptReading, 'text' | 'record'>

const pack = promisify(gzip)
const unpack = promisify(gunzip)

/** A record says much again and again: packed it takes about a tenth. Outside the event loop. */
export async function packed({ text, record }: Content): Promise<Buffer> {
  return pack(Buffer.from(JSON.stringify({ text, record }), 'utf8'))
}

export async function unpacked(bytes: Uint8Array): Promise<Content> {
  return JSON.parse((await unpack(bytes)).toString('utf8')) as Content
}
