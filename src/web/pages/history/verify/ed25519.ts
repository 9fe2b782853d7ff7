import { ed25519 } from '@noble/curves/ed25519.js'
import type { Verify, VerifyAside } from '../../../../log/index.ts'

/** Checks an Ed25519 signature (RFC 8032 §5.1.7), strictly. A key that is no point of the curve has signed nothing. */
export const verifyHere: Verify = (publicKey, message, signature) => {
  try {
    return ed25519.verify(signature, message, publicKey, { zip215: false })
  } catch {
    return false
  }
}

export const verifyHereAside: VerifyAside = async (...claim) => verifyHere(...claim)
