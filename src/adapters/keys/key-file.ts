import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { COSIGNATURE, formatVerifierKey, NOTE_SIGNATURE, noteKey, type VerifierKey } from '../../log/index.ts'

/** What a key is for: to sign a log's checkpoints, to cosign those of others, or to sign a party's own word. */
export const KEY_KINDS = ['log', 'witness', 'party'] as const
export type KeyKind = (typeof KEY_KINDS)[number]

const SIGNATURE_TYPES: Readonly<Record<KeyKind, number>> = {
  log: NOTE_SIGNATURE,
  witness: COSIGNATURE,
  party: NOTE_SIGNATURE,
}

/** A key with its secret, which never leaves the process but into the key file. */
export interface SecretKey {
  readonly kind: KeyKind
  readonly key: VerifierKey
  readonly secret: KeyObject
}

/** First line of a key file. Programs that know PEM only pass over what stands before it (RFC 7468 §2). */
const FIRST_LINE = 'paygir-key/1'
const LAST_LINE = '-----END PRIVATE KEY-----\n'

/** Gives the secret its name and purpose. Throws LogError E_LOG_KEY for a name that no key can have. */
export function secretKey(name: string, kind: KeyKind, secret: KeyObject): SecretKey {
  return { kind, key: noteKey(name, SIGNATURE_TYPES[kind], publicBytes(secret)), secret }
}

/**
 * A key file: the lines `paygir-key/1`, `kind log`, `vkey name+id+key` (C2SP signed-note, "Verifier keys"), then the
 * secret as PKCS #8 in PEM (RFC 8410 §7, RFC 7468 §10).
 */
export function formatKeyFile({ kind, key, secret }: SecretKey): string {
  const pem = secret.export({ format: 'pem', type: 'pkcs8' }).toString()
  return `${FIRST_LINE}\nkind ${kind}\nvkey ${formatVerifierKey(key)}\n${pem}`
}

export type KeyFileFault = 'truncated' | 'wrong'

/** Reads a key file. Gives the fault unless the text is exactly what `formatKeyFile` writes for the key in it. */
export function parseKeyFile(text: string): SecretKey | KeyFileFault {
  if (text !== '' && FIRST_LINE.startsWith(text.slice(0, FIRST_LINE.length)) && !text.endsWith(LAST_LINE)) {
    return 'truncated'
  }
  const [, kind, name, pem] =
    /^paygir-key\/1\nkind ([a-z]+)\nvkey ([^+\n]+)\+[^\n]+\n(-----BEGIN [\s\S]+)$/.exec(text) ?? []
  const known = KEY_KINDS.find((each) => each === kind)
  if (known === undefined || name === undefined || pem === undefined) return text === '' ? 'truncated' : 'wrong'
  try {
    const opened = secretKey(name, known, createPrivateKey(pem))
    return formatKeyFile(opened) === text ? opened : 'wrong'
  } catch {
    return 'wrong'
  }
}

/** The 32 bytes of the public key (RFC 8032 §5.1.5). */
function publicBytes(secret: KeyObject): Uint8Array {
  const { x = '' } = createPublicKey(secret).export({ format: 'jwk' })
  return Uint8Array.fromBase64(x, { alphabet: 'base64url' })
}
