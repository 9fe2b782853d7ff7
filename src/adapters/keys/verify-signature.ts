import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import { promisify } from 'node:util'
import { toHex, type Verify } from '../../log/index.ts'

/** A log knows few keys; beyond this many the oldest go. */
const MOST_KEYS = 256
const known = new Map<string, KeyObject | null>()

/** Checks an Ed25519 signature (RFC 8032 §5.1.7). A key that is no point of the curve has signed nothing. */
export const verifySignature: Verify = (publicKey, message, signature) => {
  const key = keyOf(publicKey)
  return key !== null && verify(null, message, key, signature)
}

const verifyElsewhere = promisify(verify)

/** The same in the threads of the process, so that several are checked at once. */
export async function verifySignatureAside(...claim: Parameters<Verify>): Promise<boolean> {
  const [publicKey, message, signature] = claim
  const key = keyOf(publicKey)
  return key !== null && verifyElsewhere(null, message, key, signature)
}

function keyOf(publicKey: Uint8Array): KeyObject | null {
  const name = toHex(publicKey)
  const held = known.get(name)
  if (held !== undefined) return held
  const key = imported(publicKey)
  const [oldest] = known.keys()
  if (known.size >= MOST_KEYS && oldest !== undefined) known.delete(oldest)
  known.set(name, key)
  return key
}

function imported(publicKey: Uint8Array): KeyObject | null {
  const x = publicKey.toBase64({ alphabet: 'base64url', omitPadding: true })
  try {
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  } catch {
    return null
  }
}
