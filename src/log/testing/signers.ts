import { createPrivateKey, createPublicKey, sign as signWith, verify as verifyWith } from 'node:crypto'
import { sha256 } from '../merkle/hash.ts'
import type { Sign, Verify } from '../note/signature-port.ts'
import { noteKey, type VerifierKey } from '../note/verifier-key.ts'

export interface Signer {
  readonly key: VerifierKey
  readonly sign: Sign
}

/** What stands before the 32 bytes of an Ed25519 seed and of a public key in DER (RFC 8410 §7, §4). */
const SEED_START = '302e020100300506032b657004220420'
const PUBLIC_START = '302a300506032b6570032100'

/** A signer whose key follows from its name and type: the same in each run. */
export function signerOf(name: string, type: number): Signer {
  const seed = sha256(new TextEncoder().encode(`${type} ${name}`))
  const der = Buffer.concat([Buffer.from(SEED_START, 'hex'), seed])
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  const publicDer = createPublicKey(privateKey).export({ format: 'der', type: 'spki' })
  const publicKey = Uint8Array.from(publicDer.subarray(-32))
  return {
    key: noteKey(name, type, publicKey),
    sign: (message) => Uint8Array.from(signWith(null, message, privateKey)),
  }
}

export const verify: Verify = (publicKey, message, signature) => {
  const der = Buffer.concat([Buffer.from(PUBLIC_START, 'hex'), publicKey])
  return verifyWith(null, message, createPublicKey({ key: der, format: 'der', type: 'spki' }), signature)
}
