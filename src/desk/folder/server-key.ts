import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatVerifierKey, NOTE_SIGNATURE, noteKey } from '../../log/index.ts'
import type { Signer } from '../../register/index.ts'

/** Bytes of an Ed25519 seed (RFC 8032 §5.1.5). */
const SEED_BYTES = 32

/** What stands before the seed in PKCS #8 (RFC 8410, section 7). */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The key by which a data folder vouches for what it enters. */
export interface ServerKey {
  readonly publicKey: Uint8Array
  readonly sign: (message: Uint8Array) => Uint8Array
  /** The same under a name: the origin of a log signs its checkpoints. */
  readonly named: (name: string) => Signer
}

/** Name of the key in entries, where it stands for the program and for no log. */
export const SERVER_NAME = 'paygir'

/** The key of the data folder, made when there is none. It lies beside the database and is never in it. */
export async function serverKeyOf(folder: string, random: (length: number) => Uint8Array): Promise<ServerKey> {
  const path = join(folder, 'keys', 'server.seed')
  const text = await readFile(path, 'utf8').catch(() => makeSeed(path, random))
  return keyOf(Buffer.from(text.trim(), 'hex'))
}

/** Written aside and then linked, so that of two processes both read the seed of the first. */
async function makeSeed(path: string, random: (length: number) => Uint8Array): Promise<string> {
  await mkdir(join(path, '..'), { recursive: true, mode: 0o700 })
  const aside = `${path}.${Buffer.from(random(4)).toString('hex')}`
  await writeFile(aside, `${Buffer.from(random(SEED_BYTES)).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  await link(aside, path).catch(() => undefined)
  await rm(aside)
  return readFile(path, 'utf8')
}

function keyOf(seed: Uint8Array): ServerKey {
  const secret = createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), format: 'der', type: 'pkcs8' })
  const publicKey = publicBytes(secret)
  const signWith = (message: Uint8Array) => sign(null, message, secret)
  return {
    publicKey,
    sign: signWith,
    named: (name) => ({ verifierKey: formatVerifierKey(noteKey(name, NOTE_SIGNATURE, publicKey)), sign: signWith }),
  }
}

/** The last 32 bytes of the public key's DER form (RFC 8410, section 4). */
function publicBytes(secret: KeyObject): Uint8Array {
  return createPublicKey(secret).export({ format: 'der', type: 'spki' }).subarray(-32)
}
