/** Checks an Ed25519 signature (RFC 8032 §5.1.7): 32-byte key, 64-byte signature. False when it does not fit. */
export type Verify = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean

/** The same beside other work, where the engine can do that. */
export type VerifyAside = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => Promise<boolean>

/** Makes an Ed25519 signature (RFC 8032 §5.1.6), 64 bytes, with a key that only the caller knows. */
export type Sign = (message: Uint8Array) => Uint8Array

/** Bytes of an Ed25519 public key and of a signature (RFC 8032 §5.1.5, §5.1.6). */
export const PUBLIC_KEY_BYTES = 32
export const SIGNATURE_BYTES = 64
