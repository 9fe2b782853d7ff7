import { sql, type Transaction } from 'kysely'
import {
  LogError,
  NOTE_SIGNATURE,
  noteKey,
  openCheckpoint,
  parseCheckpoint,
  parseNote,
  parseVerifierKey,
  toHex,
  type VerifierKey,
} from '../../../../log/index.ts'
import type { Finding, StoredCheckpoint } from '../../../../register/index.ts'
import { verifySignature } from '../../../keys/index.ts'
import { rowsOf } from '../connect.ts'
import { checkpointsOf } from '../log-store.ts'
import type { CheckOptions } from './check.ts'
import type { CheckedTree } from './check-tree.ts'

/** Compares each checkpoint with the tree, with its own signed note, and the note with the keys of the server. */
export async function checkCheckpoints(
  trx: Transaction<unknown>,
  { roots, actors }: CheckedTree,
  { rel, serverKey }: CheckOptions,
): Promise<readonly Finding[]> {
  const [relationship] = await rowsOf(
    sql<{ origin: string }>`select origin from paygir.relationship where rel = ${rel}`,
    trx,
  )
  const origin = relationship?.origin ?? ''
  const keys = [serverKey.verifierKey, ...actors].flatMap((key) => logKeyOf(key, origin))
  return (await checkpointsOf(trx, rel)).flatMap((checkpoint) => {
    const root = roots.get(checkpoint.size) || null
    const at = { where: 'checkpoint', place: String(checkpoint.size) } as const
    if (root === null) return [{ ...at, code: 'E_LOG_SHORTER_THAN_CHECKPOINT', expected: checkpoint.root, found: null }]
    if (root !== checkpoint.root) {
      return [{ ...at, code: 'E_CHECKPOINT_ROOT_DIFFERS', expected: root, found: checkpoint.root }]
    }
    return noteFault(checkpoint, origin, keys).map((fault) => ({ ...at, ...fault }))
  })
}

/** The server signs every log with one key, under the log's own name. Keys of other kinds sign no checkpoints. */
function logKeyOf(verifierKey: string, origin: string): readonly VerifierKey[] {
  try {
    return [noteKey(origin, NOTE_SIGNATURE, parseVerifierKey(verifierKey).publicKey)]
  } catch (error) {
    if (error instanceof LogError) return []
    throw error
  }
}

function noteFault(
  { size, root, note }: StoredCheckpoint,
  origin: string,
  keys: readonly VerifierKey[],
): readonly Pick<Finding, 'code' | 'expected' | 'found'>[] {
  try {
    const { text, signatures } = parseNote(note)
    const said = parseCheckpoint(text)
    const [expected, found] = [`${origin} ${size} ${root}`, `${said.origin} ${said.size} ${toHex(said.root)}`]
    if (expected !== found) return [{ code: 'E_CHECKPOINT_NOTE_DIFFERS', expected, found }]
    const own = keys.filter((key) => signatures.some(({ name, id }) => name === key.name && id === key.id))
    for (const key of own) openCheckpoint(note, key, verifySignature)
    return own.length > 0 || keys.length === 0
      ? []
      : [{ code: 'E_LOG_SIGNATURE_MISSING', expected: origin, found: signatures.map(({ name }) => name).join(' ') }]
  } catch (error) {
    if (!(error instanceof LogError)) throw error
    return [{ code: error.code, expected: null, found: null }]
  }
}
