import {
  checkProofText,
  LogError,
  type LogErrorCode,
  type LogErrorValues,
  type Policy,
  type Proved,
  parsePolicy,
  parseVerifierKey,
  policyOfLog,
} from '../../../../log/index.ts'
import { verifyHere } from './ed25519.ts'

export type ProofOutcome =
  | { readonly kind: 'proved'; readonly proved: Proved }
  | { readonly kind: 'broken'; readonly code: LogErrorCode; readonly values: LogErrorValues }

/** Whom one trusts: one verifier key of a log, or the lines of a policy. Throws LogError E_LOG_KEY, E_LOG_POLICY. */
export function trusted(text: string): Policy {
  const trimmed = text.trim()
  return /^\S+$/.test(trimmed) ? policyOfLog(parseVerifierKey(trimmed)) : parsePolicy(`${trimmed}\n`)
}

/** Checks a proof by itself: no server is asked. */
export function checkDroppedProof(proof: string, trust: string): ProofOutcome {
  try {
    return { kind: 'proved', proved: checkProofText(proof, trusted(trust), verifyHere) }
  } catch (error) {
    if (error instanceof LogError) return { kind: 'broken', code: error.code, values: error.values }
    throw error
  }
}
