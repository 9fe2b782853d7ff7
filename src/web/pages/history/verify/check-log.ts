import {
  cosignaturesOf,
  type KnownRoot,
  LogError,
  type LogErrorCode,
  type LogErrorValues,
  parseNote,
  parseVerifierKey,
  type VerifiedLog,
  verifyHistory,
} from '../../../../log/index.ts'
import { verifyHere, verifyHereAside } from './ed25519.ts'
import { type Get, httpLog } from './http-log.ts'

/** What was checked at some time before. */
export interface CheckedRoot extends KnownRoot {
  /** RFC 3339. */
  readonly at: string
}

/** What a log is checked against. */
export interface LogClaim {
  /** Number of entries that are to be there. */
  readonly size: number
  /** Verifier key of the log. */
  readonly logKey: string
  readonly witnesses: readonly { readonly party: string; readonly verifierKey: string }[]
  /** What was checked here before: the log has to have grown from it. */
  readonly known: CheckedRoot | null
}

/** A side's own signature over the history. */
export interface Seen {
  readonly party: string
  /** Seconds since 1970, by its own clock. */
  readonly atSeconds: number
  /** Number of entries that it vouches for. */
  readonly size: number
}

/** Everything agrees. */
export interface WholeLog extends VerifiedLog {
  readonly kind: 'whole'
  /** Entries under the last checkpoint; those after it nobody has signed. */
  readonly signedSize: number
  /** The last signature of each side. */
  readonly seen: readonly Seen[]
  /** What was checked here before, with which the log begins; null when nothing was. */
  readonly grownFrom: CheckedRoot | null
}

/** Something does not agree: what, and where. */
export interface BrokenLog {
  readonly kind: 'broken'
  readonly code: LogErrorCode
  readonly values: LogErrorValues
}

/**
 * Recomputes a log from its leaves as they are handed out, and checks all signatures; nobody is asked whether it is right.
 * Throws what `get` throws.
 */
export async function checkLog(
  get: Get,
  { size, logKey, witnesses, known }: LogClaim,
  tell?: (done: number, of: number) => void,
): Promise<WholeLog | BrokenLog> {
  try {
    const log = httpLog(get, size)
    const checkpoints = await log.checkpoints()
    const keys = witnesses.map(({ party, verifierKey }) => ({ party, key: parseVerifierKey(verifierKey) }))
    const verified = await verifyHistory({
      log: { ...log, checkpoints: async () => checkpoints },
      logKey: parseVerifierKey(logKey),
      witnesses: keys.map(({ key }) => key),
      known: known === null ? [] : [known],
      ...{ verify: verifyHere, verifyAside: verifyHereAside },
      ...(tell === undefined ? {} : { tell }),
    })
    const newest = checkpoints.toSorted((one, other) => other.size - one.size)
    const seen = keys.flatMap(({ party, key }) => {
      for (const { note, size: covered } of newest) {
        const [cosignature] = cosignaturesOf(parseNote(note), [key], verifyHere)
        if (cosignature !== undefined) return [{ party, atSeconds: cosignature.atSeconds, size: covered }]
      }
      return []
    })
    return { kind: 'whole', ...verified, signedSize: newest[0]?.size ?? 0, seen, grownFrom: known }
  } catch (error) {
    if (error instanceof LogError) return { kind: 'broken', code: error.code, values: error.values }
    throw error
  }
}
