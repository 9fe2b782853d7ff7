import { generateKeyPairSync, sign } from 'node:crypto'
import { open } from 'node:fs/promises'
import { formatVerifierKey, LogError, parseVerifierKey, type Sign, type VerifierKey } from '../../log/index.ts'
import { createFile, PRIVATE_MODE, systemCode } from './durable-file.ts'
import { KeyError } from './key-error.ts'
import { formatKeyFile, type KeyKind, parseKeyFile, type SecretKey, secretKey } from './key-file.ts'

/** A key that is ready to sign. */
export interface SigningKey {
  readonly kind: KeyKind
  readonly key: VerifierKey
  /** The vkey: `name+id+base64`. */
  readonly verifierKey: string
  readonly sign: Sign
  /** True when others than its owner can read the file: the key should be replaced. */
  readonly isExposed: boolean
}

export interface NewKey {
  readonly file: string
  readonly name: string
  readonly kind: KeyKind
}

/** No key file is longer; whatever is, is none. */
const LONGEST_FILE_BYTES = 4096

/**
 * Makes an Ed25519 key and keeps it in a new file that its owner alone can read. Throws KeyError E_KEY_NAME,
 * E_KEY_FILE_EXISTS (nothing is ever written over), E_KEY_FILE_NOT_WRITTEN.
 */
export async function createKey({ file, name, kind }: NewKey): Promise<SigningKey> {
  const made = named(name, kind)
  try {
    await createFile(file, formatKeyFile(made), PRIVATE_MODE)
  } catch (error) {
    const reason = systemCode(error)
    if (reason === 'EEXIST') throw new KeyError('E_KEY_FILE_EXISTS', { file })
    throw new KeyError('E_KEY_FILE_NOT_WRITTEN', { file, reason })
  }
  return signing(made, false)
}

function named(name: string, kind: KeyKind): SecretKey {
  try {
    return secretKey(name, kind, generateKeyPairSync('ed25519').privateKey)
  } catch (error) {
    throw error instanceof LogError ? new KeyError('E_KEY_NAME', { name }) : error
  }
}

/**
 * Opens a key file. `wanted` are the kinds that will do, all when left out. Throws KeyError E_KEY_FILE_NOT_FOUND,
 * E_KEY_FILE_NOT_READABLE, E_KEY_FILE_TRUNCATED, E_KEY_FILE_WRONG, E_KEY_KIND.
 */
export async function openKey(file: string, wanted?: readonly KeyKind[]): Promise<SigningKey> {
  const { text, mode } = await readKeyFile(file)
  const opened = parseKeyFile(text)
  if (opened === 'truncated') throw new KeyError('E_KEY_FILE_TRUNCATED', { file })
  if (opened === 'wrong') throw new KeyError('E_KEY_FILE_WRONG', { file })
  if (wanted !== undefined && !wanted.includes(opened.kind)) {
    throw new KeyError('E_KEY_KIND', { file, kind: opened.kind, wanted: wanted.join(', ') })
  }
  return signing(opened, process.platform !== 'win32' && (mode & 0o077) !== 0)
}

/**
 * The public part of a key: from a key file, or from a file that holds a vkey and nothing else, as `key show` prints it
 * for the other side. Throws as `openKey` does.
 */
export async function readVerifierKey(file: string): Promise<VerifierKey> {
  const { text } = await readKeyFile(file)
  try {
    return parseVerifierKey(text.trim())
  } catch {
    return (await openKey(file)).key
  }
}

function signing({ kind, key, secret }: SecretKey, isExposed: boolean): SigningKey {
  return { kind, key, verifierKey: formatVerifierKey(key), sign: (message) => sign(null, message, secret), isExposed }
}

async function readKeyFile(file: string): Promise<{ readonly text: string; readonly mode: number }> {
  try {
    const handle = await open(file, 'r')
    try {
      const { mode } = await handle.stat()
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(LONGEST_FILE_BYTES + 1))
      if (bytesRead > LONGEST_FILE_BYTES) throw new KeyError('E_KEY_FILE_WRONG', { file })
      return { text: buffer.toString('utf8', 0, bytesRead), mode }
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (error instanceof KeyError) throw error
    const reason = systemCode(error)
    if (reason === 'ENOENT' || reason === 'ENOTDIR') throw new KeyError('E_KEY_FILE_NOT_FOUND', { file })
    throw new KeyError('E_KEY_FILE_NOT_READABLE', { file, reason })
  }
}
