export { KEY_ERROR_CODES, KeyError, type KeyErrorCode } from './key-error.ts'
export { KEY_KINDS, type KeyKind } from './key-file.ts'
export { createKey, type NewKey, openKey, readVerifierKey, type SigningKey } from './keys.ts'
export { verifySignature, verifySignatureAside } from './verify-signature.ts'
